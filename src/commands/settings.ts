import path from 'node:path';
import { UsageError } from '../model/errors.ts';
import { printable } from '../model/printable.ts';
import { type Flag, type FlagName, type FlagValues, findFlag } from './flags.ts';
import { isOn, pair, text, texts } from './options.ts';
import { isInCI, type World } from './world.ts';

/** The flags in force: what was typed, and what a config file says where nothing was typed. */
export interface InForce {
  readonly values: FlagValues;
  /** The config file, as a person would name it from here; null where there is none. */
  readonly config: string | null;
  /** Flags for single files, where the config file has overrides. */
  valuesFor(file: string): FlagValues;
}

const mapFlags: readonly FlagName[] = ['map', 'set', 'rule', 'limit'];
/** Files of lists: each more of them protects more people, so that none takes the place of another. */
const listFlags: readonly FlagName[] = ['do-not-call', 'against'];
const weakening: readonly FlagName[] = ['rule', 'fail-on', 'max-rejected', 'strictness', 'repair', 'key'];

/** Joins the command line and the config file, if there is one; flags win. */
export async function settingsInForce(
  values: FlagValues,
  known: readonly FlagName[],
  world: World,
): Promise<InForce> {
  refuseTwice(values);
  const { loadSettings } = await import('../config/index.ts');
  const explicit = text(values, 'config');
  const flags = known.map(findFlag).filter(({ inConfig }) => inConfig !== false);
  const settings = await loadSettings({
    start: world.cwd,
    explicit,
    disabled: isOn(values, 'no-config'),
    home: world.home,
    flags: flags.map((flag) => ({
      name: flag.name,
      kind: kindOf(flag),
      ...(flag.choices && { choices: flag.choices }),
    })),
  });
  const all = [settings.values, ...settings.overrides.map((override) => override.values)];
  if (explicit === null && isInCI(world)) refuseWeakening(all, settings.path ?? '');
  const folder = settings.path === null ? world.cwd : path.dirname(path.resolve(world.cwd, settings.path));
  const { default: picomatch } =
    settings.overrides.length > 0 ? await import('picomatch') : { default: null };
  const base = joinValues(toFlagValues(settings.values, folder), values);
  return {
    values: base,
    config:
      settings.path === null
        ? null
        : path.relative(world.cwd, path.resolve(world.cwd, settings.path)) || settings.path,
    valuesFor(file) {
      const name = path.relative(folder, path.resolve(world.cwd, file)).replaceAll('\\', '/');
      const matching = settings.overrides.filter(({ files }) => picomatch?.([...files])(name));
      return matching.reduce(
        (joined, override) => joinValues(joinValues(joined, toFlagValues(override.values, folder)), values),
        base,
      );
    },
  };
}

/** One column a field: of two, one would be forgotten in silence. */
function refuseTwice(values: FlagValues): void {
  const fields = texts(values, 'map').map((value) => pair('map', value)[0]);
  const twice = fields.find((field, i) => fields.indexOf(field) !== i);
  if (twice !== undefined) throw new UsageError('map-twice', `--map: ${printable(twice)} is mapped twice`);
}

/** What a config file holds for a flag. */
export function kindOf({ name, value, repeats }: Flag): 'value' | 'list' | 'map' | 'boolean' {
  if (value === undefined) return 'boolean';
  if (mapFlags.includes(name as FlagName)) return 'map';
  return repeats ? 'list' : 'value';
}

/** A gate that anybody who adds a file can open is none: in CI such keys count only in a config that was named. */
function refuseWeakening(all: readonly Readonly<Record<string, unknown>>[], config: string): void {
  const key = weakening.find((name) => all.some((values) => name in values)) ?? ownPlatform(all);
  if (key === null) return;
  throw new UsageError(
    'config-weakens-gate',
    `${path.basename(config)} sets ${key}, which can weaken the gate`,
    {
      hint: `in CI, name the file: --config ${path.basename(config)}`,
    },
  );
}

/** A platform file may switch rules off. */
function ownPlatform(all: readonly Readonly<Record<string, unknown>>[]): 'platform' | null {
  const named = all.flatMap(({ platform }) => platform);
  return named.some((name) => typeof name === 'string' && isPlatformFile(name)) ? 'platform' : null;
}

function isPlatformFile(name: string): boolean {
  return /\.(json|ya?ml)$/i.test(name);
}

type Setting = string | boolean | readonly string[] | Readonly<Record<string, string>>;

function toFlagValues(settings: Readonly<Record<string, Setting>>, folder: string): FlagValues {
  const values: Partial<Record<FlagName, string | readonly string[] | true>> = {};
  for (const [name, setting] of Object.entries(settings)) {
    if (setting === false) continue;
    values[name as FlagName] = toFlagValue(name, setting, folder);
  }
  return values;
}

function toFlagValue(
  name: string,
  setting: Exclude<Setting, false>,
  folder: string,
): string | readonly string[] | true {
  if (setting === true) return setting;
  if (typeof setting === 'string') return besideConfig(name, setting, folder);
  if (!isList(setting)) return Object.entries(setting).map(([key, value]) => `${key}=${value}`);
  return setting.map((value) => besideConfig(name, value, folder));
}

/** A platform file and a list are named from where the config stands. */
function besideConfig(name: string, value: string, folder: string): string {
  if (name === 'platform') return isPlatformFile(value) ? path.resolve(folder, value) : value;
  const isListed = listFlags.includes(name as FlagName) && value !== '-';
  return isListed ? path.relative('', path.resolve(folder, value)) : value;
}

function isList(setting: object): setting is readonly string[] {
  return Array.isArray(setting);
}

/** What stands later wins; pairs are joined, so that one `--rule` does not forget the others. */
function joinValues(first: FlagValues, second: FlagValues): FlagValues {
  const joined: Record<string, string | readonly string[] | true> = { ...first, ...second } as Record<
    string,
    string | readonly string[] | true
  >;
  for (const name of [...mapFlags, ...listFlags, 'var' as const]) {
    const [a, b] = [first[name], second[name]];
    if (Array.isArray(a) && Array.isArray(b)) joined[name] = [...a, ...b];
  }
  return joined as FlagValues;
}
