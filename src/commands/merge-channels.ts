import { usableIds } from '../export/channel-lists.ts';
import type { Batch } from '../model/batch.ts';
import type { IdsOfRow } from '../model/contact.ts';
import type { Finding } from '../model/finding.ts';
import type { List } from '../model/list.ts';
import { type ChannelSetOptions, createChannelSet } from './channel-set.ts';
import type { PlacedFile } from './merge-place.ts';
import type { JudgedRows, OpenUploads } from './merge-uploads.ts';
import type { Whole } from './merge-whole.ts';
import { isOn } from './options.ts';
import { chooseFormat, limitsOf, partOpener } from './written-parts.ts';

/** A second upload for each channel: of a corrected row, the IDs that were not delivered before. */
export const openChannelUploads: OpenUploads = (list, profile, place, values, counts) => {
  const extension = place.extension ?? chooseFormat(list, profile, values);
  const { name, draft, nameOfKind } = place;
  const options = {
    ...{ name, draft, nameOfKind, extension },
    openPart: partOpener(extension, profile, values),
    limits: limitsOf(profile, extension, values),
  };
  const set = createChannelSet(list, options);
  const whole = isOn(values, 'whole') ? createWhole(list, options) : null;
  /** By `rollcall_row`, what was written of the row: channels and their IDs. */
  const delivered = new Map<string, Set<string>>();
  Object.assign(counts, { partly: 0, nothingNew: 0 });

  function deliveredOf(row: string): Set<string> {
    const known = delivered.get(row) ?? new Set<string>();
    delivered.set(row, known);
    return known;
  }

  return {
    original(id, { ids }, row, findings) {
      const before = deliveredOf(id);
      for (const one of usableIds(list, ids[row]!, findings)) before.add(`${one.channel} ${one.id}`);
    },
    judged(judged) {
      const { rows, batch, readings, leftOut, isPresent } = judged;
      whole?.remember(judged);
      for (const [row, { id }] of rows.entries()) {
        const { lane, findings } = leftOut.get(row) ?? { lane: null, findings: [] };
        const before = deliveredOf(id);
        const ids = readings.ids[row]!;
        if (isPresent) {
          const isNew = (channel: string, one: string) => !before.has(`${channel} ${one}`);
          const written = set.add(batch, row, ids, findings, isNew);
          if (lane !== null) set.leftOut(lane, batch, row, 0, findings, id);
          if (lane !== null && written > 0) counts.partly!++;
          if (lane === null && written === 0) counts.nothingNew!++;
        }
        for (const one of usableIds(list, ids, findings)) before.add(`${one.channel} ${one.id}`);
      }
    },
    whole,
    end: () => [...set.end(), ...(whole?.end() ?? [])],
  };
};

interface CorrectedTo {
  readonly batch: Batch;
  readonly row: number;
  readonly ids: IdsOfRow;
  readonly findings: readonly Finding[];
}

/** The complete list of each channel: of a row that was corrected, what the last round made of it. */
function createWhole(
  list: List,
  options: ChannelSetOptions & Required<Pick<ChannelSetOptions, 'nameOfKind'>>,
): Whole & { remember(rows: JudgedRows): void; end(): PlacedFile[] } {
  const set = createChannelSet(list, {
    ...options,
    draft: () => options.draft('whole'),
    nameOfKind: (channel) => options.nameOfKind(`${channel}-whole`),
  });
  const last = new Map<string, { round: number; rows: CorrectedTo[] }>();
  return {
    remember({ round, rows, batch, readings, leftOut }) {
      for (const [row, { id }] of rows.entries()) {
        const known = last.get(id);
        const made = { batch, row, ids: readings.ids[row]!, findings: leftOut.get(row)?.findings ?? [] };
        if (known?.round === round) known.rows.push(made);
        else last.set(id, { round, rows: [made] });
      }
    },
    has: (id) => last.has(id),
    put(id) {
      for (const { batch, row, ids, findings } of last.get(id)?.rows ?? [])
        set.add(batch, row, ids, findings);
    },
    add(batch, from, to, { ids }, _lanes, leftOut) {
      for (let row = from; row < to; row++) {
        const ofRow = ids[row];
        if (ofRow !== undefined && !batch.isBlank(row))
          set.add(batch, row, ofRow, leftOut.get(row)?.findings ?? []);
      }
    },
    end: () => set.end().map((file) => ({ ...file, kind: 'whole' })),
  };
}
