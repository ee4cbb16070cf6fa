import type { CellKind } from '../model/batch.ts';
import type { Channel } from '../model/channel.ts';
import { readPhone } from '../phones/index.ts';
import { idShapes } from './id-shapes.ts';
import { isRounded, restoreNumber } from './lost-digits.ts';

/** What was understood of a cell that holds the ID of a channel. */
export interface IdReading {
  readonly channel: Channel;
  /** In the channel's own notation; null where the cell holds none. */
  readonly id: string | null;
  /** Why it holds none, in words that do not quote it; null where it does. */
  readonly reason: string | null;
  /** What was done to the text to read it; null where the ID stands there as it is. */
  readonly mended: string | null;
  /** The channel's IDs are no phone numbers, and this one is a valid one. */
  readonly looksLikePhone: boolean;
}

export interface IdOptions {
  /** ISO-2 of numbers written without country code. */
  readonly country: string | null;
  /** The IDs of the column went through a spreadsheet as numbers. */
  readonly isColumnRounded: boolean;
}

/** Reads a cell as an ID of `channel`; null where it is empty. Cost: linear in the text. */
export function readChannelId(
  channel: Channel,
  text: string,
  kind: CellKind,
  { country, isColumnRounded }: IdOptions,
): IdReading | null {
  const shape = idShapes[channel];
  const bare = unwrap(text.replace(invisible, '').trim());
  if (bare === '') return null;
  if (channel !== 'custom' && bare.length > maxIdLength) return refuse('far longer than any ID');
  const isNumber = kind === 'number' || kind === 'rounded';
  // What is no number in its channel may look like one: of such a text only a spreadsheet's own number is undone.
  const restored =
    shape.isNumber || isNumber || shortened.test(bare) ? restoreNumber(bare, isNumber) : { text: bare };
  if ('lost' in restored) return refuse(restored.lost);
  if (kind === 'rounded' || (isColumnRounded && isRounded(restored.text)))
    return refuse('a spreadsheet put zeros in place of its last digits');
  const id = shape.tidy?.(restored.text, country) ?? restored.text;
  const reason = shape.refuse(id, country);
  if (reason !== null) return refuse(reason);
  const mended =
    id === text
      ? null
      : restored.text !== bare
        ? 'a spreadsheet wrote it as a number'
        : id !== restored.text
          ? 'it is written in another notation'
          : 'space, invisible or guarding characters stand around it';
  return { channel, id, reason: null, mended, looksLikePhone: looksLikePhone(channel, id) };

  function refuse(why: string): IdReading {
    return { channel, id: null, reason: why, mended: null, looksLikePhone: false };
  }
}

// An address has 254 characters at most (RFC 5321, 4.5.3.1.3, and RFC 3696, erratum 1690), an ID of the others fewer.
const maxIdLength = 254;
// Format characters (bidi marks, zero-width, soft hyphen) and controls.
const invisible = /[\p{Cf}\u0000-\u0008\u000e-\u001f\u007f-\u009f]/gu;
const shortened = /^-?\d[.,]\d+[eE]\+\d{1,3}$/;

/** Spreadsheets keep text from being read as a number by `'` or `="…"`. What is wrapped twice is no spreadsheet's. */
function unwrap(text: string): string {
  const inner = (/^="(.*)"$/s.exec(text)?.[1] ?? /^'([^']*)$/.exec(text)?.[1])?.trim();
  return inner === undefined || inner === '' || /^[='"]/.test(inner) ? text : inner;
}

const ownIds: ReadonlySet<Channel> = new Set(['telegram', 'messenger', 'instagram', 'vk', 'custom']);

// IDs of ten digits and less are as often a valid number somewhere; those given out today have 15 and more, or up to ten.
function looksLikePhone(channel: Channel, id: string): boolean {
  if (!ownIds.has(channel) || !/^\+?\d{11,13}$/.test(id)) return false;
  const options = {
    country: null,
    repair: 'none',
    strictness: 'valid',
    bareDigits: 'either',
    vote: null,
  } as const;
  return readPhone(id.startsWith('+') ? id : `+${id}`, options).e164 !== null;
}

/** The same for two cells that mean the same contact: the domain of an address and the + of a number say nothing. */
export function keyOfId({ channel, id }: { readonly channel: Channel; readonly id: string }): string {
  if (channel === 'sms') return id.replace(/^\+/, '');
  const at = channel === 'email' ? id.lastIndexOf('@') : -1;
  return at === -1 ? id : id.slice(0, at) + id.slice(at).toLowerCase();
}
