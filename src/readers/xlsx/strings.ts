import { Mark } from '../../model/batch.ts';
import { edgeMarks, markText } from '../../model/marks.ts';
import { corrupt } from '../../sheets/trouble.ts';
import { decodeEntities, decodeXml, encodingOf, walkXml } from '../../sheets/xml.ts';
import { unescapeCell } from './unescape.ts';

/** The texts that cells share, decoded when they are first asked for. */
export interface SharedStrings {
  /** @throws SheetTrouble where there is no such text. */
  get(index: number): string;
  /** Its `Mark` bits, or `emptyText`. Most are told from the bytes. @throws as `get`. */
  marks(index: number): number;
}

/** In place of `Mark` bits: there is nothing in it. */
export const emptyText = 0x80;

export const noStrings: SharedStrings = {
  get() {
    throw corrupt('a cell names a text that the file does not hold');
  },
  marks: () => noStrings.get(0).length,
};

const unmarked = 0xff;
const lessThan = 0x3c;
const colon = 0x3a;
const slash = 0x2f;
const maxStrings = 10_000_000;
/** Texts that are kept once they were decoded, each until another needs its place: those that repeat do so soon. */
const places = 2 ** 16;

/** @param xml the part `sharedStrings.xml` (ECMA-376 part 1, 18.4.9). Kept as bytes: most texts are asked for once or never. */
export function readStrings(xml: Buffer): SharedStrings {
  const bytes = encodingOf(xml) === 'utf-8' ? xml : Buffer.from(decodeXml(xml));
  const starts = findItems(bytes);
  const known = new Float64Array(places).fill(Number.NaN);
  const texts: string[] = new Array(places).fill('');
  const marks = new Uint8Array(starts.length - 1).fill(unmarked);

  function get(index: number): string {
    const place = index & (places - 1);
    if (known[place] === index) return texts[place]!;
    if (!(index >= 0 && index < starts.length - 1) || !Number.isInteger(index)) return noStrings.get(index);
    const [from, to] = [starts[index]!, starts[index + 1]!];
    refuseEndlessText(to - from);
    const text = readPlainItem(bytes, from, to) ?? readItem(bytes.toString('utf8', from, to));
    known[place] = index;
    texts[place] = text;
    return text;
  }

  return {
    get,
    marks(index) {
      const marked = marks[index];
      if (marked !== undefined && marked !== unmarked) return marked;
      const read = readMarks(index);
      marks[index] = read;
      return read;
    },
  };

  function readMarks(index: number): number {
    if (index >= 0 && index < starts.length - 1) {
      const marked = markPlainItem(bytes, starts[index]!, starts[index + 1]!);
      if (marked !== unmarked) return marked;
    }
    const text = get(index);
    return text === '' ? emptyText : markText(text);
  }
}

/** Where each `<si>` begins, and where the last one ends. */
function findItems(bytes: Buffer): Int32Array {
  // Room for all that there can be: what is not written to takes no memory, and nothing is ever copied.
  const starts = new Int32Array(Math.min(maxStrings, Math.ceil(bytes.length / '<si/>'.length)) + 1);
  let count = 0;
  let at = nextTag(bytes, 0);
  let isClosed = false;
  for (; at < bytes.length; at = nextTag(bytes, at + 1)) {
    if (bytes[at + 1] === 0x21) {
      at = endOfAside(bytes, at);
      continue;
    }
    const isEnd = bytes[at + 1] === slash;
    const name = nameAt(bytes, at + (isEnd ? 2 : 1));
    if (isEnd && name === Name.list) {
      isClosed = true;
      break;
    }
    if (!isEnd && name === Name.list && isEmptyElement(bytes, at)) isClosed = true;
    if (isEnd || name !== Name.item) continue;
    if (count === maxStrings) throw corrupt('it holds more than ten million texts');
    starts[count++] = at;
  }
  if (!isClosed) throw corrupt('its XML ends too early');
  starts[count] = at;
  return starts.subarray(0, count + 1);
}

/** Where the next `<` stands, or the end. Tags stand close together: to ask the platform for each costs more than to look. */
function nextTag(bytes: Buffer, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== lessThan) at++;
  return at;
}

function isEmptyElement(bytes: Buffer, at: number): boolean {
  const end = bytes.indexOf(0x3e, at);
  return end !== -1 && bytes[end - 1] === slash;
}

/** Comments and CDATA may hold what looks like a tag; a DOCTYPE could declare entities. */
function endOfAside(bytes: Buffer, at: number): number {
  const isComment = bytes.toString('latin1', at, at + 4) === '<!--';
  const isData = bytes.toString('latin1', at, at + 9) === '<![CDATA[';
  if (!isComment && !isData) throw corrupt('its XML declares entities');
  const end = bytes.indexOf(isComment ? '-->' : ']]>', at);
  if (end === -1) throw corrupt('its XML ends too early');
  return end;
}

/** `si`, `sst`, or neither. */
const Name = { item: 0, list: 1, other: 2 } as const;
const [letterS, letterI, letterT] = [0x73, 0x69, 0x74];

/** Whatever the prefix. */
function nameAt(bytes: Buffer, at: number): (typeof Name)[keyof typeof Name] {
  let from = at;
  let end = at;
  for (; end < bytes.length; end++) {
    const code = bytes[end]!;
    if (code <= slash || code === 0x3e) break;
    if (code === colon) from = end + 1;
  }
  if (end - from === 2 && bytes[from] === letterS && bytes[from + 1] === letterI) return Name.item;
  if (end - from !== 3 || bytes[from] !== letterS) return Name.other;
  return bytes[from + 1] === letterS && bytes[from + 2] === letterT ? Name.list : Name.other;
}

/** Excel takes 32,767 characters in a cell, which may each be a reference or a run of their own. */
const maxTextBytes = 16 * 2 ** 20;

export function refuseEndlessText(bytes: number): void {
  if (bytes > maxTextBytes) throw corrupt('a cell of it is longer than any text');
}

const opening = Buffer.from('<si><t>');
const closing = Buffer.from('</t></si>');
const [ampersand, carriageReturn, lineFeed, space, underscore] = [0x26, 0x0d, 0x0a, 0x20, 0x5f];

/** An item as most are written, in ASCII and without anything that has to be decoded. */
function isPlainItem(bytes: Buffer, start: number, end: number): boolean {
  const from = start + opening.length;
  const to = end - closing.length;
  if (to < from || !startsWith(bytes, start, opening) || !startsWith(bytes, to, closing)) return false;
  for (let at = from; at < to; at++) {
    const code = bytes[at]!;
    if (code === lessThan || code === ampersand || code === carriageReturn || code === underscore)
      return false;
    if (code > 0x7e) return false;
  }
  return true;
}

function readPlainItem(bytes: Buffer, start: number, end: number): string | null {
  if (!isPlainItem(bytes, start, end)) return null;
  return bytes.toString('latin1', start + opening.length, end - closing.length);
}

/** The marks of such an item; `unmarked` for any other. */
function markPlainItem(bytes: Buffer, start: number, end: number): number {
  if (!isPlainItem(bytes, start, end)) return unmarked;
  const from = start + opening.length;
  const to = end - closing.length;
  if (from === to) return emptyText;
  const mark = edgeMarks[bytes[from]!]! | (edgeMarks[bytes[to - 1]!]! & Mark.edgeSpace);
  for (let at = from; at < to; at++)
    if (bytes[at]! < space && bytes[at] !== lineFeed) return mark | Mark.control;
  return mark;
}

function startsWith(bytes: Buffer, at: number, expected: Buffer): boolean {
  for (let i = 0; i < expected.length; i++) if (bytes[at + i] !== expected[i]) return false;
  return true;
}

const plainItem = /^<si><t(?: xml:space="preserve")?>([^<]*)<\/t><\/si>\s*$/;

function readItem(xml: string): string {
  const plain = plainItem.exec(xml)?.[1];
  return plain === undefined ? joinRuns(xml) : unescapeCell(decodeEntities(plain));
}

/** The runs of a rich text joined; how it is pronounced is no part of it. */
export function joinRuns(xml: string): string {
  let text = '';
  let phonetic = 0;
  let isText = false;
  walkXml(xml, {
    open(name) {
      if (name === 'rPh') phonetic++;
      isText = name === 't';
    },
    close(name) {
      if (name === 'rPh') phonetic--;
      isText = false;
    },
    text(piece) {
      if (isText && phonetic === 0) text += piece;
    },
  });
  return unescapeCell(text);
}
