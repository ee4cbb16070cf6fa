import { type Combined, combineLists, standAlone } from '../export/combine.ts';
import { batchOf, piecesOf } from '../merge/batches.ts';
import type { Corrected } from '../merge/corrected.ts';
import { createRounds, type RoundOfList, type TracedRow } from '../merge/rounds.ts';
import { sourceChanged } from '../merge/rules.ts';
import type { Batch, FileTrouble } from '../model/batch.ts';
import type { List } from '../model/list.ts';
import { lanes as codes, type FileResult } from '../model/result.ts';
import type { Listener, MoreRows } from '../pipeline/plan.ts';
import type { FlagValues } from './flags.ts';
import type { OpenOutputs, OutputRequest } from './job.ts';
import { alignCells } from './left-out.ts';
import { type LeftOutView, viewLeftOut } from './left-out-view.ts';
import { openPlace } from './merge-place.ts';
import type { MergeSource } from './merge-source.ts';
import { refuseAll, tellRounds } from './merge-trouble.ts';
import type { OpenUploads, RowsLeftOut, Uploads } from './merge-uploads.ts';
import { readAgain } from './merge-whole.ts';
import type { BasePlan } from './plan.ts';
import type { World } from './world.ts';

/** A merge while it runs: the lists are judged again, then the corrected rows as if they followed them. */
export interface Merge {
  readonly open: OpenOutputs;
  fit(plan: BasePlan): BasePlan;
  after(file: FileResult): FileResult;
  /** Is none of the corrected rows of these lists? */
  isForeign(): boolean;
}

/** Corrected rows that are judged next, in the columns of their list and in those of the rejected file. */
interface Piece extends RoundOfList {
  readonly batch: Batch;
}

export function createMerge(
  source: MergeSource,
  files: readonly (readonly Corrected[])[],
  openUploads: OpenUploads,
): Merge {
  const { isCombined } = source;
  const rounds = createRounds(files);
  const { counts } = rounds;
  let columns: Combined | null = null;
  /** Null while the rows are the lists' own. */
  let piece: Piece | null = null;

  const isForeign = () =>
    source.changed.length > 0 || (counts.corrected > 0 && counts.unknown === counts.corrected);

  return {
    open,
    isForeign,
    fit: (plan) => ({
      ...plan,
      inputs: source.changed.length > 0 ? refuseAll(plan.inputs, source) : plan.inputs,
      more: { rows, trouble },
      keepsOrder: true,
    }),
    after(file) {
      const { clean, repairable } = file.rows;
      return file.judged
        ? { ...file, rows: { ...file.rows, clean: clean + repairable, repairable: 0 } }
        : file;
    },
  };

  function* rows(): Generator<MoreRows> {
    if (columns === null) return;
    for (const round of rounds.walk(columns)) yield rowsOf(columns, round);
  }

  function rowsOf(all: Combined, round: RoundOfList): MoreRows {
    const { list, supersedes } = round;
    return {
      ...{ list, supersedes },
      *batches(start) {
        let from = start;
        for (const some of piecesOf(round.rows)) {
          piece = { ...round, rows: some, batch: batchOf(some, from) };
          yield isCombined
            ? batchOf(
                some.map((row) => inOwnColumns(all, row)),
                from,
              )
            : piece.batch;
          from += some.length;
        }
      },
    };
  }

  function trouble(): FileTrouble[] {
    return isForeign() ? [{ rule: sourceChanged.id, data: {} }] : tellRounds(rounds);
  }

  function open(values: FlagValues, request: OutputRequest, world: World): ReturnType<OpenOutputs> {
    const place = openPlace(source, values, request);
    const undo = world.onAbort(place.abandon);
    const views = new Map<List, LeftOutView>();
    const leftOut: RowsLeftOut = new Map();
    let uploads: Uploads | null = null;

    const listener: Listener = {
      ...(isCombined && {
        onLists(lists: readonly List[]) {
          const isWhole =
            lists.length === source.originals.length && lists.every(({ phone }) => phone !== null);
          if (isWhole) columns = combineLists(place.name, lists);
        },
      }),
      onFile({ profile }, list) {
        if (list === null || (list.phone === null && list.ids.length === 0)) return;
        if (!isCombined) columns = standAlone(list);
        if (columns === null) return;
        views.set(list, viewLeftOut(columns, list, isCombined ? views.size : null));
        uploads ??= openUploads(columns.list, profile, place, values, counts);
      },
      onLeftOut(lane, list, batch, row, record, findings) {
        const view = views.get(list);
        if (view === undefined || columns === null) return;
        const told = { lane, findings: view.findings(findings) };
        if (piece !== null) {
          leftOut.set(row, told);
          if (lane === 'rejected') rounds.fail(piece.rows[row]!);
          if (piece.isPresent) counts[lane]++;
        } else if (lane === 'rejected') {
          const id = view.id(batch, row, record);
          if (rounds.has(id)) leftOut.set(row, { ...told, id });
          const of = columns.list;
          rounds.reject(id, () => ({
            id,
            list,
            line: batch.line(row),
            ...copyRow(of, view.batch(batch), row),
          }));
        }
      },
      onJudged({ list }, batch, from, own, lanes) {
        if (columns === null || uploads === null) return;
        const readings = columns.adaptReadings(list, own, batch.count);
        if (piece === null) {
          for (const [row, { id = '', findings }] of leftOut) uploads.original?.(id, readings, row, findings);
        } else {
          if (piece.isPresent) counts.ready += countGood(lanes, from, batch.count);
          uploads.judged({ ...piece, readings, lanes, leftOut });
        }
        leftOut.clear();
      },
    };

    return {
      listeners: [listener],
      merge: counts,
      again() {
        const whole = uploads?.whole ?? null;
        return columns === null || whole === null ? [] : [readAgain(columns, isCombined, whole)];
      },
      finish(results) {
        undo();
        const done = results[0]?.files ?? [];
        const isWhole =
          done.length === source.originals.length && done.every((file) => file.judged && file.complete);
        if (uploads === null || !isWhole || isForeign()) {
          place.abandon();
          return [];
        }
        return place.commit(uploads.end(), counts, world);
      },
      abandon() {
        undo();
        place.abandon();
      },
    };
  }
}

function inOwnColumns({ place }: Combined, row: TracedRow): TracedRow {
  const { list, cells, kinds } = row;
  const own = Array.from({ length: list.width }, (_, column) => place(list, column));
  return { ...row, cells: own.map((at) => cells[at] ?? ''), kinds: own.map((at) => kinds[at] ?? 'text') };
}

function copyRow(list: List, batch: Batch, row: number): Pick<TracedRow, 'cells' | 'kinds'> {
  const cells = alignCells(list, batch, row);
  // What a reader cut out of its text keeps all of it alive.
  const copies = cells.map((cell) => Buffer.from(cell, 'utf16le').toString('utf16le'));
  return { cells: copies, kinds: cells.map((_, column) => batch.kind(row, column)) };
}

function countGood(lanes: Uint8Array, from: number, count: number): number {
  let good = 0;
  for (let row = from; row < count; row++)
    if (lanes[row] === codes.clean || lanes[row] === codes.repairable) good++;
  return good;
}
