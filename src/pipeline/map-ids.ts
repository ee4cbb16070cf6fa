import { channel as channelField, channelOfLabel, parseChannel } from '../fields/channel.ts';
import { clientId } from '../fields/client-id.ts';
import { areRounded } from '../fields/lost-digits.ts';
import { type Channel, isChannel } from '../model/channel.ts';
import { foldLabel } from '../model/field.ts';
import { hasMappingScreen, type IdColumn, type Mapped } from '../model/list.ts';
import type { Profile } from '../profiles/schema.ts';
import { type ColumnLook, resolveColumn } from './map-columns.ts';
import { forEachRow, type Peeked } from './peek.ts';

/** Which columns hold IDs of channels, and what is wrong with how they were found. */
export interface FoundIds {
  readonly ids: readonly IdColumn[];
  /** The column that names the channel of each row. */
  readonly channel: Mapped | null;
  readonly fault: IdFault | null;
}

/** The last two leave the list to be judged all the same. */
export type IdFault =
  | { readonly kind: 'missing'; readonly name: string }
  | { readonly kind: 'ambiguous'; readonly field: string; readonly columns: readonly number[] }
  | { readonly kind: 'channel-missing' }
  | { readonly kind: 'several-channels'; readonly channels: readonly Channel[] }
  | { readonly kind: 'wrong-position'; readonly position: number }
  | { readonly kind: 'wrong-label'; readonly label: string };

export interface IdChoices {
  readonly map: ReadonlyMap<string, string>;
  /** Said to be the channel of rows that do not name one. */
  readonly channel: Channel | null;
  /** A column a channel, as many as there are; else one column for all rows. */
  readonly eachChannel: boolean;
}

export const noIds: FoundIds = { ids: [], channel: null, fault: null };

interface Sight {
  readonly labels: readonly string[];
  readonly profile: Profile;
  readonly looks: readonly ColumnLook[];
  readonly ours: ReadonlySet<number>;
  readonly peeked: Peeked;
  readonly dataFrom: number;
}

/** Finds the columns of IDs by the order of precedence: said so, the platform's own, by label. */
export function findIds(sight: Sight, choices: IdChoices): FoundIds {
  const said = findSaid(sight, choices);
  const found = said ?? (choices.eachChannel ? findEach(sight, choices) : findOne(sight, choices));
  // Where the columns will be laid out anew, it is no matter where they stand.
  const isMoved = found.fault?.kind === 'wrong-position' || found.fault?.kind === 'wrong-label';
  const fault = choices.eachChannel && isMoved ? null : found.fault;
  return { ...found, fault, ids: found.ids.map((column) => withDamage(sight, column)) };
}

/** `--map client-id=C`, or a column a channel: `--map client-id.telegram=C`. */
function findSaid(sight: Sight, choices: IdChoices): FoundIds | null {
  const ids: IdColumn[] = [];
  for (const [field, choice] of choices.map) {
    const [name, of = ''] = field.split('.');
    if (name !== clientId.id) continue;
    const column = resolveColumn(choice, sight.labels, '--map');
    const own = isChannel(of) ? of : (choices.channel ?? channelOfLabel(sight.labels[column] ?? ''));
    ids.push({ field, column, by: 'map', channel: own, isRounded: false });
  }
  if (ids.length === 0) return null;
  const isOne = ids.every(({ field }) => field === clientId.id);
  return settle(ids, isOne ? findChannel(sight, choices, ids[0]!.channel !== null) : null);
}

/** Where each row's channel stands in no column, the ID's own says it. */
function settle(ids: readonly IdColumn[], channel: Mapped | null, fault: IdFault | null = null): FoundIds {
  const isTold = channel !== null || ids.every((column) => column.channel !== null);
  return { ids, channel, fault: isTold ? fault : { kind: 'channel-missing' } };
}

function findOne(sight: Sight, choices: IdChoices, named = findNamed(sight, choices.channel)): FoundIds {
  const { labels, profile } = sight;
  const identity = profile.columns.identity?.value;
  const take = (column: number, by: IdColumn['by'], fault: IdFault | null = null): FoundIds => {
    const own = choices.channel ?? channelOfLabel(labels[column] ?? '');
    const channel = findChannel(sight, choices, own !== null);
    return settle([{ field: clientId.id, column, by, channel: own, isRounded: false }], channel, fault);
  };
  const position = identity?.by === 'position' ? identity.position : null;
  const wanted =
    position === null ? labels.indexOf(identity?.by === 'label' ? identity.label : '') : position - 1;
  if (wanted !== -1 && wanted >= labels.length)
    return { ...noIds, fault: { kind: 'missing', name: 'client ID' } };
  // Another label than that of an ID gives way to the one column that bears one.
  const isTrusted =
    wanted !== -1 && (position === null || labels[wanted]!.trim() === '' || named.includes(wanted));
  const [only, ...others] = named;
  if (isTrusted || (position !== null && only === undefined))
    return take(wanted, position === null ? 'exact' : 'position');
  if (only === undefined)
    return {
      ...noIds,
      fault: { kind: 'missing', name: identity?.by === 'label' ? identity.label : 'client ID' },
    };
  if (others.length > 0) return refuseSeveral(named, labels);
  if (position !== null) return take(only, 'alias', { kind: 'wrong-position', position });
  const needsLabel = identity?.by === 'label' && !hasMappingScreen(profile);
  return take(only, 'alias', needsLabel ? { kind: 'wrong-label', label: identity.label } : null);
}

function refuseSeveral(columns: readonly number[], labels: readonly string[]): FoundIds {
  const channels = [...new Set(columns.flatMap((column) => channelOfLabel(labels[column] ?? '') ?? []))];
  const fault: IdFault =
    channels.length > 1
      ? { kind: 'several-channels', channels }
      : { kind: 'ambiguous', field: clientId.id, columns };
  return { ...noIds, fault };
}

/** A column a channel; or an ID and, in another column, its channel. */
function findEach(sight: Sight, choices: IdChoices): FoundIds {
  const { labels } = sight;
  const named = findNamed(sight, null);
  const perChannel = named.flatMap((column): IdColumn[] => {
    const channel = channelOfLabel(labels[column] ?? '');
    return channel === null
      ? []
      : [{ field: `${clientId.id}.${channel}`, column, by: 'alias', channel, isRounded: false }];
  });
  const general = named.filter((column) => channelOfLabel(labels[column] ?? '') === null);
  const channel = findChannel(sight, choices, perChannel.length > 1);
  if (choices.channel !== null || (channel !== null && (general.length > 0 || perChannel.length === 1)))
    return findOne(sight, choices, choices.channel === null && general.length > 0 ? general : undefined);
  const twice = perChannel.filter((one) =>
    perChannel.some((other) => other !== one && other.channel === one.channel),
  );
  const [first] = twice;
  if (first !== undefined) {
    const columns = twice.filter(({ field }) => field === first.field).map(({ column }) => column);
    return { ...noIds, fault: { kind: 'ambiguous', field: first.field, columns } };
  }
  return perChannel.length > 0
    ? settle(perChannel, null)
    : { ...noIds, fault: { kind: 'missing', name: 'client ID' } };
}

const idLabels = new Set([...clientId.canonical, ...clientId.aliases, 'id']);

/** Columns that bear the label of an ID and hold something; of `channel` or of none in particular, where one is given. */
function findNamed({ labels, looks, ours }: Sight, channel: Channel | null): number[] {
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
function findChannel(sight: Sight, { map }: IdChoices, isSaidOtherwise: boolean): Mapped | null {
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

function withDamage({ peeked, dataFrom }: Sight, id: IdColumn): IdColumn {
  const cells: string[] = [];
  forEachRow(peeked, dataFrom, (batch, row) => {
    const text = batch.cell(row, id.column);
    if (text.length > 15 && text.length < 40) cells.push(text);
    return undefined;
  });
  return { ...id, isRounded: areRounded(cells) };
}
