import { createScanner } from './csv.ts';

export interface Delimiter {
  /** One character; '' where the file has one column and its cells hold commas. */
  readonly delimiter: string;
  /** The first line is a `sep=` line. */
  readonly hasSepLine: boolean;
}

/** Characters of text to look at. */
export const delimiterChars = 64 * 1024;

/** The likelier is first: it wins where the content does not decide. */
const candidates = [',', ';', '\t', '|', '~', ':'] as const;

interface Shape {
  readonly delimiter: string;
  /** Cells of the commonest kind of record. */
  readonly width: number;
  /** Share of records of that width. */
  readonly alike: number;
  /** Share of records, from the first divided one on, that are not divided at all. */
  readonly undivided: number;
  /** Records above the first divided one: title lines, or a header that this delimiter does not divide. */
  readonly above: number;
  readonly hasHeader: boolean;
  /** Share of delimiters with a space behind: words, not cells. */
  readonly spaced: number;
  readonly hasDigits: boolean;
  /** Its records, from the first divided one on. */
  readonly body: readonly (readonly string[])[];
}

/**
 * Chooses the delimiter by content: it divides the records alike, the header too. Where none does, the file has one column.
 * @param text the decoded start of the file.
 * @param isWhole the text is the whole file; otherwise its last line is cut and not counted.
 */
export function chooseDelimiter(text: string, isWhole: boolean): Delimiter {
  const sep = /^"?sep=([^\r\n"])"?(?=[\r\n]|$)/i.exec(text);
  if (sep !== null) return { delimiter: sep[1]!, hasSepLine: true };
  const shapes = candidates
    .filter((delimiter) => text.includes(delimiter))
    .map((delimiter) => shapeUnder(delimiter, text, isWhole))
    .filter(isPlausible);
  // What divides every record from one on leaves nothing for the delimiter of a few cells below.
  const whole = shapes.filter(({ undivided }) => undivided === 0);
  const first = Math.min(...whole.map(({ above }) => above));
  const best = shapes
    .filter(({ above }) => above <= first)
    .reduce<Shape | null>((a, b) => (a === null || score(b) > score(a) ? b : a), null);
  return { delimiter: best?.delimiter ?? (text.includes(',') ? '' : ','), hasSepLine: false };
}

function shapeUnder(delimiter: string, text: string, isWhole: boolean): Shape {
  const records = readRecords(delimiter, delimiter === ':' ? withoutTimes(text) : text, isWhole);
  const above = Math.max(
    0,
    records.findIndex((cells) => cells.length > 1),
  );
  const body = records.slice(above);
  const counts = new Map<number, number>();
  for (const cells of body) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [width, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [1, 0]);
  const parts = body.flatMap((cells) => cells.slice(1));
  return {
    delimiter,
    width,
    alike: body.length === 0 ? 0 : count / body.length,
    undivided: body.length === 0 ? 1 : (counts.get(1) ?? 0) / body.length,
    above,
    hasHeader: body[0]?.every((cell) => /\S/.test(cell) && !/\d/.test(cell)) ?? false,
    spaced: parts.filter((cell) => cell.startsWith(' ')).length / Math.max(1, parts.length),
    hasDigits: parts.some((cell) => /\d/.test(cell)),
    body,
  };
}

function readRecords(delimiter: string, text: string, isWhole: boolean): string[][] {
  const scanner = createScanner({ delimiter });
  const records: string[][] = [];
  for (const part of isWhole ? [scanner.push(text), scanner.end()] : [scanner.push(text)]) {
    for (const batch of part) {
      for (let row = 0; row < batch.count; row++) {
        if (batch.width(row) > 1 || !batch.isBlank(row))
          records.push(Array.from({ length: batch.width(row) }, (_, column) => batch.cell(row, column)));
      }
    }
  }
  return records;
}

/** Share of delimiters between two digits: decimals, not cells. */
function shareOfDecimals({ body }: Shape): number {
  const between = body.flatMap(decimalsIn);
  return between.filter(Boolean).length / Math.max(1, between.length);
}

function decimalsIn(cells: readonly string[]): boolean[] {
  return cells.slice(1).map((cell, column) => /^\d/.test(cell) && /\d$/.test(cells[column]!));
}

/** Colons within times, addresses of web pages and machines divide nothing. */
function withoutTimes(text: string): string {
  return text.replace(
    /\b[a-z][a-z+.-]*:\/\/|\bmailto:|\btel:|(?<=\d):(?=\d)|\b[0-9a-f]{2}(:[0-9a-f]{2}){3,}\b/gi,
    '',
  );
}

function isPlausible({
  delimiter,
  width,
  alike,
  undivided,
  above,
  hasHeader,
  spaced,
  hasDigits,
}: Shape): boolean {
  if (width < 2) return false;
  // Labels that it divides are worth more than rows that end early.
  const dividesLabels = hasHeader && above === 0 && spaced < 0.5 && delimiter !== ':';
  if (undivided > (dividesLabels ? 0.6 : 0.25)) return false;
  if (alike < 0.5 && undivided > 0.05 && !dividesLabels) return false;
  // Words in one column: "Smith, John", "Tel: 555".
  const isProse = spaced > 0.8 && (above > 0 || delimiter === ':' || (width === 2 && !hasDigits));
  return !isProse && !(delimiter === ':' && alike < 0.9);
}

function score(shape: Shape): number {
  const { delimiter, width, alike, undivided, above, hasHeader, spaced } = shape;
  const header = (above === 0 ? 0.3 : 0.3 / (1 + above)) + (hasHeader ? 0.2 : 0);
  return (
    alike -
    undivided +
    header +
    0.02 * Math.min(width, 10) -
    0.1 * spaced -
    (delimiter === ',' ? 0.2 * shareOfDecimals(shape) : 0) -
    (delimiter === ':' ? 0.5 : 0)
  );
}
