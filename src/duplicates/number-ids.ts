import type { Batch } from '../model/batch.ts';
import { type Channel, channelNames } from '../model/channel.ts';
import type { Contact } from '../model/contact.ts';
import type { List } from '../model/list.ts';
import { everyNumber, type ReadOptions, readPhone } from '../phones/index.ts';

/** The channels that know people by their phone numbers. */
const byNumber: ReadonlySet<Channel> = new Set(['whatsapp', 'viber-business', 'sms']);

/** An ID of a row that is a phone number. */
export interface NumberId {
  /** 0-based. */
  readonly column: number;
  readonly text: string;
  /** E.164; several where the cell is no ID as it stands and may mean any of them. */
  readonly numbers: readonly string[];
}

export function* numberIds(
  list: List,
  { ids: { ids } }: Contact,
  batch: Batch,
  row: number,
  options: ReadOptions,
): Generator<NumberId> {
  for (let i = 0; i < ids.length; i++) {
    const reading = ids[i];
    if (reading == null || !byNumber.has(reading.channel)) continue;
    const { column } = list.ids[i]!;
    const text = batch.cell(row, column);
    const numbers =
      reading.id === null
        ? everyNumber(readPhone(text, options), text, options)
        : [`+${reading.id.replace(/^\+/, '')}`];
    yield { column, text, numbers };
  }
}

/** Of which channels the list may hold IDs that no list of numbers can be compared with, in words; null for none. */
export function nameOtherIds({ ids }: List): string | null {
  const others = ids.flatMap(({ channel }) => (channel !== null && byNumber.has(channel) ? [] : [channel]));
  if (others.length === 0) return null;
  return [
    ...new Set(others.map((channel) => (channel === null ? 'other channels' : channelNames[channel]))),
  ].join(', ');
}
