import { type Channel, channelNames } from '../model/channel.ts';
import type { Report } from '../model/check.ts';
import { label } from '../model/finding.ts';
import { columnLetter } from '../model/position.ts';
import type { ColumnLook } from './map-columns.ts';
import type { FoundIds } from './map-ids.ts';
import { type ColumnRules, nameColumn, withCommand } from './tell-columns.ts';

/** What is wrong with how the columns of IDs were found. */
export function tellIds(
  { fault, ids }: FoundIds,
  looks: readonly ColumnLook[],
  labels: readonly string[],
  canMap: boolean,
  report: Report,
  rules: ColumnRules,
): void {
  const column = ids[0]?.column ?? null;
  const here = column === null ? undefined : looks[column];
  switch (fault?.kind) {
    case undefined:
      return;
    case 'missing':
      report(
        rules.requiredMissing,
        null,
        null,
        { name: fault.name, near: 'none comes close' },
        { repair: null, isDecisive: true },
      );
      return;
    case 'ambiguous': {
      const [first, ...others] = fault.columns.map((c) => nameColumn(looks[c]!));
      const data = { a: label(first!), b: label(others.join(' and ')), name: 'client ID' };
      const candidates = canMap ? fault.columns.map((c) => withCommand(looks[c]!, labels, fault.field)) : [];
      report(rules.ambiguous, null, null, data, { candidates, isDecisive: true });
      return;
    }
    case 'channel-missing':
      report(rules.channelMissing, column, null, {}, { isDecisive: true, command: '--channel NAME' });
      return;
    case 'several-channels':
      report(
        rules.channelMixed,
        null,
        null,
        { channels: listChannels(fault.channels) },
        { repair: null, isDecisive: true },
      );
      return;
    case 'wrong-position': {
      const data = {
        name: label(here === undefined ? '' : nameColumn(here)),
        pos: columnLetter(fault.position - 1),
      };
      report(rules.wrongPosition, column, null, data);
      return;
    }
    case 'wrong-label':
      report(rules.requiredMissing, column, null, {
        name: fault.label,
        near: label(here === undefined ? '' : nameColumn(here)),
      });
  }
}

/** `Telegram, WhatsApp`. */
function listChannels(channels: readonly Channel[]): string {
  return channels.map((channel) => channelNames[channel]).join(', ');
}
