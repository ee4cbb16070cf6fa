import { profiles } from '../profiles/index.ts';
import type { Profile } from '../profiles/schema.ts';
import { formatColumns } from '../reporters/columns.ts';
import { isOn } from './options.ts';
import type { RunCommand } from './world.ts';

/** The built-in platforms, a line each. */
export const run: RunCommand = async (_args, values, world) => {
  if (isOn(values, 'json')) {
    const list = profiles.map(({ id, name, aliases, summary, read, homepage }) => ({
      id,
      name,
      aliases,
      summary,
      read,
      homepage,
    }));
    world.stdout.write(`${JSON.stringify(list, null, 2)}\n`);
    return 0;
  }
  const table = formatColumns(
    ['NAME', 'ALSO', 'FILES', 'PHONE OR ID', 'RULES READ'],
    profiles.map(platformRow),
  );
  world.stdout.write(`${table}\n\nrollcall explain NAME shows the rules of one, and where they were read.\n`);
  return 0;
};

/** Name, other names, file types, how the phone or ID is found and written, and when that was read. */
export function platformRow({ id, aliases, file, columns, phone, read }: Profile): string[] {
  const identity = columns.identity?.value;
  const where =
    identity === undefined
      ? 'any column'
      : identity.by === 'position'
        ? `column ${identity.position}`
        : identity.label;
  return [
    id,
    aliases.join(', ') || '-',
    file.types?.value.join(', ') ?? 'any',
    `${where}, ${identity?.field === 'client-id' ? tellChannels(columns) : (phone.style?.value ?? 'any style')}`,
    read,
  ];
}

function tellChannels({ channels, channelsPerFile }: Profile['columns']): string {
  const of = channelsPerFile?.value === 'one' ? 'one channel' : 'any channel';
  return `IDs of ${channels === undefined ? of : channels.value.join(', ')}`;
}
