import { renderGuidance, renderMessage, showLabel, showValue } from '../model/describe.ts';
import type { Finding } from '../model/finding.ts';
import { cellName, columnLetter } from '../model/position.ts';
import { printable } from '../model/printable.ts';
import { formatRecord } from '../writers/csv.ts';
import type { ReportContext, Reporter } from './reporter.ts';

export const findingColumns = [
  ...['file', 'sheet', 'record', 'line', 'letter', 'cell', 'column', 'rule', 'severity'],
  ...['value', 'message', 'guidance', 'suggestion', 'repair'],
] as const;

/** A line a finding, as they come. With several platforms a last column names the platform. */
export function createCsv(
  write: (text: string) => void,
  { showValues, isExact, platforms }: Pick<ReportContext, 'showValues' | 'isExact' | 'platforms'>,
): Reporter {
  const last = platforms > 1 ? ['platform'] : [];
  write(formatRecord([...findingColumns, ...last], { guard: true }));
  return {
    onFinding(target, path, list, finding) {
      const cells = findingCells(path, finding, list?.header.labels ?? [], showValues, isExact);
      write(formatRecord([...cells, ...last.map(() => target.profile.id)], { guard: true }));
    },
    end() {},
  };
}

function findingCells(
  path: string,
  finding: Finding,
  labels: readonly string[],
  showValues: boolean,
  isExact: boolean,
): string[] {
  const { rule, severity, record, line, sheet, column, value, suggestion, repair } = finding;
  const text = (outside: string | null) =>
    outside === null ? '' : showValues && isExact ? outside : showValue(outside, showValues);
  return [
    ...[
      printable(path),
      sheet === null ? '' : showLabel(sheet, showValues),
      String(record ?? ''),
      String(line ?? ''),
    ],
    ...[
      column === null ? '' : columnLetter(column),
      cellName(finding) ?? '',
      column === null ? '' : showLabel(labels[column] ?? '', showValues),
    ],
    ...[
      rule.id,
      severity,
      text(value),
      renderMessage(finding, showValues),
      renderGuidance(finding, showValues),
      text(suggestion),
      repair ?? '',
    ],
  ];
}
