// Our reader alone: `node stages.mjs batches|cells contacts.csv`; `cells` also cuts out every cell.
import { openSource } from '../../dist/io/source.js';
import { openTable } from '../../dist/readers/index.js';

const [stage, path] = process.argv.slice(2);
const {
  tables: [table],
} = await openTable(openSource(path));
let rows = 0;
let chars = 0;
for await (const batch of table.batches()) {
  rows += batch.count;
  if (stage === 'cells') {
    for (let row = 0; row < batch.count; row++) {
      const width = batch.width(row);
      for (let column = 0; column < width; column++) chars += batch.cell(row, column).length;
    }
  }
}
console.log(rows, chars);
