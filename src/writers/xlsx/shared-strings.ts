import { copyText } from '../../model/finding.ts';
import { createKeptDeflate, type Packed } from './deflate.ts';
import { textElement } from './text.ts';
import { spreadsheet, xmlHead } from './xml.ts';

/** The texts of a workbook, which its cells name by number. */
export interface SharedStrings {
  /** The number of a text; that of an equal one before it, where it is one that the column repeats. */
  add(column: number, text: string): number;
  flush(): void;
  /** See `Deflate`. */
  waitingBytes(): number;
  end(): Packed;
}

interface Known {
  readonly numbers: Map<string, number>;
  repeats: number;
}

const maxTextsPerColumn = 4096;
// Fewer in a full column are not worth looking for.
const minRepeats = 512;
const maxTexts = 65_536;
const maxChars = 100;

/**
 * The table is packed as it grows and kept until the sheet is done: some 6 bytes a text. Cells could hold their texts
 * themselves, but Apple's Numbers and the previews of its systems show those as empty
 * (https://github.com/box/spout/issues/53). Only texts that are likely to come again are remembered, so that the memory
 * for that has a bound; a table may hold a text twice.
 */
export function createSharedStrings(): SharedStrings {
  const deflate = createKeptDeflate();
  const byColumn: (Known | null)[] = [];
  let count = 0;
  let remembered = 0;
  deflate.write(`${xmlHead}<sst xmlns="${spreadsheet}">`);

  return {
    add(column, text) {
      if (byColumn[column] === undefined) byColumn[column] = { numbers: new Map(), repeats: 0 };
      const known = byColumn[column];
      const number = known?.numbers.get(text);
      if (number !== undefined) {
        known!.repeats++;
        return number;
      }
      if (known !== null) remember(column, known, text);
      deflate.write(`<si>${textElement(text)}</si>`);
      return count++;
    },
    flush: deflate.flush,
    waitingBytes: deflate.waitingBytes,
    end() {
      deflate.write('</sst>');
      return deflate.end();
    },
  };

  function remember(column: number, { numbers, repeats }: Known, text: string): void {
    if (numbers.size < maxTextsPerColumn) {
      if (text.length > maxChars || remembered === maxTexts) return;
      numbers.set(copyText(text), count);
      remembered++;
    } else if (repeats < minRepeats) {
      remembered -= numbers.size;
      byColumn[column] = null;
    }
  }
}
