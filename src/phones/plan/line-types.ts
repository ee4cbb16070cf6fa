import type { LineType } from '../types.ts';
import { anyDigit, both, choice, type Expression, repeat } from './expression.ts';
import { parseExpression } from './parse-expression.ts';
import type { Region } from './region.ts';

/** The whole national numbers of one type. */
export interface LineNumbers {
  readonly type: LineType;
  readonly numbers: Expression;
}

const [fixed, mobile] = [0, 1];
/** In the order in which the library tries them; `index` is the place in the notation. */
const order: readonly { readonly type: LineType; readonly index: number }[] = [
  { type: 'fixed', index: fixed },
  { type: 'mobile', index: mobile },
  { type: 'premium', index: 3 },
  { type: 'toll-free', index: 2 },
  { type: 'shared-cost', index: 9 },
  { type: 'voip', index: 8 },
  { type: 'personal', index: 4 },
  { type: 'pager', index: 7 },
  { type: 'uan', index: 6 },
  { type: 'voicemail', index: 5 },
];

/** The types that a region's plan has. */
export function compileLineTypes({ notation }: Region): readonly LineNumbers[] {
  const [, , general, lengths] = notation;
  return order.flatMap(({ type, index }) => {
    const [pattern, ownLengths] = notation[11][index] || [''];
    if (pattern === '') return [];
    const isNumber = both(parseExpression(general), parseExpression(pattern));
    return [{ type, numbers: both(isNumber, ofLength(ownLengths || lengths)) }];
  });
}

/** The one type of a number that has these, the first in the library's order; null for none. */
export function chooseLineType({ notation }: Region, types: readonly LineType[]): LineType | null {
  if (!types.includes('fixed')) return types[0] ?? null;
  // A fixed line can't be told from a mobile where the plan knows no mobiles.
  const hasMobiles = Boolean((notation[11][mobile] || [])[0]);
  return hasMobiles && !types.includes('mobile') ? 'fixed' : 'fixed-or-mobile';
}

function ofLength(lengths: readonly number[]): Expression {
  return choice(lengths.map((length) => repeat(anyDigit, length, length)));
}
