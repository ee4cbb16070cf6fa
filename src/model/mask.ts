const digit = /\p{Nd}/u;
const letterOrDigit = /[\p{L}\p{M}\p{N}]/gu;
const dot = '•';
// The one letter that tells what became of a number: 4.9E+12.
const scientific = /^\s*[0-9.,]+E[+-]?[0-9]+\s*$/i;

/**
 * Hides a cell's content and keeps its shape: `+1 415 555-1234` becomes `+1 415 •••-••34`.
 * At least five digits of a number are hidden, all of a short one, and every letter.
 */
export function maskValue(text: string): string {
  const total = text.match(/\p{Nd}/gu)?.length ?? 0;
  const tail = total >= 7 ? 2 : 0;
  const head = tail === 0 ? 0 : total - 5 - tail;
  const keepsLetters = scientific.test(text);
  let seen = 0;
  return text.replace(letterOrDigit, (char) => {
    if (!digit.test(char)) return keepsLetters ? char : dot;
    const shown = seen < Math.min(4, head) || seen >= total - tail;
    seen++;
    return shown ? char : dot;
  });
}

/** A label is shown as it is, unless it looks like data that slid into the header: five digits, or an `@`. */
export function maskLabel(text: string): string {
  const isData = text.includes('@') || (text.match(/\p{Nd}/gu)?.length ?? 0) >= 5;
  return isData ? maskValue(text) : text;
}
