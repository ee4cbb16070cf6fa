import type { TracedRow } from '../merge/rounds.ts';
import type { Batch } from '../model/batch.ts';
import type { Finding } from '../model/finding.ts';
import type { List } from '../model/list.ts';
import { lanes as codes, type LeftOut, type MergeCounts } from '../model/result.ts';
import type { Readings } from '../pipeline/read-phones.ts';
import type { Profile } from '../profiles/schema.ts';
import { createExportSet } from './export-set.ts';
import type { FlagValues } from './flags.ts';
import type { Place, PlacedFile } from './merge-place.ts';
import type { Whole } from './merge-whole.ts';
import { isOn } from './options.ts';
import { chooseFormat, limitsOf, partOpener } from './written-parts.ts';

/** By row of a batch, those that were left out, and why; `id` of a list's own that somebody corrected. */
export type RowsLeftOut = Map<
  number,
  { readonly lane: LeftOut; readonly findings: readonly Finding[]; readonly id?: string }
>;

/** Corrected rows that were judged. */
export interface JudgedRows {
  /** 1-based. */
  readonly round: number;
  /** Of the round that is merged now; the others were uploaded before. */
  readonly isPresent: boolean;
  readonly rows: readonly TracedRow[];
  /** Rows, readings and findings are in the columns of the rejected file. */
  readonly batch: Batch;
  readonly readings: Readings;
  readonly lanes: Uint8Array;
  readonly leftOut: RowsLeftOut;
}

/** What is made of corrected rows: for the platform, and for people what it does not get. */
export interface Uploads {
  /** A rejected row of a list, which somebody corrected: some of it may have been uploaded all the same. */
  original?(id: string, readings: Readings, row: number, findings: readonly Finding[]): void;
  judged(rows: JudgedRows): void;
  /** Null where nobody asked for it. */
  readonly whole: Whole | null;
  /** Ends every file; in the order in which they get their names. */
  end(): PlacedFile[];
}

/**
 * @param list has the columns of the rejected file.
 * @param counts of rows that are several contacts are for it to add to.
 */
export type OpenUploads = (
  list: List,
  profile: Profile,
  place: Place,
  values: FlagValues,
  counts: MergeCounts,
) => Uploads;

/** A second upload beside that of `export`. */
export const openSetUploads: OpenUploads = (list, profile, place, values) => {
  const extension = place.extension ?? chooseFormat(list, profile, values);
  const { name, draft, nameOfKind } = place;
  const options = {
    ...{ name, draft, nameOfKind, extension, trialRows: 0 },
    openPart: partOpener(extension, profile, values),
    limits: limitsOf(profile, extension, values),
  };
  const set = createExportSet(list, options);
  const whole = isOn(values, 'whole') ? createWhole() : null;
  return {
    judged(judged) {
      const { rows, batch, readings, lanes, leftOut, isPresent } = judged;
      whole?.remember(judged);
      if (!isPresent) return;
      for (const [row, { lane, findings }] of leftOut)
        set.leftOut(lane, batch, row, 0, findings, rows[row]!.id);
      set.judged(batch, 0, readings, lanes);
    },
    whole,
    end: () => [...set.end(), ...(whole?.end() ?? [])],
  };

  function createWhole(): Whole & { remember(rows: JudgedRows): void; end(): PlacedFile[] } {
    const all = createExportSet(list, {
      ...options,
      nameOfKind: () => nameOfKind('whole'),
      draft: () => draft('whole'),
    });
    const good = new Map<string, [batch: Batch, row: number, readings: Readings][]>();
    return {
      remember({ rows, batch, readings, lanes }) {
        for (const [row, { id }] of rows.entries()) {
          if (lanes[row] !== codes.clean && lanes[row] !== codes.repairable) continue;
          const same = good.get(id);
          if (same === undefined) good.set(id, [[batch, row, readings]]);
          else same.push([batch, row, readings]);
        }
      },
      has: (id) => good.has(id),
      put(id) {
        for (const [batch, row, readings] of good.get(id) ?? [])
          all.judged({ ...batch, count: row + 1 }, row, readings, allClean);
      },
      add: (batch, from, to, readings, lanes) => all.judged({ ...batch, count: to }, from, readings, lanes),
      end: () => all.end().flatMap((file) => (file.kind === 'ready' ? [{ ...file, kind: 'whole' }] : [])),
    };
  }
};

const allClean = new Uint8Array(1024).fill(codes.clean);
