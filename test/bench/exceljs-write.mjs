/** The same with the stream writer of exceljs: `node exceljs-write.mjs ROWS OUT`. */
import ExcelJS from 'exceljs';
import { contactRows, labels } from './contacts.mjs';

const [, , rows, out] = process.argv;
const book = new ExcelJS.stream.xlsx.WorkbookWriter({
  filename: out,
  useStyles: true,
  useSharedStrings: false,
});
const sheet = book.addWorksheet('Contacts');
sheet.columns = labels.map(() => ({ style: { numFmt: '@' } }));
sheet.addRow(labels).commit();
let count = 0;
for (const cells of contactRows(Number(rows))) {
  sheet.addRow(cells).commit();
  if (++count % 1000 === 0) await new Promise((resolve) => setImmediate(resolve));
}
sheet.commit();
await book.commit();
