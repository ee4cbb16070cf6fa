/** By code point, the bytes of a character, as one number: `0x81` is one byte, `0x8140` two; 0 where there are none. */
export type Reversed = Uint32Array;

const known = new Map<string, Reversed>();

/**
 * The platform's decoder turned round, for characters up to U+FFFF. Done once, which takes some 20 ms where a character
 * may have several bytes. @param name the decoder's.
 */
export function reverseDecoder(name: string): Reversed {
  const before = known.get(name);
  if (before !== undefined) return before;
  const bytes: Reversed = new Uint32Array(0x1_0000);
  const add = (text: string, packed: number) => {
    const code = text.charCodeAt(0);
    if (text.length !== 1 || code === 0xfffd) return;
    if (bytes[code] === 0 || isBetter(name, code, packed, bytes[code]!)) bytes[code] = packed;
  };
  const isSeveral = severalBytes.has(name);
  for (const byte of range(0, 0xff)) {
    const text = decodeOne(name, [byte]);
    // Where a byte may begin a character, one that is read as a control is none to count on.
    if (!isSeveral || byte < 0x80 || !isControl(text)) add(text, byte);
  }
  for (const sequences of isSeveral ? sequencesOf(name) : [])
    decodeEach(name, sequences).forEach((text, i) => {
      add(text, pack(sequences[i]!));
    });
  known.set(name, bytes);
  return bytes;
}

// A character that has several byte sequences is written by its first, but for these: so has the Encoding Standard
// (https://encoding.spec.whatwg.org/#index-big5-pointer, #index-shift_jis-pointer), and other programs do.
const lastOfBig5 = new Set([0x2550, 0x255e, 0x2561, 0x256a, 0x5341, 0x5345]);
const isOfNec = (packed: number) => packed >= 0xed00 && packed <= 0xefff;

function isBetter(name: string, code: number, packed: number, before: number): boolean {
  if (name === 'big5') return lastOfBig5.has(code);
  return name === 'shift_jis' && isOfNec(before) && !isOfNec(packed);
}

type Bytes = readonly number[];

const severalBytes = new Set(['shift_jis', 'euc-jp', 'gbk', 'gb18030', 'big5', 'euc-kr']);

/** All of several bytes that may be a character, some at a time. */
function* sequencesOf(name: string): Iterable<readonly Bytes[]> {
  // Below are characters of Hong Kong and private ones, which few programs read.
  for (const lead of range(name === 'big5' ? 0xa1 : 0x81, 0xfe))
    yield range(0x40, 0xfe).map((trail) => [lead, trail]);
  if (name !== 'gb18030') return;
  for (const first of range(0x81, 0x84))
    for (const second of range(0x30, 0x39))
      for (const third of range(0x81, 0xfe))
        yield range(0x30, 0x39).map((fourth) => [first, second, third, fourth]);
}

/** What each reads as by itself: '' where it is no text. */
function decodeEach(name: string, sequences: readonly Bytes[]): string[] {
  // In one go, since a decoder takes longer to begin than to decode; a line feed ends whatever is unfinished.
  const joined = Uint8Array.from(sequences.flatMap((bytes) => [...bytes, 0x0a, 0x0a]));
  const texts = new TextDecoder(name).decode(joined, { stream: true }).split('\n\n');
  return texts.length === sequences.length + 1
    ? texts.slice(0, -1)
    : sequences.map((bytes) => decodeOne(name, bytes));
}

function decodeOne(name: string, bytes: Bytes): string {
  try {
    const decoder = new TextDecoder(name, { fatal: true, ignoreBOM: true });
    // Node 20 decodes windows-1252 as Latin-1 unless it streams.
    const text = decoder.decode(Uint8Array.from(bytes), { stream: true });
    return text + decoder.decode();
  } catch {
    return '';
  }
}

function isControl(text: string): boolean {
  return text >= '\u0080' && text <= '\u009f';
}

function pack(bytes: Bytes): number {
  return bytes.reduce((packed, byte) => packed * 0x100 + byte, 0);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
