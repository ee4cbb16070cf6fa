import type { ComparedList } from '../model/compared-list.ts';
import { renderGuidance, renderMessage, showLabel, showValue } from '../model/describe.ts';
import type { Finding } from '../model/finding.ts';
import type { Candidate, Mapped } from '../model/list.ts';
import { cellName, columnLetter } from '../model/position.ts';
import { countByRule, type FileResult, type FindingGroup, type PlatformResult } from '../model/result.ts';

/** The JSON objects of schema 1, from the result of a run. `showValues`: whole values and labels; masked otherwise. */
export function platformToJson(result: PlatformResult, showValues: boolean) {
  const { platform, verdict, ok, rows, files } = result;
  return {
    platform: { id: platform.id, read: platform.read },
    verdict,
    ok,
    rows,
    rules: rulesToJson(files.flatMap(({ groups }) => groups)),
    files: files.map((file) => fileToJson(file, showValues)),
  };
}

/** The lists that contacts were compared with; nothing where there were none. */
export function comparedToJson(compared: readonly ComparedList[]) {
  const lists = compared.map(({ kind, path, country, entries, unreadable }) => {
    return { kind, path, country, entries, unreadable };
  });
  return lists.length === 0 ? {} : { compared: lists };
}

export function fileToJson(file: FileResult, showValues: boolean) {
  const labels = file.header?.labels ?? [];
  return {
    ...fileFacts(file, showValues),
    rows: file.rows,
    ...(file.insight && { insight: insightToJson(file, showValues) }),
    findings: file.findings.map((finding) => findingToJson(finding, labels, showValues)),
  };
}

/** All of a file but its findings. */
export function fileFacts(file: FileResult, showValues: boolean) {
  const labels = file.header?.labels ?? [];
  return {
    path: file.path,
    format: file.format,
    bytes: file.bytes,
    encoding: file.encoding,
    delimiter: file.delimiter,
    sheet: file.sheet === null ? null : plainLabel(file.sheet, showValues),
    ...(file.sheets !== null && {
      sheets: file.sheets.map(({ isRead: _, ...sheet }) => ({
        ...sheet,
        name: plainLabel(sheet.name, showValues),
      })),
    }),
    complete: file.complete,
    ...(file.ids.length > 0 && { channels: channelsOf(file) }),
    verdict: file.verdict,
    ok: file.ok,
    header: file.header && {
      line: file.header.line,
      labels: labels.map((label) => plainLabel(label, showValues)),
    },
    mapping: mappingToJson(
      [file.phone, ...file.ids, file.channel, file.country, ...file.declared],
      labels,
      showValues,
    ),
  };
}

/** Those that columns and caller say; where each row names its own, `inspect` counts them. */
function channelsOf({ ids }: FileResult): string[] {
  return ids.flatMap(({ channel }) => channel ?? []);
}

export function rulesToJson(groups: readonly FindingGroup[]) {
  return Object.fromEntries(countByRule(groups));
}

function mappingToJson(mapped: readonly (Mapped | null)[], labels: readonly string[], showValues: boolean) {
  return Object.fromEntries(
    mapped.flatMap((entry) =>
      entry === null
        ? []
        : [
            [
              entry.field,
              {
                label: plainLabel(labels[entry.column] ?? '', showValues),
                letter: columnLetter(entry.column),
                by: entry.by,
              },
            ],
          ],
    ),
  );
}

export function findingToJson(finding: Finding, labels: readonly string[], showValues: boolean) {
  const { rule, severity, record, line, sheet, column, value, suggestion, repair, candidates, command } =
    finding;
  return {
    rule: rule.id,
    severity,
    scope: rule.scope,
    record,
    line,
    sheet: sheet === null ? null : plainLabel(sheet, showValues),
    letter: column === null ? null : columnLetter(column),
    cell: cellName(finding),
    column: column === null ? null : plainLabel(labels[column] ?? '', showValues),
    value: value === null ? null : plainValue(value, showValues),
    message: renderMessage(finding, showValues),
    guidance: renderGuidance(finding, showValues),
    repair,
    suggestion: suggestion === null ? null : plainValue(suggestion, showValues),
    ...(candidates.length > 0 && {
      candidates: candidates.map((candidate) => candidateToJson(candidate, showValues)),
    }),
    ...(command !== null && { command }),
  };
}

function candidateToJson({ column, label, fill, sample, command }: Candidate, showValues: boolean) {
  return {
    letter: columnLetter(column),
    label: plainLabel(label, showValues),
    fill: Math.round(fill * 1000) / 1000,
    sample: plainValue(sample, showValues),
    command,
  };
}

function insightToJson({ insight, header, rows }: FileResult, showValues: boolean) {
  if (insight === null) return null;
  const filledOf = rows.read - rows.blank;
  return {
    columns: insight.columns.map(({ label, filled }, column) => ({
      letter: columnLetter(column),
      label: plainLabel(label, showValues),
      filled,
      fill: filledOf === 0 ? 0 : Math.round((filled / filledOf) * 1000) / 1000,
    })),
    ...(insight.channels !== null && { channels: insight.channels }),
    countries: insight.countries,
    lineTypes: insight.lineTypes,
    samples: insight.samples.map((cells) =>
      cells.slice(0, header?.labels.length ?? cells.length).map((cell) => plainValue(cell, showValues)),
    ),
  };
}

// JSON text escapes what could act, so a whole value stays exact in it; `printableJson` sees to the rest.
function plainLabel(label: string, showValues: boolean): string {
  return showValues ? label : showLabel(label, false);
}

function plainValue(value: string, showValues: boolean): string {
  return showValues ? value : showValue(value, false);
}
