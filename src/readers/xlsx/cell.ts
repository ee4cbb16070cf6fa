import { type DateFormat, isSerial } from '../../sheets/dates.ts';
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
const booleanLetter = 0x62;

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
    case booleanLetter:
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
    if (type === Type.number) addNumber(bytes, from, to, readDecimal(bytes, from, to), style, column);
    else if (type === Type.shared) {
      const index = readDigits(bytes, from, to);
      store.addShared(column, index === -1 ? Number(trimmed(bytes, from, to)) : index);
    } else if (type === Type.boolean) {
      const text = trimmed(bytes, from, to);
      store.addBoolean(column, text === '1' || text === 'true');
    } else if (type === Type.error) store.addText(column, readText(bytes, from, to), 'error');
    else if (type === Type.date) store.addText(column, isoDate(trimmed(bytes, from, to)), 'date');
    else store.addText(column, readText(bytes, from, to), 'text');
  }

  function addNumber(
    bytes: Buffer,
    from: number,
    to: number,
    decimal: number,
    style: number,
    column: number,
  ): void {
    const format = formats[style] ?? null;
    // As short as that, it comes back from a double as it was written.
    if (format === null && to - from <= maxDigits && (decimal >= smallestPlain || decimal === 0)) {
      store.addNumber(column, decimal);
      return;
    }
    const written = decimal === -1 || format === null ? trimmed(bytes, from, to) : null;
    if (written === '') return;
    const serial = written === null ? decimal : Number(written);
    if (isSerial(serial, format, is1904)) {
      store.addDate(column, serial, format);
      return;
    }
    const number = numberText(written ?? trimmed(bytes, from, to));
    if (number === null) throw corrupt('a number in it is none');
    store.addText(column, number.text, number.isRounded ? 'rounded' : 'number');
  }

  return {
    read: readCell,
    readPlain(bytes, { type, value, valueStart, valueEnd, style, column }) {
      if (valueEnd === valueStart) return;
      if (type === sharedLetter && value !== -1) store.addShared(column, value);
      else if (type === 0) addNumber(bytes, valueStart, valueEnd, value, style, column);
      else if (type === booleanLetter && valueEnd - valueStart === 1) store.addBoolean(column, value === 1);
      else addValue(bytes, valueStart, valueEnd, typeOfLetter(type), style, column);
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

const plainRuns = /^<t(?: xml:space="preserve")?>([^<]*)<\/t>$/;

function readRuns(bytes: Buffer, from: number, to: number): string {
  const xml = textBetween(bytes, from, to);
  const plain = plainRuns.exec(xml)?.[1];
  return plain === undefined ? joinRuns(`<is>${xml}</is>`) : unescapeCell(decodeEntities(plain));
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
