/**
 * The lists that contacts are compared with: whoever is on a do-not-call list, and what a platform has already. Read by the
 * same readers as any list, once and before the first file, into numbers that are kept in memory; the lists themselves are
 * not judged. What they say of a row is for the rules in `duplicates/`.
 */
export { ageInDays } from './age.ts';
export { type Counts, readTable, type TableOptions } from './read-table.ts';
