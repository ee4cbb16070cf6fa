import type { Batch, FileTrouble, Table } from '../model/batch.ts';
import { copyText } from '../model/finding.ts';
import type { Source } from '../model/streams.ts';
import { createScanner, maxRecordChars } from './csv.ts';
import { chooseDelimiter, delimiterChars } from './delimiter.ts';
import { createDecoder, decodeLines } from './encoding/decode.ts';
import { chooseEncoding, sampleBytes } from './encoding.ts';
import { findMojibake } from './mojibake.ts';

export interface TextOptions {
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly limits?: { readonly recordChars?: number };
}

/**
 * Opens delimited text: chooses encoding and delimiter from the first 4 MiB, then reads in one pass.
 * @throws UsageError `encoding-unknown`; InputError where the source fails.
 */
export async function openText(source: Source, options: TextOptions): Promise<Table> {
  const sample = await source.head(sampleBytes);
  const isWhole = sample.length < sampleBytes;
  const encoding = await chooseEncoding(sample, options.encoding);
  const { start, chars, garbled, shown } = lookAt(sample, encoding.name);
  const lines = delimiterSample(start);
  const found = chooseDelimiter(lines, isWhole && lines.length === chars);
  const delimiter = options.delimiter ?? found.delimiter;
  const recordChars = options.limits?.recordChars ?? maxRecordChars;

  const trouble: FileTrouble[] = [];
  if (garbled !== null) trouble.push({ rule: 'file/mojibake', data: { sample: copyText(garbled) } });
  let isComplete = false;

  async function* batches(): AsyncIterable<Batch> {
    const scanner = createScanner({ delimiter, recordChars, skipFirst: found.hasSepLine });
    const decoder = createDecoder(encoding.name);
    let chars = 0;
    let invalidLine = 0;

    function decoded(piece: string): string {
      const invalid = decoder.invalid();
      if (invalid !== null && invalidLine === 0)
        invalidLine = scanner.lineAfter(piece.slice(0, invalid.offset - chars));
      chars += piece.length;
      return piece;
    }

    for await (const chunk of source.chunks()) {
      yield* scanner.push(decoded(decoder.decode(chunk)));
      if (scanner.overlongLine() !== null) break;
    }
    if (scanner.overlongLine() === null) {
      yield* scanner.push(decoded(decoder.end()));
      yield* scanner.end();
    }

    const invalid = decoder.invalid();
    if (invalid !== null) {
      trouble.push({
        rule: 'file/encoding-invalid',
        data: { enc: encoding.name, line: invalidLine, count: invalid.count },
        line: invalidLine,
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
    format: 'csv',
    encoding: encoding.name,
    encodingBy: encoding.by,
    delimiter,
    sample: shown,
    batches,
    trouble: () => trouble,
    complete: () => isComplete,
  };
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
    if (encoding.startsWith('utf-')) garbled ??= findMojibake(lines);
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
