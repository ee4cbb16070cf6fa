import type { Batch } from '../model/batch.ts';
import { type Channel, channels } from '../model/channel.ts';
import type { IdsOfRow } from '../model/contact.ts';
import type { Finding } from '../model/finding.ts';
import type { IdColumn, List } from '../model/list.ts';
import { type Layout, layOut } from './layout.ts';
import type { Parts } from './parts.ts';
import { createRowBuilder, type RowBuilder } from './rows.ts';

/** A list of one channel while it is written. */
interface ChannelList {
  readonly builder: RowBuilder;
  readonly parts: Parts;
}

export interface ChannelLists {
  /** Writes the row into the list of each channel that it has an ID of; returns how many. */
  add(batch: Batch, row: number, ids: IdsOfRow, findings: readonly Finding[]): number;
  /** Ends them: by channel, in the order of all channels, the rows of each part. */
  end(): readonly { readonly channel: Channel; readonly rows: readonly number[] }[];
}

/**
 * Deals the contacts of a list out to one list a channel: there are as many as there are channels, whatever the cells say.
 * @param openParts begins the list of a channel.
 */
export function createChannelLists(
  list: List,
  openParts: (channel: Channel, layout: Layout) => Parts,
): ChannelLists {
  const lists = new Map<Channel, ChannelList>();

  function listOf(channel: Channel, column: IdColumn): ChannelList {
    const known = lists.get(channel);
    if (known !== undefined) return known;
    const ofChannel = { ...list, ids: [{ ...column, channel }] };
    const layout = layOut(ofChannel);
    const opened = { builder: createRowBuilder(ofChannel, layout), parts: openParts(channel, layout) };
    lists.set(channel, opened);
    return opened;
  }

  return {
    add(batch, row, { ids, channel, isGuess }, findings) {
      if (findings.some(costsWholeRow)) return 0;
      let written = 0;
      list.ids.forEach((column, i) => {
        const reading = ids[i];
        if (reading == null || reading.id === null) return;
        if (findings.some((finding) => finding.column === column.column && costsPart(finding))) return;
        const { builder, parts } = listOf(reading.channel, column);
        parts.add(
          builder.build(batch, row, null, { id: reading.id, channel: isGuess ? channel : null }),
          reading.id,
        );
        written++;
      });
      return written;
    },
    end: () =>
      channels.flatMap((channel) => {
        const opened = lists.get(channel);
        return opened === undefined ? [] : [{ channel, rows: opened.parts.end() }];
      }),
  };
}

const ofPart = new Set(['channel/id-format', 'dup/channel-id']);

function costsWholeRow({ rule, repairs }: Finding): boolean {
  return !ofPart.has(rule.id) && (!repairs || rule.id.startsWith('dup/'));
}

function costsPart({ rule, repairs }: Finding): boolean {
  return ofPart.has(rule.id) && (!repairs || rule.id.startsWith('dup/'));
}
