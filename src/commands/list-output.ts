import { CharacterLacking, chooseWritten } from '../encodings/index.ts';
import { createByteBuffer } from '../io/byte-buffer.ts';
import { openSink } from '../io/sink.ts';
import type { Batch } from '../model/batch.ts';
import { OutputClosed, UsageError } from '../model/errors.ts';
import type { List } from '../model/list.ts';
import { columnLetter, placeOf } from '../model/position.ts';
import type { Output } from '../model/result.ts';
import { createTextForm, createWorkbookForm, type Form } from '../rewrite/index.ts';
import type { FlagValues } from './flags.ts';
import type { OutputRequest } from './job.ts';
import { delimiterOf, isOn, outEncoding, text } from './options.ts';
import type { World } from './world.ts';

/** Where a list goes that is written again: a file that appears whole or not at all, or standard output. */
export interface ListOutput {
  /** How its records are written. Called once. */
  form(list: List): Form;
  /** A promise while what was written has not been taken yet. @throws OutputClosed where nobody reads any more. */
  settled(): Promise<void> | null;
  finish(kind: string, rows: number): Output;
  abandon(): void;
}

export function openListOutput(
  values: FlagValues,
  { inputs, force }: OutputRequest,
  { stdout }: World,
): ListOutput {
  const path = text(values, 'output') ?? '-';
  if (path === '') throw new UsageError('output-unnamed', '--output: a file name is empty');
  if (text(values, 'sheet')?.toLowerCase() === 'all')
    throw new UsageError('sheet-several', '--sheet all: one sheet is written at a time', {
      hint: 'name it: --sheet NAME or its number',
    });
  const format = formatOf(path, text(values, 'to'));
  if (format === 'xlsx') refuseTextFlags(values);
  const sink = path === '-' ? null : openSink(path, { inputs, force });
  const isDry = isOn(values, 'dry-run');
  let bytes = 0;
  let written: Form | null = null;
  // Standard output may still hold on to what it was given.
  const screen = createByteBuffer((chunk) => stdout.write(Uint8Array.from(chunk)));
  const write = sink === null ? screen.write : sink.write;

  function put(data: string | Uint8Array): void {
    if (isDry) return;
    bytes += typeof data === 'string' ? Buffer.byteLength(data) : data.length;
    write(data);
  }

  return {
    form(list) {
      const form =
        format === 'xlsx'
          ? createWorkbookForm(list, put)
          : createTextForm(list, textOptions(list, values), put);
      written = form;
      return form;
    },
    settled() {
      screen.flush();
      if (sink === null && stdout.isClosed) throw new OutputClosed();
      return sink === null ? stdout.drained() : null;
    },
    finish(kind, rows) {
      written?.end();
      screen.flush();
      sink?.commit();
      return { path, kind, rows, bytes };
    },
    abandon() {
      sink?.abandon();
    },
  };
}

/** Writes rows of a batch; of a character that cannot be written it is said where it stands. @throws CharacterLacking. */
export function writeRows(list: List, batch: Batch, write: () => void): void {
  try {
    write();
  } catch (error) {
    if (!(error instanceof CharacterLacking)) throw error;
    const place = findText(list, batch, error.character);
    throw place === null ? error : new CharacterLacking(error.encoding, error.character, place);
  }
}

function findText({ sheet }: List, batch: Batch, text: string): string | null {
  for (let row = 0; row < batch.count; row++)
    for (let column = 0; column < batch.width(row); column++)
      if (batch.cell(row, column).includes(text)) {
        const place = placeOf(sheet, batch.line(row), column);
        return sheet === null ? `${place}, column ${columnLetter(column)}` : place;
      }
  return null;
}

function formatOf(path: string, asked: string | null): 'csv' | 'xlsx' {
  const extension = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  if (['xls', 'xlsm', 'xlsb', 'xltx', 'ods', 'numbers'].includes(extension)) {
    throw new UsageError('output-format', `--output: .${extension} is not written`, {
      hint: 'end the name in .xlsx or .csv',
    });
  }
  const named = extension === 'xlsx' ? 'xlsx' : extension === 'csv' ? 'csv' : null;
  if (asked !== null && named !== null && asked !== named) {
    throw new UsageError('output-format', `--to ${asked} does not go with a name in .${named}`);
  }
  return asked === 'xlsx' || named === 'xlsx' ? 'xlsx' : 'csv';
}

function refuseTextFlags(values: FlagValues): void {
  for (const flag of ['out-delimiter', 'out-encoding', 'guard'] as const) {
    if (values[flag] !== undefined)
      throw new UsageError('option-unused', `--${flag}: a workbook has no use for it`, {
        hint: 'leave it out, or write a .csv',
      });
  }
}

function textOptions(list: List, values: FlagValues) {
  const asked = outEncoding(values);
  return {
    encoding: asked?.name ?? chooseWritten(list.profile.file.encodings?.value, list) ?? 'utf-8',
    delimiter: delimiterOf('out-delimiter', text(values, 'out-delimiter')),
    hasMark: asked?.hasMark ?? null,
    guard: isOn(values, 'guard'),
  };
}
