import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { type Flag, type FlagName, type FlagValues, flagGroups, flags } from './commands/flags.ts';
import { type Command as CommandEntry, commands, planned } from './commands/index.ts';
import { UsageError } from './model/errors.ts';
import { nearest } from './model/nearest.ts';
import { printable } from './model/printable.ts';

/** What the arguments ask for: a command to run, or a text to print (help). */
export type CommandLine =
  | {
      readonly kind: 'run';
      readonly command: CommandEntry;
      readonly args: readonly string[];
      readonly values: FlagValues;
    }
  | { readonly kind: 'print'; readonly text: string };

/** Reads the arguments after the program's name. `UsageError` for what cannot be meant, with the nearest that could. */
export function parseCommandLine(args: readonly string[], width: number): CommandLine {
  if (args[0] === 'help') return parseCommandLine([...args.slice(1), '--help'], width);
  let parsed: CommandLine | null = null;
  let printed = '';
  const program = new Command('rollcall')
    .description('Checks contact lists before they are uploaded to call and text campaign platforms.')
    .usage('COMMAND [options]')
    .helpCommand(false)
    .helpOption('-h, --help', 'show this help')
    .version('', '-V, --version', 'show the version')
    .configureHelp({
      subcommandTerm: (command) => `${command.name()} ${command.usage().replace(' [options]', '')}`.trim(),
      helpWidth: width,
    })
    .addHelpText(
      'after',
      '\nOne command: rollcall COMMAND --help. Everything runs offline; no number leaves the machine.',
    );
  prepare(program, (text) => {
    printed += text;
  });
  for (const entry of commands)
    program.addCommand(
      createCommand(
        entry,
        width,
        (text) => (printed += text),
        (line) => (parsed = line),
      ),
    );
  if (args.length === 0)
    throw new UsageError('command-missing', 'no command given', {
      hint: `use ${commands.map(({ name }) => name).join(', ')}; rollcall --help tells more`,
    });
  try {
    program.parse(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === 'commander.helpDisplayed' || error.code === 'commander.help')
      return { kind: 'print', text: printed };
    throw usageError(error, args);
  }
  return parsed ?? { kind: 'print', text: printed };
}

function createCommand(
  entry: CommandEntry,
  width: number,
  print: (text: string) => void,
  done: (line: CommandLine) => void,
): Command {
  const { name, usage, argument, about, examples } = entry;
  const command = new Command(name)
    .description(about)
    .usage(`${usage} [options]`.trim())
    .helpOption('-h, --help', 'show this help')
    .allowExcessArguments(false)
    .configureHelp({ helpWidth: width })
    .addHelpText(
      'after',
      `\nExamples:\n${examples.map((line) => `  ${line}`).join('\n')}${entry.exitCodes ? `\n\nExit codes: ${entry.exitCodes}` : ''}`,
    );
  prepare(command, print);
  if (argument !== null) {
    command.argument(
      argument.required ? `<${argument.name}${argument.repeats ? '...' : ''}>` : `[${argument.name}]`,
    );
  }
  const own = (flags as readonly Flag[]).filter(({ name }) => entry.flags.includes(name as FlagName));
  for (const group of Object.keys(flagGroups)) {
    for (const flag of own)
      if (flag.group === group) for (const option of createOptions(flag)) command.addOption(option);
  }
  return command.action(() => {
    done({ kind: 'run', command: entry, args: command.args, values: collect(own, command.opts()) });
  });
}

const givenTwice = 'given twice';

function prepare(command: Command, print: (text: string) => void): void {
  command.exitOverride().configureOutput({ writeOut: print, writeErr: () => {}, outputError: () => {} });
}

function createOptions(flag: Flag): Option[] {
  const { name, short, value, about, choices, repeats, fallback, group, aliases } = flag;
  const make = (long: string) =>
    new Option(
      `${short !== undefined && long === name ? `-${short}, ` : ''}--${long}${value === undefined ? '' : ` <${value}>`}`,
      describe(),
    );
  const options = [make(name), ...(aliases ?? []).map((alias) => make(alias).hideHelp())];
  for (const option of options) {
    option.helpGroup(`${flagGroups[group]}:`);
    if (value === undefined) continue;
    option.argParser((given: string, previous: string | string[] | undefined) => {
      if (choices !== undefined && !choices.includes(given)) {
        const near = nearest(given, choices);
        throw new InvalidArgumentError(
          `${near === null ? '' : `Did you mean ${near}? `}Use ${choices.join(', ')}.`,
        );
      }
      if (repeats) return [...(Array.isArray(previous) ? previous : []), given];
      if (previous !== undefined) throw new InvalidArgumentError(givenTwice);
      return given;
    });
  }
  return options;

  function describe(): string {
    const extra = [choices?.join(', '), fallback && `default ${fallback}`, repeats && 'may repeat']
      .filter(Boolean)
      .join('; ');
    return extra === '' ? about : `${about} (${extra})`;
  }
}

/** Commander names options in camel case, and keeps `--no-x` as `x: false`. */
function collect(own: readonly Flag[], options: Readonly<Record<string, unknown>>): FlagValues {
  const values: Partial<Record<FlagName, string | readonly string[] | true>> = {};
  for (const { name, value, aliases } of own) {
    const negated = name.startsWith('no-') && value === undefined;
    const found = [name, ...(aliases ?? [])].map(
      (long) => options[camelCase(negated ? long.slice(3) : long)],
    );
    const given = found.filter((one) => (negated ? one === false : one !== undefined && one !== false));
    if (given.length === 0) continue;
    values[name as FlagName] = (negated ? true : Array.isArray(given[0]) ? given.flat() : given[0]) as
      | string
      | readonly string[]
      | true;
  }
  return values;
}

function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

const conversions = {
  normalize: 'writes the numbers of a list in one style',
  resave: 'writes a list in another format, encoding or delimiter, every cell as it is',
  export: 'makes the file that a platform takes',
} as const;

function usageError(error: CommanderError, args: readonly string[]): UsageError {
  if (error.code === 'commander.unknownCommand' && args[0] === 'convert') {
    return new UsageError('command-unclear', 'convert could mean three things', {
      hint: Object.entries(conversions)
        .map(([name, what]) => `${name} ${what}${planned.includes(name) ? ' (a later version)' : ''}`)
        .join('\n  '),
    });
  }
  if (error.code === 'commander.unknownCommand' && planned.includes(args[0] ?? '')) {
    return new UsageError('command-planned', `${args[0]} comes with a later version`, {
      hint: `this one has ${commands.map(({ name }) => name).join(', ')}`,
    });
  }
  const [, message = error.message, suggestion] =
    /^(?:error: )?(.*?)(?:\n\((.*)\))?$/s.exec(error.message) ?? [];
  const twice = /^option '(?:-\w, )?(--[\w-]+).*given twice$/s.exec(message)?.[1];
  const command = commands.find(({ name }) => name === args[0]);
  const help = `rollcall ${command === undefined ? '' : `${command.name} `}--help lists what there is`;
  const hint = suggestion === undefined ? help : `${suggestion[0]!.toLowerCase()}${suggestion.slice(1)}`;
  return new UsageError(
    error.code.replace('commander.', 'usage-'),
    twice === undefined ? printable(message, 400) : `${twice} may be given once`,
    { hint },
  );
}
