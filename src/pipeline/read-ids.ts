import { nearestChannel, parseChannel } from '../fields/channel.ts';
import { readChannelId } from '../fields/channel-id.ts';
import type { Batch } from '../model/batch.ts';
import type { IdsOfRow } from '../model/contact.ts';
import type { List } from '../model/list.ts';

/** By row of the batch from `from` on: its channel and its IDs, read. */
export function readIds(batch: Batch, list: List, from: number): IdsOfRow[] {
  const rows: IdsOfRow[] = [];
  const { country, repair } = list.options;
  const options = list.ids.map(({ isRounded }) => ({ country, isColumnRounded: isRounded }));
  for (let row = from; row < batch.count; row++) {
    const named = list.channel === null ? '' : batch.cell(row, list.channel.column);
    const isNamed = named.trim() !== '';
    const known = isNamed ? parseChannel(named) : null;
    const own = isNamed && known === null && repair === 'likely' ? nearestChannel(named) : known;
    const ids = list.ids.map(({ column, channel }, i) => {
      const of = isNamed ? own : channel;
      if (of === null) return null;
      const reading = readChannelId(of, batch.cell(row, column), batch.kind(row, column), options[i]!);
      // Nothing is to be mended: then it is no ID as it stands.
      const isRefused = repair === 'none' && reading !== null && reading.mended !== null;
      return isRefused ? { ...reading, id: null, reason: reading.mended, mended: null } : reading;
    });
    rows[row] = {
      channel: isNamed ? own : (list.ids[0]?.channel ?? null),
      isGuess: own !== known,
      ids,
    };
  }
  return rows;
}
