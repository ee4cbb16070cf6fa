/** A worksheet by what its records say without their contents. */
export interface SheetOutline {
  /** Where its records begin, in bytes of the stream. */
  readonly offset: number;
  readonly hidden: boolean;
  /** False for charts and macros. */
  readonly isWorksheet: boolean;
  /** 0-based place of each cell with a formula, row * 65,536 + column. */
  readonly formulas: ReadonlySet<number>;
  /** 0-based. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** 0-based place of the first cell of each merged area, as in `formulas`. */
  readonly merges: readonly number[];
  /** Rows that the file lists, 0-based; with or without cells. */
  readonly rows: readonly number[];
}

export interface Outline {
  /** In the order of the workbook. */
  readonly sheets: readonly SheetOutline[];
  readonly hasPassword: boolean;
  /** All records are there to the last one's end, and all sheets. */
  readonly isWhole: boolean;
}

/** Record types of BIFF5 and BIFF8: [MS-XLS] 2.3. */
const record = {
  formula: 0x0006,
  endOfFile: 0x000a,
  dates1904: 0x0022,
  filePass: 0x002f,
  continue: 0x003c,
  codePage: 0x0042,
  columnInfo: 0x007d,
  boundSheet: 0x0085,
  multipleNumbers: 0x00bd,
  richText: 0x00d6,
  cellFormat: 0x00e0,
  mergedCells: 0x00e5,
  sharedStrings: 0x00fc,
  sharedString: 0x00fd,
  number: 0x0203,
  label: 0x0204,
  booleanOrError: 0x0205,
  formulaText: 0x0207,
  row: 0x0208,
  shortNumber: 0x027e,
  numberFormat: 0x041e,
  beginOfFile: 0x0809,
  unused: 0x0050,
} as const;

/** Some programs write the formulas of Excel 3 and 4 into newer files. */
const formulaTypes: ReadonlySet<number> = new Set([record.formula, 0x0206, 0x0406]);

/** What the values of cells depend on. */
const needed: ReadonlySet<number> = new Set([
  ...[...formulaTypes, record.endOfFile, record.dates1904, record.continue, record.codePage],
  ...[record.boundSheet, record.multipleNumbers, record.richText, record.cellFormat, record.sharedStrings],
  ...[record.sharedString, record.number, record.label, record.booleanOrError, record.formulaText],
  ...[record.shortNumber, record.numberFormat, record.beginOfFile],
]);

/** What a sheet is, by the record that begins it and by the one that lists it. */
const beginsWorksheet = 0x10;
const listsWorksheet = 0;

/**
 * Walks over the records of a workbook stream and takes out of it, in place, all that a list does not need (drawings, notes,
 * links, names, the formulas themselves): less to read, and nothing of it can do harm.
 */
export function outlineRecords(stream: Uint8Array): Outline {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const sheets: MutableSheet[] = [];
  const byOffset = new Map<number, MutableSheet>();
  let sheet: MutableSheet | null = null;
  let depth = 0;
  let found = 0;
  let hasPassword = false;
  let at = 0;

  for (let end = 0; at + 4 <= stream.length; at = end) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    const data = at + 4;
    end = data + length;
    // Some programs fill the rest of the stream with zeros.
    if ((depth === 0 && type !== record.beginOfFile) || end > stream.length) break;
    if (!needed.has(type)) view.setUint16(at, record.unused, true);
    switch (type) {
      case record.beginOfFile:
        // The oldest files are one sheet, without a list of sheets.
        if (at === 0 && length >= 4 && view.getUint16(data + 2, true) === beginsWorksheet)
          addSheet(0, false, true);
        if (depth++ === 0) sheet = findSheet(at);
        break;
      case record.endOfFile:
        depth--;
        break;
      case record.filePass:
        hasPassword = true;
        break;
      case record.boundSheet:
        if (length < 6 || depth !== 1) break;
        addSheet(
          view.getUint32(data, true),
          (view.getUint8(data + 4) & 3) !== 0,
          view.getUint8(data + 5) === listsWorksheet,
        );
        break;
      default:
        // A chart within a sheet has records of its own.
        if (sheet !== null && depth === 1) outlineRecord(sheet, view, type, data, length);
    }
    if (formulaTypes.has(type) && length >= 22) view.setUint16(data + 20, noFormula, true);
  }
  return { sheets, hasPassword, isWhole: depth === 0 && found === byOffset.size };

  function addSheet(offset: number, hidden: boolean, isWorksheet: boolean): void {
    const empty = {
      formulas: new Set<number>(),
      hiddenRows: new Set<number>(),
      hiddenColumns: new Set<number>(),
    };
    const added = { offset, hidden, isWorksheet, ...empty, merges: [], rows: [] };
    sheets.push(added);
    byOffset.set(offset, added);
  }

  function findSheet(offset: number): MutableSheet | null {
    const sheet = byOffset.get(offset) ?? null;
    if (sheet !== null) found++;
    return sheet;
  }
}

/** The length of a formula that says to the library: nothing to read here. */
const noFormula = 0xffff;

interface MutableSheet extends SheetOutline {
  readonly formulas: Set<number>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly merges: number[];
  readonly rows: number[];
}

function outlineRecord(
  sheet: MutableSheet,
  view: DataView,
  type: number,
  data: number,
  length: number,
): void {
  const u16 = (offset: number) => view.getUint16(data + offset, true);
  if (formulaTypes.has(type) && length >= 4) sheet.formulas.add(u16(0) * 65_536 + u16(2));
  switch (type) {
    case record.row:
      if (length < 16) break;
      sheet.rows.push(u16(0));
      if ((u16(12) & 0x20) !== 0) sheet.hiddenRows.add(u16(0));
      break;
    case record.columnInfo: {
      if (length < 10 || (u16(8) & 1) === 0) break;
      const last = Math.min(u16(2), 255);
      for (let column = u16(0); column <= last; column++) sheet.hiddenColumns.add(column);
      break;
    }
    case record.mergedCells:
      for (let area = 2; area + 8 <= length && area < 2 + 8 * u16(0); area += 8) {
        sheet.merges.push(u16(area) * 65_536 + u16(area + 4));
      }
      break;
  }
}
