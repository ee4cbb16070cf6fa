import type { Batch } from '../model/batch.ts';
import { type Channel, channels } from '../model/channel.ts';
import type { IdsOfRow } from '../model/contact.ts';
import type { Finding } from '../model/finding.ts';
import type { IdColumn, List } from '../model/list.ts';
import { type Rule, tellsListed, tellsRepeat } from '../model/rule.ts';
import { type Layout, layOut } from './layout.ts';
import type { Parts } from './parts.ts';
import { createRowBuilder, type RowBuilder } from './rows.ts';

/** A list of one channel while it is written. */
interface ChannelList {
  readonly builder: RowBuilder;
  readonly parts: Parts;
}

export interface ChannelLists {
  /** Writes the row into the list of each channel that it has an ID of, where that is wanted; returns how many. */
  add(
    batch: Batch,
    row: number,
    ids: IdsOfRow,
    findings: readonly Finding[],
    isWanted?: (channel: Channel, id: string) => boolean,
  ): number;
  /** Ends them: by channel, in the order of all channels, the rows of each part. */
  end(): readonly { readonly channel: Channel; readonly rows: readonly number[] }[];
}

/** An ID by which its contact can be reached. */
interface UsableId {
  readonly column: IdColumn;
  readonly channel: Channel;
  readonly id: string;
}

/** Those of a row that nothing is found against: neither against them, nor against the row as a whole. */
export function usableIds(
  { ids: columns }: List,
  { ids }: IdsOfRow,
  findings: readonly Finding[],
): UsableId[] {
  if (findings.some(costsWholeRow)) return [];
  return columns.flatMap((column, i): UsableId[] => {
    const reading = ids[i];
    if (reading == null || reading.id === null) return [];
    if (findings.some((finding) => finding.column === column.column && costsPart(finding))) return [];
    return [{ column, channel: reading.channel, id: reading.id }];
  });
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
    add(batch, row, ids, findings, isWanted = () => true) {
      const wanted = usableIds(list, ids, findings).filter(({ channel, id }) => isWanted(channel, id));
      const named = ids.isGuess ? ids.channel : null;
      for (const { column, channel, id } of wanted) {
        const { builder, parts } = listOf(channel, column);
        parts.add(builder.build(batch, row, null, { id, channel: named }), id);
      }
      return wanted.length;
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
  return !ofPart.has(rule.id) && (!repairs || leavesOut(rule));
}

function costsPart({ rule, repairs }: Finding): boolean {
  return ofPart.has(rule.id) && (!repairs || leavesOut(rule));
}

/** It is mended by leaving out. */
function leavesOut(rule: Rule): boolean {
  return tellsRepeat(rule) || tellsListed(rule);
}
