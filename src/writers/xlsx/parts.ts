import { columnLetter } from '../../model/position.ts';
import { escapeAttribute, escapeCell } from './escape.ts';

/** How a cell looks. The numbers are the cell styles of `stylesXml`. */
export const Look = {
  number: 0,
  text: 1,
  label: 2,
  failed: 3,
  words: 4,
  id: 5,
  date: 6,
  dateTime: 7,
} as const;
export type Look = (typeof Look)[keyof typeof Look];

export interface Note {
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export function contentTypesXml(hasNotes: boolean): string {
  const extensions = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ...(hasNotes ? [['vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing']] : []),
  ].map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`);
  const overrides = [
    ['workbook', 'sheet.main'],
    ['worksheets/sheet1', 'worksheet'],
    ['styles', 'styles'],
    ...(hasNotes ? [['comments1', 'comments']] : []),
  ].map(([part, type]) => `<Override PartName="/xl/${part}.xml" ContentType="${spreadsheet}.${type}+xml"/>`);
  return `${xml}<Types xmlns="${packages}/content-types">${extensions.join('')}${overrides.join('')}</Types>`;
}

export const rootLinksXml = links([['rId1', 'officeDocument', 'xl/workbook.xml']]);
export const bookLinksXml = links([
  ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
  ['rId2', 'styles', 'styles.xml'],
]);
export const noteLinksXml = links([
  ['rId1', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
  ['rId2', 'comments', '../comments1.xml'],
]);

function links(all: readonly (readonly [id: string, type: string, target: string])[]): string {
  const each = all.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `${xml}<Relationships xmlns="${packages}/relationships">${each.join('')}</Relationships>`;
}

/** @param filter the cells of the filter, absolute, such as `$A$1:$C$9`; null: none. */
export function workbookXml(sheet: string, filter: string | null): string {
  const name = escapeAttribute(sheet);
  const filtered =
    filter === null
      ? ''
      : `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'${escapeCell(sheet.replaceAll("'", "''"))}'!${filter}</definedName></definedNames>`;
  return `${xml}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets>${filtered}</workbook>`;
}

const unlocked = '<protection locked="0"/>';
const top = (wrap: boolean) => `<alignment vertical="top"${wrap ? ' wrapText="1"' : ''}/>`;

/** In the order of `Look`. Text cells are formatted as text, so that a number typed into one stays as it is typed. */
export const stylesXml = `${xml}<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts><fonts count="4"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><sz val="11"/><color rgb="FF9C0006"/><name val="Calibri"/></font><font><sz val="11"/><color rgb="FF808080"/><name val="Calibri"/></font></fonts><fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFC7CE"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFF2F2F2"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE4EAF2"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="8">${[
  style(0, 0, 0, top(false) + unlocked),
  style(49, 0, 0, top(false) + unlocked),
  style(49, 1, 4, top(false)),
  style(49, 2, 2, top(false) + unlocked),
  style(49, 0, 0, top(true) + unlocked),
  style(49, 3, 3, `${top(false)}<protection locked="1"/>`),
  style(164, 0, 0, top(false) + unlocked),
  style(165, 0, 0, top(false) + unlocked),
].join(
  '',
)}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

function style(format: number, font: number, fill: number, inside: string): string {
  return `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1" applyProtection="1">${inside}</xf>`;
}

/** @param widths in characters. @param frozen rows that stay in sight. */
export function sheetStartXml(widths: readonly number[], frozen: number): string {
  const pane =
    frozen === 0
      ? ''
      : `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>`;
  const columns = widths.map(
    (width, i) =>
      `<col min="${i + 1}" max="${i + 1}" width="${width}" style="${Look.text}" customWidth="1"/>`,
  );
  return `${xml}<worksheet xmlns="${main}" xmlns:r="${office}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>${columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`}<sheetData>`;
}

/** @param filter as of `workbookXml`. Locked cells are kept from typing, without a password; all else is allowed. */
export function sheetEndXml(filter: string | null, isLocked: boolean, hasNotes: boolean): string {
  const free = [
    ...['formatCells', 'formatColumns', 'formatRows', 'insertColumns', 'insertRows', 'insertHyperlinks'],
    ...['deleteColumns', 'deleteRows', 'sort', 'autoFilter', 'pivotTables'],
  ];
  const lock = isLocked ? `<sheetProtection sheet="1" ${free.map((name) => `${name}="0"`).join(' ')}/>` : '';
  return `</sheetData>${lock}${filter === null ? '' : `<autoFilter ref="${filter.replaceAll('$', '')}"/>`}<pageSetup orientation="landscape" fitToHeight="0"/>${hasNotes ? '<legacyDrawing r:id="rId1"/>' : ''}</worksheet>`;
}

export function notesXml(notes: readonly Note[]): string {
  const each = notes.map(
    ({ row, column, text }) =>
      `<comment ref="${columnLetter(column)}${row + 1}" authorId="0"><text><r><t xml:space="preserve">${escapeCell(text)}</t></r></text></comment>`,
  );
  return `${xml}<comments xmlns="${main}"><authors><author>rollcall</author></authors><commentList>${each.join('')}</commentList></comments>`;
}

/** The boxes that notes are shown in. */
export function noteShapesXml(notes: readonly Note[]): string {
  const each = notes.map(
    ({ row, column, text }, i) =>
      `<v:shape id="_x0000_s${1025 + i}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column + 1}, 15, ${row}, 2, ${column + 4}, 15, ${row + 3 + Math.ceil(text.length / 40)}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
  );
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${each.join('')}</xml>`;
}
