import { spreadsheet, xmlHead } from './xml.ts';

/** How a cell looks. `wrapped`: long text on several lines. `locked`: grey, and not to be edited where the sheet is protected. */
export type Look = 'plain' | 'label' | 'failed' | 'wrapped' | 'locked';
/** How a cell shows what it holds; `text` keeps what a person types into it as it was typed. */
export type CellFormat = 'general' | 'text' | 'integer' | 'day' | 'minute' | 'second' | 'millisecond';

const looks: readonly Look[] = ['plain', 'label', 'failed', 'wrapped', 'locked'];
const formats: readonly CellFormat[] = [
  'general',
  'text',
  'integer',
  'day',
  'minute',
  'second',
  'millisecond',
];

// Numbers below 164 are built in: ECMA-376 part 1, 18.8.30.
const formatIds: Readonly<Record<CellFormat, number>> = {
  general: 0,
  integer: 1,
  text: 49,
  day: 164,
  minute: 165,
  second: 166,
  millisecond: 167,
};
const formatCodes: readonly (readonly [CellFormat, string])[] = [
  ['day', 'yyyy-mm-dd'],
  ['minute', 'yyyy-mm-dd hh:mm'],
  ['second', 'yyyy-mm-dd hh:mm:ss'],
  ['millisecond', 'yyyy-mm-dd hh:mm:ss.000'],
];

const styles = numberStyles();

const fonts = {
  usual: '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
  bold: '<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
  red: '<font><sz val="11"/><color rgb="FF9C0006"/><name val="Calibri"/><family val="2"/></font>',
  grey: '<font><sz val="11"/><color rgb="FF808080"/><name val="Calibri"/><family val="2"/></font>',
};
const fills = {
  none: '<fill><patternFill patternType="none"/></fill>',
  // Every program expects these two first.
  gray125: '<fill><patternFill patternType="gray125"/></fill>',
  header: solidFill('FFDDE3EA'),
  red: solidFill('FFFFB3B3'),
  grey: solidFill('FFF2F2F2'),
};
const borders = {
  none: '<border><left/><right/><top/><bottom/><diagonal/></border>',
  red: `<border>${['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin"><color rgb="FFC00000"/></${side}>`).join('')}<diagonal/></border>`,
};

interface Face {
  readonly font: keyof typeof fonts;
  readonly fill: keyof typeof fills;
  readonly border: keyof typeof borders;
  readonly alignment: string;
}

const faces: Readonly<Record<Look, Face>> = {
  plain: { font: 'usual', fill: 'none', border: 'none', alignment: 'vertical="top"' },
  label: { font: 'bold', fill: 'header', border: 'none', alignment: 'vertical="center"' },
  failed: { font: 'red', fill: 'red', border: 'red', alignment: 'vertical="top"' },
  wrapped: { font: 'usual', fill: 'none', border: 'none', alignment: 'vertical="top" wrapText="1"' },
  locked: { font: 'grey', fill: 'grey', border: 'none', alignment: 'vertical="top"' },
};

/** The number that a cell refers to its style by. 0 is the default of cells that name none. */
export function styleOf(look: Look, format: CellFormat): number {
  return styles[look][format];
}

/**
 * The part with all styles.
 * @param isProtected whether the sheet is: then all cells but the locked ones stay open.
 */
export function renderStyles(isProtected: boolean): string {
  const codes = formatCodes.map(
    ([format, code]) => `<numFmt numFmtId="${formatIds[format]}" formatCode="${code}"/>`,
  );
  const cells = looks.flatMap((look) =>
    formats.map((format) => renderFormat(look, format, isProtected && look !== 'locked')),
  );
  return `${xmlHead}<styleSheet xmlns="${spreadsheet}">${[
    list('numFmts', codes),
    list('fonts', Object.values(fonts)),
    list('fills', Object.values(fills)),
    list('borders', Object.values(borders)),
    list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
    list('cellXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>', ...cells]),
    list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
  ].join('')}</styleSheet>`;
}

function renderFormat(look: Look, format: CellFormat, isOpen: boolean): string {
  const { font, fill, border, alignment } = faces[look];
  const id = (table: object, name: string) => Object.keys(table).indexOf(name);
  const ids = [
    `numFmtId="${formatIds[format]}"`,
    `fontId="${id(fonts, font)}"`,
    `fillId="${id(fills, fill)}"`,
    `borderId="${id(borders, border)}"`,
  ].join(' ');
  const applied = ['NumberFormat', 'Font', 'Fill', 'Border', 'Alignment', ...(isOpen ? ['Protection'] : [])];
  return `<xf ${ids} xfId="0" ${applied.map((name) => `apply${name}="1"`).join(' ')}><alignment ${alignment}/>${
    isOpen ? '<protection locked="0"/>' : ''
  }</xf>`;
}

function solidFill(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function list(tag: string, members: readonly string[]): string {
  return `<${tag} count="${members.length}">${members.join('')}</${tag}>`;
}

function numberStyles(): Readonly<Record<Look, Readonly<Record<CellFormat, number>>>> {
  const numbers = looks.map((look, i) => [
    look,
    Object.fromEntries(formats.map((format, k) => [format, 1 + i * formats.length + k])),
  ]);
  return Object.fromEntries(numbers);
}
