import { type DateFormat, serialText } from '../../sheets/dates.ts';
import { numberText } from '../../sheets/number-text.ts';
import { corrupt } from '../../sheets/trouble.ts';
import { decodeEntities } from '../../sheets/xml.ts';
import type { CellStore } from './cells.ts';
import { maxDigits, readDecimal, readDigits } from './digits.ts';
import type { PlainCell } from './plain-cell.ts';
import { joinRuns, refuseEndlessText, type SharedStrings } from './strings.ts';
import { findAttribute, isNamed, makeTag, readTag, type Tag } from './tags.ts';
import { unescapeCell } from './unescape.ts';

export interface CellContext {
  readonly strings: SharedStrings;
  /** By cell style, how a number is shown. */
  readonly formats: readonly DateFormat[];
  readonly is1904: boolean;
}

export interface CellReader {
  /** Reads the cell whose tag was read last and returns where it ends, or -1 where it is not whole. */
  read(bytes: Buffer, opening: Tag, column: number): number;
  /** The same of a cell that was read already. */
  readPlain(bytes: Buffer, cell: PlainCell): void;
  hasFormulas(): boolean;
  /** Formulas since this was last asked, and the column of the first. */
  takeFormulas(): { readonly formulas: number; readonly firstColumn: number; readonly unsaved: number };
}

// Below it a double is written with an exponent.
const smallestPlain = 1e-6;
/** What `t` says that a cell holds (ECMA-376 part 1, 18.18.11). */
const Type = { number: 0, shared: 1, text: 2, inline: 3, boolean: 4, error: 5, date: 6 } as const;
type Type = (typeof Type)[keyof typeof Type];

const sharedLetter = 0x73;

function typeOf(bytes: Buffer, from: number, to: number): Type {
  if (to - from > 1) return bytes[from] === 0x69 ? Type.inline : Type.text;
  return typeOfLetter(bytes[from]!);
}

function typeOfLetter(letter: number): Type {
  switch (letter) {
    case 0:
    case 0x6e:
      return Type.number;
    case sharedLetter:
      return Type.shared;
    case 0x62:
      return Type.boolean;
    case 0x65:
      return Type.error;
    case 0x64:
      return Type.date;
    default:
      return Type.text;
  }
}

export function createCellReader({ formats, is1904 }: CellContext, store: CellStore): CellReader {
  const tag = makeTag();
  const dates: Map<number, string>[] = [];
  let formulas = 0;
  let unsaved = 0;
  let firstColumn = 0;

  function readCell(bytes: Buffer, opening: Tag, column: number): number {
    const typeAt = findAttribute(bytes, opening, 't');
    const type =
      typeAt === -1 ? Type.number : typeOf(bytes, opening.spans[typeAt]!, opening.spans[typeAt + 1]!);
    const styleAt = findAttribute(bytes, opening, 's');
    const style =
      styleAt === -1 ? 0 : readDigits(bytes, opening.spans[styleAt]!, opening.spans[styleAt + 1]!);
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
    if (hasFormula) {
      if (formulas++ === 0) firstColumn = column;
      if (valueTo <= valueFrom && runsTo === -1 && type !== Type.text) unsaved++;
    }
    if (type === Type.inline || (valueTo === -1 && runsTo !== -1)) {
      if (runsTo !== -1) store.addText(column, readRuns(bytes, runsFrom, runsTo), 'text');
      else if (valueTo !== -1) store.addText(column, readText(bytes, valueFrom, valueTo), 'text');
    } else if (valueTo > valueFrom) addValue(bytes, valueFrom, valueTo, type, style, column);
    return at;
  }

  function addValue(
    bytes: Buffer,
    from: number,
    to: number,
    type: Type,
    style: number,
    column: number,
  ): void {
    if (type === Type.number) addNumber(bytes, from, to, style, column);
    else if (type === Type.shared) {
      const index = readDigits(bytes, from, to);
      store.addShared(column, index === -1 ? Number(trimmed(bytes, from, to)) : index);
    } else if (type === Type.boolean) {
      const text = trimmed(bytes, from, to);
      store.addText(column, text === '1' || text === 'true' ? 'TRUE' : 'FALSE', 'boolean');
    } else if (type === Type.error) store.addText(column, readText(bytes, from, to), 'error');
    else if (type === Type.date) store.addText(column, isoDate(trimmed(bytes, from, to)), 'date');
    else store.addText(column, readText(bytes, from, to), 'text');
  }

  function addNumber(bytes: Buffer, from: number, to: number, style: number, column: number): void {
    const format = formats[style] ?? null;
    const value = readDecimal(bytes, from, to);
    // As short as that, it comes back from a double as it was written.
    const isPlain = (value >= smallestPlain || value === 0) && to - from <= maxDigits;
    if (format === null && isPlain) {
      store.addNumber(column, value);
      return;
    }
    const written = value === -1 ? trimmed(bytes, from, to) : null;
    if (written === '') return;
    const date = format === null ? null : dateOf(written === null ? value : Number(written), style, format);
    if (date !== null) {
      store.addText(column, date, 'date');
      return;
    }
    const number = numberText(written ?? trimmed(bytes, from, to));
    if (number === null) throw corrupt('a number in it is none');
    store.addText(column, number.text, number.isRounded ? 'rounded' : 'number');
  }

  /** A list has few days and many rows. */
  function dateOf(serial: number, style: number, format: DateFormat): string | null {
    const known = dates[style] ?? new Map<number, string>();
    dates[style] = known;
    const text = known.get(serial) ?? serialText(serial, format, is1904);
    if (text !== null && known.size < 10_000) known.set(serial, text);
    return text;
  }

  return {
    read: readCell,
    readPlain(bytes, cell) {
      const { type, integer, column, style } = cell;
      if (integer !== -1 && type === sharedLetter) store.addShared(column, integer);
      else if (integer !== -1 && type === 0 && (formats[style] ?? null) === null)
        store.addNumber(column, integer);
      else if (cell.valueEnd > cell.valueStart)
        addValue(bytes, cell.valueStart, cell.valueEnd, typeOfLetter(type), style, column);
    },
    hasFormulas: () => formulas > 0,
    takeFormulas() {
      const taken = { formulas, firstColumn, unsaved };
      formulas = 0;
      unsaved = 0;
      return taken;
    },
  };
}

function trimmed(bytes: Buffer, from: number, to: number): string {
  return plainText(textBetween(bytes, from, to)).trim();
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
  refuseEndlessText(to - from);
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
