import { columnLetter } from '../../model/position.ts';
import { sheetLimits } from './limits.ts';
import { noteShapesLink } from './parts.ts';
import { styleOf } from './styles.ts';
import { relationships, spreadsheet, xmlHead } from './xml.ts';

export interface SheetColumn {
  readonly style: number;
  /** In digits of the default font. */
  readonly width: number;
}

export interface SheetHead {
  readonly columns: readonly SheetColumn[];
  /** 1-based row that stays in sight together with those above; null for none. */
  readonly headerLine: number | null;
  readonly forReview: boolean;
}

export interface SheetTail {
  readonly lines: number;
  /** Columns of the widest row. */
  readonly width: number;
  readonly filter: FilterRange | null;
  readonly forReview: boolean;
}

/** From the header, as wide as it is, to the last row: lines are 1-based. */
export interface FilterRange {
  readonly line: number;
  readonly width: number;
  readonly lines: number;
}

// What stays allowed is 0: the names say what is forbidden. Excel still sorts and deletes only where no cell is locked.
const protection =
  '<sheetProtection sheet="1" formatCells="0" formatColumns="0" formatRows="0" insertColumns="0" insertRows="0" insertHyperlinks="0" deleteColumns="0" deleteRows="0" sort="0" autoFilter="0"/>';

/** Up to the first row. Excel refuses elements that are not in the order of CT_Worksheet, ECMA-376 part 1, 18.3.1.99. */
export function renderSheetHead({ columns, headerLine, forReview }: SheetHead): string {
  // Printed, a row stays on one page.
  const fit = forReview ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '';
  return `${xmlHead}<worksheet xmlns="${spreadsheet}" xmlns:r="${relationships}">${fit}<sheetViews><sheetView tabSelected="1" workbookViewId="0">${headerLine === null ? '' : renderPane(headerLine)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>${renderColumns(columns, forReview)}<sheetData>`;
}

/** From the last row on. */
export function renderSheetTail({ lines, width, filter, forReview }: SheetTail): string {
  const last = `${columnLetter(Math.max(0, width - 1))}${Math.max(1, lines)}`;
  return [
    '</sheetData>',
    forReview ? protection : '',
    filter === null
      ? ''
      : `<autoFilter ref="A${filter.line}:${columnLetter(filter.width - 1)}${filter.lines}"/>`,
    forReview ? '<pageSetup orientation="landscape" fitToHeight="0"/>' : '',
    // Else each phone number gets a green corner, and an offer to ruin it.
    `<ignoredErrors><ignoredError sqref="A1:${last}" numberStoredAsText="1"/></ignoredErrors>`,
    forReview ? `<legacyDrawing r:id="${noteShapesLink}"/>` : '',
    '</worksheet>',
  ].join('');
}

function renderPane(headerLine: number): string {
  const first = `A${headerLine + 1}`;
  return `<pane ySplit="${headerLine}" topLeftCell="${first}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="${first}" sqref="${first}"/>`;
}

function renderColumns(columns: readonly SheetColumn[], forReview: boolean): string {
  const rendered = columns.map(({ style, width }, i) => renderColumn(i + 1, i + 1, style, width));
  // People write remarks beside the table.
  if (forReview && columns.length < sheetLimits.columns) {
    rendered.push(
      renderColumn(columns.length + 1, sheetLimits.columns, styleOf('plain', 'general'), 9.140625),
    );
  }
  return rendered.length === 0 ? '' : `<cols>${rendered.join('')}</cols>`;
}

function renderColumn(from: number, to: number, style: number, width: number): string {
  return `<col min="${from}" max="${to}" width="${width}" style="${style}" customWidth="1"/>`;
}
