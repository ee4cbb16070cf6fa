const keys = '22233344455566677778889999';
const lookalikes: ReadonlyMap<number, string> = new Map(
  Object.entries({ O: '0', o: '0', О: '0', о: '0', I: '1', l: '1', '|': '1', S: '5', B: '8' }).map(
    ([char, digit]) => [char.charCodeAt(0), digit],
  ),
);

/**
 * The digits under the letters of a North American vanity number, `1-800-FLOWERS`; null unless they come to exactly 10,
 * or 11 with the leading 1.
 */
export function dialLetters(text: string): string | null {
  if (!/^[+(]?\d[\dA-Za-z ().-]+$/.test(text) || !/[A-Za-z]{3}/.test(text)) return null;
  const digits = text
    .replace(/[A-Za-z]/g, (letter) => keys[letter.toUpperCase().charCodeAt(0) - 65] ?? '')
    .replace(/\D/g, '');
  if (digits.length === 10 && !text.startsWith('+')) return `+1${digits}`;
  return digits.length === 11 && digits.startsWith('1') ? `+${digits}` : null;
}

/** The text with O and l taken for 0 and 1, S and B for 5 and 8; null where it holds other letters too, or none. */
export function replaceLookalikes(text: string): string | null {
  if (!onlyLookalikes.test(text)) return null;
  let replaced = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = lookalikes.get(text.charCodeAt(at));
    if (digit === undefined) continue;
    // One that touches no digit is a label: `(O) 022…`.
    if (!isDigitOrLike(text, at - 1) && !isDigitOrLike(text, at + 1)) return null;
    replaced += text.slice(from, at) + digit;
    from = at + 1;
  }
  return from === 0 ? null : replaced + text.slice(from);
}

const onlyLookalikes = /^\+?[\dOoОоIl|SB ().-]+$/;

function isDigitOrLike(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 48 && code <= 57) || lookalikes.has(code);
}
