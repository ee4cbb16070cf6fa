const [space, open, close, plus, dash, point, slash] = [32, 40, 41, 43, 45, 46, 47];
const [zero, one, two, nine] = [48, 49, 50, 57];

/**
 * The digits of a text, a leading `+` kept; null where it holds anything but spaces, brackets, points, dashes
 * and a slash, or could be a date, an amount, an id, an address, two numbers or a short code, or has a `(0)` or digits
 * that may be none of the number's.
 */
export function toPlainDigits(text: string): string | null {
  const first = text.charCodeAt(0);
  const from = first === plus ? 1 : 0;
  if (from === 0 && first !== open && !isDigit(first)) return null;
  let digits = from === 1 ? '+' : '';
  let start = from;
  let [count, points, dashes, bracketAt, slashAt] = [0, 0, 0, -1, -1];
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
      if (char === open) {
        if (count === 1 && digits === '+8') return null;
        bracketAt = count;
      }
      // `2) 030…`, `(0)`
      if (char === close && (bracketAt === -1 || (count - bracketAt === 1 && digits.endsWith('0'))))
        return null;
      hasGap = true;
    } else if (isDash(char)) dashes++;
    else if (char === slash && slashAt === -1 && text.charCodeAt(at - 1) !== space) slashAt = count;
    else return null;
  }
  if (count < 4 || (char !== close && !isDigit(char))) return null;
  if (start === from) return text;
  // `030 901820 (2019)`, `030 901820 (8.00-18.00)`, `030 901820 2019`
  if (bracketAt > 3 && (count - bracketAt <= 4 || (char === close && bracketAt > 6))) return null;
  if (count > 12 && start === text.length - 4 && isYear(text, start)) return null;
  // `2. 030…`
  if (points > 0 && text.charCodeAt(from + 1) === point && text.charCodeAt(from + 2) === space) return null;
  if (start < text.length) digits += text.slice(start);
  if (slashAt !== -1) {
    if (!isAreaSlash(slashAt, count)) return null;
    if (points === 0 && dashes === 0) return digits;
  }
  // `52.22 21.012`, `6-4 3-6 7-5`
  if (hasGap) return points === 2 || (dashes > 2 && isDash(text.charCodeAt(1))) ? null : digits;
  // Nothing else has a gap inside; dates and ids have 9 digits at most, amounts one point, addresses three, taxpayers
  // two points and a dash, or a last digit by itself; 2024-000123 is the first dash of its kind.
  if (points > 0 && dashes === 0) return isPointed(text, from, count, points) ? digits : null;
  const isTaxpayer = isDash(text.charCodeAt(text.length - 2));
  const isOfYear = (first === one || first === two) && isDash(text.charCodeAt(4)) && dashes === 1;
  return count > 9 && points === 0 && !isTaxpayer && !isOfYear ? digits : null;
}

/** `06.12.34.56.78`, `406.12.345`; a date begins with one digit, two or four, and no part of an address with a 0. */
function isPointed(text: string, from: number, count: number, points: number): boolean {
  if (points === 2) return count > 8 || text.charCodeAt(from + 3) === point;
  return count > 9 && (points === 4 || (points === 3 && text.charCodeAt(from) === zero));
}

/** `0211/1234567` is one number; two numbers, `…0018/19` and `12/2026` are for a closer look. */
function isAreaSlash(before: number, count: number): boolean {
  const after = count - before;
  return count > 8 && after > 4 && (before < 7 || after < 7);
}

function isYear(text: string, at: number): boolean {
  const [century, decade] = [text.slice(at, at + 2), text.charCodeAt(at + 2)];
  return century === '19' || (century === '20' && decade < zero + 4);
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
