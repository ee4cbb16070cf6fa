import { Mark } from './batch.ts';

/** Invisible and control characters, first and last; U+DB40 is the high surrogate of the invisible tag characters. */
export const controlRanges: readonly (readonly [number, number])[] = [
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

// What `String.prototype.trim` removes.
const spaces =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/** By UTF-16 code unit: 1 where it is invisible or a control character, line ends and tab included. */
const controls = makeControls();

/** `Mark` bits that a cell gets for its first code unit; of its last one, only `edgeSpace` counts. */
export const edgeMarks = makeEdgeMarks();

/** Does the text hold nothing but white space? Nearly always its first character says no. */
export function isBlankText(text: string): boolean {
  return text === '' || ((edgeMarks[text.charCodeAt(0)]! & Mark.edgeSpace) !== 0 && text.trim() === '');
}

/** The `Mark` bits of a cell that is known as text. */
export function markText(text: string): number {
  if (text === '') return 0;
  const mark =
    edgeMarks[text.charCodeAt(0)]! | (edgeMarks[text.charCodeAt(text.length - 1)]! & Mark.edgeSpace);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (controls[code] === 1 && code !== 0x0a && code !== 0x0d) return mark | Mark.control;
  }
  return mark;
}

function makeControls(): Uint8Array {
  const controls = new Uint8Array(0x10000);
  for (const [from, to] of controlRanges) controls.fill(1, from, to + 1);
  return controls;
}

function makeEdgeMarks(): Uint8Array {
  const edges = new Uint8Array(0x10000);
  // What follows the space may be a hash or a formula.
  for (const char of spaces) edges[char.charCodeAt(0)] = Mark.edgeSpace | Mark.hash | Mark.formulaStart;
  for (const char of '=+-@\t\r') edges[char.charCodeAt(0)]! |= Mark.formulaStart;
  edges['#'.charCodeAt(0)] = Mark.hash;
  return edges;
}
