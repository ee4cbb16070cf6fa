import type { PhoneData, PhoneReason } from './types.ts';
import { leadingCallingCode, metadataVersion, type Verdict } from './verdict.ts';

/** The decisive reason of a reading that failed, with the fields of its message. */
export function explainFailure(
  verdict: Verdict,
  digits: string,
  country: string | null,
): { reason: PhoneReason; data: PhoneData } {
  const reason = verdict.failure ?? 'not-a-number';
  if (reason === 'not-a-number' || reason === 'country-code-unknown') return { reason, data: {} };
  const isInternational = digits.startsWith('+');
  const code = verdict.callingCode ?? (isInternational ? leadingCallingCode(digits.slice(1)) : null);
  const place = verdict.country ?? (code !== null ? `+${code}` : isInternational ? null : country);
  if (place === null) return { reason: 'country-code-unknown', data: {} };
  if (reason === 'invalid-range') return { reason, data: { country: place, version: metadataVersion } };
  const n = verdict.nationalNumber?.length ?? digits.replace('+', '').length - (code?.length ?? 0);
  return { reason, data: { country: place, n } };
}
