import type { Rule } from '../model/rule.ts';

const input = 'phone,name\n+14155552671,Ann\n12,Bob\n';
const columns = 'phone,name,Problem,What to do,rollcall_row\n';
const corrected = (rows: string) => ({ input, files: { 'corrected.csv': columns + rows } });
const valid = corrected('+14155552672,Bob,,,R2-GSNFZBBG\n');

export const sourceChanged: Rule = {
  id: 'merge/source-changed',
  scope: 'file',
  severity: 'error',
  repair: null,
  title: 'Not the list that the rejected rows came from',
  message: 'The list is not the one these rejects came from.',
  guidance: 'Merge with the original, or re-run `export`.',
  why: 'A correction that lands in another row calls the wrong person.',
  examples: {
    valid,
    invalid: corrected('+14155552672,Bob,,,R2-BBBBBBBB\n'),
  },
};

export const rowUnknown: Rule = {
  id: 'merge/row-unknown',
  scope: 'row',
  severity: 'error',
  repair: null,
  title: 'Corrected row that is not in the list',
  message: 'Row id {id} is not in the list.',
  guidance: 'Keep the `rollcall_row` column as it was.',
  why: 'Nobody can tell which row it corrects, so it is left out.',
  examples: {
    valid,
    invalid: corrected('+14155552672,Bob,,,R2-GSNFZBBG\n+14155552673,Cid,,,R7-BBBBBBBB\n'),
  },
};

export const stillInvalid: Rule = {
  id: 'merge/still-invalid',
  scope: 'file',
  severity: 'error',
  repair: null,
  title: 'Corrected rows that still fail',
  message: '{n} corrected rows still fail.',
  guidance: 'Correct the new rejected file.',
  why: 'They are in no upload until they pass.',
  examples: {
    valid,
    invalid: corrected('12,Bob,,,R2-GSNFZBBG\n'),
  },
};

export const mergeRules: readonly Rule[] = [sourceChanged, rowUnknown, stillInvalid];
