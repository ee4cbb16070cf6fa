import type { Check } from '../model/check.ts';
import type { Rule } from '../model/rule.ts';

const plain = { input: book(sheet('Leads', row('+14155552671'))), name: 'list.xml' };

const multipleSheets: Rule = {
  id: 'file/multiple-sheets',
  scope: 'file',
  severity: 'warning',
  repair: null,
  title: 'Several sheets with data',
  message: '{n} sheets hold data; only {sheet} is read.',
  guidance: 'Name the sheet with `--sheet`, or merge them.',
  why: 'Platforms read one sheet, mostly the first; contacts on the others are never called.',
  examples: {
    valid: plain,
    invalid: {
      input: book(sheet('Leads', row('+14155552671')), sheet('Archive', row('+14155552672'))),
      name: 'list.xml',
    },
  },
};

const hiddenData: Rule = {
  id: 'file/hidden-data',
  scope: 'file',
  severity: 'warning',
  repair: null,
  title: 'Hidden data',
  message: 'Hidden, but holding data: {what}.',
  guidance: 'Unhide and check; hidden rows and columns are uploaded. `--visible-only` leaves such rows out.',
  why: 'A filter hides rows from people, not from platforms.',
  examples: {
    valid: plain,
    invalid: {
      input: book(sheet('Leads', row('+14155552671') + row('+14155552672', ' ss:Hidden="1"'))),
      name: 'list.xml',
    },
  },
};

const formulaCells: Rule = {
  id: 'file/formula-cells',
  scope: 'file',
  severity: 'warning',
  repair: 'certain',
  title: 'Formulas',
  message: '{n} cells hold formulas; {results}.',
  messageOfOne: '1 cell holds a formula; {results}.',
  guidance: 'Open it, paste them as values, then save.',
  why: 'A result that was not saved anew may be an old one, and a platform may read the formula.',
  examples: {
    valid: plain,
    invalid: {
      input: book(
        sheet(
          'Leads',
          '<Row><Cell ss:Formula="=R[1]C"><Data ss:Type="String">+14155552671</Data></Cell></Row>',
        ),
      ),
      name: 'list.xml',
    },
  },
};

const mergedCells: Rule = {
  id: 'file/merged-cells',
  scope: 'file',
  severity: 'warning',
  repair: null,
  title: 'Merged cells',
  message: '{n} merged areas; each holds its value in its first cell only.',
  messageOfOne: '1 merged area, which holds its value in its first cell only.',
  guidance: 'Unmerge them and fill in each row.',
  why: 'To people a merged cell belongs to all of its rows, to platforms to the first.',
  examples: {
    valid: plain,
    invalid: {
      input: book(
        sheet(
          'Leads',
          `${row('+14155552671')}<Row><Cell ss:MergeAcross="1"><Data ss:Type="String">+14155552672</Data></Cell></Row>`,
        ),
      ),
      name: 'list.xml',
    },
  },
};

const phantomRows: Rule = {
  id: 'file/phantom-rows',
  scope: 'file',
  severity: 'note',
  repair: 'certain',
  title: 'Empty rows after the last',
  message: '{n} empty rows follow row {last}, the last with a value; they are ignored.',
  messageOfOne: '1 empty row follows row {last}, the last with a value; it is ignored.',
  guidance: 'Delete them and save: they make the file large, and a platform may count them.',
  why: 'A format that was set on whole columns is saved for each row.',
  examples: {
    valid: plain,
    invalid: {
      input: book(sheet('Leads', row('+14155552671') + '<Row><Cell/></Row>'.repeat(1000))),
      name: 'list.xml',
    },
  },
};

/** What a workbook hides from those who look at it. Readers tell of it, once all of the sheet is read. */
export const workbook: Check = {
  rules: [multipleSheets, hiddenData, formulaCells, mergedCells, phantomRows],
};

// The examples are workbooks that can be read as text.
function book(...sheets: readonly string[]): string {
  return `<?xml version="1.0"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
  xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
${sheets.join('\n')}
</Workbook>
`;
}

function sheet(name: string, rows: string): string {
  return `<Worksheet ss:Name="${name}"><Table>
<Row><Cell><Data ss:Type="String">phone</Data></Cell></Row>
${rows}
</Table></Worksheet>`;
}

function row(phone: string, attributes = ''): string {
  return `<Row${attributes}><Cell><Data ss:Type="String">${phone}</Data></Cell></Row>\n`;
}
