import { decoderName, holdsAscii, writtenName } from './labels.ts';

/** How a text is encoded, as its reader says. */
export interface Encoded {
  readonly encoding: string | null;
  readonly encodingBy: string | null;
}

/** The first of the names that means the text's encoding; null where none does. Text of nothing but ASCII is in many. */
export function findOwn(names: readonly string[], { encoding, encodingBy }: Encoded): string | null {
  const isAscii = encodingBy === 'ascii';
  return names.find((name) => decoderName(name) === encoding || (isAscii && holdsAscii(name))) ?? null;
}

/**
 * The `writtenName` of the encoding in which text is written for a platform: UTF-8 where it takes that, else the text's own
 * where it takes that, else the first that it takes.
 * @param taken what the platform takes; undefined where it does not say. @param own null where that is not to matter.
 * @returns null where none of those is written.
 */
export function chooseWritten(taken: readonly string[] | undefined, own: Encoded | null): string | null {
  if (taken === undefined || hasUtf8(taken)) return 'utf-8';
  const ownName = own === null ? null : findOwn(taken, own);
  const names = [...(ownName === null ? [] : [ownName]), ...taken];
  return names.map(writtenName).find((name) => name !== null) ?? null;
}

/** By which encodings a reader is to go first, since the platforms take nothing else: names of the decoder. */
export function preferredOf(platforms: readonly (readonly string[] | undefined)[]): string[] {
  const names = platforms.flatMap((taken) => (taken === undefined || hasUtf8(taken) ? [] : taken));
  return [...new Set(names.flatMap((name) => decoderName(name) ?? []))];
}

function hasUtf8(taken: readonly string[]): boolean {
  return taken.some((name) => decoderName(name) === 'utf-8');
}
