import type { FileTrouble } from '../model/batch.ts';

/** A workbook cannot be read on: what a reader throws inside, and turns into trouble at its edge. */
export class SheetTrouble extends Error {
  readonly trouble: FileTrouble;

  constructor(trouble: FileTrouble) {
    super(trouble.rule);
    this.trouble = trouble;
  }
}

/** `reason` ends the sentence "The file cannot be read: …". */
export function corrupt(reason: string): SheetTrouble {
  return new SheetTrouble({ rule: 'file/corrupt', data: { reason } });
}

/** What can be read, in words. */
export const readable = 'CSV, XLSX or XLS';

/** @param found what the file is, for people: "Word document". */
export function notAList(found: string): SheetTrouble {
  return new SheetTrouble({ rule: 'file/type-unsupported', data: { found, allowed: readable } });
}

export function overLimit(limit: string, max: number): SheetTrouble {
  return new SheetTrouble({ rule: 'file/resource-limit', data: { limit, max } });
}
