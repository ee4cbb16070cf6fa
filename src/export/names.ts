import { channels } from '../model/channel.ts';

const listExtension = /\.(csv|tsv|txt|tab|psv|dat|xls|xlsx|xlsm|html?|xml)$/i;
// What some system does not take in a file's name, or takes for something else.
const unsafe = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const maxChars = 100;

/** A name that every system can store, from any text: `clients` of `lists/clients.xlsx`. */
export function nameOfSet(path: string): string {
  const base = path === '-' ? 'stdin' : (path.split(/[\\/]/).at(-1) ?? '');
  return safeName(base.replace(listExtension, ''));
}

export function safeName(text: string): string {
  const shown = text.normalize('NFC').replace(unsafe, '_');
  const cut = Array.from(shown)
    .slice(0, maxChars)
    .join('')
    .replace(/[. ]+$/, '')
    .replace(/^[. ]+/, '');
  if (cut === '') return 'list';
  return reserved.test(cut) ? `_${cut}` : cut;
}

/** Which file of a set: what follows its name. `number` (1-based) counts where there is more than one. */
export function nameOfFile(set: string, kind: string, extension: string, number: number | null): string {
  const suffix = number === null ? '' : `-${String(number).padStart(2, '0')}`;
  return `${set}.${kind}${suffix}.${extension}`;
}

/** Can a file of this name be one of those that a list is split into? */
export function isOfSplit(set: string, name: string): boolean {
  if (!name.startsWith(`${set}.`)) return false;
  const [, kind = ''] =
    /^([a-z-]+?)(?:-fixed|-whole)?(?:-\d+)*\.(?:csv|xlsx)$/.exec(name.slice(set.length + 1)) ?? [];
  return ['rejected', 'duplicates', 'do-not-call', ...channels].includes(kind);
}

/** Can a file of this name be one of the set's? */
export function isOfSet(set: string, name: string): boolean {
  if (!name.startsWith(`${set}.`)) return false;
  return /^(?:(?:ready|ready-fixed|trial|whole|rejected)(?:-\d+)*\.(?:csv|xlsx)|(?:errors|duplicates|do-not-call)(?:-fixed)?(?:-\d+)*\.csv|manifest\.json)$/.test(
    name.slice(set.length + 1),
  );
}
