import type { PhoneReading, PhoneStyle } from './types.ts';
import { spell } from './verdict.ts';

/**
 * Writes a number that was read. `national` and `national-digits` hold what is dialled inside the country, with its
 * trunk 0; `significant-digits` what follows the calling code from abroad. `national`, `international` and `rfc3966` carry the extension; the other styles have no place for one.
 */
export function formatPhone(reading: PhoneReading, style: PhoneStyle): string {
  const { e164, country, extension } = reading;
  if (e164 === null) throw new TypeError('A number that was not read cannot be written');
  switch (style) {
    case 'e164':
      return e164;
    case 'digits':
      return e164.slice(1);
    case 'significant-digits':
      return e164.slice(1 + (reading.callingCode?.length ?? 0));
    case 'national-digits':
      return spell({ e164, country, extension: null }, 'NATIONAL').replace(/\D/g, '');
    case 'national':
      return spell({ e164, country, extension }, 'NATIONAL');
    case 'international':
      return spell({ e164, country, extension }, 'INTERNATIONAL');
    case 'rfc3966':
      return spell({ e164, country, extension }, 'RFC3966');
  }
}
