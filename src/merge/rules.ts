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

export const columnUnknown: Rule = {
  id: 'merge/column-unknown',
  scope: 'file',
  severity: 'warning',
  repair: null,
  title: 'Corrected cells in a column that the list does not have',
  message: 'Columns that their lists do not have are left out of corrected rows ({cells}): {columns}.',
  guidance: 'To have them uploaded, add the columns to the list, and export it again.',
  why: 'Each row is checked by the columns of its own list; what nobody checked is in no upload.',
  examples: {
    valid,
    invalid: {
      input,
      files: {
        'corrected.csv': 'phone,name,age,Problem,What to do,rollcall_row\n+14155552672,Bob,7,,,R2-GSNFZBBG\n',
      },
    },
  },
};

export const stillInvalid: Rule = {
  id: 'merge/still-invalid',
  scope: 'file',
  severity: 'error',
  repair: null,
  title: 'Corrected rows that still fail',
  message: '{n} corrected rows still fail.',
  messageOfOne: '1 corrected row still fails.',
  guidance: 'Correct the new rejected file.',
  why: 'They are in no upload until they pass.',
  examples: {
    valid,
    invalid: corrected('12,Bob,,,R2-GSNFZBBG\n'),
  },
};

export const mergeRules: readonly Rule[] = [sourceChanged, rowUnknown, columnUnknown, stillInvalid];
