import { chooseWritten, decoderName, writtenName } from '../encodings/index.ts';
import { openTextPart, openWorkbookPart } from '../export/part-forms.ts';
import type { PartLimits } from '../export/parts.ts';
import { UsageError } from '../model/errors.ts';
import type { List } from '../model/list.ts';
import { writtenFormat } from '../model/written-format.ts';
import type { Profile } from '../profiles/schema.ts';
import type { SetOptions } from './export-set.ts';
import type { FlagValues } from './flags.ts';
import { delimiterOf, isOn, type OutEncoding, outEncoding, sizeOf, text, wholeNumber } from './options.ts';

/** As it is where the platform takes that, else as the platform takes it best. @throws UsageError `format-refused`. */
export function chooseFormat({ format }: List, { file, name }: Profile, values: FlagValues): 'csv' | 'xlsx' {
  const asked = text(values, 'to') as 'csv' | 'xlsx' | null;
  const taken = file.types?.value;
  if (asked !== null && taken?.some((type) => type === asked) === false)
    throw new UsageError('format-refused', `--to ${asked}: ${name} takes ${taken.join(', ').toUpperCase()}`, {
      hint: 'leave --to out',
    });
  return writtenFormat(format, taken, asked);
}

/** How the parts of a list are written, as its platform wants them or as it was said. @throws UsageError `encoding-refused`, `encoding-not-written`. */
export function partOpener(
  extension: 'csv' | 'xlsx',
  profile: Profile,
  values: FlagValues,
): SetOptions['openPart'] {
  if (extension === 'xlsx')
    return (labels, list, take) => openWorkbookPart(labels, list.sheet ?? 'List', take);
  const asked = outEncoding(values);
  if (asked !== null) refuseEncoding(asked, profile);
  const ofPlatform = asked?.name ?? chooseWritten(profile.file.encodings?.value, null) ?? refuseAll(profile);
  return (labels, { writtenIn, frame }, take) => {
    const options = {
      delimiter:
        delimiterOf('out-delimiter', text(values, 'out-delimiter')) ??
        profile.file.delimiters?.value[0] ??
        ',',
      lineEnd: frame.lineEnd,
      encoding: writtenIn ?? ofPlatform,
      hasMark: profile.file.byteOrderMark?.value === 'required' || asked?.hasMark === true,
      guard: isOn(values, 'guard'),
    };
    return openTextPart(labels, options, take);
  };
}

/** A file that its platform refuses is none to hand out, where there is one that it takes. */
function refuseEncoding({ name: asked, hasMark }: OutEncoding, { file, name }: Profile): void {
  if (hasMark && file.byteOrderMark?.value === 'refused')
    throw new UsageError('encoding-refused', `--out-encoding: ${name} takes no byte order mark`, {
      hint: 'use utf-8',
    });
  const taken = file.encodings?.value ?? [];
  const written = taken.flatMap((one) => writtenName(one) ?? []);
  // Who takes windows-1252 takes its part that is iso-8859-1.
  if (written.length === 0 || written.some((one) => one === asked || one === decoderName(asked))) return;
  throw new UsageError('encoding-refused', `--out-encoding ${asked}: ${name} takes ${taken.join(' or ')}`, {
    hint: 'leave --out-encoding out',
  });
}

/** The platform takes no encoding that is written here. */
export function refuseAll({ file, name }: Profile): never {
  const { types, encodings } = file;
  throw new UsageError(
    'encoding-not-written',
    `${name} takes ${encodings?.value.join(' or ')}, which is not written`,
    {
      hint:
        types === undefined || types.value.includes('xlsx')
          ? 'add --to xlsx'
          : 'add --out-encoding utf-8, and convert the file before the upload',
    },
  );
}

// Left free in every file, for what a platform counts otherwise than we do.
const reserve = 0.02;
const mostRowsOfSheet = 1_048_575;

/** What fits into one part. @throws UsageError `value-invalid`. */
export function limitsOf({ file }: Profile, extension: 'csv' | 'xlsx', values: FlagValues): PartLimits {
  const [size, count] = [text(values, 'max-size'), text(values, 'max-rows')];
  const bytes = least(size === null ? null : sizeOf('max-size', size), file.maxBytes?.value ?? null);
  const rows = least(count === null ? null : wholeNumber('max-rows', count), file.maxRows?.value ?? null);
  if (rows === 0) throw new UsageError('value-invalid', '--max-rows: a file of no rows is none');
  return {
    maxBytes: bytes === null ? null : Math.floor(bytes * (1 - reserve)),
    maxRows: extension === 'xlsx' ? least(rows, mostRowsOfSheet) : rows,
  };
}

function least(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.min(a, b);
}
