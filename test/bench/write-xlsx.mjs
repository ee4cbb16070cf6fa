// Our writer of workbooks: as many rows as the first argument says, into the file that the second names.
import fs from 'node:fs';
import { openWorkbook } from '../../dist/writers/xlsx.js';
import { labels, makeRow } from './workbook-rows.mjs';

const rows = Number(process.argv[2]);
const file = fs.openSync(process.argv[3], 'w');
const workbook = openWorkbook((bytes) => fs.writeSync(file, bytes), { sheet: 'Contacts' });
workbook.header(labels);
for (let i = 0; i < rows; i++) workbook.row(makeRow(i));
workbook.end();
fs.closeSync(file);
