import type { Report } from '../model/check.ts';
import { type FindingData, type Outside, outside } from '../model/finding.ts';
import type { List } from '../model/list.ts';
import {
  formatPhone,
  type LineType,
  type PhoneReading,
  type PhoneStyle,
  parseCountry,
  readPhone,
} from '../phones/index.ts';
import { otherRules } from './phone-rules.ts';

const { style } = otherRules;

/** Can a number of this type be reached? `unknown`: it is one of two, and only the other can't. */
export function judgeReach(
  type: LineType | null,
  wanted: readonly LineType[] | undefined,
): 'always' | 'unknown' | 'never' {
  // Without a type there is only the length that is right, which has a warning of its own.
  if (wanted === undefined || type === null) return 'always';
  if (wanted.includes(type)) return 'always';
  if (type !== 'fixed-or-mobile') return 'never';
  const [fixed, mobile] = [wanted.includes('fixed'), wanted.includes('mobile')];
  if (fixed && mobile) return 'always';
  return fixed || mobile ? 'unknown' : 'never';
}

/** Is the number written as it must be? `country` is the one that its row names. */
export function judgeStyle(
  list: List,
  wantedStyle: PhoneStyle,
  reading: PhoneReading,
  column: number,
  text: string,
  country: string | null,
  report: Report,
): void {
  const suggestion = formatPhone(reading, wantedStyle);
  const extension = stylesWithExtension.has(wantedStyle) ? (reading.extension ?? '') : '';
  const digits = countDigits(list, suggestion, extension.length);
  const written = withoutSeparators(text, list);
  if (digits === null && isTaken(list, suggestion, written, reading)) return;
  // Writing it so would drop the extension in silence, or make it a number of this country.
  const lost = digits !== null ? `, with ${digits}` : losses(list, wantedStyle, suggestion, reading, country);
  const isLossy = lost !== '';
  const example = `${styleExamples[wantedStyle]}${lost}`;
  const data = { style: wantedStyle, example };
  const repair = isLossy ? null : reading.grade === 'likely' ? 'likely' : 'certain';
  report(style, column, text, data, { suggestion: isLossy ? null : suggestion, repair });
}

function isTaken({ profile }: List, wanted: string, written: string, reading: PhoneReading): boolean {
  if (wanted === written) return true;
  const others = profile.phone.alsoStyles?.value ?? [];
  return others.some(
    (also) =>
      (also.country === undefined || also.country === reading.country) &&
      formatPhone(reading, also.style) === written,
  );
}

/** How many digits a number may have, where it has another count of them; null where it has not. */
function countDigits({ profile }: List, written: string, ofExtension: number): string | null {
  const { minDigits, maxDigits } = profile.phone;
  const [min, max] = [minDigits?.value ?? 0, maxDigits?.value ?? Number.POSITIVE_INFINITY];
  const digits = written.replace(/\D/g, '').length - ofExtension;
  if (digits >= min && digits <= max) return null;
  if (max === Number.POSITIVE_INFINITY) return `${min} digits or more`;
  return min === max ? `${min} digits` : `${min} to ${max} digits`;
}

function losses(
  list: List,
  wantedStyle: PhoneStyle,
  suggestion: string,
  reading: PhoneReading,
  country: string | null,
): string {
  return reading.extension !== null && !stylesWithExtension.has(wantedStyle)
    ? ', which has no place for its extension'
    : isForeign(list, wantedStyle, suggestion, reading, country)
      ? ', which would make it a number of another country'
      : '';
}

/** A national number says nothing of its country: who reads it takes it for the list's. */
function isForeign(
  { options, profile }: List,
  style: PhoneStyle,
  written: string,
  reading: PhoneReading,
  own: string | null,
): boolean {
  if (!style.startsWith('national') && style !== 'significant-digits') return false;
  const { repair, strictness } = options;
  // Where the calling code stands beside it, that says the country.
  const country =
    profile.phone.callingCode === undefined
      ? (own ?? options.country)
      : parseCountry(reading.callingCode ?? '');
  const back = readPhone(written, { country, repair, strictness, bareDigits: 'either', vote: null });
  return back.e164 !== reading.e164;
}

const stylesWithExtension: ReadonlySet<PhoneStyle> = new Set(['national', 'international', 'rfc3966']);

// Words of a closed list; every other text in a reading's data comes from the cell.
const ownWords = new Set(['country', 'version', 'prefix', 'type', 'share']);

/** The fields of a reading's message; what comes from the cell is masked as the cell is. */
export function outsideData(data: PhoneReading['data'], text: string): FindingData {
  const shown: Record<string, string | number | Outside> = { value: outside(text) };
  for (const key in data) {
    const value = data[key]!;
    shown[key] = typeof value === 'number' || ownWords.has(key) ? value : outside(value);
  }
  return shown;
}

function withoutSeparators(text: string, { profile }: List): string {
  const tolerated = profile.phone.separators?.value ?? false;
  if (tolerated === true) return text.replace(separators, '');
  return tolerated === false
    ? text
    : Array.from(text, (char) => (tolerated.includes(char) ? '' : char)).join('');
}

const separators = /[ ().-]/g;

export const styleExamples = {
  e164: '+14155552671',
  digits: '14155552671',
  'national-digits': '4155552671 (national digits)',
  'significant-digits': '4155552671 (without the country code)',
  national: '(415) 555-2671',
  international: '+1 415 555 2671',
  rfc3966: 'tel:+14155552671',
} as const;
