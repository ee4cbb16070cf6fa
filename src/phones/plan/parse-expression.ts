import { anyDigit, choice, digitOf, type Expression, empty, end, repeat, sequence } from './expression.ts';

const known = new Map<string, Expression>();

/**
 * A regular expression of the metadata. They are made of digits, `\d`, classes, groups, `|`, `?`, `*`, `+`, `{m,n}` and
 * `$`. Throws a SyntaxError on anything else.
 */
export function parseExpression(source: string): Expression {
  // Countries share many: the 25 of +1 have one expression for toll-free numbers.
  const same = known.get(source);
  if (same !== undefined) return same;
  const text = { source, at: 0 };
  const expression = readChoice(text);
  if (text.at < source.length) throw refuse(text);
  known.set(source, expression);
  return expression;
}

interface Text {
  readonly source: string;
  at: number;
}

function readChoice(text: Text): Expression {
  const options = [readSequence(text)];
  while (skip(text, '|')) options.push(readSequence(text));
  return choice(options);
}

function readSequence(text: Text): Expression {
  const parts: Expression[] = [];
  const { source } = text;
  while (text.at < source.length && source[text.at] !== '|' && source[text.at] !== ')')
    parts.push(readRepeat(text));
  return parts.reduceRight((tail, head) => sequence(head, tail), empty);
}

function readRepeat(text: Text): Expression {
  const atom = readAtom(text);
  if (skip(text, '?')) return repeat(atom, 0, 1);
  if (skip(text, '*')) return repeat(atom, 0, Number.POSITIVE_INFINITY);
  if (skip(text, '+')) return repeat(atom, 1, Number.POSITIVE_INFINITY);
  if (text.source[text.at] !== '{') return atom;
  const counts = match(text, /\{(\d+)(?:(,)(\d*))?\}/y);
  if (counts === null) return atom;
  const [, min, comma, max] = counts;
  if (comma === undefined) return repeat(atom, Number(min), Number(min));
  return repeat(atom, Number(min), max === '' ? Number.POSITIVE_INFINITY : Number(max));
}

function readAtom(text: Text): Expression {
  const digit = text.source.charCodeAt(text.at) - 48;
  if (digit >= 0 && digit <= 9) {
    text.at++;
    return digitOf(1 << digit);
  }
  if (skip(text, '\\d')) return anyDigit;
  if (skip(text, '$')) return end;
  const set = match(text, /\[((?:\d(?:-\d)?)+)\]/y);
  if (set !== null) return digitOf(toDigits(set[1]!));
  if (!skip(text, '(?:') && !skip(text, '(')) throw refuse(text);
  const group = readChoice(text);
  if (!skip(text, ')')) throw refuse(text);
  return group;
}

/** `1-37` is the digits 1, 2, 3 and 7: bits 1, 2, 3 and 7. */
function toDigits(set: string): number {
  let digits = 0;
  for (const [, first, last = first] of set.matchAll(/(\d)(?:-(\d))?/g)) {
    for (let digit = Number(first); digit <= Number(last); digit++) digits |= 1 << digit;
  }
  return digits;
}

function skip(text: Text, token: string): boolean {
  if (!text.source.startsWith(token, text.at)) return false;
  text.at += token.length;
  return true;
}

function match(text: Text, token: RegExp): RegExpExecArray | null {
  token.lastIndex = text.at;
  const found = token.exec(text.source);
  if (found !== null) text.at += found[0].length;
  return found;
}

function refuse({ source, at }: Text): SyntaxError {
  return new SyntaxError(`Not a digit expression at ${at}: ${source}`);
}
