import { type Channel, channelNames, channels } from '../model/channel.ts';
import type { Check, Report } from '../model/check.ts';
import type { Contact } from '../model/contact.ts';
import { outside } from '../model/finding.ts';
import type { IdColumn, List } from '../model/list.ts';
import { nearest } from '../model/nearest.ts';
import type { Rule } from '../model/rule.ts';

const text = ['-p', 'tovie-text'];
const good = { input: 'telegram_id,name\n123456789,Ann\n', flags: text };

const looksLikePhone: Rule = {
  id: 'channel/looks-like-phone',
  scope: 'column',
  severity: 'warning',
  repair: null,
  title: 'IDs that look like phone numbers',
  message: '{n} IDs of {channel} look like phone numbers.',
  messageOfOne: '1 ID of {channel} looks like a phone number.',
  guidance: 'Copy the ID from the channel.',
  why: 'The channel knows its users by IDs of its own; a number that stands in their place reaches nobody, or somebody else.',
  examples: {
    valid: good,
    invalid: { input: 'telegram_id,name\n14155552671,Ann\n', flags: text },
  },
};

const missing: Rule = {
  id: 'channel/missing',
  scope: 'row',
  severity: 'error',
  repair: null,
  title: 'No channel for the row',
  message: 'No channel for the row.',
  guidance: 'Set the channel column or `--channel`.',
  why: 'The same digits are another person in another channel, and no shape tells which one is meant.',
  examples: {
    valid: good,
    invalid: { input: 'id,channel\n123456789,telegram\n123456788,\n', flags: text },
  },
};

/** The same where nothing says it for any row: one finding, and no row is judged. */
export const channelInFile: Rule = {
  ...missing,
  scope: 'file',
  message: 'No channel: nothing says of which channel these IDs are.',
};

const unknown: Rule = {
  id: 'channel/unknown',
  scope: 'cell',
  severity: 'error',
  repair: 'likely',
  title: 'Channel that the platform does not know',
  message: '{value} is not a channel of this platform.',
  guidance: 'Use {allowed}.',
  why: 'Nobody can be reached through a channel that the platform does not have.',
  examples: {
    valid: { input: 'id,channel\n123456789,telegram\n', flags: text },
    invalid: { input: 'id,channel\n123456789,telegram\n123456788,pigeon\n', flags: text },
  },
};

const idFormat: Rule = {
  id: 'channel/id-format',
  ofPart: true,
  scope: 'cell',
  severity: 'error',
  repair: null,
  title: 'ID that does not fit its channel',
  message: 'The ID does not fit {channel}: {reason}.',
  guidance: 'Copy the ID from the channel; it is not a phone number.',
  why: 'The channel finds nobody by it, and the message is lost without a word.',
  examples: {
    valid: good,
    invalid: { input: 'telegram_id,name\n@ann,Ann\n', flags: text },
  },
};

export const mixed: Rule = {
  id: 'channel/mixed',
  scope: 'file',
  severity: 'error',
  repair: 'certain',
  title: 'Several channels in one file',
  message: 'More than one channel in one file ({channels}).',
  guidance: 'Use `split-by-channel`.',
  why: 'The platform sends a whole list through one channel: the others would be written to in the wrong place.',
  examples: {
    valid: { input: 'id,channel\n123456789,telegram\n123456788,telegram\n', flags: text },
    invalid: { input: 'id,channel\n123456789,telegram\n14155552671,whatsapp\n', flags: text },
  },
};

/** What the rows of a list showed, for what is said of it at the end. */
interface Seen {
  readonly channels: Set<Channel>;
  /** By place in `List.ids`. */
  readonly phones: number[];
}

const seenOf = new WeakMap<List, Seen>();

/** The IDs of channels: each was read before, as the number of a row is. */
export const channel: Check = {
  rules: [looksLikePhone, missing, unknown, idFormat, mixed],
  rows(list, report) {
    if (list.ids.length === 0) return null;
    const seen: Seen = { channels: new Set(), phones: list.ids.map(() => 0) };
    seenOf.set(list, seen);
    const allowed = list.profile.columns.channels?.value ?? channels;
    return (batch, row, contact) => {
      const named = list.channel === null ? '' : batch.cell(row, list.channel.column);
      if (!judgeChannel(list, named, allowed, contact, report)) return;
      if (contact.ids.ids.every((id) => id === null)) {
        tellEmpty(list, contact, report);
        return;
      }
      contact.ids.ids.forEach((id, i) => {
        if (id === null) return;
        seen.channels.add(id.channel);
        if (id.looksLikePhone) seen.phones[i]!++;
        const { column } = list.ids[i]!;
        const cell = batch.cell(row, column);
        const name = channelNames[id.channel];
        if (id.reason !== null) report(idFormat, column, cell, { channel: name, reason: id.reason });
        else if (id.mended !== null) {
          const data = { channel: name, reason: id.mended };
          report(idFormat, column, cell, data, { suggestion: id.id, repair: 'certain' });
        }
      });
    };
  },
  end(list, _read, report) {
    const seen = seenOf.get(list);
    if (seen === undefined) return;
    seen.phones.forEach((n, i) => {
      const id = list.ids[i]!;
      if (n > 0) report(looksLikePhone, id.column, null, { n, channel: nameChannel(id, seen) });
    });
    if (
      list.profile.columns.channelsPerFile?.value === 'one' &&
      list.ids.length === 1 &&
      seen.channels.size > 1
    ) {
      const found = channels.filter((each) => seen.channels.has(each)).map((each) => channelNames[each]);
      report(mixed, list.channel?.column ?? null, null, { channels: found.join(', ') });
    }
  },
};

/** Is there a channel by which the IDs of the row can be judged? */
function judgeChannel(
  list: List,
  named: string,
  allowed: readonly Channel[],
  { ids }: Contact,
  report: Report,
): boolean {
  const data = { value: outside(named), allowed: allowed.join(', ') };
  const column = list.channel?.column ?? list.ids[0]!.column;
  if (ids.channel === null && named.trim() === '') {
    report(missing, null, null, {});
    return false;
  }
  if (ids.channel === null || ids.isGuess) {
    const suggestion = ids.channel ?? nearest(named.trim().slice(0, 40), allowed);
    report(unknown, column, named, data, { suggestion, repair: suggestion === null ? null : 'likely' });
    return ids.channel !== null;
  }
  if (list.ids.length === 1 && !allowed.includes(ids.channel)) {
    report(unknown, column, named, { ...data, value: channelNames[ids.channel] }, { repair: null });
    return false;
  }
  return true;
}

function tellEmpty(list: List, { ids }: Contact, report: Report): void {
  const name = list.ids.length > 1 || ids.channel === null ? 'any channel' : channelNames[ids.channel];
  report(idFormat, list.ids[0]!.column, null, { channel: name, reason: 'the cell is empty' });
}

function nameChannel({ channel: own }: IdColumn, { channels: seen }: Seen): string {
  const [only] = seen;
  return own === null
    ? seen.size === 1 && only !== undefined
      ? channelNames[only]
      : 'channels'
    : channelNames[own];
}
