import { findEncoder } from '../encodings/index.ts';
import type { Batch } from '../model/batch.ts';
import type { Check } from '../model/check.ts';
import type { Contact } from '../model/contact.ts';
import type { List } from '../model/list.ts';
import type { Rule } from '../model/rule.ts';
import { formatPhone } from '../phones/index.ts';

const tooFewCells: Rule = {
  id: 'row/too-few-cells',
  scope: 'row',
  severity: 'error',
  repair: null,
  title: 'Row is shorter than the header',
  message: '{found} cells, header has {want}.',
  guidance: 'Look for an unquoted line break or a missing separator.',
  why: 'Cells after the gap belong to other columns than they stand in; a platform would read the wrong ones.',
  examples: {
    valid: { input: 'phone,name,city\n+14155550100,Ann,Rome\n' },
    invalid: { input: 'phone,name,city\n+14155552671,Ann\n' },
  },
};

const tooManyCells: Rule = {
  id: 'row/too-many-cells',
  scope: 'row',
  severity: 'error',
  repair: null,
  title: 'Row is longer than the header',
  message: '{found} cells, header has {want}.',
  guidance: 'Put quotes around a value that contains the separator.',
  why: 'An unquoted separator inside a value shifts every cell after it.',
  examples: {
    valid: { input: 'phone,name\n+14155552671,"Smith, Ann"\n' },
    invalid: { input: 'phone,name\n+14155552671,Smith, Ann\n' },
  },
};

export const blank: Rule = {
  id: 'row/blank',
  scope: 'row',
  severity: 'warning',
  repair: 'certain',
  title: 'Run of empty rows',
  message: 'The row is empty.',
  guidance: 'Delete it.',
  why: 'Some platforms count empty rows as contacts, or stop at the first. A run of them is one finding; each is counted.',
  examples: {
    valid: { input: 'phone,name\n+14155552671,Ann\n+14155552672,Bob\n' },
    invalid: { input: 'phone,name\n+14155552671,Ann\n,\n+14155552672,Bob\n' },
  },
};

const repeatedHeader: Rule = {
  id: 'row/repeated-header',
  endsRow: true,
  scope: 'row',
  severity: 'error',
  repair: null,
  title: 'Header repeated inside the data',
  message: 'The header appears again inside the data.',
  guidance: 'Delete the row; often from pasted files.',
  why: 'It is no contact, and rows after it may come from a list with other columns.',
  examples: {
    valid: { input: 'phone,name\n+14155552671,Ann\n' },
    invalid: { input: 'phone,name\n+14155552671,Ann\nphone,name\n+14155552672,Bob\n' },
  },
};

const unclosedQuote: Rule = {
  id: 'row/unclosed-quote',
  scope: 'row',
  severity: 'error',
  repair: null,
  title: 'Quote that is never closed',
  message: 'A quote opened at line {line} is never closed.',
  guidance: 'Close or double the quote.',
  why: 'Other programs read everything up to the next quote as one cell, and lose the rows in between.',
  examples: {
    valid: { input: 'phone,name\n+14155552671,"Ann"\n' },
    invalid: { input: 'phone,name\n+14155552671,"Ann\n+14155552672,Bob\n' },
  },
};

const totalLine: Rule = {
  id: 'row/total-line',
  scope: 'row',
  severity: 'warning',
  repair: null,
  title: 'Total or note line',
  message: 'Looks like a total or note line.',
  guidance: 'Delete it.',
  why: 'A sum at the foot of a sheet is not a contact.',
  examples: {
    valid: { input: 'name,phone\nTotal Energy Ltd,+14155552671\n' },
    invalid: { input: 'name,phone\nAnn,+14155552671\nTotal,2\n' },
  },
};

const tooLong: Rule = {
  id: 'row/too-long',
  scope: 'row',
  severity: 'error',
  repair: null,
  title: 'Record longer than the platform takes',
  message: 'The record has {len} {unit}; the limit is {max}.',
  guidance: 'Shorten texts or drop columns.',
  why: 'The platform refuses or cuts the record.',
  examples: {
    valid: { input: 'phone,note\n+14155552671,short\n', platform: 'record:\n  maxRecordCharacters: 30\n' },
    invalid: {
      input: 'phone,note\n+14155552671,a longer note than that\n',
      platform: 'record:\n  maxRecordCharacters: 30\n',
    },
  },
};

const totalWords =
  /^\s*(grand total|total|subtotal|sum|count|average|gesamt|summe|anzahl|total général|totale|итого|всего|合計|总计|note|source|generated|exported)\s*[:.]?\s*$/iu;
const noteWords =
  /^\s*(note|notes|source|generated|exported|printed|created|end of (report|file|list))\b.*[:.]/iu;

export const row: Check = {
  rules: [tooFewCells, tooManyCells, blank, repeatedHeader, unclosedQuote, totalLine, tooLong],
  rows(list, report) {
    const labels =
      list.header.line === null ? [] : list.header.labels.map((label) => label.trim().toLowerCase());
    const maxChars = list.profile.record.maxRecordCharacters?.value;
    const maxBytes = list.profile.record.maxRecordBytes?.value;
    const encoder = list.writtenIn === null ? null : findEncoder(list.writtenIn);
    const byteLength = encoder?.byteLength ?? ((text: string) => Buffer.byteLength(text));
    return (batch, r, contact) => {
      const width = batch.width(r);
      // Rows of a sheet end at their last value.
      if (width < list.width && list.sheet === null)
        report(tooFewCells, null, null, { found: width, want: list.width });
      if (width > list.width) report(tooManyCells, null, null, { found: width, want: list.width });
      const quote = batch.quoteTrouble.size > 0 ? batch.quoteTrouble.get(r) : undefined;
      if (quote?.kind === 'unclosed') report(unclosedQuote, null, null, { line: quote.line });
      // A row with a number or an ID is neither a header nor a sum.
      const isKnown =
        contact.phone === null
          ? contact.ids.ids.some((id) => id !== null && id.id !== null)
          : contact.phone.e164 !== null;
      if (!isKnown) {
        if (repeatsHeader(batch, r, labels)) report(repeatedHeader, null, null, {});
        else if (isTotal(firstFilled(batch, r))) report(totalLine, null, null, {});
      }
      if (maxChars === undefined && maxBytes === undefined) return;
      const growth = list.options.willBeLaidOut ? growthOf(list, contact) : 0;
      const chars = maxChars === undefined ? 0 : countChars(batch, r) + growth;
      if (maxChars !== undefined && chars > maxChars)
        report(tooLong, null, null, { len: chars, unit: 'characters', max: maxChars });
      const bytes = maxBytes === undefined ? 0 : countBytes(batch, r, byteLength) + growth;
      if (maxBytes !== undefined && bytes > maxBytes)
        report(tooLong, null, null, { len: bytes, unit: 'bytes', max: maxBytes });
    };
  },
};

const charsOfCallingCode = 4;

/** Characters that the platform's layout may add to a row, at most: its own columns, and what a number lacks. */
function growthOf({ profile, style }: List, { phone, phoneText }: Contact): number {
  const columns = Math.max(0, ...(profile.columns.known?.value.map(({ position = 0 }) => position) ?? []));
  const code = profile.phone.callingCode === undefined ? 0 : charsOfCallingCode;
  const written =
    phone === null || phone.e164 === null
      ? 0
      : formatPhone(phone, style ?? 'international').length - phoneText.length;
  return columns + code + Math.max(0, written);
}

/** The same texts, but for case and outer space: it was copied from this very list. */
function repeatsHeader(batch: Batch, r: number, labels: readonly string[]): boolean {
  for (let c = 0; c < labels.length; c++) {
    const cell = batch.cell(r, c);
    if (beginsOtherwise(cell, labels[c]!)) return false;
    const text = cell.trim();
    if (text.length !== labels[c]!.length || text.toLowerCase() !== labels[c]) return false;
  }
  return labels.some((label) => label !== '');
}

/** Seen at the first character, as of nearly all cells. `label` is trimmed and in small letters. */
function beginsOtherwise(text: string, label: string): boolean {
  const code = text.charCodeAt(0);
  const isAscii = code > 0x20 && code < 0x80;
  return isAscii && code !== label.charCodeAt(0) && (code | 0x20) !== label.charCodeAt(0);
}

function isTotal(text: string): boolean {
  return totalWords.test(text) || noteWords.test(text);
}

function firstFilled(batch: Batch, r: number): string {
  for (let c = 0; c < batch.width(r); c++) {
    const text = batch.cell(r, c);
    if (text.trim() !== '') return text.slice(0, 80);
  }
  return '';
}

/** Delimiters included. */
function countChars(batch: Batch, r: number): number {
  let chars = batch.width(r) - 1;
  for (let c = 0; c < batch.width(r); c++) chars += batch.cell(r, c).length;
  return chars;
}

/** As it is written: with its delimiters, and the quotes that some cells need. */
function countBytes(batch: Batch, r: number, byteLength: (text: string) => number): number {
  let bytes = batch.width(r) - 1;
  for (let c = 0; c < batch.width(r); c++) {
    const text = batch.cell(r, c);
    bytes += byteLength(text);
    if (needsQuotes.test(text)) bytes += 2 + text.split('"').length - 1;
  }
  return bytes;
}

const needsQuotes = /[",;\t|~\r\n]|^\s|\s$/;
