import type { Check, Report } from '../model/check.ts';
import type { Contact } from '../model/contact.ts';
import { outside } from '../model/finding.ts';
import { nameLineType } from '../model/line-type.ts';
import type { List } from '../model/list.ts';
import type { PhoneHintId, PhoneReading, PhoneReason } from '../phones/index.ts';
import { judgeReach, judgeStyle, outsideData } from './phone-judging.ts';
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
  report(rule, column, contact.phoneText, () => outsideData(reading.data, contact.phoneText), {
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
  if (list.style !== null)
    judgeStyle(list, list.style, reading, column, contact.phoneText, contact.country, report);
  if (contact.country === null || reading.country === null || contact.country === reading.country) return;
  // A calling code that several countries share names none of them.
  if (contact.countryText.trim() !== reading.callingCode)
    report(countryMismatch, column, contact.phoneText, { found: reading.country, given: contact.country });
}

/** The calling code stands beside the number, in digits. */
function judgeCallingCode(column: number, text: string, reading: PhoneReading, report: Report): void {
  const code = reading.callingCode ?? '';
  if (text === code) return;
  const data = { style: 'a country code in digits', example: code };
  const repair = reading.grade === 'likely' ? 'likely' : 'certain';
  report(style, column, text, data, { suggestion: code, repair });
}

function reportHint(
  id: PhoneHintId,
  data: PhoneReading['data'],
  column: number,
  contact: Contact,
  report: Report,
): void {
  report(hintRules[id], column, contact.phoneText, () => outsideData(data, contact.phoneText));
}
