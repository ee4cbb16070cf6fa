import type { Check, Report } from '../model/check.ts';
import type { Contact } from '../model/contact.ts';
import { type FindingData, type Outside, outside } from '../model/finding.ts';
import { nameLineType } from '../model/line-type.ts';
import type { List } from '../model/list.ts';
import {
  formatPhone,
  type LineType,
  type PhoneHintId,
  type PhoneReading,
  type PhoneReason,
  type PhoneStyle,
  parseCountry,
  readPhone,
} from '../phones/index.ts';
import { columnRules, countryCodeMissing, hintRules, otherRules, reasonRules } from './phone-rules.ts';

const { countryUnknown, countryMismatch, countryNotAllowed, style, lineType, lineTypeUnknown } = otherRules;

/** One reading decides all of the family: one reason at most, then hints. */
export const phone: Check = {
  rules: [
    ...Object.values(reasonRules),
    countryCodeMissing,
    ...Object.values(columnRules),
    ...Object.values(otherRules),
    ...Object.values(hintRules),
  ],
  rows(list, report) {
    if (list.phone === null) return null;
    const { column } = list.phone;
    return (batch, row, contact) => {
      judgeCountry(list, contact, report);
      const reading = contact.phone;
      if (reading === null) {
        report(reasonRules.missing, column, contact.phoneText === '' ? null : contact.phoneText, {});
        return;
      }
      if (reading.reason !== null && reading.e164 === null)
        reportReason(reading, reading.reason, column, contact, report);
      else {
        judgeNumber(list, reading, column, contact, report);
        const code = list.callingCode?.column;
        if (code !== undefined) judgeCallingCode(code, batch.cell(row, code), reading, report);
      }
      for (const hint of reading.hints) reportHint(hint.id, hint.data, column, contact, report);
    };
  },
};

function judgeCountry(list: List, contact: Contact, report: Report): void {
  if (list.country === null || contact.countryText.trim() === '' || contact.country !== null) return;
  report(countryUnknown, list.country.column, contact.countryText, { value: outside(contact.countryText) });
}

function reportReason(
  reading: PhoneReading,
  reason: PhoneReason,
  column: number,
  contact: Contact,
  report: Report,
): void {
  const rule = reasonRules[reason];
  report(rule, column, contact.phoneText, outsideData(reading.data, contact.phoneText), {
    suggestion: reading.suggestion,
    // What was not read is mended only where a reading waits for a higher `--repair`.
    repair: reading.grade === 'likely' ? 'likely' : null,
  });
}

function judgeNumber(
  list: List,
  reading: PhoneReading,
  column: number,
  contact: Contact,
  report: Report,
): void {
  const { options, profile } = list;
  if (
    options.allowCountries.size > 0 &&
    (reading.country === null || !options.allowCountries.has(reading.country))
  ) {
    report(countryNotAllowed, column, contact.phoneText, {
      country: reading.country ?? `+${reading.callingCode}`,
    });
    return;
  }
  const reach = judgeReach(reading.type, profile.phone.lineTypes?.value);
  if (reach === 'never') {
    report(lineType, column, contact.phoneText, {
      type: nameLineType(reading.type ?? ''),
      channel: profile.name,
    });
    return;
  }
  if (reach === 'unknown') {
    const wanted = profile.phone.lineTypes?.value.map(nameLineType).join(', ') ?? '';
    report(lineTypeUnknown, column, contact.phoneText, { wanted, channel: profile.name });
  }
  if (list.style !== null) judgeStyle(list, list.style, reading, column, contact, report);
  // A calling code that several countries share names none of them.
  const isShared = contact.countryText.trim() === reading.callingCode;
  if (
    contact.country !== null &&
    reading.country !== null &&
    contact.country !== reading.country &&
    !isShared
  ) {
    report(countryMismatch, column, contact.phoneText, { found: reading.country, given: contact.country });
  }
}

/** Can a number of this type be reached? `unknown`: it is one of two, and only the other can't. */
function judgeReach(
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

function judgeStyle(
  list: List,
  wantedStyle: PhoneStyle,
  reading: PhoneReading,
  column: number,
  contact: Contact,
  report: Report,
): void {
  const text = contact.phoneText;
  const suggestion = formatPhone(reading, wantedStyle);
  const digits = countDigits(list, suggestion);
  const written = withoutSeparators(text, list);
  if (digits === null && isTaken(list, suggestion, written, reading)) return;
  // Writing it so would drop the extension in silence, or make it a number of this country.
  const lost = digits !== null ? `, with ${digits}` : losses(list, wantedStyle, suggestion, reading, contact);
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
function countDigits({ profile }: List, written: string): string | null {
  const [min, max] = [profile.phone.minDigits?.value ?? 0, profile.phone.maxDigits?.value ?? 15];
  const digits = written.replace(/\D/g, '').length;
  if (digits >= min && digits <= max) return null;
  return min === max ? `${min} digits` : `${min} to ${max} digits`;
}

/** The calling code stands beside the number, in digits. */
function judgeCallingCode(column: number, text: string, reading: PhoneReading, report: Report): void {
  const code = reading.callingCode ?? '';
  if (text === code) return;
  const data = { style: 'a country code in digits', example: code };
  const repair = reading.grade === 'likely' ? 'likely' : 'certain';
  report(style, column, text, data, { suggestion: code, repair });
}

function losses(
  list: List,
  wantedStyle: PhoneStyle,
  suggestion: string,
  reading: PhoneReading,
  contact: Contact,
): string {
  return reading.extension !== null && !stylesWithExtension.has(wantedStyle)
    ? ', which has no place for its extension'
    : isForeign(list, wantedStyle, suggestion, reading, contact)
      ? ', which would make it a number of another country'
      : '';
}

/** A national number says nothing of its country: who reads it takes it for the list's. */
function isForeign(
  { options, profile }: List,
  style: PhoneStyle,
  written: string,
  reading: PhoneReading,
  contact: Contact,
): boolean {
  if (!style.startsWith('national') && style !== 'significant-digits') return false;
  const { repair, strictness } = options;
  // Where the calling code stands beside it, that says the country.
  const country =
    profile.phone.callingCode === undefined
      ? (contact.country ?? options.country)
      : parseCountry(reading.callingCode ?? '');
  const back = readPhone(written, { country, repair, strictness, bareDigits: 'either', vote: null });
  return back.e164 !== reading.e164;
}

const stylesWithExtension: ReadonlySet<PhoneStyle> = new Set(['national', 'international', 'rfc3966']);

function reportHint(
  id: PhoneHintId,
  data: PhoneReading['data'],
  column: number,
  contact: Contact,
  report: Report,
): void {
  report(hintRules[id], column, contact.phoneText, outsideData(data, contact.phoneText));
}

// Words of a closed list; every other text in a reading's data comes from the cell.
const ownWords = new Set(['country', 'version', 'prefix', 'type', 'share']);

function outsideData(data: PhoneReading['data'], text: string): FindingData {
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
