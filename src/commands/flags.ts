import { channels } from '../model/channel.ts';
import { limits } from '../model/limits.ts';
import { numberFacts } from '../model/number-fact.ts';

/** One flag, in one place: the parser, `--help`, the config file and README's table are made from this. */
export interface Flag {
  readonly name: string;
  readonly short?: string;
  /** What stands for the value in help; absent for a switch. Every option takes one value. */
  readonly value?: string;
  readonly about: string;
  readonly choices?: readonly string[];
  readonly repeats?: true;
  readonly fallback?: string;
  readonly group: FlagGroup;
  /** May a config file hold it? */
  readonly inConfig?: false;
  /** Other names for it; not shown. */
  readonly aliases?: readonly string[];
}

/** Headings of `--help`, in this order. */
export const flagGroups = {
  main: 'Options that people need first',
  columns: 'Reading the file',
  phones: 'Phone numbers',
  repeats: 'Repeated rows',
  compare: 'Lists to compare with',
  writing: 'Writing the list',
  rules: 'Rules and the gate',
  output: 'Reports and files',
  run: 'Running',
} as const;

export type FlagGroup = keyof typeof flagGroups;

export const flags = [
  {
    name: 'platform',
    short: 'p',
    value: 'NAME|FILE',
    repeats: true,
    fallback: 'generic',
    about: 'platform to judge for: a built-in one, your own file, or all',
    group: 'main',
    aliases: ['profile'],
  },
  {
    name: 'country',
    short: 'c',
    value: 'XX',
    about: 'country of numbers written without a country code',
    group: 'main',
  },
  {
    name: 'map',
    value: 'FIELD=COLUMN',
    repeats: true,
    about: 'which column holds a field: a label, #3 or a letter',
    group: 'main',
  },
  {
    name: 'output',
    short: 'o',
    value: 'F',
    fallback: '-',
    about: 'where the list goes; - is standard output',
    group: 'main',
    inConfig: false,
  },
  {
    name: 'out-dir',
    value: 'FOLDER',
    about: 'folder for what is written; without it NAME.PLATFORM or NAME.by-channel',
    group: 'main',
    inConfig: false,
  },
  {
    name: 'errors',
    value: 'F.csv',
    about: 'write every finding, a line each, with whole values',
    group: 'main',
    inConfig: false,
  },
  {
    name: 'rejected',
    value: 'F.xlsx|csv',
    about: 'write the rows that need a person',
    group: 'main',
    inConfig: false,
  },
  {
    name: 'report',
    value: 'FORMAT|PATH',
    repeats: true,
    about: 'table, json, jsonl or csv; to a file as report.json or json:PATH',
    group: 'main',
    inConfig: false,
  },
  {
    name: 'country-column',
    value: 'LABEL',
    about: 'column that names the country of each number',
    group: 'phones',
  },
  {
    name: 'allow-country',
    value: 'XX',
    repeats: true,
    about: 'refuse numbers of any other country',
    group: 'phones',
  },
  {
    name: 'strictness',
    value: 'LEVEL',
    choices: ['valid', 'possible'],
    fallback: 'valid',
    about: 'valid: the range is assigned; possible: the length is right',
    group: 'phones',
  },
  {
    name: 'repair',
    value: 'LEVEL',
    choices: ['none', 'certain', 'likely'],
    fallback: 'certain',
    about: 'how far a damaged number may be read',
    group: 'phones',
  },
  {
    name: 'one-per-phone',
    about: 'a number may appear once, whatever the platform allows',
    group: 'repeats',
  },
  {
    name: 'key',
    value: 'KEY',
    about:
      'what makes rows the same: row, phone, client-id or columns such as email,city; without it as the platform does, for dedupe phone',
    group: 'repeats',
  },
  {
    name: 'keep',
    value: 'WHICH',
    choices: ['first', 'last', 'most-complete'],
    fallback: 'first',
    about: 'which of the rows with one key is no repeat',
    group: 'repeats',
  },
  {
    name: 'scope',
    value: 'SCOPE',
    choices: ['file', 'run'],
    fallback: 'file',
    about: 'run: the lists are compared with each other, too, in the order of their names',
    group: 'repeats',
  },
  {
    name: 'memory',
    value: 'SIZE',
    fallback: '512MB',
    about: 'memory for keys; what is more goes to --tmp-dir, with the same answer',
    group: 'repeats',
  },
  {
    name: 'duplicates',
    value: 'F.csv',
    about: 'write the repeats, each with the row that it repeats',
    group: 'main',
    inConfig: false,
  },
  {
    name: 'do-not-call',
    value: 'FILE[@CC]',
    repeats: true,
    about: 'list of numbers not to call; @CC is the country of its national numbers',
    group: 'compare',
    aliases: ['dnc', 'suppress'],
  },
  {
    name: 'against',
    value: 'FILE[@CC]',
    repeats: true,
    about: 'list of numbers that the platform has already',
    group: 'compare',
  },
  {
    name: 'style',
    value: 'STYLE',
    choices: ['e164', 'digits', 'national-digits', 'national', 'international', 'rfc3966'],
    about: 'how numbers are written; without it as the platform wants them, else e164',
    group: 'writing',
  },
  {
    name: 'on-fail',
    value: 'WHAT',
    choices: ['keep', 'empty', 'drop'],
    fallback: 'keep',
    about: 'a number that cannot be written: keep the cell, empty it, drop the row',
    group: 'writing',
  },
  {
    name: 'add',
    value: 'FACTS',
    about: `columns to add, such as e164,country: any of ${numberFacts.join(', ')}`,
    group: 'writing',
  },
  {
    name: 'changes',
    value: 'F.csv',
    about: 'write every changed cell, a line each: before, after and why',
    group: 'writing',
    inConfig: false,
  },
  {
    name: 'to',
    value: 'FORMAT',
    choices: ['csv', 'xlsx'],
    about: 'format of the new list; without it as its name ends, else csv',
    group: 'writing',
  },
  {
    name: 'out-delimiter',
    value: 'CHAR',
    about: 'cell separator of the new list; without it the one that was read',
    group: 'writing',
  },
  {
    name: 'out-encoding',
    value: 'NAME',
    about:
      'text encoding of the new list: utf-8, utf-8-bom, windows-1251 …; without it as the platform takes it, else utf-8',
    group: 'writing',
  },
  {
    name: 'max-rows',
    value: 'N',
    about: 'rows of a file at most; without it as many as the platform takes',
    group: 'writing',
  },
  {
    name: 'max-size',
    value: 'SIZE',
    about: 'bytes of a file at most, such as 5MB; without it as many as the platform takes',
    group: 'writing',
  },
  {
    name: 'name',
    value: 'NAME',
    about: 'what the files are called; without it as the list',
    group: 'writing',
    inConfig: false,
  },
  {
    name: 'combine',
    value: 'NAME',
    about: 'join the lists into one of this name, columns by their labels; repeats count across all',
    group: 'writing',
    inConfig: false,
  },
  {
    name: 'trial',
    value: 'N',
    about: 'put N good rows of different countries into a file of their own, to try the upload with',
    group: 'writing',
    inConfig: false,
  },
  {
    name: 'whole',
    about: 'the complete list, with the corrected rows in their places',
    group: 'writing',
    inConfig: false,
  },
  {
    name: 'consent-confirmed',
    about: 'you confirm what the platform asks of you about consent; the manifest records it',
    group: 'writing',
    inConfig: false,
  },
  {
    name: 'dry-run',
    short: 'n',
    about: 'all but the writing of the list and its changes',
    group: 'writing',
    inConfig: false,
  },
  {
    name: 'guard',
    about: 'make cells safe that a spreadsheet would run; not in a workbook, where they are text',
    group: 'writing',
  },
  {
    name: 'channel',
    value: 'NAME',
    choices: channels,
    about: 'messaging channel whose IDs a text list holds',
    group: 'columns',
  },
  { name: 'no-header', about: 'the first line is data', group: 'columns' },
  {
    name: 'sheet',
    value: 'NAME|N|all',
    about: 'sheet of a workbook; without it the first visible one with data',
    group: 'columns',
  },
  { name: 'visible-only', about: 'leave out the rows that a filter or a person hid', group: 'columns' },
  { name: 'encoding', value: 'NAME', about: 'text encoding, where detection is wrong', group: 'columns' },
  { name: 'delimiter', value: 'CHAR', about: 'cell separator: , ; | ~ : or tab', group: 'columns' },
  {
    name: 'set',
    value: 'KEY=VALUE',
    repeats: true,
    about: 'a setting that the platform declares, such as secondaries=2: see rollcall explain PLATFORM',
    group: 'rules',
  },
  {
    name: 'fill',
    value: 'WHAT',
    choices: ['timezone'],
    about: 'write the time zone of a number that has exactly one, where the platform has a column for it',
    group: 'rules',
  },
  {
    name: 'var',
    value: 'SPEC',
    repeats: true,
    about:
      'a variable of each contact, by the label of its column: NAME[:number|text|boolean|date|email][:required][:max=N]',
    group: 'rules',
  },
  {
    name: 'rule',
    value: 'ID=SEVERITY',
    repeats: true,
    about: 'off, note, warning or error for a rule or FAMILY/*',
    group: 'rules',
  },
  {
    name: 'fail-on',
    value: 'SEVERITY',
    choices: ['error', 'warning', 'never'],
    fallback: 'error',
    about: 'what makes the exit code 1',
    group: 'rules',
  },
  { name: 'max-rejected', value: 'N|N%', about: 'forgive so many rows that need a person', group: 'rules' },
  {
    name: 'max-findings',
    value: 'N',
    fallback: '1000',
    about: 'findings listed for each file; all are counted',
    group: 'rules',
  },
  { name: 'json', about: 'the same as --report json', group: 'output', inConfig: false },
  {
    name: 'show-values',
    about: 'show whole numbers and names in place of masked ones',
    group: 'output',
    inConfig: false,
  },
  { name: 'quiet', short: 'q', about: 'no summary and no progress', group: 'output', inConfig: false },
  { name: 'verbose', about: 'say more about each finding', group: 'output', inConfig: false },
  { name: 'no-color', about: 'no colours', group: 'output', inConfig: false },
  { name: 'force', short: 'f', about: 'replace output files that exist', group: 'output', inConfig: false },
  { name: 'config', value: 'F', about: 'config file to use', group: 'run', inConfig: false },
  { name: 'no-config', about: 'use no config file', group: 'run', inConfig: false },
  { name: 'print-config', about: 'print the settings in force, and stop', group: 'run', inConfig: false },
  {
    name: 'limit',
    value: 'NAME=VALUE',
    repeats: true,
    about: `raise or lower a limit: ${Object.keys(limits).join(', ')}`,
    group: 'run',
  },
  {
    name: 'now',
    value: 'TIME',
    about: 'the time to count ages from, as ISO 8601',
    group: 'run',
    inConfig: false,
  },
  {
    name: 'tmp-dir',
    value: 'FOLDER',
    about: 'where temporary data goes: what comes from a pipe, and keys beyond --memory',
    group: 'run',
    inConfig: false,
  },
  { name: 'debug', about: 'show where a bug happened', group: 'run', inConfig: false },
] as const satisfies readonly Flag[];

export type FlagName = (typeof flags)[number]['name'];

/** What the command line holds: a text, texts for a flag that repeats, true for a switch; absent where not given. */
export type FlagValues = Readonly<Partial<Record<FlagName, string | readonly string[] | true>>>;

export function findFlag(name: FlagName): Flag {
  return flags.find((flag) => flag.name === name)!;
}
