import { markText } from '../../model/marks.ts';
import { corrupt } from '../../sheets/trouble.ts';
import { decodeXml, encodingOf, walkXml } from '../../sheets/xml.ts';
import { unescapeCell } from './unescape.ts';

/** The texts that cells share, decoded when they are first asked for. */
export interface SharedStrings {
  /** @throws SheetTrouble where there is no such text. */
  get(index: number): string;
  /** Its `Mark` bits. */
  marks(index: number): number;
}

export const noStrings: SharedStrings = {
  get() {
    throw corrupt('a cell names a text that the file does not hold');
  },
  marks: () => 0,
};

const unmarked = 0xff;
const lessThan = 0x3c;
const colon = 0x3a;
const slash = 0x2f;
const maxStrings = 10_000_000;

/** @param xml the part `sharedStrings.xml` (ECMA-376 part 1, 18.4.9). Kept as bytes: most texts are asked for once or never. */
export function readStrings(xml: Buffer): SharedStrings {
  const bytes = encodingOf(xml) === 'utf-8' ? xml : Buffer.from(decodeXml(xml));
  const starts = findItems(bytes);
  const texts: (string | undefined)[] = new Array(starts.length - 1);
  const marks = new Uint8Array(starts.length - 1).fill(unmarked);

  function get(index: number): string {
    const known = texts[index];
    if (known !== undefined) return known;
    if (!(index >= 0 && index < starts.length - 1)) return noStrings.get(index);
    refuseEndlessText(starts[index + 1]! - starts[index]!);
    const text = readItem(bytes.toString('utf8', starts[index]!, starts[index + 1]!));
    texts[index] = text;
    return text;
  }

  return {
    get,
    marks(index) {
      if (marks[index] === unmarked) marks[index] = markText(get(index));
      return marks[index]!;
    },
  };
}

/** Where each `<si>` begins, and where the last one ends. */
function findItems(bytes: Buffer): Int32Array {
  let starts = new Int32Array(1024);
  let count = 0;
  let at = bytes.indexOf(lessThan);
  let isClosed = false;
  for (; at !== -1; at = bytes.indexOf(lessThan, at + 1)) {
    if (bytes[at + 1] === 0x21) {
      at = endOfAside(bytes, at);
      continue;
    }
    const isEnd = bytes[at + 1] === slash;
    const name = nameAt(bytes, at + (isEnd ? 2 : 1));
    if (isEnd && name === 'sst') {
      isClosed = true;
      break;
    }
    if (!isEnd && name === 'sst' && isEmptyElement(bytes, at)) isClosed = true;
    if (isEnd || name !== 'si') continue;
    if (count === maxStrings) throw corrupt('it holds more than ten million texts');
    if (count + 1 >= starts.length) {
      const larger = new Int32Array(starts.length * 2);
      larger.set(starts);
      starts = larger;
    }
    starts[count++] = at;
  }
  if (!isClosed) throw corrupt('its XML ends too early');
  starts[count] = at === -1 ? bytes.length : at;
  return starts.slice(0, count + 1);
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

/** `si` or `sst`, whatever the prefix; '' for any other name. */
function nameAt(bytes: Buffer, at: number): string {
  let from = at;
  let end = at;
  for (let code = bytes[end]!; code > 0x2f && code !== 0x3e; code = bytes[++end]!)
    if (code === colon) from = end + 1;
  const length = end - from;
  if (length !== 2 && length !== 3) return '';
  return bytes.toString('latin1', from, end);
}

/** Excel takes 32,767 characters in a cell, which may each be a reference or a run of their own. */
const maxTextBytes = 16 * 2 ** 20;

export function refuseEndlessText(bytes: number): void {
  if (bytes > maxTextBytes) throw corrupt('a cell of it is longer than any text');
}

const plainItem = /^<si><t(?: xml:space="preserve")?>([^<&\r]*)<\/t><\/si>\s*$/;

function readItem(xml: string): string {
  const plain = plainItem.exec(xml)?.[1];
  return plain === undefined ? joinRuns(xml) : unescapeCell(plain);
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
