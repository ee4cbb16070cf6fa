import { findEncoding } from '../encodings/index.ts';
import type { Opened } from '../model/batch.ts';
import type { Bytes } from '../model/streams.ts';
import type { SheetOptions } from '../sheets/choose.ts';
import { noSheetCounts, type SheetCounts } from '../sheets/facts.ts';
import { countCells, type Grid, gridRow, openGrids } from '../sheets/grid.ts';
import { corrupt, overLimit, SheetTrouble } from '../sheets/trouble.ts';
import { createDecoder } from './encoding/decode.ts';
import { chooseEncoding } from './encoding.ts';

const maxBytes = 64 * 2 ** 20;
const maxColumns = 16_384;
// The parser's time grows with the square of it; lists whose cells are never closed stay far below.
const maxDepth = 10_000;

export interface HtmlOptions extends SheetOptions {
  readonly encoding?: string;
}

/**
 * Opens the tables of an HTML page, which many portals name `.xls`: each with data is a sheet. In memory as a whole; nothing
 * it names is fetched or run. @throws UsageError `sheet-unknown`, `encoding-unknown`.
 */
export async function openHtml(bytes: Bytes, options: HtmlOptions): Promise<Opened> {
  try {
    if (bytes.size > maxBytes) throw overLimit(`${maxBytes} bytes of HTML`, maxBytes);
    const all = new Uint8Array(bytes.size);
    bytes.read(all, 0);
    const { name } = await chooseEncoding(all, options.encoding ?? declaredEncoding(all));
    const decoder = createDecoder(name);
    const html = decoder.decode(all) + decoder.end();
    return await openGrids('html', await readTables(html), options);
  } catch (error) {
    if (error instanceof SheetTrouble) return { trouble: [error.trouble] };
    throw error;
  }
}

/** What the page says of itself; nothing where it names an encoding that nobody knows. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const named = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1];
  if (named === undefined) return undefined;
  try {
    return findEncoding(named);
  } catch {
    return undefined;
  }
}

interface OpenTable {
  name: string;
  line: number;
  column: number;
  row: ReturnType<typeof gridRow> | null;
  text: string | null;
  span: number;
  isHiddenRow: boolean;
  /** By column, how many more rows a cell from above reaches into. */
  readonly reach: Map<number, number>;
  /** Of all tables together. */
  readonly count: ReturnType<typeof countCells>;
  readonly rows: ReturnType<typeof gridRow>[];
  readonly hiddenLines: Set<number>;
  readonly counts: SheetCounts;
}

const skipped = new Set(['script', 'style', 'head', 'template', 'noscript']);
const hiddenStyle = /display\s*:\s*none|visibility\s*:\s*hidden/i;

async function readTables(html: string): Promise<Grid[]> {
  const { Parser } = await import('htmlparser2');
  const tables: OpenTable[] = [];
  const open: OpenTable[] = [];
  const count = countCells();
  let depth = 0;
  let skipping = 0;
  let caption: string | null = null;

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > maxDepth) throw overLimit(`${maxDepth} open tags`, maxDepth);
        if (skipped.has(name)) skipping++;
        const table = open.at(-1);
        if (name === 'table') {
          const opened = newTable(`Table ${tables.length + 1}`, count);
          tables.push(opened);
          open.push(opened);
        } else if (table === undefined) return;
        else if (name === 'caption') caption = '';
        else if (name === 'tr')
          startRow(table, hiddenStyle.test(attributes.style ?? '') || 'hidden' in attributes);
        else if (name === 'td' || name === 'th') startCell(table, attributes);
        else if (name === 'br' && table.text !== null) table.text += '\n';
        else if (/^(p|div|li)$/.test(name) && table.text !== null && table.text.trim() !== '')
          table.text += '\n';
      },
      ontext(text) {
        const table = open.at(-1);
        if (skipping > 0) return;
        if (caption !== null) caption += text;
        else if (table !== undefined && table.text !== null) table.text += text.replace(/[ \t\r\n\f]+/g, ' ');
      },
      onclosetag(name) {
        depth--;
        if (skipped.has(name)) skipping--;
        const table = open.at(-1);
        if (table === undefined) return;
        if (name === 'caption') {
          table.name = caption?.trim().slice(0, 80) || table.name;
          caption = null;
        } else if (name === 'td' || name === 'th') endCell(table);
        else if (name === 'tr') endRow(table);
        else if (name === 'table') {
          endRow(table);
          open.pop();
        }
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(html);
  // What is open now was never closed: a browser would show half a list, too.
  if (open.length > 0) throw corrupt('it is cut off, a table in it does not end');
  parser.end();
  return tables.map(({ name, rows, hiddenLines, counts }) => ({
    name,
    hidden: false,
    rows,
    hiddenLines,
    counts,
  }));
}

function newTable(name: string, count: OpenTable['count']): OpenTable {
  return {
    ...{ name, line: 0, column: 0, row: null, text: null, span: 1, isHiddenRow: false },
    ...{ count, reach: new Map(), rows: [], hiddenLines: new Set(), counts: noSheetCounts() },
  };
}

function startRow(table: OpenTable, isHidden: boolean): void {
  endRow(table);
  table.row = gridRow(++table.line);
  table.column = 0;
  table.isHiddenRow = isHidden;
}

function startCell(table: OpenTable, attributes: Readonly<Record<string, string>>): void {
  endCell(table);
  if (table.row === null) startRow(table, false);
  while ((table.reach.get(table.column) ?? 0) > 0 && table.column < maxColumns) table.column++;
  table.text = '';
  const span = (text: string | undefined) =>
    Math.min(1000, Math.max(1, Number.parseInt(text ?? '1', 10) || 1));
  table.span = span(attributes.colspan);
  const down = span(attributes.rowspan);
  if (table.span > 1 || down > 1) {
    table.counts.merges++;
    table.counts.firstMerge ??= { line: table.line, column: table.column };
  }
  if (down === 1) return;
  // This row counts, too: it is taken off at its end.
  for (let c = table.column; c < table.column + table.span; c++) table.reach.set(c, down);
}

function endCell(table: OpenTable): void {
  if (table.text === null || table.row === null) return;
  if (table.column >= maxColumns) throw overLimit(`${maxColumns} columns`, maxColumns);
  const lines = table.text.split('\n').map((line) => line.replace(/ +/g, ' ').replace(/^ | $/g, ''));
  table.row.add(
    table.column,
    lines
      .join('\n')
      .replace(/^\n+|\n+$/g, '')
      .replaceAll('\u00a0', ' ')
      .trim(),
    'text',
  );
  table.column += table.span;
  table.text = null;
}

function endRow(table: OpenTable): void {
  endCell(table);
  const { row, counts } = table;
  if (row === null) return;
  for (const [column, rows] of table.reach) {
    if (rows <= 1) table.reach.delete(column);
    else table.reach.set(column, rows - 1);
  }
  table.row = null;
  if (row.cells.length === 0) {
    counts.phantomRows++;
    return;
  }
  counts.phantomRows = 0;
  table.count(row);
  table.rows.push(row);
  if (!table.isHiddenRow) return;
  table.hiddenLines.add(row.line);
  counts.hiddenRows++;
  counts.firstHiddenRow ??= row.line;
}
