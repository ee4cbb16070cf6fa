import { channel as channelField, channelOfLabel, parseChannel } from '../fields/channel.ts';
import { clientId } from '../fields/client-id.ts';
import { areRounded } from '../fields/lost-digits.ts';
import type { Channel } from '../model/channel.ts';
import { foldLabel } from '../model/field.ts';
import type { IdColumn, Mapped } from '../model/list.ts';
import type { Profile } from '../profiles/schema.ts';
import { type ColumnLook, resolveColumn } from './map-columns.ts';
import { forEachRow, type Peeked } from './peek.ts';

/** The beginning of a list, and who looks at it. */
export interface Sight {
  readonly labels: readonly string[];
  readonly profile: Profile;
  readonly looks: readonly ColumnLook[];
  readonly ours: ReadonlySet<number>;
  readonly peeked: Peeked;
  readonly dataFrom: number;
}

const idLabels = new Set([...clientId.canonical, ...clientId.aliases, 'id']);

/** Columns that bear the label of an ID and hold something; of `channel` or of none in particular, where one is given. */
export function findNamed({ labels, looks, ours }: Sight, channel: Channel | null): number[] {
  const held = looks.filter(({ column, filled }) => filled > 0 && !ours.has(column));
  const ofChannel = held.filter(({ column }) => {
    const own = channelOfLabel(labels[column] ?? '');
    return own !== null && (channel === null || own === channel);
  });
  const general = held.filter(
    ({ label }) => channelOfLabel(label) === null && idLabels.has(foldLabel(label)),
  );
  const chosen = channel !== null && ofChannel.length > 0 ? ofChannel : [...ofChannel, ...general];
  // Of an id that is anything's, and one that says whose it is, the second is meant.
  const sure = chosen.filter(({ label }) => foldLabel(label) !== 'id');
  return (sure.length > 0 ? sure : chosen).map(({ column }) => column).sort((a, b) => a - b);
}

const channelLabels = [...channelField.canonical, ...channelField.aliases];

/** A column of that name may be about something else: it counts where it holds channels, or where nothing else says them. */
export function findChannel(
  sight: Sight,
  map: ReadonlyMap<string, string>,
  isSaidOtherwise: boolean,
): Mapped | null {
  const { labels, peeked, dataFrom, looks } = sight;
  const choice = map.get(channelField.id);
  if (choice !== undefined)
    return { field: channelField.id, column: resolveColumn(choice, labels, '--map'), by: 'map' };
  const tiers = channelLabels.map((label) =>
    looks.filter((look) => look.filled > 0 && foldLabel(look.label) === label),
  );
  const column = tiers.flat()[0]?.column;
  if (column === undefined) return null;
  let filled = 0;
  let known = 0;
  forEachRow(peeked, dataFrom, (batch, row) => {
    const text = batch.cell(row, column);
    if (text.trim() === '') return;
    filled++;
    if (parseChannel(text) !== null) known++;
  });
  const holdsChannels = known * 2 >= filled;
  return holdsChannels || !isSaidOtherwise ? { field: channelField.id, column, by: 'canonical' } : null;
}

export function withDamage({ peeked, dataFrom }: Sight, id: IdColumn): IdColumn {
  const cells: string[] = [];
  forEachRow(peeked, dataFrom, (batch, row) => {
    const text = batch.cell(row, id.column);
    if (text.length > 15 && text.length < 40) cells.push(text);
    return undefined;
  });
  return { ...id, isRounded: areRounded(cells) };
}
