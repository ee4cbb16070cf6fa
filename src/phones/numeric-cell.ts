/**
 * A number that a spreadsheet kept as a number, back as its digits: `14155550123.0`, `1.4155550123E+10`,
 * `4,155,550,123`. Null where the exponent says that digits are gone: as many digits must follow the mantissa's point
 * as the exponent moves it.
 */
export function restoreDigits(text: string): string | null {
  const scientific = /^(\d+)(?:[.,](\d+))?[eE]\+?(\d{1,3})$/.exec(text);
  if (scientific !== null) {
    const [, whole = '', fraction = '', exponent = ''] = scientific;
    return fraction.length === Number(exponent) ? whole + fraction : null;
  }
  if (/^\+?[1-9]\d{3,}\.0+$/.test(text)) return text.slice(0, text.indexOf('.'));
  if (/^\d{1,3}(?:,\d{3}){2,}$/.test(text)) return text.replaceAll(',', '');
  return text;
}
