import { isAscii, isUtf8 } from 'node:buffer';
import { findEncoding } from '../encodings/index.ts';
import type { Batch, FileTrouble, Frame, Table } from '../model/batch.ts';
import { copyText } from '../model/finding.ts';
import { type Limits, limits } from '../model/limits.ts';
import type { Source } from '../model/streams.ts';
import { createScanner } from './csv.ts';
import { chooseDelimiter, delimiterChars } from './delimiter.ts';
import { createDecoder, decodeLines } from './encoding/decode.ts';
import { chooseEncoding, hasByteOrderMark, sampleBytes } from './encoding.ts';
import { findMojibake } from './mojibake.ts';

export interface TextOptions {
  readonly encoding?: string;
  /** Encodings that the platforms take and UTF-8 is none of: as in `chooseEncoding`. */
  readonly preferred?: readonly string[];
  readonly delimiter?: string;
  readonly limits?: Partial<Limits>;
}

/**
 * Opens delimited text: chooses encoding and delimiter from the first 4 MiB, then reads in one pass.
 * @throws UsageError `encoding-unknown`; InputError where the source fails.
 */
export async function openText(source: Source, options: TextOptions): Promise<Table> {
  const sample = await source.head(sampleBytes);
  const isWhole = sample.length < sampleBytes;
  const encoding = await chooseEncoding(sample, options.encoding, options.preferred);
  const { start, chars, garbled, shown } = lookAt(sample, encoding.name);
  const lines = delimiterSample(start);
  const found = chooseDelimiter(lines, isWhole && lines.length === chars);
  return makeTable(source, options, {
    encoding: encoding.name,
    encodingBy: encoding.by,
    delimiter: options.delimiter ?? found.delimiter,
    sample: shown,
    frame: {
      hasMark: hasByteOrderMark(sample),
      hasSepLine: found.hasSepLine,
      lineEnd: firstLineEnd(lines),
    },
    trouble: garbled === null ? [] : [{ rule: 'file/mojibake', data: { sample: copyText(garbled) } }],
  });
}

/**
 * Opens delimited text as it was declared, UTF-8 and comma where nothing was: without a look at it, so that the first
 * rows come out before the last are there, and no row depends on another.
 * @throws UsageError `encoding-unknown`; InputError where the source fails.
 */
export function openUnseen(source: Source, options: TextOptions): Table {
  return makeTable(source, options, {
    encoding: findEncoding(options.encoding ?? 'utf-8'),
    encodingBy: 'declared',
    delimiter: options.delimiter ?? ',',
    sample: null,
    frame: { hasMark: false, hasSepLine: false, lineEnd: '\n' },
    trouble: [],
  });
}

interface Facts {
  readonly encoding: string;
  readonly encodingBy: Table['encodingBy'];
  readonly delimiter: string;
  readonly sample: string | null;
  readonly frame: Frame;
  readonly trouble: readonly FileTrouble[];
}

function makeTable(source: Source, options: TextOptions, facts: Facts): Table {
  const { encoding, encodingBy, delimiter, frame } = facts;
  const recordChars = options.limits?.['record-chars'] ?? limits['record-chars'];
  const trouble = [...facts.trouble];
  let isComplete = false;

  async function* batches(): AsyncIterable<Batch> {
    const scanner = createScanner({ delimiter, recordChars, skipFirst: frame.hasSepLine });
    const decoder = createDecoder(encoding);
    let chars = 0;
    let invalidLine = 0;
    // What was looked at fits many encodings: the first bytes that do not may belie the one that was preferred.
    let isUnsure = encodingBy === 'ascii' && encoding !== 'utf-8';
    let beliedLine = 0;

    function decoded(piece: string): string {
      const invalid = decoder.invalid();
      if (invalid !== null && invalidLine === 0)
        invalidLine = scanner.lineAfter(piece.slice(0, invalid.offset - chars));
      chars += piece.length;
      return piece;
    }

    for await (const chunk of cutAtLines(source.chunks())) {
      const piece = decoded(decoder.decode(chunk));
      if (isUnsure && !isAscii(chunk)) {
        isUnsure = false;
        if (isUtf8(chunk)) beliedLine = scanner.lineAfter(piece.slice(0, piece.search(beyondAscii)));
      }
      yield* scanner.push(piece);
      if (scanner.overlongLine() !== null) break;
    }
    if (scanner.overlongLine() === null) {
      yield* scanner.push(decoded(decoder.end()));
      yield* scanner.end();
    }

    const invalid = decoder.invalid();
    const badLine = invalidLine || beliedLine;
    if (badLine > 0) {
      trouble.push({
        rule: 'file/encoding-invalid',
        data: { enc: encoding, line: badLine, count: invalid?.count ?? 1 },
        line: badLine,
      });
    }
    const overlong = scanner.overlongLine();
    if (overlong !== null) {
      trouble.push({
        rule: 'file/resource-limit',
        data: { limit: 'record-chars', max: recordChars },
        line: overlong,
      });
    }
    isComplete = overlong === null;
  }

  return {
    ...facts,
    format: 'csv',
    sheet: null,
    sheets: () => null,
    batches,
    trouble: () => trouble,
    complete: () => isComplete,
  };
}

/**
 * The same bytes, cut behind a line feed where there is one: a record that lies in two texts has to be put together, and
 * all that follows with it. A piece is valid until the next.
 */
async function* cutAtLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let buffer = new Uint8Array(0);
  let held = 0;
  for await (const chunk of chunks) {
    const end = held + chunk.length;
    if (end > buffer.length) {
      const larger = new Uint8Array(2 * end);
      larger.set(buffer.subarray(0, held));
      buffer = larger;
    }
    buffer.set(chunk, held);
    const cut = buffer.lastIndexOf(lineFeed, end - 1) + 1 || end;
    yield buffer.subarray(0, cut);
    buffer.copyWithin(0, cut, end);
    held = end - cut;
  }
  if (held > 0) yield buffer.subarray(0, held);
}

const lineFeed = 0x0a;
const beyondAscii = /[^\x00-\x7f]/;

/** The end of the first line that is not within quotes; where a quote never closes, of the first of all. */
function firstLineEnd(text: string): Frame['lineEnd'] {
  let isQuoted = false;
  for (const [mark] of text.matchAll(/"|\r\n|[\r\n]/g)) {
    if (mark === '"') isQuoted = !isQuoted;
    else if (!isQuoted) return mark === '\r\n' ? mark : '\n';
  }
  return /\r\n|[\r\n]/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n';
}

interface Looked {
  /** Enough of it to tell the delimiter. */
  readonly start: string;
  /** In all. */
  readonly chars: number;
  readonly garbled: string | null;
  readonly shown: string | null;
}

function lookAt(bytes: Uint8Array, encoding: string): Looked {
  let start = '';
  let chars = 0;
  let garbled: string | null = null;
  let shown: string | null = null;
  for (const lines of decodeLines(bytes, encoding)) {
    if (start.length < delimiterChars || !lineEnd.test(start.slice(0, delimiterChars))) start += lines;
    chars += lines.length;
    garbled ??= findMojibake(lines);
    shown ??= sampleOf(lines);
  }
  return { start, chars, garbled, shown };
}

const lineEnd = /[\r\n]/;

/** Whole lines are needed to tell: of a header longer than the sample, all of it and a little more. */
function delimiterSample(text: string): string {
  const line = text.slice(delimiterChars).search(lineEnd);
  const isCutShort = !lineEnd.test(text.slice(0, delimiterChars)) && line !== -1;
  return text.slice(0, isCutShort ? 2 * (delimiterChars + line) : delimiterChars);
}

/** The first word with a character beyond ASCII: it shows whether the encoding is right, and nobody's number. */
function sampleOf(text: string): string | null {
  const at = text.search(/(?=\P{ASCII})[\p{L}\p{M}\p{P}\p{S}]/u);
  if (at === -1) return null;
  const before = /[\p{L}\p{M}]{0,12}$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? '';
  const after = /^.[\p{L}\p{M}]{0,12}/su.exec(text.slice(at, at + 14))?.[0] ?? '';
  return copyText(before + after);
}
