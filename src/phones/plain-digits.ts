const [open, close, plus, dash, point, zero, nine] = [40, 41, 43, 45, 46, 48, 57];

/**
 * The digits of a text, a leading `+` kept; null where it holds anything but spaces, brackets, points and dashes, or
 * could be a date, an amount, an id, an address or a short code, or has a `(0)`.
 */
export function toPlainDigits(text: string): string | null {
  const first = text.charCodeAt(0);
  const from = first === plus ? 1 : 0;
  if (from === 0 && first !== open && !isDigit(first)) return null;
  let digits = from === 1 ? '+' : '';
  let start = from;
  let [count, points, dashes, bracketAt] = [0, 0, 0, -1];
  let hasGap = false;
  let char = first;
  for (let at = from; at < text.length; at++) {
    char = text.charCodeAt(at);
    if (isDigit(char)) {
      count++;
      continue;
    }
    if (at > start) digits += text.slice(start, at);
    start = at + 1;
    if (char === point) points++;
    else if (char === open || char === close || isSpace(char)) {
      if (char === open) bracketAt = count;
      if (char === close && count - bracketAt === 1 && digits.endsWith('0')) return null;
      hasGap = true;
    } else if (isDash(char)) dashes++;
    else return null;
  }
  if (count < 4 || (char !== close && !isDigit(char))) return null;
  if (start === from) return text;
  if (start < text.length) digits += text.slice(start);
  // Nothing else has a gap inside; dates and ids have 9 digits at most, amounts one point, addresses three, taxpayers
  // two points and a dash, or a last digit by itself; 2024-000123 is the first dash of its kind.
  if (hasGap) return digits;
  const isTaxpayer = dashes > 0 && (points === 2 || isDash(text.charCodeAt(text.length - 2)));
  const isOfYear = isDash(text.charCodeAt(4)) && dashes === 1;
  return count > 9 && (points === 0 || points === 2) && !isTaxpayer && !isOfYear ? digits : null;
}

function isDigit(char: number): boolean {
  return char >= zero && char <= nine;
}

// The no-break space is what comes along from web pages, the others from typographers.
function isSpace(char: number): boolean {
  return char === 0x20 || char === 0xa0 || (char >= 0x2000 && char <= 0x200a) || char === 0x202f;
}

function isDash(char: number): boolean {
  return char === dash || (char >= 0x2010 && char <= 0x2015) || char === 0x2212;
}
