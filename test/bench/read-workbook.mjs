/** Reads every cell of a workbook as text with our reader: `node read-workbook.mjs FILE`. */
import { openSource } from '../../dist/io/source.js';
import { openTable } from '../../dist/readers/index.js';

const source = openSource(process.argv[2]);
const { tables } = await openTable(source);
let cells = 0;
let chars = 0;
for await (const batch of tables[0].batches()) {
  for (let row = 0; row < batch.count; row++) {
    const width = batch.width(row);
    for (let column = 0; column < width; column++) {
      chars += batch.cell(row, column).length;
      cells++;
    }
  }
}
source.close();
console.log(cells, chars);
