import { corrupt } from '../../sheets/trouble.ts';

/** The tag that was read last. One mutable record: millions are read, and none is kept. */
export interface Tag {
  /** Where its `<` stands, and one past its `>`. */
  start: number;
  end: number;
  /** Its name without a prefix. */
  nameStart: number;
  nameEnd: number;
  kind: 'open' | 'empty' | 'close' | 'aside';
  /** Of attribute `i`: its name without a prefix at `4 * i` and `4 * i + 1`, its value at `4 * i + 2` and `4 * i + 3`. */
  readonly spans: Int32Array;
  attributes: number;
}

export function makeTag(): Tag {
  return {
    ...{ start: 0, end: 0, nameStart: 0, nameEnd: 0, kind: 'open', attributes: 0 },
    spans: new Int32Array(4 * maxAttributes),
  };
}

const maxAttributes = 64;
const lessThan = 0x3c;
const greaterThan = 0x3e;
const slash = 0x2f;
const colon = 0x3a;
const equals = 0x3d;
const bang = 0x21;
const question = 0x3f;

/**
 * Reads the next tag from `at` on, comments, CDATA and processing instructions as an `aside`. False where it is not whole
 * before `to`; then `tag.start` is where it begins. @throws SheetTrouble for a DOCTYPE.
 */
export function readTag(bytes: Buffer, at: number, to: number, tag: Tag): boolean {
  let from = at;
  while (from < to && bytes[from] !== lessThan) from++;
  tag.start = from;
  if (from + 1 >= to) return false;
  const first = bytes[from + 1];
  if (first === bang || first === question) return readAside(bytes, from, to, tag);
  const isClose = first === slash;
  let here = from + (isClose ? 2 : 1);
  tag.nameStart = here;
  for (;;) {
    if (here >= to) return false;
    const code = bytes[here]!;
    if (code <= 0x20 || code === greaterThan || code === slash) break;
    here++;
    if (code === colon) tag.nameStart = here;
  }
  tag.nameEnd = here;
  tag.attributes = 0;
  tag.kind = isClose ? 'close' : 'open';
  return readAttributes(bytes, here, to, tag);
}

function readAttributes(bytes: Buffer, at: number, to: number, tag: Tag): boolean {
  const { spans } = tag;
  let here = at;
  for (;;) {
    while (here < to && bytes[here]! <= 0x20) here++;
    if (here >= to) return false;
    if (bytes[here] === greaterThan) {
      tag.end = here + 1;
      return true;
    }
    if (bytes[here] === slash) {
      tag.kind = 'empty';
      here++;
      continue;
    }
    let nameStart = here;
    while (here < to && bytes[here] !== equals && bytes[here]! > 0x20 && bytes[here] !== greaterThan)
      if (bytes[here++] === colon) nameStart = here;
    const nameEnd = here;
    while (here < to && bytes[here]! <= 0x20) here++;
    if (here >= to) return false;
    if (bytes[here] !== equals) throw corrupt('its XML is damaged');
    here++;
    while (here < to && bytes[here]! <= 0x20) here++;
    if (here >= to) return false;
    const quote = bytes[here]!;
    if (quote !== 0x22 && quote !== 0x27) throw corrupt('its XML is damaged');
    const valueStart = ++here;
    while (here < to && bytes[here] !== quote) here++;
    if (here >= to) return false;
    if (tag.attributes < maxAttributes) {
      const i = 4 * tag.attributes++;
      spans[i] = nameStart;
      spans[i + 1] = nameEnd;
      spans[i + 2] = valueStart;
      spans[i + 3] = here;
    }
    here++;
  }
}

const asides = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

function readAside(bytes: Buffer, from: number, to: number, tag: Tag): boolean {
  const start = bytes.toString('latin1', from, Math.min(to, from + 9));
  const aside = asides.find(([opening]) => start.startsWith(opening));
  if (aside === undefined) {
    if (start.length < 9 && asides.some(([opening]) => opening.startsWith(start))) return false;
    throw corrupt('its XML declares entities');
  }
  const end = bytes.indexOf(aside[1], from + aside[0].length);
  if (end === -1 || end + aside[1].length > to) return false;
  tag.kind = 'aside';
  tag.end = end + aside[1].length;
  return true;
}

/** Is the tag's name this one? */
export function isNamed(bytes: Buffer, { nameStart, nameEnd }: Tag, name: string): boolean {
  if (nameEnd - nameStart !== name.length) return false;
  for (let i = 0; i < name.length; i++) if (bytes[nameStart + i] !== name.charCodeAt(i)) return false;
  return true;
}

/** Index in `spans` of the value of an attribute, or -1. */
export function findAttribute(bytes: Buffer, { spans, attributes }: Tag, name: string): number {
  for (let i = 0; i < 4 * attributes; i += 4) {
    if (spans[i + 1]! - spans[i]! !== name.length) continue;
    let at = 0;
    while (at < name.length && bytes[spans[i]! + at] === name.charCodeAt(at)) at++;
    if (at === name.length) return i + 2;
  }
  return -1;
}

/** An attribute's text, or null. */
export function attributeText(bytes: Buffer, tag: Tag, name: string): string | null {
  const at = findAttribute(bytes, tag, name);
  return at === -1 ? null : bytes.toString('utf8', tag.spans[at], tag.spans[at + 1]);
}
