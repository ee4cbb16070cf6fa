/**
 * A number that a spreadsheet kept as a number, back as its digits: `14155550123.0`, `1.4155550123E+10`,
 * `4,155,550,123`, `4'155'550'123`. Null where the exponent says that digits are gone: as many digits must follow the
 * mantissa's point as the exponent moves it, and several zeros at its end are sooner digits that were rounded away.
 */
export function restoreDigits(text: string): string | null {
  if (!/^\+?\d[\d.,'eE+ ]*$/.test(text)) return text;
  const scientific = /^\+?(\d+)(?:[.,](\d+))?\s?[eE]\s?\+?\s?(\d{1,3})$/.exec(text);
  if (scientific !== null) {
    const [, whole = '', fraction = '', exponent = ''] = scientific;
    return fraction.length === Number(exponent) && !fraction.endsWith('000') ? whole + fraction : null;
  }
  const decimal = /^(\+?\d{5,})[.,]0+$/.exec(text);
  if (decimal !== null) return decimal[1]!;
  // Groups of three, or as in India: 98,76,54,321.
  return /^\d{1,3}(?:([,'])\d{2,3})(?:\1\d{2,3})*\1\d{3}$/.test(text) ? text.replace(/[,']/g, '') : text;
}
