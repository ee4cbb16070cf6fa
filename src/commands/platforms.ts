import Table from 'cli-table3';
import { profiles } from '../profiles/index.ts';
import type { Profile } from '../profiles/schema.ts';
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
  const table = new Table({
    head: ['NAME', 'ALSO', 'FILES', 'PHONE', 'RULES READ'],
    chars: {
      top: '',
      'top-mid': '',
      'top-left': '',
      'top-right': '',
      bottom: '',
      'bottom-mid': '',
      'bottom-left': '',
      'bottom-right': '',
      left: '',
      'left-mid': '',
      mid: '',
      'mid-mid': '',
      right: '',
      'right-mid': '',
      middle: '  ',
    },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  for (const profile of profiles) table.push(platformRow(profile));
  const lines = table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
  world.stdout.write(
    `${lines.join('\n')}\n\nrollcall explain NAME shows the rules of one, and where they were read.\n`,
  );
  return 0;
};

/** Name, other names, file types, how the phone is found and written, and when that was read. */
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
    `${where}, ${phone.style?.value ?? 'any style'}`,
    read,
  ];
}
