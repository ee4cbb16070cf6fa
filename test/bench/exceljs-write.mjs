// The streaming writer of exceljs, with the same rows, as text too.
import exceljs from 'exceljs';
import { labels, makeRow } from './workbook-rows.mjs';

const rows = Number(process.argv[2]);
const workbook = new exceljs.stream.xlsx.WorkbookWriter({
  filename: process.argv[3],
  useStyles: true,
  useSharedStrings: false,
});
const sheet = workbook.addWorksheet('Contacts');
sheet.columns = labels.map(() => ({ style: { numFmt: '@' } }));
sheet.addRow(labels).commit();
for (let i = 0; i < rows; i++) {
  sheet.addRow(makeRow(i).map((text) => (text === '' ? null : text))).commit();
  // It writes only when it is let.
  if (i % 1000 === 999) await new Promise((resolve) => setImmediate(resolve));
}
sheet.commit();
await workbook.commit();
