import { type Layout, layOut } from '../export/layout.ts';
import { nameOfFile } from '../export/names.ts';
import { createParts, type Part, type PartLimits } from '../export/parts.ts';
import {
  createRowBuilder,
  type DeclaredCells,
  type ReadyId,
  type ReadyRow,
  type RowBuilder,
} from '../export/rows.ts';
import { createTrial } from '../export/trial.ts';
import type { Draft, Named } from '../io/stage.ts';
import type { Batch } from '../model/batch.ts';
import type { IdsOfRow } from '../model/contact.ts';
import type { Finding } from '../model/finding.ts';
import type { List } from '../model/list.ts';
import { lanes as codes, type LeftOut } from '../model/result.ts';
import type { Target } from '../pipeline/plan.ts';
import type { Readings } from '../pipeline/read-phones.ts';
import { createCsv } from '../reporters/csv.ts';
import type { Reporter } from '../reporters/reporter.ts';
import { createLeftOutRows, startLeftOut } from './left-out.ts';
import { createRejectedText, createRejectedWorkbook, type RejectedForm } from './rejected-forms.ts';

export type FileKind = 'ready' | 'trial' | 'whole' | 'rejected' | 'errors' | 'duplicates' | 'do-not-call';

/** A file of a set under its name. */
export interface SetFile extends Named {
  readonly kind: FileKind;
  readonly rows: number;
  /** Where it is text, but not in UTF-8. */
  readonly encoding?: string;
}

export interface SetOptions {
  readonly name: string;
  readonly draft: (kind: FileKind) => Draft;
  /** Told apart from those of another round. */
  readonly nameOfKind?: (kind: FileKind) => string;
  readonly extension: 'csv' | 'xlsx';
  readonly openPart: (labels: readonly string[] | null, list: List, take: Draft['write']) => Part;
  readonly limits: PartLimits;
  /** Rows of the trial list; 0 for none. */
  readonly trialRows: number;
}

/** What one list becomes: the files for the platform, and for people those with the rows that it does not get. */
export interface ExportSet {
  readonly list: List;
  readonly layout: Layout;
  readonly counts: RowBuilder['counts'];
  judged(batch: Batch, from: number, readings: Readings, lanes: Uint8Array): void;
  /** @param id where it is not that of the record. */
  leftOut(
    lane: LeftOut,
    batch: Batch,
    row: number,
    record: number,
    findings: readonly Finding[],
    id?: string,
  ): void;
  /** @param list whose labels the finding's column has. */
  found(target: Target, path: string, list: List | null, finding: Finding): void;
  /** Ends every file; in the order in which they get their names. */
  end(): SetFile[];
}

// A sheet holds a few more; what is too much for one goes on in the next.
const mostRowsOfRejected = 1_000_000;

export function createExportSet(list: List, options: SetOptions): ExportSet {
  const { name, draft, extension, openPart, limits, trialRows, nameOfKind = String } = options;
  const layout = layOut(list);
  const builder = createRowBuilder(list, layout);
  const errors = createErrors(() => draft('errors'));
  const leftOutFiles = {
    rejected: createLeftOutFile(list, () => draft('rejected'), createRejectedWorkbook),
    duplicate: createLeftOutFile(list, () => draft('duplicates'), createRejectedText),
    doNotCall: createLeftOutFile(list, () => draft('do-not-call'), createRejectedText),
  };
  const readyDrafts: Draft[] = [];
  const parts = createParts(limits, () => openIn('ready', readyDrafts));
  const trialDrafts: Draft[] = [];
  const trialParts = createParts(limits, () => openIn('trial', trialDrafts));
  const trial =
    trialRows === 0 ? null : createTrial<ReadyRow>(trialRows, (row) => trialParts.add(row, null), parts.add);

  return {
    list,
    layout,
    counts: builder.counts,
    judged(batch, from, readings, lanes) {
      const { phones, ids } = readings;
      for (let row = from; row < batch.count; row++) {
        if (lanes[row] !== codes.clean && lanes[row] !== codes.repairable) continue;
        const reading = phones[row] ?? null;
        const id = idOf(ids[row]);
        const ready = builder.build(batch, row, reading, id, declaredCells(readings, row));
        const key = reading?.e164 ?? id?.id ?? null;
        if (trial === null) parts.add(ready, key);
        else trial.add(ready, reading?.country ?? reading?.callingCode ?? null, key);
      }
    },
    leftOut: (lane, ...row) => leftOutFiles[lane].add(...row),
    found: errors.add,
    end() {
      trial?.end();
      const ready = parts.end();
      const tried = trialParts.end();
      const [rejected, duplicates, doNotCall] = [
        leftOutFiles.rejected.end(),
        leftOutFiles.duplicate.end(),
        leftOutFiles.doNotCall.end(),
      ];
      return [
        ...nameAll('ready', extension, readyDrafts, ready).map(withEncoding),
        ...nameAll('trial', extension, trialDrafts, tried).map(withEncoding),
        ...nameAll('rejected', 'xlsx', rejected.drafts, rejected.rows),
        ...nameAll('errors', 'csv', errors.drafts(), [errors.count()]),
        ...nameAll('duplicates', 'csv', duplicates.drafts, duplicates.rows),
        ...nameAll('do-not-call', 'csv', doNotCall.drafts, doNotCall.rows),
      ];
    },
  };

  function openIn(kind: FileKind, drafts: Draft[]): Part {
    const opened = draft(kind);
    drafts.push(opened);
    return openPart(layout.labels, list, opened.write);
  }

  function withEncoding(file: SetFile): SetFile {
    return { ...file, ...encodingOf(list) };
  }

  function nameAll(
    kind: FileKind,
    ending: string,
    drafts: readonly Draft[],
    rows: readonly number[],
  ): SetFile[] {
    return drafts.map((draft, i) => ({
      ...{ kind, draft, rows: rows[i] ?? 0 },
      name: nameOfFile(name, nameOfKind(kind), ending, drafts.length === 1 ? null : i + 1),
    }));
  }
}

/** What is told of the encoding of the platform's files: nothing of UTF-8. */
export function encodingOf({ writtenIn }: List): Pick<SetFile, 'encoding'> {
  return writtenIn === null || writtenIn === 'utf-8' ? {} : { encoding: writtenIn };
}

/** Nothing where the platform declares nothing. */
function declaredCells(
  { variables, secondaries, cleared }: Readings,
  row: number,
): DeclaredCells | undefined {
  if (variables.length === 0 && secondaries.length === 0) return undefined;
  return {
    variables: variables[row] ?? [],
    secondaries: secondaries[row] ?? [],
    cleared: cleared.get(row) ?? nothingCleared,
  };
}

const nothingCleared: ReadonlySet<number> = new Set();

function idOf(row: IdsOfRow | undefined): ReadyId | null {
  const id = row?.ids[0]?.id ?? null;
  return row === undefined || id === null ? null : { id, channel: row.isGuess ? row.channel : null };
}

/** Rows for people, with what is wrong with each. */
export function createLeftOutFile(
  list: List,
  draft: () => Draft,
  create: (put: Draft['write']) => RejectedForm,
) {
  const rowOf = createLeftOutRows();
  const drafts: Draft[] = [];
  const rows: number[] = [];
  let form: RejectedForm | null = null;
  return {
    add(batch: Batch, row: number, record: number, findings: readonly Finding[], id?: string): void {
      if (form !== null && rows.at(-1) === mostRowsOfRejected) close();
      form ??= open();
      form.row(rowOf(list, batch, row, record, findings, id));
      rows[rows.length - 1]!++;
    },
    end() {
      close();
      return { drafts, rows };
    },
  };

  function open(): RejectedForm {
    const into = draft();
    drafts.push(into);
    rows.push(0);
    const opened = create(into.write);
    startLeftOut(list, opened);
    return opened;
  }

  function close(): void {
    form?.end();
    form = null;
  }
}

/** Every finding, a line each. */
function createErrors(open: () => Draft) {
  let draft: Draft | null = null;
  let reporter: Reporter | null = null;
  let count = 0;
  return {
    add(target: Target, path: string, list: List | null, finding: Finding): void {
      draft ??= open();
      reporter ??= createCsv(draft.write, { showValues: true, isExact: true, platforms: 1 });
      reporter.onFinding?.(target, path, list, finding);
      count++;
    },
    drafts: () => (draft === null ? [] : [draft]),
    count: () => count,
  };
}
