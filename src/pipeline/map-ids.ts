import { channelOfLabel } from '../fields/channel.ts';
import { clientId } from '../fields/client-id.ts';
import { type Channel, isChannel } from '../model/channel.ts';
import { hasMappingScreen, type IdColumn, type Mapped } from '../model/list.ts';
import { findChannel, findNamed, type Sight, withDamage } from './id-columns.ts';
import { resolveColumn } from './map-columns.ts';

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
  const [first] = ids;
  if (first === undefined) return null;
  if (ids.some(({ field }) => field === clientId.id))
    return settle(ids, findChannel(sight, choices.map, first.channel !== null));
  // The other channels are still found by their labels.
  const others = choices.eachChannel ? findLabelled(sight) : [];
  const isFree = (other: IdColumn) =>
    ids.every(({ channel, column }) => channel !== other.channel && column !== other.column);
  return settleEach([...ids, ...others.filter(isFree)]);
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
    const channel = findChannel(sight, choices.map, own !== null);
    return settle([{ field: clientId.id, column, by, channel: own, isRounded: false }], channel, fault);
  };
  const position = identity?.by === 'position' ? identity.position : null;
  const wanted =
    position === null ? labels.indexOf(identity?.by === 'label' ? identity.label : '') : position - 1;
  if (wanted !== -1 && wanted >= labels.length)
    return { ...noIds, fault: { kind: 'missing', name: clientId.id } };
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
  const perChannel = findLabelled(sight);
  const general = findNamed(sight, null).filter(
    (column) => channelOfLabel(sight.labels[column] ?? '') === null,
  );
  const channel = findChannel(sight, choices.map, perChannel.length > 1);
  if (choices.channel !== null || (channel !== null && (general.length > 0 || perChannel.length === 1)))
    return findOne(sight, choices, choices.channel === null && general.length > 0 ? general : undefined);
  return settleEach(perChannel);
}

/** The columns whose labels name a channel. */
function findLabelled(sight: Sight): IdColumn[] {
  return findNamed(sight, null).flatMap((column): IdColumn[] => {
    const channel = channelOfLabel(sight.labels[column] ?? '');
    if (channel === null) return [];
    return [{ field: `${clientId.id}.${channel}`, column, by: 'alias', channel, isRounded: false }];
  });
}

/** A contact has one ID in a channel: of two columns nothing says which one is meant. */
function settleEach(perChannel: readonly IdColumn[]): FoundIds {
  const twice = perChannel.find((one) =>
    perChannel.some((other) => other !== one && other.channel === one.channel),
  );
  if (twice !== undefined) {
    const same = perChannel.filter(({ channel }) => channel === twice.channel);
    const columns = same.map(({ column }) => column);
    return { ...noIds, fault: { kind: 'ambiguous', field: twice.field, columns } };
  }
  if (perChannel.length === 0) return { ...noIds, fault: { kind: 'missing', name: clientId.id } };
  return settle(perChannel, null);
}
