import { columnLetter } from '../../model/position.ts';
import type { FilterRange } from './sheet.ts';
import { escapeText } from './text.ts';
import { relationships, spreadsheet, xmlHead } from './xml.ts';

const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const packageTypes = 'http://schemas.openxmlformats.org/package/2006/content-types';
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Where each part lies. */
export const partNames = {
  types: '[Content_Types].xml',
  package: '_rels/.rels',
  workbook: 'xl/workbook.xml',
  workbookLinks: 'xl/_rels/workbook.xml.rels',
  styles: 'xl/styles.xml',
  sheet: 'xl/worksheets/sheet1.xml',
  sheetLinks: 'xl/worksheets/_rels/sheet1.xml.rels',
  sharedStrings: 'xl/sharedStrings.xml',
  notes: 'xl/comments1.xml',
  noteShapes: 'xl/drawings/vmlDrawing1.vml',
} as const;

export function renderContentTypes(hasNotes: boolean): string {
  const parts: readonly (readonly [string, string])[] = [
    [partNames.workbook, 'sheet.main'],
    [partNames.sheet, 'worksheet'],
    [partNames.styles, 'styles'],
    [partNames.sharedStrings, 'sharedStrings'],
    ...(hasNotes ? ([[partNames.notes, 'comments']] as const) : []),
  ];
  const vml = hasNotes
    ? '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>'
    : '';
  const overrides = parts.map(
    ([name, type]) => `<Override PartName="/${name}" ContentType="${contentType}.${type}+xml"/>`,
  );
  return `${xmlHead}<Types xmlns="${packageTypes}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${vml}${overrides.join('')}</Types>`;
}

export function renderPackageLinks(): string {
  return renderLinks([['officeDocument', partNames.workbook]]);
}

export function renderWorkbookLinks(): string {
  return renderLinks([
    ['worksheet', 'worksheets/sheet1.xml'],
    ['styles', 'styles.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
  ]);
}

/** The sheet names the shapes of its notes by `noteShapesLink`. */
export function renderSheetLinks(): string {
  return renderLinks([
    ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['comments', '../comments1.xml'],
  ]);
}

export const noteShapesLink = 'rId1';

/** Excel wants a hidden name for what lies under a filter. */
export function renderWorkbook(sheet: string, filter: FilterRange | null): string {
  const name = escapeText(sheet);
  const quoted = `'${name.replaceAll("'", "''")}'`;
  const names =
    filter === null
      ? ''
      : `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">${quoted}!$A$${filter.line}:$${columnLetter(filter.width - 1)}$${filter.lines}</definedName></definedNames>`;
  return `${xmlHead}<workbook xmlns="${spreadsheet}" xmlns:r="${relationships}"><bookViews><workbookView/></bookViews><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets>${names}</workbook>`;
}

function renderLinks(links: readonly (readonly [type: string, target: string])[]): string {
  const items = links.map(
    ([type, target], i) =>
      `<Relationship Id="rId${i + 1}" Type="${relationships}/${type}" Target="${target}"/>`,
  );
  return `${xmlHead}<Relationships xmlns="${packageRelationships}">${items.join('')}</Relationships>`;
}
