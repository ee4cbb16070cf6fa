/**
 * What one can type. A command is a file that turns options into a `Plan` and runs it; it never loops over rows. To add one:
 * `commands/<name>.ts` exporting `run`, and an entry here; the order is the order of `--help`. Loaded on demand.
 */
import type { FlagName } from './flags.ts';
import type { RunCommand } from './world.ts';

export interface Command {
  readonly name: string;
  /** What follows the name, as in help. */
  readonly usage: string;
  readonly argument: { readonly name: string; readonly repeats: boolean; readonly required: boolean } | null;
  readonly about: string;
  readonly flags: readonly FlagName[];
  readonly examples: readonly string[];
  readonly exitCodes?: string;
  readonly load: () => Promise<{ run: RunCommand }>;
}

const opening: readonly FlagName[] = [
  ...(['no-header', 'sheet', 'visible-only', 'encoding', 'delimiter', 'limit', 'tmp-dir'] as const),
];
const reading: readonly FlagName[] = ['map', ...opening];
const form: readonly FlagName[] = ['to', 'out-delimiter', 'out-encoding', 'guard', 'dry-run'];
const phones: readonly FlagName[] = ['country', 'country-column', 'repair', 'strictness'];
/** For commands that leave out whom they must not call, or called before. */
const comparing: readonly FlagName[] = ['do-not-call', 'against'];
const showing: readonly FlagName[] = [
  'report',
  'json',
  'show-values',
  'quiet',
  'verbose',
  'no-color',
  'force',
  'now',
  'debug',
];
const repeats: readonly FlagName[] = ['key', 'keep', 'memory'];
const gate: readonly FlagName[] = ['rule', 'fail-on', 'max-rejected', 'max-findings'];
const settings: readonly FlagName[] = ['config', 'no-config', 'print-config'];

export const commands: readonly Command[] = [
  {
    name: 'validate',
    usage: 'FILE...',
    argument: { name: 'FILE', repeats: true, required: true },
    about: 'Would the platform take these lists as they stand?',
    flags: [
      ...([
        'platform',
        'errors',
        'rejected',
        'allow-country',
        'one-per-phone',
        'set',
        'var',
        'fill',
        'scope',
        'channel',
      ] as const),
      ...[...repeats, ...comparing, ...phones, ...reading, ...gate, ...showing, ...settings],
    ],
    examples: [
      'rollcall validate clients.xlsx -p tovie-calls',
      'rollcall validate clients.csv -p all --country DE',
      'rollcall validate "lists/*.csv" --json --errors errors.csv',
    ],
    exitCodes: '0 fine, 1 findings at or above --fail-on or a list that cannot be judged, 2 could not run.',
    load: () => import('./validate.ts'),
  },
  {
    name: 'export',
    usage: 'FILE...',
    argument: { name: 'FILE', repeats: true, required: true },
    about: 'Make the files that the platform takes, and set apart the rows that it does not get.',
    flags: [
      ...([
        'platform',
        'out-dir',
        'name',
        'allow-country',
        'one-per-phone',
        'set',
        'var',
        'fill',
        'style',
      ] as const),
      ...(['max-rows', 'max-size', 'trial', 'consent-confirmed', 'channel', 'scope', 'combine'] as const),
      ...[...repeats, ...comparing, ...form, ...phones, ...reading, ...gate, ...showing, ...settings],
    ],
    examples: [
      'rollcall export clients.xlsx -p tovie-calls --country DE',
      'rollcall export clients.csv -p cloudonix --map phone=Handy --country DE',
      'rollcall export clients.csv -p intellixent --trial 5',
      'rollcall export leads.csv -p intellixent --set secondaries=2 --var name:required:max=40 --var visits:number',
    ],
    exitCodes:
      '0 every file was written, 1 a list that cannot be judged or made to fit (nothing is written of it), or findings where --fail-on or --max-rejected is given, 2 could not run.',
    load: () => import('./export.ts'),
  },
  {
    name: 'merge',
    usage: 'FOLDER | ORIGINAL CORRECTED -o OUT',
    argument: { name: 'FOLDER', repeats: true, required: true },
    about: 'Bring the corrected rows back: check them again, and make a second upload of those that pass.',
    flags: [
      ...([
        'platform',
        'output',
        'rejected',
        'whole',
        'name',
        'allow-country',
        'one-per-phone',
        'set',
        'var',
      ] as const),
      ...(['style', 'max-rows', 'max-size', 'channel'] as const),
      ...[...repeats, ...form, ...phones, ...comparing, ...reading, ...gate, ...showing, ...settings],
    ],
    examples: [
      'rollcall merge clients.tovie-calls',
      'rollcall merge clients.tovie-calls --whole',
      'rollcall merge clients.csv corrected.xlsx -p cloudonix --country DE -o second.csv',
    ],
    exitCodes: '0 written, 1 corrected rows that are not of this list (nothing is written), 2 could not run.',
    load: () => import('./merge.ts'),
  },
  {
    name: 'inspect',
    usage: 'FILE',
    argument: { name: 'FILE', repeats: false, required: true },
    about: 'What is in this list, and how would it be read?',
    flags: ['platform', ...phones, 'channel', ...reading, 'set', 'var', ...showing, ...settings],
    examples: ['rollcall inspect clients.csv', 'rollcall inspect clients.csv --country DE --json'],
    load: () => import('./inspect.ts'),
  },
  {
    name: 'normalize',
    usage: '[FILE]',
    argument: { name: 'FILE', repeats: false, required: false },
    about: 'The same list with its numbers in one style; standard input to standard output, or files.',
    flags: [
      ...(['platform', 'output', 'errors', 'allow-country', 'set'] as const),
      ...(['style', 'on-fail', 'add', 'changes'] as const),
      ...[...form, ...phones, ...reading, ...gate, ...showing, ...settings],
    ],
    examples: [
      'rollcall normalize clients.csv -o clean.csv --country DE',
      'rollcall normalize clients.xlsx -o clean.xlsx -p cloudonix --changes changes.csv',
      'cut -f2 leads.tsv | rollcall normalize - --no-header --map "phone=#1" --country US -q',
    ],
    exitCodes:
      '0 written, 1 a list that cannot be judged (nothing is written) or a gate that was asked for and closed, 2 could not run.',
    load: () => import('./normalize.ts'),
  },
  {
    name: 'split-by-channel',
    usage: 'FILE',
    argument: { name: 'FILE', repeats: false, required: true },
    about: 'A list for each messaging channel, from a channel column or a column a channel.',
    flags: [
      ...(['platform', 'out-dir', 'name', 'channel', 'set', 'country', 'repair', 'errors'] as const),
      ...(['max-rows', 'max-size', 'consent-confirmed', 'rule', 'max-findings'] as const),
      ...[...form, ...reading, ...showing, ...settings],
    ],
    examples: [
      'rollcall split-by-channel clients.xlsx',
      'rollcall split-by-channel clients.csv --to csv --map client-id=C --map channel=D',
      'rollcall split-by-channel clients.csv --map client-id.telegram=TG --map client-id.whatsapp=Phone',
    ],
    exitCodes:
      '0 every list was written, 1 a list that cannot be judged (nothing is written), 2 could not run.',
    load: () => import('./split-by-channel.ts'),
  },
  {
    name: 'dedupe',
    usage: 'FILE... -o OUT',
    argument: { name: 'FILE', repeats: true, required: true },
    about: 'One row for each number, or other key, of one list or several; every cell as it is.',
    flags: [
      ...(['output', 'duplicates', 'errors'] as const),
      ...[...repeats, ...comparing, ...form, ...phones, ...reading, ...gate, ...showing, ...settings],
    ],
    examples: [
      'rollcall dedupe clients.csv -o unique.csv --duplicates repeats.csv',
      'rollcall dedupe may.xlsx june.csv -o all.xlsx --keep most-complete --country DE',
      'rollcall dedupe members.csv -o unique.csv --key email',
    ],
    exitCodes:
      '0 written, 1 a list that cannot be judged (nothing is written) or a gate that was asked for and closed, 2 could not run.',
    load: () => import('./dedupe.ts'),
  },
  {
    name: 'resave',
    usage: 'FILE -o OUT',
    argument: { name: 'FILE', repeats: false, required: true },
    about: 'The same list in another format, encoding or delimiter; every cell as it is, every row kept.',
    flags: ['output', ...form, ...opening, 'errors', 'rule', 'max-findings', ...showing, ...settings],
    examples: [
      'rollcall resave clients.xls -o clients.xlsx',
      'rollcall resave clients.xlsx -o archive.csv --sheet Archive',
    ],
    exitCodes: '0 written, 1 a list that cannot be read whole (nothing is written), 2 could not run.',
    load: () => import('./resave.ts'),
  },
  {
    name: 'template',
    usage: '[-o FILE]',
    argument: null,
    about: "The platform's sample file, with example rows that it takes.",
    flags: [
      ...([
        'platform',
        'output',
        'to',
        'country',
        'channel',
        'set',
        'var',
        'fill',
        'quiet',
        'force',
        'debug',
      ] as const),
    ],
    examples: [
      'rollcall template -p tovie-calls -o sample.xlsx',
      'rollcall template -p cloudonix',
      'rollcall template -p tovie-text --channel whatsapp',
      'rollcall template -p intellixent --set secondaries=2 --var name:required:max=40 --var visits:number',
    ],
    load: () => import('./template.ts'),
  },
  {
    name: 'platforms',
    usage: '',
    argument: null,
    about: 'The platforms whose rules are known.',
    flags: ['json', 'no-color', 'debug'],
    examples: ['rollcall platforms'],
    load: () => import('./platforms.ts'),
  },
  {
    name: 'explain',
    usage: 'RULE|PLATFORM',
    argument: { name: 'RULE|PLATFORM', repeats: false, required: true },
    about: 'What a rule means or a platform demands, and where that was read.',
    flags: ['json', 'no-color', 'now', 'debug'],
    examples: ['rollcall explain phone/too-short', 'rollcall explain cloudonix'],
    load: () => import('./explain.ts'),
  },
];

/** Commands of the contract that this version lacks. */
export const planned: readonly string[] = ['diff', 'init', 'completion'];
