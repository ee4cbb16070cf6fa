import { batchesOf } from '../merge/batches.ts';
import {
  type Corrected,
  type CorrectedRow,
  correctRow,
  placeColumns,
  type SourceRow,
} from '../merge/corrected.ts';
import { rowUnknown, sourceChanged, stillInvalid } from '../merge/rules.ts';
import type { Batch, FileTrouble } from '../model/batch.ts';
import type { List } from '../model/list.ts';
import { lanes as codes, type FileResult, type MergeCounts } from '../model/result.ts';
import type { Listener } from '../pipeline/plan.ts';
import { createExportSet, type ExportSet } from './export-set.ts';
import { chooseFormat, limitsOf, partOpener } from './exported.ts';
import type { FlagValues } from './flags.ts';
import type { OpenOutputs, OutputRequest } from './job.ts';
import { alignCells, createRowId } from './left-out.ts';
import { openPlace } from './merge-place.ts';
import type { MergeSource } from './merge-source.ts';
import { isOn } from './options.ts';
import type { BasePlan } from './plan.ts';
import type { World } from './world.ts';

/** A corrected row in its place in the source's columns. */
interface MergedRow extends SourceRow {
  readonly id: string;
  readonly line: number;
}

/** A merge while it runs: the list is judged again, then the corrected rows as if they followed it. */
export interface Merge {
  readonly open: OpenOutputs;
  fit(plan: BasePlan): BasePlan;
  after(file: FileResult): FileResult;
  /** Is none of the corrected rows of this list? */
  isForeign(): boolean;
}

export function createMerge(source: MergeSource, rounds: readonly (readonly Corrected[])[]): Merge {
  const present = rounds.length - 1;
  const rowId = createRowId();
  const wanted = new Set(rounds.flat().flatMap(({ rows }) => rows.map(({ id }) => id)));
  const sourceRows = new Map<string, SourceRow>();
  const counts: MergeCounts = {
    ...{ corrected: 0, ready: 0, rejected: 0, duplicate: 0, doNotCall: 0 },
    ...{ unknown: 0, givenUp: 0, superseded: 0 },
  };
  const unknown: CorrectedRow[] = [];
  let pending: ReadonlySet<string> | number = 0;
  let round = -1;
  let rejectedRows = 0;
  let failing = new Set<string>();
  let rowsOfRound: readonly MergedRow[] = [];
  let startOfRound = 0;

  const idOf = (batch: Batch, row: number) => rowsOfRound[batch.start + row - startOfRound]!.id;
  const isForeign = () => source.isChanged || (counts.corrected > 0 && counts.unknown === counts.corrected);

  return {
    isForeign,
    open: (values, request, world) => open(values, request, world),
    fit: (plan) => ({
      ...plan,
      inputs: source.isChanged
        ? plan.inputs.map((input) => ({
            ...input,
            async open() {
              const { source: opened } = await input.open();
              return { source: opened, opened: { trouble: [{ rule: sourceChanged.id, data: {} }] } };
            },
          }))
        : plan.inputs,
      more: { batches, trouble },
    }),
    after(file) {
      if (!file.judged) return file;
      const { rows } = file;
      const resolved = counts.superseded;
      return {
        ...file,
        rows: {
          ...rows,
          read: rows.read - resolved,
          clean: rows.clean + rows.repairable,
          repairable: 0,
          rejected: rows.rejected - resolved,
        },
      };
    },
  };

  function* batches(list: List, start: number): Generator<Batch> {
    let at = start;
    for (const [i, files] of rounds.entries()) {
      const known = i === 0 ? null : failing;
      pending = i === 0 ? rejectedRows : failing.size;
      const mine = mergeRows(list, files, known, i === present);
      const ids = new Set(mine.map(({ id }) => id));
      counts.superseded += ids.size;
      if (i === present) counts.givenUp = (typeof pending === 'number' ? pending : 0) - ids.size;
      failing = new Set();
      [round, rowsOfRound, startOfRound] = [i, mine, at];
      yield* batchesOf(mine, at);
      at += mine.length;
    }
  }

  function mergeRows(
    list: List,
    files: readonly Corrected[],
    known: ReadonlySet<string> | null,
    isPresent: boolean,
  ): MergedRow[] {
    return files.flatMap(({ labels, rows }) => {
      const place = placeColumns(list, labels);
      return rows.flatMap((row): MergedRow[] => {
        if (isPresent) counts.corrected++;
        const original = sourceRows.get(row.id);
        if (original === undefined || known?.has(row.id) === false) {
          if (isPresent) {
            counts.unknown++;
            unknown.push(row);
          }
          return [];
        }
        return [{ ...correctRow(original, row, place), id: row.id, line: row.line }];
      });
    });
  }

  function trouble(): FileTrouble[] {
    if (isForeign()) return [{ rule: sourceChanged.id, data: {} }];
    return [
      ...unknown.map(({ id, line }) => ({
        rule: rowUnknown.id,
        data: { id: id === '' ? '(empty)' : id },
        line,
      })),
      ...(counts.rejected > 0 ? [{ rule: stillInvalid.id, data: { n: counts.rejected } }] : []),
    ];
  }

  function open(values: FlagValues, request: OutputRequest, world: World): ReturnType<OpenOutputs> {
    const place = openPlace(source, present + 1, values, request);
    const undo = world.onAbort(place.abandon);
    const wantsWhole = isOn(values, 'whole');
    let set: ExportSet | null = null;
    let whole: ExportSet | null = null;
    const accepted = new Map<
      string,
      [batch: Batch, row: number, phones: Parameters<ExportSet['judged']>[2]][]
    >();

    const listener: Listener = {
      onFile(target, list) {
        if (list === null || (list.phone === null && list.ids.length === 0)) return;
        const { profile } = target;
        const extension = place.extension ?? chooseFormat(list, profile, values);
        const options = {
          ...{ name: place.name, draft: place.draft, nameOfKind: place.nameOfKind, extension, trialRows: 0 },
          openPart: partOpener(extension, profile, values),
          limits: limitsOf(profile, extension, values),
        };
        set = createExportSet(list, options);
        const ofWhole = { ...options, nameOfKind: () => 'whole', draft: () => place.draft('whole') };
        whole = wantsWhole ? createExportSet(list, ofWhole) : null;
      },
      onLeftOut(lane, list, batch, row, record, findings) {
        if (round === -1) {
          if (lane !== 'rejected') return;
          rejectedRows++;
          const id = rowId(batch, row, record);
          if (wanted.has(id)) sourceRows.set(id, copyRow(list, batch, row));
          return;
        }
        const id = idOf(batch, row);
        if (lane === 'rejected') failing.add(id);
        if (round !== present) return;
        counts[lane]++;
        set?.leftOut(lane, batch, row, record, findings, id);
      },
      onJudged(_understood, batch, from, readings, lanes) {
        if (round === -1) return;
        for (let row = from; row < batch.count; row++) {
          if (lanes[row] !== codes.clean && lanes[row] !== codes.repairable) continue;
          if (round === present) counts.ready++;
          if (!wantsWhole) continue;
          const id = idOf(batch, row);
          accepted.set(id, [...(accepted.get(id) ?? []), [batch, row, readings]]);
        }
        if (round === present) set?.judged(batch, from, readings, lanes);
      },
    };

    // By record of the list, whose place the corrected rows take.
    const inPlace = new Map<number, string>();
    const again: Listener = {
      onLeftOut(lane, _list, batch, row, record) {
        const id = lane === 'rejected' ? rowId(batch, row, record) : '';
        if (accepted.has(id)) inPlace.set(row, id);
      },
      onJudged(_understood, batch, from, readings, lanes) {
        let at = from;
        for (const [row, id] of inPlace) {
          whole?.judged({ ...batch, count: row }, at, readings, lanes);
          for (const [of, place, ofRow] of accepted.get(id) ?? [])
            whole?.judged({ ...of, count: place + 1 }, place, ofRow, allClean);
          at = row + 1;
        }
        whole?.judged(batch, at, readings, lanes);
        inPlace.clear();
      },
    };

    return {
      listeners: [listener],
      merge: counts,
      ...(wantsWhole && { again: [again] }),
      finish(results) {
        undo();
        const file = results[0]?.files[0];
        if (set === null || file === undefined || !file.judged || !file.complete || isForeign()) {
          place.abandon();
          return [];
        }
        const files = set.end();
        const ofWhole = whole?.end().filter(({ kind }) => kind === 'ready') ?? [];
        return place.commit(
          [...files, ...ofWhole.map((one) => ({ ...one, kind: 'whole' as const }))],
          counts,
          world,
        );
      },
      abandon() {
        undo();
        place.abandon();
      },
    };
  }
}

const allClean = new Uint8Array(1024).fill(codes.clean);

function copyRow(list: List, batch: Batch, row: number): SourceRow {
  const cells = alignCells(list, batch, row);
  // What a reader cut out of its text keeps all of it alive.
  const copies = cells.map((cell) => Buffer.from(cell, 'utf16le').toString('utf16le'));
  return { cells: copies, kinds: cells.map((_, column) => batch.kind(row, column)) };
}
