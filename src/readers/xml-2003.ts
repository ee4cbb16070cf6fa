import type { CellKind, Opened } from '../model/batch.ts';
import type { Bytes } from '../model/streams.ts';
import type { SheetOptions } from '../sheets/choose.ts';
import { noSheetCounts, type SheetCounts } from '../sheets/facts.ts';
import { countCells, type Grid, gridRow, openGrids } from '../sheets/grid.ts';
import { numberText } from '../sheets/number-text.ts';
import { corrupt, overLimit, SheetTrouble } from '../sheets/trouble.ts';
import { decodeXml, walkXml } from '../sheets/xml.ts';

const maxBytes = 256 * 2 ** 20;
const maxRows = 1_048_576;
const maxColumns = 16_384;
const maxHiddenRanges = 1000;

/**
 * Opens an XML Spreadsheet 2003, often named `.xls` (schema `urn:schemas-microsoft-com:office:spreadsheet`). In memory as a
 * whole. @throws UsageError `sheet-unknown`.
 */
export async function openXml2003(bytes: Bytes, options: SheetOptions): Promise<Opened> {
  try {
    if (bytes.size > maxBytes) throw overLimit(`${maxBytes} bytes of XML`, maxBytes);
    const all = new Uint8Array(bytes.size);
    bytes.read(all, 0);
    return await openGrids('xml-2003', readSheets(decodeXml(all)), options);
  } catch (error) {
    if (error instanceof SheetTrouble) return { trouble: [error.trouble] };
    throw error;
  }
}

interface Sheet extends Grid {
  readonly rows: ReturnType<typeof gridRow>[];
  readonly hiddenLines: Set<number>;
  readonly counts: SheetCounts;
  /** First and last of each range. */
  readonly hiddenColumns: [from: number, to: number][];
  readonly filled: Set<number>;
}

function readSheets(xml: string): Grid[] {
  const sheets: Sheet[] = [];
  const count = countCells();
  let line = 0;
  let column = -1;
  let nextColumn = 0;
  let listColumn = 0;
  let row = gridRow(0);
  let type = '';
  let text: string | null = null;

  const indexOr = (attributes: ReadonlyMap<string, string>, next: number, max: number) => {
    const index = Number(attributes.get('Index') ?? next);
    if (!(Number.isInteger(index) && index >= next && index <= max))
      throw corrupt('its rows or cells are not in order');
    return index;
  };
  const spanOf = (attributes: ReadonlyMap<string, string>, name: string) =>
    Math.min(maxColumns, Math.max(0, Number(attributes.get(name) ?? 0) || 0));

  walkXml(xml, {
    open(name, attributes) {
      const sheet = sheets.at(-1);
      if (name === 'Worksheet') {
        sheets.push(newSheet(attributes.get('Name') ?? ''));
        line = 0;
        listColumn = 0;
      } else if (sheet === undefined) return;
      else if (name === 'Visible' || name === 'Data') text = '';
      else if (name === 'Column') {
        const from = indexOr(attributes, listColumn + 1, maxColumns);
        listColumn = from + spanOf(attributes, 'Span');
        if (attributes.get('Hidden') === '1' && sheet.hiddenColumns.length < maxHiddenRanges)
          sheet.hiddenColumns.push([from - 1, listColumn - 1]);
      } else if (name === 'Row') {
        line = indexOr(attributes, line + 1, maxRows);
        row = gridRow(line);
        nextColumn = 0;
        if (attributes.get('Hidden') === '1') sheet.hiddenLines.add(line);
      } else if (name === 'Cell') {
        column = indexOr(attributes, nextColumn + 1, maxColumns) - 1;
        const across = spanOf(attributes, 'MergeAcross');
        nextColumn = column + 1 + across;
        if (across > 0 || spanOf(attributes, 'MergeDown') > 0) {
          sheet.counts.merges++;
          sheet.counts.firstMerge ??= { line, column };
        }
        if (attributes.has('Formula') && sheet.counts.formulas++ === 0)
          sheet.counts.firstFormula = { line, column };
      }
      if (name === 'Data') type = attributes.get('Type') ?? 'String';
    },
    text(piece) {
      if (text !== null) text += piece;
    },
    close(name) {
      const sheet = sheets.at(-1);
      if (sheet === undefined) return;
      if (name === 'Data') {
        row.add(column, ...readData(text ?? '', type));
        sheet.filled.add(column);
      } else if (name === 'Visible' && text !== null && text !== 'SheetVisible') hide(sheets);
      else if (name === 'Row') {
        count(row);
        endRow(sheet, row);
      }
      if (name === 'Data' || name === 'Visible') text = null;
    },
  });
  for (const { counts, hiddenColumns, filled } of sheets) {
    for (const column of [...filled].sort((a, b) => a - b)) {
      if (!hiddenColumns.some(([from, to]) => from <= column && column <= to)) continue;
      counts.hiddenColumns++;
      counts.firstHiddenColumn ??= column;
    }
  }
  return sheets;
}

function newSheet(name: string): Sheet {
  return {
    name,
    hidden: false,
    rows: [],
    hiddenLines: new Set(),
    counts: noSheetCounts(),
    hiddenColumns: [],
    filled: new Set(),
  };
}

/** Its options tell so at its end. */
function hide(sheets: Sheet[]): void {
  sheets.push({ ...sheets.pop()!, hidden: true });
}

function endRow({ rows, counts, hiddenLines }: Sheet, row: ReturnType<typeof gridRow>): void {
  if (row.cells.length === 0) {
    counts.phantomRows++;
    return;
  }
  counts.phantomRows = 0;
  rows.push(row);
  if (!hiddenLines.has(row.line)) return;
  counts.hiddenRows++;
  counts.firstHiddenRow ??= row.line;
}

function readData(text: string, type: string): [text: string, kind: CellKind] {
  switch (type) {
    case 'Number': {
      const number = numberText(text);
      if (number === null) return [text, 'text'];
      return [number.text, number.isRounded ? 'rounded' : 'number'];
    }
    case 'DateTime':
      return [text.replace(/\.\d+$/, '').replace(/T00:00:00$/, ''), 'date'];
    case 'Boolean':
      return [text === '1' ? 'TRUE' : 'FALSE', 'boolean'];
    case 'Error':
      return [text, 'error'];
    default:
      return [text, 'text'];
  }
}
