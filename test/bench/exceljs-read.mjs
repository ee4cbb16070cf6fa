/** The same with the stream reader of exceljs: `node exceljs-read.mjs FILE`. */
import ExcelJS from 'exceljs';

const reader = new ExcelJS.stream.xlsx.WorkbookReader(process.argv[2], {
  sharedStrings: 'cache',
  styles: 'cache',
  worksheets: 'emit',
});
let cells = 0;
let chars = 0;
for await (const sheet of reader) {
  for await (const row of sheet) {
    row.eachCell((cell) => {
      chars += String(cell.value).length;
      cells++;
    });
  }
}
console.log(cells, chars);
