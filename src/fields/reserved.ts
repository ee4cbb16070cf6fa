import type { Variable } from '../profiles/schema.ts';
import { latestDay } from './date.ts';
import { readEnum } from './enum.ts';
import { readTimeZone } from './time-zone.ts';
import { faulty, type ReadVariable, soundVariable, type VariableReading } from './variable-reading.ts';
import { no, yes } from './yes-no.ts';

const dayMs = 86_400_000;
const maxKnown = 10_000;

/** Reads a column that the platform itself reads: few values, and many rows. @param now milliseconds since the epoch. */
export function readReserved(variable: Variable, now: number): ReadVariable {
  const read = readerOf(variable, now);
  const known = new Map<string, VariableReading>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const reading = read(value);
    if (known.size < maxKnown && value.length < 100) known.set(value, reading);
    return reading;
  };
}

function readerOf(variable: Variable, now: number): ReadVariable {
  const { type, values, forms = ['offset', 'iana'] } = variable;
  switch (type) {
    case 'timezone':
      if (values !== undefined) return readEnum(values, 'timezone');
      return (value) => {
        const { isRight, mended } = readTimeZone(value, forms);
        return isRight ? soundVariable : faulty('timezone', mended, mended);
      };
    case 'language':
      return values === undefined ? readLanguage : readEnum(values, 'language');
    case 'priority':
      return readPriority(variable);
    default:
      return readConsent(variable, now);
  }
}

const tagShape = /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}$/;

/** A tag of BCP 47, such as `de` or `pt-BR`. */
function readLanguage(value: string): VariableReading {
  if (!tagShape.test(value)) return faulty('language', null);
  const tag = canonicalTag(value.replaceAll('_', '-'));
  if (tag === null) return faulty('language', null);
  return tag === value ? soundVariable : faulty('language', tag, tag);
}

function canonicalTag(text: string): string | null {
  try {
    const [tag] = Intl.getCanonicalLocales(text);
    const language = tag?.split('-')[0] ?? '';
    const isKnown = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(language);
    return tag === undefined || isKnown === undefined ? null : tag;
  } catch {
    return null;
  }
}

function readPriority({
  min = Number.MIN_SAFE_INTEGER,
  max = Number.MAX_SAFE_INTEGER,
}: Variable): ReadVariable {
  return (value) => {
    const number = /^-?\d{1,15}(?:\.0+)?$/.test(value) ? Number(value) : Number.NaN;
    const isInside = number >= min && number <= max;
    if (isInside && String(number) === value) return soundVariable;
    if (isInside) return faulty('priority', String(number), String(number));
    return faulty('priority', null, Number.isNaN(number) ? null : String(number < min ? min : max));
  };
}

const given = new Set([
  ...yes,
  'x',
  '✓',
  '✔',
  'opt-in',
  'optin',
  'opted in',
  'subscribed',
  'agreed',
  'granted',
]);

/** Given by a word, or by the day on which it was: then it may be too old. */
function readConsent({ values, maxAgeDays = Number.POSITIVE_INFINITY }: Variable, now: number): ReadVariable {
  const own = values === undefined ? given : new Set(values.map((value) => value.toLowerCase()));
  const missing = faulty('consent', null);
  return (value) => {
    const lower = value.slice(0, 100).toLowerCase();
    if (own.has(lower)) return soundVariable;
    if (value === '' || no.has(lower)) return missing;
    const day = latestDay(value, now);
    if (day === null) return missing;
    return now - day > (maxAgeDays + 1) * dayMs
      ? { ...soundVariable, doubt: 'consent-expired' }
      : soundVariable;
  };
}
