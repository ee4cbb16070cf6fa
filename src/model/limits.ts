/** What a file may cost, by the names that `--limit` takes. */
export interface Limits {
  /** Characters (UTF-16 code units) in the longest record of a text. */
  readonly 'record-chars': number;
  /** Bytes of all sheets together once they are unpacked. */
  readonly 'sheet-bytes': number;
  /** The same of all shared strings. */
  readonly 'strings-bytes': number;
  /** The same of each other part of a workbook. */
  readonly 'part-bytes': number;
}

export const limits: Limits = {
  'record-chars': 16 * 2 ** 20,
  'sheet-bytes': 2 * 2 ** 30,
  'strings-bytes': 256 * 2 ** 20,
  'part-bytes': 32 * 2 ** 20,
};
