import type { List } from '../model/list.ts';
import { labelColumns, type Renaming } from './labels.ts';
import { placeColumns, type Written } from './places.ts';

/** Which columns the platform's list has, and what they are called. */
export interface Layout {
  /** Null where no header is written. */
  readonly labels: readonly string[] | null;
  readonly columns: readonly Written[];
  /** The written column that holds the phone, or the ID in its place. */
  readonly phone: number;
  readonly changes: readonly LayoutChange[];
}

export type LayoutChange =
  | { readonly kind: 'phone-moved'; readonly from: number; readonly to: number }
  | ({ readonly kind: 'renamed' } & Renaming)
  | { readonly kind: 'left-out'; readonly column: number }
  | { readonly kind: 'header-added' | 'header-removed' | 'calling-code-added' | 'put-in-order' };

/**
 * Lays a list's columns out as its platform wants them: the phone in its place or under its label, all others as they follow
 * or where the platform reads them. Whoever reads the result finds the same column as the phone or ID.
 */
export function layOut(list: List): Layout {
  const { profile, header } = list;
  const source = (list.phone ?? list.ids[0]!).column;
  const places = placeColumns(list);
  const { columns, phone, before, leftOut } = places;
  const identity = profile.columns.identity?.value;
  const policy = profile.header.policy?.value;
  const isNameless = header.line === null;
  const needsHeader = policy === 'required' || policy === 'dropped' || identity?.by !== 'position';
  const hasHeader = policy !== 'forbidden' && (!isNameless || needsHeader);
  const named = hasHeader ? labelColumns(list, places) : null;
  const isOrdered = columns.includes('empty');
  const addsCode = columns.includes('calling-code') && list.callingCode === null;
  const isMoved = phone !== before + (addsCode && !isOrdered ? 1 : 0);
  return {
    labels: named?.labels ?? null,
    columns,
    phone,
    changes: [
      ...(isMoved ? [{ kind: 'phone-moved', from: source, to: phone } as const] : []),
      ...(isOrdered ? [{ kind: 'put-in-order' } as const] : []),
      ...(addsCode ? [{ kind: 'calling-code-added' } as const] : []),
      ...leftOut.map((column) => ({ kind: 'left-out', column }) as const),
      ...(named?.renamed.map((renaming) => ({ kind: 'renamed', ...renaming }) as const) ?? []),
      ...(hasHeader && isNameless ? [{ kind: 'header-added' } as const] : []),
      ...(!hasHeader && !isNameless ? [{ kind: 'header-removed' } as const] : []),
    ],
  };
}
