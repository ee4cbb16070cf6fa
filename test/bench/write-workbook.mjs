/** Writes a workbook of texts with our writer: `node write-workbook.mjs ROWS OUT`. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { openWorkbook } from '../../dist/writers/xlsx.js';
import { contactRows, labels } from './contacts.mjs';

const [, , rows, out] = process.argv;
const handle = openSync(out, 'w');
const writer = openWorkbook((bytes) => writeSync(handle, bytes), { sheet: 'Contacts', isForPeople: false });
writer.header({ cells: labels });
for (const cells of contactRows(Number(rows))) writer.row({ cells });
writer.end();
closeSync(handle);
