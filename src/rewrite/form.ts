import type { Batch, CellKind } from '../model/batch.ts';

/** How the records of a list are written: as text, or as rows of a sheet. */
export interface Form {
  /** Before the first record. */
  start(): void;
  /** The labels. */
  header(labels: readonly string[]): void;
  /** A record of these cells; `kinds` says what they were in their sheet, and is null where all are text. */
  record(cells: readonly string[], kinds: readonly CellKind[] | null): void;
  /** A record of nothing, as wide as it was. */
  blank(batch: Batch, row: number): void;
  /** The record as it stands but for one cell; false where only its cells tell, and nothing was written. */
  copy(batch: Batch, row: number, column: number, cell: string): boolean;
  /** Hands on what is written so far. */
  flush(): void;
  /** After the last record. */
  end(): void;
}
