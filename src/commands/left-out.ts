import { createTextHash } from '../duplicates/text-hash.ts';
import type { Batch } from '../model/batch.ts';
import { renderGuidance, renderMessage } from '../model/describe.ts';
import type { Finding } from '../model/finding.ts';
import type { List } from '../model/list.ts';
import { type Rule, tellsRepeat } from '../model/rule.ts';
import type { RejectedForm, RejectedRow } from './rejected-forms.ts';

// Fixed and not secret: it ties a corrected row to the record it came from, on any machine.
const rowKey = new Uint32Array([0x726f6c6c, 0x63616c6c, 0x2d726f77, 0x2d6b6579]);

/** Begins a file of rows that were left out, in the source's own columns. */
export function startLeftOut(list: List, form: RejectedForm): void {
  form.start(ownCells(list, list.header.labels));
}

/** A row that was left out, with what is wrong and which row of the source it was. */
export function createLeftOutRows(): (
  list: List,
  batch: Batch,
  row: number,
  record: number,
  findings: readonly Finding[],
) => RejectedRow {
  const rowId = createRowId();
  return (list, batch, row, record, all) => {
    // What export mends by itself is nothing for people, but that it leaves a row out is.
    const findings = all.filter(({ rule, repairs }) => !repairs || leavesOut(rule));
    const failing = new Map<number, string>();
    for (const finding of findings) {
      const column = finding.column === null ? -1 : placeOfOwn(list, finding.column);
      if (column !== -1) failing.set(column, [failing.get(column), tell(finding)].filter(Boolean).join('\n'));
    }
    return {
      cells: ownCells(list, alignCells(list, batch, row)),
      failing,
      problem: findings.map((finding) => renderMessage(finding, true)).join(' '),
      advice: [...new Set(findings.map((finding) => renderGuidance(finding, true)))].join(' '),
      id: rowId(batch, row, record),
    };
  };
}

function leavesOut(rule: Rule): boolean {
  return tellsRepeat(rule) || rule.id === 'do-not-call/listed';
}

/** `R<record>-<8 letters>`: a keyed hash of the record, in letters that no spreadsheet reads as a number or date. */
export function createRowId(): (batch: Batch, row: number, record: number) => string {
  const hash = createTextHash(rowKey);
  const words = new Uint32Array(4);
  return (batch, row, record) => {
    hash.start();
    for (let column = 0; column < batch.width(row); column++) hash.add(batch.cell(row, column));
    hash.finish(words);
    const letters = 'BCDFGHJKLMNPQRSTVWXZ';
    let id = '';
    for (let i = 0; i < 8; i++) id += letters[(words[i >> 1]! >>> ((i & 1) * 16)) % letters.length];
    return `R${record}-${id}`;
  };
}

/** As many as the header has: what a stray separator split off goes back to the last. */
export function alignCells({ width, delimiter }: List, batch: Batch, row: number): string[] {
  const cells = Array.from({ length: Math.max(batch.width(row), width) }, (_, column) =>
    batch.cell(row, column),
  );
  return width === 0 ? cells : [...cells.slice(0, width - 1), cells.slice(width - 1).join(delimiter ?? ' ')];
}

function ownCells(list: List, cells: readonly string[]): string[] {
  return cells.filter((_, column) => !list.ours.has(column));
}

/** Where a column of the source stands among those that are written; -1 where it is not. */
function placeOfOwn({ ours, width }: List, column: number): number {
  if (ours.has(column) || (width > 0 && column >= width)) return -1;
  let place = column;
  for (const own of ours) if (own < column) place--;
  return place;
}

function tell(finding: Finding): string {
  return `${renderMessage(finding, true)} ${renderGuidance(finding, true)}`;
}
