import type { List } from '../model/list.ts';
import { labelOfFact, type NumberFact } from '../model/number-fact.ts';

/** Where the added columns stand. */
export interface AddedColumns {
  /** By column: those whose label is there already. */
  readonly replaced: ReadonlyMap<number, NumberFact>;
  /** Behind the last column of the header, in the order asked for. */
  readonly appended: readonly NumberFact[];
  /** Cells that a row needs in front of the appended ones, or up to the last replaced one. */
  readonly minWidth: number;
}

/** The phone's own column is never one of them, whatever its label. */
export function placeAdded({ header, phone, width }: List, facts: readonly NumberFact[]): AddedColumns {
  const labels = header.labels.map((label) => label.trim());
  const replaced = new Map<number, NumberFact>();
  const appended: NumberFact[] = [];
  for (const fact of facts) {
    const column = labels.indexOf(labelOfFact(fact));
    if (column === -1) appended.push(fact);
    else if (column !== phone?.column) replaced.set(column, fact);
  }
  const minWidth = appended.length > 0 ? width : Math.max(0, ...[...replaced.keys()].map((c) => c + 1));
  return { replaced, appended, minWidth };
}
