// fast-csv alone: its rows, counted.
import { parseFile } from 'fast-csv';

let rows = 0;
for await (const _row of parseFile(process.argv[2])) rows++;
console.log(rows);
