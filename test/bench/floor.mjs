// The floor: reads a file and counts its line ends.
import { openSync, readSync } from 'node:fs';

const fd = openSync(process.argv[2], 'r');
const buffer = Buffer.allocUnsafe(1 << 20);
let lines = 0;
for (let read = readSync(fd, buffer); read > 0; read = readSync(fd, buffer)) {
  for (let at = 0; at < read; at++) if (buffer[at] === 0x0a) lines++;
}
console.log(lines);
