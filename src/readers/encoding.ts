import { isAscii, isUtf8 } from 'node:buffer';
import { decoderName, findEncoding, holdsAscii } from '../encodings/index.ts';
import type { Table } from '../model/batch.ts';
import { decodeStart } from './encoding/decode.ts';
import { costInAnyLanguage, type Guess, isRanked, rankEncodings } from './encoding/legacy.ts';
import { wholeUtf8Length } from './encoding/utf8.ts';

export interface Encoding {
  /** WHATWG name in lower case. */
  readonly name: string;
  readonly by: Table['encodingBy'];
}

/** Bytes to look at: most files show their encoding in the first lines, some only after thousands of ASCII rows. */
export const sampleBytes = 4 * 1024 * 1024;

// More says no more, and takes longer.
const legacyBytes = 32 * 1024;
// Nats. Guesses this close are put to a second detector, whose word weighs less than that.
const doubt = 10;
const secondOpinion = 3;
// Letters that the languages known here do not use make true text dearer by less than this, another encoding by more.
const slackPerByte = 1;

/**
 * Chooses how to decode a text. Order: what the user declared, byte order mark, the zero bytes of UTF-16, valid UTF-8
 * (or nearly: some files are damaged), then the likeliest legacy encoding of the lines that are not ASCII. Of those that are
 * about as likely, the likeliest preferred one wins.
 * @param sample the file's first `sampleBytes` bytes.
 * @param preferred the decoder's names of what the file should be in; ASCII by itself is the first of them.
 * @throws UsageError `encoding-unknown` where `declared` names none.
 */
export async function chooseEncoding(
  sample: Uint8Array,
  declared?: string,
  preferred: readonly string[] = [],
): Promise<Encoding> {
  if (declared !== undefined) return { name: findEncoding(declared), by: 'declared' };
  const marked = readMark(sample);
  if (marked !== null) return { name: marked, by: 'bom' };
  const wide = readZeros(sample);
  if (wide !== null) return { name: wide, by: 'detected' };
  if (isAscii(sample)) return { name: preferred.find(holdsAscii) ?? 'utf-8', by: 'ascii' };
  const whole = sample.subarray(0, wholeUtf8Length(sample));
  if (isUtf8(whole) || isNearlyUtf8(whole)) return { name: 'utf-8', by: 'utf-8' };
  return { name: await guessLegacy(nonAsciiLines(sample), preferred), by: 'detected' };
}

/** Does a text begin with a byte order mark? */
export function hasByteOrderMark(sample: Uint8Array): boolean {
  return readMark(sample) !== null;
}

function readMark(sample: Uint8Array): string | null {
  const [a, b, c] = sample;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

/** In UTF-16 the digits, delimiters and line ends of any list have a zero byte, always on the same side. */
function readZeros(sample: Uint8Array): string | null {
  const looked = sample.subarray(0, 8192);
  const zeros = [0, 0];
  looked.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2]!++;
  });
  const [even, odd] = zeros as [number, number];
  if (Math.max(even, odd) < looked.length / 10 || Math.min(even, odd) > Math.max(even, odd) / 10) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** Characters beyond ASCII are good UTF-8 four times as often as not: chance cannot do that in another encoding. */
function isNearlyUtf8(bytes: Uint8Array): boolean {
  const beyond = decodeStart(bytes, 'utf-8').match(/[^\x00-\x7f]/gu) ?? [];
  const bad = beyond.reduce((count, char) => (char === '\ufffd' ? count + 1 : count), 0);
  return beyond.length >= 5 * bad;
}

/** Only these lines can tell one encoding from another. */
function nonAsciiLines(sample: Uint8Array): Uint8Array {
  const lines: Uint8Array[] = [];
  let taken = 0;
  for (let from = 0; from < sample.length && taken < legacyBytes; ) {
    const end = endOfLine(sample, from);
    const line = sample.subarray(from, Math.min(end, from + legacyBytes));
    if (!isAscii(line)) {
      lines.push(line);
      taken += line.length;
    }
    from = end;
  }
  return Buffer.concat(lines);
}

function endOfLine(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at++) if (bytes[at] === 0x0a || bytes[at] === 0x0d) return at + 1;
  return bytes.length;
}

async function guessLegacy(bytes: Uint8Array, preferred: readonly string[]): Promise<string> {
  const guesses = rankEncodings(bytes);
  const [best, next] = guesses;
  const wanted = choosePreferred(preferred, bytes, guesses);
  if (wanted !== null) return wanted;
  if (best === undefined) return 'windows-1252';
  if (next === undefined || next.cost - best.cost > doubt) return best.encoding;
  const { detect } = await import('jschardet');
  const second = decoderName(detect(bytes).encoding ?? '');
  const backed = guesses.find((guess) => guess.encoding === second && guess.cost - best.cost < secondOpinion);
  return (backed ?? best).encoding;
}

/**
 * The likeliest of these names that could well be it: one under which the text, whatever its language, is not much dearer
 * than under the likeliest of all; or one that cannot be told by its letters and has a meaning for all bytes.
 */
function choosePreferred(
  names: readonly string[],
  bytes: Uint8Array,
  [best]: readonly Guess[],
): string | null {
  const beyond = bytes.reduce((count, byte) => (byte > 0x7f ? count + 1 : count), 0);
  const most = (best?.cost ?? Number.POSITIVE_INFINITY) + doubt + slackPerByte * beyond;
  const [wanted] = names
    .map((encoding): Guess => ({ encoding, cost: costInAnyLanguage(encoding, bytes) }))
    .filter(({ encoding, cost }) => Number.isFinite(cost) && (cost <= most || !isRanked(encoding)))
    .sort((a, b) => a.cost - b.cost);
  return wanted?.encoding ?? null;
}
