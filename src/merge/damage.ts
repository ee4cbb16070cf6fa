/**
 * Is `saved` nothing but what a spreadsheet makes of `original` when it opens and saves it? Then nobody corrected the cell.
 * Known: outer space and line ends; numbers that lost zeros, a plus, digits or their form; dates and truth values in another
 * form; text that was taken for a formula; letters that an old encoding lacks.
 */
export function isDamagedBySpreadsheet(original: string, saved: string): boolean {
  const [before, after] = [settle(original), settle(saved)];
  return (
    before === after ||
    isSameNumber(before, after) ||
    isSameDate(before, after) ||
    isTakenForFormula(before, after) ||
    isSameTruth(before, after) ||
    lostLetters(before, after)
  );
}

function settle(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/\u00a0/g, ' ')
    .trim();
  return plain.startsWith("'") ? plain.slice(1) : plain;
}

const numeric = /^[+-]?\d+(?:[.,]\d+)?(?:E[+-]?\d+)?$/i;

/** A spreadsheet takes zeros and signs away; it adds none. */
function isSameNumber(before: string, after: string): boolean {
  if (!numeric.test(before) || !numeric.test(after) || /^(?:\+|0\d)/.test(after)) return false;
  const [a, b] = [toNumber(before), toNumber(after)];
  if (a === b) return true;
  // What is shown in few digits is saved in few digits, and more than 15 are never kept.
  const digits = after
    .replace(/E.*$/i, '')
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '').length;
  const isShort = /E/i.test(after) || digits <= 15;
  const length = before.replace(/\D/g, '').length;
  if (!isShort || length < 11 || digits === 0) return false;
  const isRounded = /E/i.test(after) || length > 15;
  return isRounded && Number(a.toPrecision(digits)) === Number(b.toPrecision(digits));
}

function toNumber(text: string): number {
  return Number(text.replace(',', '.'));
}

const isoDate = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]00:00(?::00)?)?$/;

/** `1/5`, `03.04.2024`, `2024-05-01`: the same numbers, in any order, as in the date that was made of it. */
function isSameDate(before: string, after: string): boolean {
  const made = isoDate.exec(after);
  const parts = before.match(/\d+/g)?.map(Number) ?? [];
  if (made === null || !/^\d{1,4}[./-]\d{1,2}(?:[./-]\d{1,4})?$/.test(before)) return false;
  const [year, month, day] = made.slice(1).map(Number) as [number, number, number];
  const known = [year, year % 100, month, day];
  return parts.every((part) => known.includes(part));
}

const formulaStart = /^[=+\-@]/;

function isTakenForFormula(before: string, after: string): boolean {
  return formulaStart.test(before) && /^#(?:NAME\?|REF!|VALUE!|N\/A|DIV\/0!|NULL!|NUM!|SPILL!)$/i.test(after);
}

const truths: Readonly<Record<string, boolean>> = {
  ...{ true: true, wahr: true, vrai: true, verdadero: true, verdadeiro: true, vero: true, истина: true },
  ...{ false: false, falsch: false, faux: false, falso: false, ложь: false },
};

function isSameTruth(before: string, after: string): boolean {
  const [a, b] = [truths[before.toLowerCase()], truths[after.toLowerCase()]];
  return a !== undefined && a === b;
}

/** In place of each letter that is missing stands a question mark, or the sign for what could not be decoded. */
function lostLetters(before: string, after: string): boolean {
  const [a, b] = [Array.from(before), Array.from(after)];
  return (
    /[?\ufffd]/.test(after) &&
    a.length === b.length &&
    a.every((char, i) => char === b[i] || (/[?\ufffd]/.test(b[i]!) && char > '\u007f'))
  );
}
