import { tellCharacter } from '../encodings/index.ts';
import { type Batch, Mark } from '../model/batch.ts';
import type { Check, Report } from '../model/check.ts';
import type { Contact } from '../model/contact.ts';
import { label } from '../model/finding.ts';
import { hasInvisible } from '../model/invisible.ts';
import { findKnown } from '../model/known-column.ts';
import { nameCharacter } from '../model/label-fault.ts';
import type { List } from '../model/list.ts';
import type { Rule } from '../model/rule.ts';
import { createLackingCheck } from './cell-lacking.ts';

const controlCharacters: Rule = {
  id: 'cell/control-characters',
  scope: 'cell',
  severity: 'warning',
  repair: 'certain',
  title: 'Invisible or control characters',
  message: 'Invisible or control characters in {column}.',
  guidance: 'Remove them.',
  why: 'They come along when text is copied from web pages and chats, and make equal values differ.',
  examples: {
    valid: { input: 'phone,name\n+14155552671,Ann\n' },
    invalid: { input: 'phone,name\n+14155552671,A\u200bnn\n' },
  },
};

const outerSpace: Rule = {
  id: 'cell/outer-space',
  scope: 'cell',
  severity: 'note',
  repair: 'certain',
  title: 'Space before or after the value',
  message: 'Space before or after the value.',
  guidance: 'Trim.',
  why: 'A platform that compares values exactly sees another value.',
  examples: {
    valid: { input: 'phone,name\n+14155552671,Ann\n' },
    invalid: { input: 'phone,name\n+14155552671,Ann \n' },
  },
};

const characterNotAllowed: Rule = {
  id: 'cell/character-not-allowed',
  scope: 'cell',
  severity: 'error',
  repair: 'likely',
  title: 'Character that the platform refuses, such as {character}',
  message: '{column} holds {character}, which the platform refuses.',
  guidance: 'Remove it.',
  why: 'The platform refuses the row, or drops the character and what follows.',
  examples: {
    valid: { input: 'phone,name\n+14155552671,Ann\n', platform: 'record:\n  forbiddenCharacters: "<>"\n' },
    invalid: { input: 'phone,name\n+14155552671,A<nn\n', platform: 'record:\n  forbiddenCharacters: "<>"\n' },
  },
};

const tooLong: Rule = {
  id: 'cell/too-long',
  scope: 'cell',
  severity: 'error',
  repair: null,
  title: 'Text longer than the platform takes',
  message: '{len} characters; the limit is {max}.',
  guidance: 'Shorten the text.',
  why: 'The platform refuses the row or cuts the text.',
  examples: {
    valid: { input: 'phone,name\n+14155552671,Ann\n', platform: 'record:\n  maxCellCharacters: 20\n' },
    invalid: {
      input: 'phone,name\n+14155552671,A name beyond the limit\n',
      platform: 'record:\n  maxCellCharacters: 20\n',
    },
  },
};

const formulaInjection: Rule = {
  id: 'cell/formula-injection',
  scope: 'cell',
  severity: 'warning',
  repair: 'certain',
  title: 'Text that a spreadsheet would run',
  message: 'The value starts like a spreadsheet formula.',
  guidance: 'Check its source; it is written as text.',
  why: 'Whoever opens the list in a spreadsheet runs it; such cells are used to steal data.',
  examples: {
    valid: { input: 'phone,balance\n+14155552671,-12.50\n' },
    invalid: { input: 'phone,name\n+14155552671,"=HYPERLINK(""x"")"\n' },
  },
};

const errorValue: Rule = {
  id: 'cell/error-value',
  scope: 'cell',
  severity: 'error',
  repair: null,
  title: 'Spreadsheet error in a cell',
  message: 'The cell holds {value} (spreadsheet error).',
  guidance: 'Correct the formula in the source sheet.',
  why: 'The contact would hear or read the error text.',
  examples: {
    valid: { input: 'phone,name\n+14155552671,Ann\n' },
    invalid: { input: 'phone,name\n+14155552671,#N/A\n' },
  },
};

// A guard that also met "+49 151 …" or "-12.50" would make every phone list look like an attack.
// A number, or the offset of a time zone.
const numberLike = /^(?:[+-]?[0-9() .,;/+-]*(?:[eE][+-]?\d+)?|[+-]\d{1,2}:[0-5]\d)$/;
const formulaStart = /^\s*[=+\-@\t\r]/;
const spreadsheetError =
  /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|GETTING_DATA)$/;

export const cell: Check = {
  rules: [controlCharacters, outerSpace, characterNotAllowed, tooLong, formulaInjection, errorValue],
  rows(list, report) {
    const forbidden = Array.from(list.profile.record.forbiddenCharacters?.value ?? '');
    const maxChars = list.profile.record.maxCellCharacters?.value ?? Number.POSITIVE_INFINITY;
    const isMeasured = forbidden.length > 0 || maxChars !== Number.POSITIVE_INFINITY;
    const limited = limitedColumns(list);
    const lookForForeign = createScriptCheck(list, report);
    const phoneColumn = list.phone?.column;
    const idColumns = list.ids.map(({ column }) => column);
    const isKnownId = (c: number, { ids }: Contact) => (ids.ids[idColumns.indexOf(c)]?.id ?? null) !== null;
    const lookForLacking = createLackingCheck(list, (c, text, character) => {
      const data = { ...columnName(list, c), character };
      // What cannot be written is no matter of settings, and what a name would be without it is anybody's guess.
      report(characterNotAllowed, c, text, data, { repair: null, isDecisive: true });
    });
    let current: Batch | null = null;
    let marked: number[] = [];
    return (batch, r, contact) => {
      if (batch !== current) {
        current = batch;
        marked = markedColumns(batch, list);
      }
      for (const c of marked) {
        // A number may begin like a formula, and so may an ID.
        const isNumber =
          (c === phoneColumn && contact.phone !== null && contact.phone.e164 !== null) ||
          (idColumns.length > 0 && isKnownId(c, contact));
        const marks = isNumber ? batch.marks[c]! & ~Mark.formulaStart : batch.marks[c]!;
        if (marks !== 0) lookAt(list, c, batch.cell(r, c), marks, report);
      }
      for (const [c, max] of limited) {
        const { length } = batch.cell(r, c);
        if (length > max && length <= maxChars) report(tooLong, c, batch.cell(r, c), { len: length, max });
      }
      lookForLacking?.(batch, r, contact);
      lookForForeign?.(batch, r);
      if (!isMeasured) return;
      for (let c = 0; c < batch.width(r); c++)
        measure(list, c, batch.cell(r, c), forbidden, maxChars, report);
    };
  },
};

function lookAt(list: List, c: number, text: string, marks: number, report: Report): void {
  if (text === '') return;
  const isPhone = c === list.phone?.column;
  if ((marks & Mark.control) !== 0 && hasInvisible(text))
    report(controlCharacters, c, text, columnName(list, c));
  if ((marks & Mark.edgeSpace) !== 0 && text !== text.trim()) report(outerSpace, c, text, {});
  // In the phone column the reading already says what is wrong: one error a cell.
  if ((marks & Mark.hash) !== 0 && !isPhone && spreadsheetError.test(text.trim())) {
    report(errorValue, c, text, { value: text.trim() });
  }
  if ((marks & Mark.formulaStart) !== 0 && formulaStart.test(text) && !numberLike.test(text))
    report(formulaInjection, c, text, {});
}

function measure(
  list: List,
  c: number,
  text: string,
  forbidden: readonly string[],
  maxChars: number,
  report: Report,
): void {
  if (text.length > maxChars) report(tooLong, c, text, { len: text.length, max: maxChars });
  const character = forbidden.find((char) => text.includes(char));
  if (character !== undefined)
    report(characterNotAllowed, c, text, { ...columnName(list, c), character: nameCharacter(character) });
}

/** Looks for letters of scripts that the platform does not take, but in numbers, which are written anew. */
function createScriptCheck(list: List, report: Report): ((batch: Batch, r: number) => void) | null {
  const scripts = list.profile.record.scripts?.value;
  if (scripts === undefined) return null;
  const own = scripts.map((script) => `\\p{Script_Extensions=${script}}`).join('');
  const foreign = new RegExp(`(?!\\p{sc=Common}|\\p{sc=Inherited})[^${own}\\P{L}]`, 'u');
  const numbers = [list.phone, ...list.secondaries].map((one) => one?.column);
  return (batch, r) => {
    for (let c = 0; c < batch.width(r); c++) {
      const letter = foreign.exec(batch.cell(r, c))?.[0];
      if (letter === undefined || list.ours.has(c) || numbers.includes(c)) continue;
      const data = {
        ...columnName(list, c),
        character: tellCharacter(letter, `not ${scripts.join(' or ')}`),
      };
      report(characterNotAllowed, c, batch.cell(r, c), data, { repair: null });
    }
  };
}

/** The columns of which the platform says how long their texts may be. */
function limitedColumns({ profile, header, width, ours, variables }: List): [column: number, max: number][] {
  const found = findKnown(profile, header.labels);
  return Array.from({ length: width }, (_, c) => c).flatMap((c): [number, number][] => {
    const byPlace = profile.columns.known?.value.find(({ position }) => position === c + 1);
    const known = (found[c]?.known ?? (header.line === null ? byPlace : undefined))?.maxCharacters;
    const own = variables.find(({ column }) => column === c)?.variable.maxCharacters;
    const max = Math.min(known ?? Number.POSITIVE_INFINITY, own ?? Number.POSITIVE_INFINITY);
    return max === Number.POSITIVE_INFINITY || ours.has(c) ? [] : [[c, max]];
  });
}

function columnName(list: List, c: number) {
  return { column: label(list.header.labels[c] ?? '') };
}

function markedColumns(batch: Batch, list: List): number[] {
  const columns: number[] = [];
  for (let c = 0; c < batch.marks.length; c++) if (batch.marks[c] !== 0 && !list.ours.has(c)) columns.push(c);
  return columns;
}
