/** As many digits as a spreadsheet keeps of a number. */
const keptDigits = 15;

/** What a spreadsheet did to a number, undone; or why that cannot be. */
export type Restored = { readonly text: string } | { readonly lost: string };

/**
 * A number that was kept as a number, back as its digits: `123456789.0`, `1.23456789E+8`.
 * @param isNumber the cell is a number in its sheet.
 */
export function restoreNumber(text: string, isNumber: boolean): Restored {
  const scientific = /^(-?\d)(?:[.,](\d+))?[eE]\+?(\d{1,3})$/.exec(text);
  if (scientific !== null) {
    const [, whole = '', fraction = '', exponent = ''] = scientific;
    const isWhole = fraction.length === Number(exponent) && fraction.length < keptDigits;
    if (isWhole && !fraction.endsWith('000')) return { text: whole + fraction };
    return { lost: 'a spreadsheet shortened it, and the digits are gone' };
  }
  const digits = /^(-?\d+)[.,]0+$/.exec(text)?.[1] ?? text;
  if (isNumber && countDigits(digits) > keptDigits)
    return { lost: `a spreadsheet kept it as a number, of which it keeps ${keptDigits} digits` };
  return { text: digits };
}

/**
 * Did the IDs of a column go through a spreadsheet as numbers? Those of 16 digits and more then end in zeros, which one in
 * ten does of those with 16, and one in a hundred of those with 17.
 */
export function areRounded(ids: Iterable<string>): boolean {
  let long = 0;
  let rounded = 0;
  let zeros = 0;
  for (const id of ids) {
    const text = id.trim();
    if (!/^-?\d{16,30}$/.test(text)) continue;
    long++;
    if (!isRounded(text)) continue;
    rounded++;
    zeros += countDigits(text) - keptDigits;
  }
  return rounded * 2 > long && zeros >= 2;
}

/** Are the digits beyond the 15th zeros? */
export function isRounded(text: string): boolean {
  return /^-?\d{15}0+$/.test(text);
}

function countDigits(text: string): number {
  return /^-?\d+$/.test(text) ? text.length - (text.startsWith('-') ? 1 : 0) : 0;
}
