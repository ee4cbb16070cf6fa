import plans from 'libphonenumber-js/max/metadata';
import examples from 'libphonenumber-js/mobile/examples';

/** Numbers for tests, the same every time: mulberry32. */
export function seed(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function pick<T>(random: () => number, items: readonly T[]): T {
  return items[Math.floor(random() * items.length)]!;
}

export function digits(random: () => number, length: number): string {
  return Array.from({ length }, () => Math.floor(random() * 10)).join('');
}

export const callingCodes = [
  ...Object.keys(plans.country_calling_codes),
  ...Object.keys(plans.nonGeographic),
];
export const countries = Object.keys(plans.countries) as (keyof typeof examples)[];

/** Digits shaped like a mobile of the country: the metadata's example with its last four digits drawn anew. */
export function mobile(random: () => number, country: keyof typeof examples): string {
  return examples[country].slice(0, -4) + digits(random, 4);
}
