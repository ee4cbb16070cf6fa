import ExcelJS from 'exceljs';

/** What another program sees in a workbook, a line a cell: for golden files that people can review. */
export async function showWorkbook(file: string): Promise<string> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  const lines: string[] = [];
  for (const sheet of book.worksheets) {
    lines.push(`sheet "${sheet.name}"`);
    const view = sheet.views[0];
    if (view?.state === 'frozen') lines.push(`  frozen: ${view.ySplit} rows`);
    if (sheet.autoFilter) lines.push(`  filter: ${showFilter(sheet.autoFilter)}`);
    // The library tells the columns up to the last that a sheet can have.
    const widths = (sheet.columns ?? []).map(({ width }) => String(width ?? '-')).join(' ');
    lines.push(`  widths: ${widths.replace(/(?: 9\.140625)+$/, '')}`);
    sheet.eachRow({ includeEmpty: false }, (row) => {
      row.eachCell({ includeEmpty: false }, (cell) => lines.push(`  ${showCell(cell)}`));
    });
  }
  return `${lines.join('\n')}\n`;
}

function showFilter(filter: NonNullable<ExcelJS.AutoFilter>): string {
  return typeof filter === 'string' ? filter : JSON.stringify(filter);
}

function showCell(cell: ExcelJS.Cell): string {
  const { address, value, numFmt, fill, font, note, protection } = cell;
  const traits = [
    ...(numFmt === undefined || numFmt === 'General' ? [] : [numFmt]),
    ...(fill?.type === 'pattern' && fill.fgColor?.argb !== undefined ? [`fill ${fill.fgColor.argb}`] : []),
    ...(font?.bold ? ['bold'] : []),
    ...(protection?.locked === false ? ['unlocked'] : []),
    ...(note === undefined ? [] : [`note ${JSON.stringify(textOf(note))}`]),
  ];
  return `${address} ${JSON.stringify(value)}${traits.length === 0 ? '' : ` (${traits.join(', ')})`}`;
}

function textOf(note: string | ExcelJS.Comment): string {
  return typeof note === 'string' ? note : (note.texts ?? []).map(({ text }) => text).join('');
}
