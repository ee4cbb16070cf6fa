import { type DateFormat, serialText } from '../../sheets/dates.ts';
import { numberText } from '../../sheets/number-text.ts';
import { corrupt } from '../../sheets/trouble.ts';
import { decodeEntities } from '../../sheets/xml.ts';
import type { CellStore } from './cells.ts';
import { joinRuns, type SharedStrings } from './strings.ts';
import { findAttribute, isNamed, makeTag, readTag, type Tag } from './tags.ts';
import { unescapeCell } from './unescape.ts';

export interface CellContext {
  readonly strings: SharedStrings;
  /** By cell style, how a number is shown. */
  readonly formats: readonly DateFormat[];
  readonly is1904: boolean;
}

/** Reads the cell whose tag was read last and returns where it ends, or -1 where it is not whole. */
export interface CellReader {
  (bytes: Buffer, opening: Tag, column: number): number;
  /** Formulas since this was last asked, and the column of the first. */
  takeFormulas(): { readonly formulas: number; readonly firstColumn: number };
}

const zero = 0x30;
const integerDigits = 15;
/** UTF-16 code units. Excel takes 32,767; more than this is an attack. */
const maxCellChars = 16 * 2 ** 20;

export function createCellReader({ formats, is1904 }: CellContext, store: CellStore): CellReader {
  const tag = makeTag();
  const dates = new Map<string, string>();
  let formulas = 0;
  let firstColumn = 0;

  function readCell(bytes: Buffer, opening: Tag, column: number): number {
    const typeAt = findAttribute(bytes, opening, 't');
    const type =
      typeAt === -1 ? '' : bytes.toString('latin1', opening.spans[typeAt], opening.spans[typeAt + 1]);
    const styleAt = findAttribute(bytes, opening, 's');
    const style = styleAt === -1 ? 0 : readIndex(bytes, opening.spans[styleAt]!, opening.spans[styleAt + 1]!);
    if (opening.kind === 'empty') return opening.end;
    let valueFrom = -1;
    let valueTo = -1;
    let runsFrom = -1;
    let runsTo = -1;
    let hasFormula = false;
    let at = opening.end;
    for (;;) {
      if (!readTag(bytes, at, bytes.length, tag)) return -1;
      const { kind, start } = tag;
      at = tag.end;
      if (kind === 'aside') continue;
      if (kind === 'close') {
        if (isNamed(bytes, tag, 'c')) break;
        if (isNamed(bytes, tag, 'v') && valueTo === -1) valueTo = start;
        else if (isNamed(bytes, tag, 'is') && runsTo === -1) runsTo = start;
      } else if (isNamed(bytes, tag, 'v')) {
        if (kind === 'open' && valueFrom === -1) valueFrom = at;
      } else if (isNamed(bytes, tag, 'is')) {
        if (kind === 'open' && runsFrom === -1) runsFrom = at;
      } else if (isNamed(bytes, tag, 'f')) hasFormula = true;
    }
    if (hasFormula && formulas++ === 0) firstColumn = column;
    if (type === 'inlineStr' || (valueTo === -1 && runsTo !== -1)) {
      if (runsTo !== -1) store.addText(column, readRuns(bytes, runsFrom, runsTo), 'text');
      else if (valueTo !== -1) store.addText(column, readText(bytes, valueFrom, valueTo), 'text');
    } else if (valueTo > valueFrom) addValue(bytes, valueFrom, valueTo, type, style, column);
    return at;
  }

  function addValue(
    bytes: Buffer,
    from: number,
    to: number,
    type: string,
    style: number,
    column: number,
  ): void {
    if (type === '' || type === 'n') addNumber(bytes, from, to, style, column);
    else if (type === 's') {
      const index = readIndex(bytes, from, to);
      store.addShared(column, index === -1 ? Number(trimmed(bytes, from, to)) : index);
    } else if (type === 'b') {
      const text = trimmed(bytes, from, to);
      store.addText(column, text === '1' || text === 'true' ? 'TRUE' : 'FALSE', 'boolean');
    } else if (type === 'e') store.addText(column, readText(bytes, from, to), 'error');
    else if (type === 'd') store.addText(column, isoDate(trimmed(bytes, from, to)), 'date');
    else store.addText(column, readText(bytes, from, to), 'text');
  }

  function addNumber(bytes: Buffer, from: number, to: number, style: number, column: number): void {
    const format = formats[style] ?? null;
    if (format === null && to - from <= integerDigits && (bytes[from] !== zero || to === from + 1)) {
      const value = readIndex(bytes, from, to);
      if (value !== -1) {
        store.addInteger(column, value);
        return;
      }
    }
    const written = trimmed(bytes, from, to);
    if (written === '') return;
    const date = format === null ? null : dateOf(written, format);
    const number = numberText(written);
    if (date !== null) store.addText(column, date, 'date');
    else if (number === null) throw corrupt('a number in it is none');
    else store.addText(column, number.text, number.isRounded ? 'rounded' : 'number');
  }

  /** A list has few days and many rows. */
  function dateOf(written: string, format: DateFormat): string | null {
    const key = `${format} ${written}`;
    const known = dates.get(key);
    if (known !== undefined) return known;
    const text = serialText(Number(written), format, is1904);
    if (text !== null && dates.size < 10_000) dates.set(key, text);
    return text;
  }

  return Object.assign(readCell, {
    takeFormulas() {
      const taken = { formulas, firstColumn };
      formulas = 0;
      return taken;
    },
  });
}

/** A number of digits alone, or -1. */
function readIndex(bytes: Buffer, from: number, to: number): number {
  if (from === to || to - from > integerDigits) return -1;
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = bytes[at]! - zero;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

function trimmed(bytes: Buffer, from: number, to: number): string {
  return plainText(bytes.toString('utf8', from, to)).trim();
}

function readText(bytes: Buffer, from: number, to: number): string {
  return unescapeCell(plainText(textBetween(bytes, from, to)));
}

const plainRuns = /^<t(?: xml:space="preserve")?>([^<&\r]*)<\/t>$/;

function readRuns(bytes: Buffer, from: number, to: number): string {
  const xml = textBetween(bytes, from, to);
  const plain = plainRuns.exec(xml)?.[1];
  return plain === undefined ? joinRuns(`<is>${xml}</is>`) : unescapeCell(plain);
}

function textBetween(bytes: Buffer, from: number, to: number): string {
  if (to - from > 4 * maxCellChars) throw corrupt('a cell of it is longer than any text');
  return bytes.toString('utf8', from, to);
}

/** Text of an element that holds nothing but text, comments and CDATA. */
function plainText(xml: string): string {
  if (!xml.includes('<')) return decodeEntities(xml);
  return xml
    .split(/(<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((piece) => {
      if (piece.startsWith('<!--')) return '';
      return piece.startsWith('<![CDATA[') ? piece.slice(9, -3) : decodeEntities(piece);
    })
    .join('');
}

/** A date that is written as one: without a time of midnight, a fraction or a zone. */
function isoDate(written: string): string {
  const [, date, time] = /^(\d{4}-\d{2}-\d{2})?T?(\d{2}:\d{2}(?::\d{2})?)?/.exec(written) ?? [];
  if (date === undefined) return time === undefined ? written : time;
  return time === undefined || /^00:00(:00)?$/.test(time) ? date : `${date}T${time.padEnd(8, ':00')}`;
}
