import { channels } from '../model/channel.ts';
import { UsageError } from '../model/errors.ts';
import { hasMappingScreen } from '../model/list.ts';
import { nearest } from '../model/nearest.ts';
import { printable } from '../model/printable.ts';
import { isReserved } from '../model/reserved.ts';
import { fieldOf } from '../pipeline/map-variables.ts';
import type { Profile } from '../profiles/schema.ts';

const knownFields = ['phone', 'country', 'client-id', 'channel'];
const channelFields = new Set(channels.map((channel) => `client-id.${channel}`));

/** `--map` may name what every list has, and what one of the platforms declares: `var.NAME`, `secondary.1`, `secondary.1.NAME`. */
export function refuseFields(
  map: ReadonlyMap<string, string>,
  platforms: readonly Profile[],
  mapsItself: boolean,
): void {
  for (const field of map.keys()) {
    if (knownFields.includes(field) || channelFields.has(field)) continue;
    const declaring = platforms.filter((profile) => declaredFields(profile).includes(field));
    if (declaring.length === 0)
      refuseUnknown(field, [...knownFields, 'timezone', ...platforms.flatMap(declaredFields)]);
    const mapless = declaring.find((profile) => !hasMappingScreen(profile) && !isNameless(profile, field));
    if (mapless !== undefined && !mapsItself)
      throw new UsageError(
        'map-refused',
        `--map: ${mapless.name} has no mapping screen, it finds ${printable(field)} by its label`,
        { hint: 'leave --map out to see what the platform would do' },
      );
  }
}

/** Only a person knows which column it is. */
function isNameless({ columns }: Profile, field: string): boolean {
  return columns.variables?.value.some((one) => one.anyLabel === true && fieldOf(one) === field) === true;
}

function declaredFields({ columns }: Profile): string[] {
  const variables = columns.variables?.value ?? [];
  const names = variables.filter(({ type }) => !isReserved(type)).map(({ name }) => name);
  const secondaries = Array.from(
    { length: columns.secondaries?.value.count ?? 0 },
    (_, i) => `secondary.${i + 1}`,
  );
  return [
    ...secondaries,
    ...variables.map(fieldOf),
    ...secondaries.flatMap((field) => names.map((name) => `${field}.${name}`)),
  ];
}

function refuseUnknown(field: string, fields: readonly string[]): never {
  const near = nearest(field, fields);
  const declare = field.startsWith('var.')
    ? 'declare it with --var, or in the file of the platform'
    : field.startsWith('secondary.')
      ? 'say how many there are: --set secondaries=N'
      : isReserved(field)
        ? `say it for a platform that knows its ${field} column`
        : null;
  throw new UsageError('field-unknown', `--map: unknown field "${printable(field)}"`, {
    hint:
      near !== null && (declare === null || near.split('.')[0] === field.split('.')[0])
        ? `did you mean ${printable(near)}?`
        : (declare ?? `the fields are ${knownFields.join(', ')}`),
  });
}
