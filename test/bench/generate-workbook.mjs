/** Makes a seeded workbook with openpyxl's layout of parts: shared texts, numbers, dates. Prints its path. `--rows N`. */
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import ExcelJS from 'exceljs';

const { values } = parseArgs({ options: { rows: { type: 'string', default: '500000' } } });
const folder = join(tmpdir(), 'rollcall-bench');
const path = join(folder, `workbook-${values.rows}.xlsx`);
if (!existsSync(path)) {
  mkdirSync(folder, { recursive: true });
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({
    filename: path,
    useSharedStrings: true,
    useStyles: true,
  });
  const sheet = book.addWorksheet('Contacts');
  sheet.columns = [{}, {}, {}, { style: { numFmt: 'yyyy-mm-dd' } }, {}, {}];
  sheet.addRow(['name', 'phone', 'phone as text', 'since', 'note', 'city']).commit();
  const first = ['Anna', 'José', 'Łukasz', "O'Neil", 'Иван', '花子'];
  const cities = ['Köln', 'Rome', 'São Paulo', 'Tōkyō'];
  for (let i = 0; i < Number(values.rows); i++) {
    const phone = 14155550000 + ((i * 7919) % 10_000);
    const note = i % 3 === 0 ? i / 8 : i % 3 === 1 ? `note ${i}` : i % 2 === 0;
    sheet
      .addRow([
        `${first[i % 6]} ${i % 2000}`,
        phone,
        `+${phone}`,
        new Date(1_600_000_000_000 + (i % 2000) * 86_400_000),
        note,
        cities[i % 4],
      ])
      .commit();
  }
  sheet.commit();
  await book.commit();
}
console.log(path);
