import { type Cell, type Row, textOf } from './cell.ts';
import type { WorkbookColumn } from './columns.ts';
import { createRefs } from './refs.ts';
import type { SharedStrings } from './shared-strings.ts';
import { type Look, styleOf } from './styles.ts';
import { typeValue } from './value.ts';

const lineHeightPt = 15;
const pieceChars = 1 << 14;

export interface RowOptions {
  readonly columns: readonly WorkbookColumn[];
  readonly strings: SharedStrings;
  /** Also cells that hold nothing: not every program gives them the style of their column. */
  readonly writesEmpty: boolean;
}

/** Renders rows as XML, each handed to `take` in pieces. */
export function createRowRenderer({ columns, strings, writesEmpty }: RowOptions) {
  const refOf = createRefs();

  return (line: number, textLines: number, { cells, isHeader }: Row, take: (text: string) => void): void => {
    let text = `<row r="${line}"${textLines === 1 ? '' : ` ht="${textLines * lineHeightPt}"`}>`;
    for (let column = 0; column < cells.length; column++) {
      text += renderCell(cells[column]!, column, line, isHeader);
      if (text.length < pieceChars) continue;
      take(text);
      text = '';
    }
    take(`${text}</row>`);
  };

  function renderCell(cell: Cell, column: number, line: number, isHeader: boolean): string {
    const ownLook: Look = columns[column]?.look ?? 'plain';
    const look = (typeof cell === 'string' ? undefined : cell.look) ?? (isHeader ? 'label' : ownLook);
    const text = textOf(cell);
    if (text === '') {
      return look === ownLook && !writesEmpty
        ? ''
        : `<c r="${refOf(column, line)}" s="${styleOf(look, 'text')}"/>`;
    }
    const typed = typeof cell === 'string' ? null : typeValue(text, cell.kind ?? 'text');
    if (typed === null) {
      return `<c r="${refOf(column, line)}" s="${styleOf(look, 'text')}" t="s"><v>${strings.add(column, text)}</v></c>`;
    }
    return `<c r="${refOf(column, line)}" s="${styleOf(look, typed.format)}" t="${typed.type}"><v>${typed.value}</v></c>`;
  }
}
