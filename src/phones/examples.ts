import { createRequire } from 'node:module';
import { metadata } from './library.ts';

const require = createRequire(import.meta.url);

/** Kept for films and books (see `fiction.ts`), so that whoever calls an example reaches nobody. */
const fictional = ['+12025550143', '+442079460123', '+491713920012', '+61491570156'] as const;
const countries = ['US', 'GB', 'DE', 'AU'] as const;

/**
 * E.164 numbers for examples: of one country, or of several where none is given. Where no range is kept for it, the example
 * of libphonenumber.
 */
export function exampleNumbers(country: string | null): string[] {
  if (country === null) return fictional.slice(0, 3);
  const at = (countries as readonly string[]).indexOf(country);
  if (at !== -1) return [fictional[at]!];
  const mobiles = require('libphonenumber-js/examples.mobile.json') as Readonly<Record<string, string>>;
  const national = mobiles[country];
  const callingCode = (metadata.countries as Readonly<Record<string, readonly unknown[]>>)[country]?.[0];
  return national === undefined || callingCode === undefined ? [] : [`+${String(callingCode)}${national}`];
}
