import { Mark } from '../../model/batch.ts';

/** What a UTF-16 code unit means to the scanner. `plain` is 0 so that the hot loop tests against zero. */
export const Kind = { plain: 0, delimiter: 1, lineEnd: 2, control: 3, quote: 4 } as const;

// Invisible and control characters; U+DB40 is the high surrogate of the invisible tag characters.
const controls: readonly (readonly [number, number])[] = [
  [0x00, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x61c, 0x61c],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0xdb40, 0xdb40],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
];

/** One `Kind` for each of the 65,536 code units. `delimiter` is one code unit, or '' for none. */
export function makeKinds(delimiter: string): Uint8Array {
  const kinds = new Uint8Array(0x10000);
  for (const [from, to] of controls) kinds.fill(Kind.control, from, to + 1);
  kinds[0x0a] = Kind.lineEnd;
  kinds[0x0d] = Kind.lineEnd;
  kinds[0x22] = Kind.quote;
  if (delimiter !== '') kinds[delimiter.charCodeAt(0)] = Kind.delimiter;
  return kinds;
}

// What `String.prototype.trim` removes.
const spaces =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/** `Mark` bits that a cell gets for its first code unit; of its last one, only `edgeSpace` counts. */
export const edgeMarks = makeEdgeMarks();

function makeEdgeMarks(): Uint8Array {
  const edges = new Uint8Array(0x10000);
  // What follows the space may be a hash or a formula.
  for (const char of spaces) edges[char.charCodeAt(0)] = Mark.edgeSpace | Mark.hash | Mark.formulaStart;
  for (const char of '=+-@\t\r') edges[char.charCodeAt(0)]! |= Mark.formulaStart;
  edges['#'.charCodeAt(0)] = Mark.hash;
  return edges;
}
