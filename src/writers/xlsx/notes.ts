import { createKeptDeflate, type Packed, packText } from './deflate.ts';
import { createRefs } from './refs.ts';
import { textElement } from './text.ts';
import { countLines } from './width.ts';
import { spreadsheet, xmlHead } from './xml.ts';

/** Where a note hangs: 0-based. */
export interface NotePlace {
  readonly row: number;
  readonly column: number;
}

/** Notes on cells ("comments", in the format), each in a yellow box that shows when the cell is pointed at. */
export interface Notes {
  /** @param linesInRow text lines that the row is high, as far as known. */
  add(place: NotePlace, text: string, linesInRow: number): void;
  /** @param widthOf width of a column in digits, where it is not the usual one. */
  end(widthOf: WidthOf): FinishedNotes;
}

export interface FinishedNotes {
  readonly texts: Packed;
  readonly shapes: Packed;
  /** Notes beyond the first 10,000 are in neither: each costs every program that opens the file. */
  readonly omitted: number;
}

type WidthOf = (column: number) => number | undefined;

interface Box extends NotePlace {
  readonly lines: number;
  readonly linesInRow: number;
}

// As Excel's own notes. Without it, or outside a run, some programs find no text.
const font = '<rPr><sz val="9"/><color indexed="81"/><rFont val="Tahoma"/><family val="2"/></rPr>';
const maxNotes = 10_000;
const widthPx = 270;
const charsPerLine = 40;
const maxLines = 20;
const lineHeightPx = 16;
const rowHeightPx = 20;
const usualWidth = 9.140625;
const gapPx = 12;
const lastColumn = 16_383;
const lastRow = 1_048_575;
// Shapes are numbered from the second block of so many on.
const shapesPerBlock = 1024;

export function createNotes(author: string): Notes {
  const boxes: Box[] = [];
  const texts = createKeptDeflate();
  const refOf = createRefs();
  let omitted = 0;
  texts.write(
    `${xmlHead}<comments xmlns="${spreadsheet}"><authors><author>${author}</author></authors><commentList>`,
  );

  return {
    add(place, text, linesInRow) {
      if (boxes.length === maxNotes) {
        omitted++;
        return;
      }
      boxes.push({ ...place, linesInRow, lines: Math.min(maxLines, countLines(text, charsPerLine)) });
      const ref = refOf(place.column, place.row + 1);
      texts.write(
        `<comment ref="${ref}" authorId="0"><text><r>${font}${textElement(text)}</r></text></comment>`,
      );
    },
    end(widthOf) {
      texts.write('</commentList></comments>');
      return { texts: texts.end(), shapes: packText(renderShapes(boxes, widthOf)), omitted };
    },
  };
}

/** Excel shows a note only where a shape of this old drawing language belongs to it: ECMA-376 part 4, 19.4. */
function renderShapes(boxes: readonly Box[], widthOf: WidthOf): string {
  const blocks = Array.from({ length: Math.ceil((boxes.length + 1) / shapesPerBlock) }, (_, i) => i + 1);
  const shapes = boxes.map((box, i) => renderShape(box, shapesPerBlock + 1 + i, widthOf));
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${blocks.join(',')}"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${shapes.join('')}</xml>`;
}

function renderShape(box: Box, id: number, widthOf: WidthOf): string {
  return `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;width:${(widthPx * 3) / 4}pt;height:${(heightOf(box) * 3) / 4}pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchorOf(box, widthOf).join(', ')}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${box.row}</x:Row><x:Column>${box.column}</x:Column></x:ClientData></v:shape>`;
}

/** Column and pixels in it, row and pixels in it, of the box's upper left corner and then of its lower right one. */
function anchorOf(box: Box, widthOf: WidthOf): number[] {
  const left = Math.min(box.column + 1, lastColumn - 4);
  let right = left;
  let x = gapPx + widthPx;
  for (; right < lastColumn && x > pixelsOf(widthOf(right)); right++) x -= pixelsOf(widthOf(right));
  // The rows below are taken to be as high as this one.
  const rowPx = Math.max(1, box.linesInRow) * rowHeightPx;
  const bottomPx = 2 + heightOf(box);
  const bottom = Math.min(lastRow, box.row + Math.floor(bottomPx / rowPx));
  return [left, gapPx, box.row, 2, right, x, bottom, bottomPx % rowPx];
}

function heightOf({ lines }: Box): number {
  return lines * lineHeightPx + 10;
}

/** Of a column so many digits wide, in the default font: ECMA-376 part 1, 18.3.1.13. */
function pixelsOf(width = usualWidth): number {
  return Math.round(width * 7 + 5);
}
