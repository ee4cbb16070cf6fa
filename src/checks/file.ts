import { findOwn, writtenName } from '../encodings/index.ts';
import type { Check } from '../model/check.ts';
import { sizeText } from '../model/describe.ts';
import { printable } from '../model/printable.ts';
import type { Rule } from '../model/rule.ts';

export const empty: Rule = {
  id: 'file/empty',
  scope: 'file',
  severity: 'error',
  repair: null,
  title: 'No data rows',
  message: 'The file has no data rows.',
  guidance: 'Check that the right file or sheet was exported.',
  why: 'An upload of nothing usually means that an export failed silently.',
  examples: { valid: { input: 'phone\n+14155552671\n' }, invalid: { input: 'phone\n' } },
};

const typeUnsupported: Rule = {
  id: 'file/type-unsupported',
  scope: 'file',
  severity: 'error',
  repair: 'certain',
  title: 'File type that is not taken',
  message: 'Content is {found}; the platform takes {allowed}.',
  guidance: 'Save as one of {allowed}, or use `export`.',
  why: 'What counts is what the file holds, not what it is called.',
  examples: {
    valid: { input: 'phone\n+14155552671\n' },
    invalid: { input: '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n' },
  },
};

const extensionMismatch: Rule = {
  id: 'file/extension-mismatch',
  scope: 'file',
  severity: 'warning',
  repair: 'certain',
  title: 'Name and content do not match',
  message: 'Named {ext} but holds {found}.',
  guidance: 'Rename, or re-save in the right format.',
  why: 'Platforms that go by the name read such a file wrongly or not at all.',
  examples: {
    valid: { input: 'phone\n+14155552671\n', name: 'list.csv' },
    invalid: { input: 'phone\n+14155552671\n', name: 'list.xlsx' },
  },
};

const corrupt: Rule = {
  id: 'file/corrupt',
  scope: 'file',
  severity: 'error',
  repair: null,
  title: 'File cannot be read',
  message: 'The file cannot be read: {reason}.',
  guidance: 'Open it in the program that made it and save again.',
  why: 'Half a file looks like a whole one once it is uploaded.',
  examples: {
    valid: { input: 'phone\n+14155552671\n' },
    invalid: { input: Uint8Array.from({ length: 600 }, (_, i) => (i * 37 + (i >> 3) * 11) & 255) },
  },
};

/** A compound file (MS-CFB) of one table, one directory and no content, as it holds what a password locks. */
function makeLockedFile(): Uint8Array {
  const bytes = Buffer.alloc(3 * 512);
  const none = 0xffff_ffff;
  const end = 0xffff_fffe;
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  for (const [at, value] of [
    [24, 0x3e],
    [26, 3],
    [28, 0xfffe],
    [30, 9],
    [32, 6],
  ] as const)
    bytes.writeUInt16LE(value, at);
  for (const [at, value] of [
    [44, 1],
    [48, 1],
    [56, 4096],
    [60, end],
    [68, end],
  ] as const)
    bytes.writeUInt32LE(value, at);
  bytes.fill(0xff, 80, 512 + 512);
  bytes.writeUInt32LE(0xffff_fffd, 512);
  bytes.writeUInt32LE(end, 516);
  ['Root Entry', 'EncryptedPackage'].forEach((name, i) => {
    const entry = bytes.subarray(1024 + i * 128, 1024 + (i + 1) * 128);
    entry.write(name, 'utf16le');
    entry.writeUInt16LE((name.length + 1) * 2, 64);
    entry.set([i === 0 ? 5 : 2, 1], 66);
    for (const [at, value] of [
      [68, none],
      [72, none],
      [76, i === 0 ? 1 : none],
      [116, end],
    ] as const)
      entry.writeUInt32LE(value, at);
  });
  return bytes;
}

const encrypted: Rule = {
  id: 'file/encrypted',
  scope: 'file',
  severity: 'error',
  repair: null,
  title: 'Password-protected workbook',
  message: 'The workbook is password-protected.',
  guidance: 'Save a copy without a password.',
  why: 'Nobody can check what nobody can read, and no platform takes it.',
  examples: {
    valid: { input: 'phone\n+14155552671\n' },
    invalid: {
      input: makeLockedFile(),
      name: 'list.xlsx',
    },
  },
};

const tooLarge: Rule = {
  id: 'file/too-large',
  scope: 'file',
  severity: 'error',
  repair: 'certain',
  title: 'File is larger than the platform takes',
  message: '{size} is over the limit of {max}.',
  guidance: '`export` cuts it into parts, or drop unused columns.',
  why: 'The upload fails as a whole.',
  examples: {
    valid: { input: 'phone\n+14155552671\n', platform: 'file:\n  maxBytes: 100\n' },
    invalid: { input: 'phone\n+14155552671\n', platform: 'file:\n  maxBytes: 10\n' },
  },
};

const tooManyRows: Rule = {
  id: 'file/too-many-rows',
  scope: 'file',
  severity: 'error',
  repair: 'certain',
  title: 'More rows than the platform takes',
  message: '{rows} rows; the limit is {max}.',
  guidance: '`export` cuts it into parts.',
  why: 'The upload fails as a whole.',
  examples: {
    valid: { input: 'phone\n+14155552671\n', platform: 'file:\n  maxRows: 1\n' },
    invalid: { input: 'phone\n+14155552671\n+14155552672\n', platform: 'file:\n  maxRows: 1\n' },
  },
};

const rowsBeyondLimit: Rule = {
  id: 'file/rows-beyond-limit',
  scope: 'file',
  severity: 'warning',
  repair: 'certain',
  title: 'Rows that the platform drops in silence',
  message: 'The platform reads {max} rows and drops the rest in silence, from {first} on.',
  guidance: '`export` cuts it into parts.',
  why: 'The upload looks complete and is not.',
  examples: {
    valid: { input: 'phone\n+14155552671\n', platform: 'file:\n  maxRows: 1\n  beyondMaxRows: truncate\n' },
    invalid: {
      input: 'phone\n+14155552671\n+14155552672\n',
      platform: 'file:\n  maxRows: 1\n  beyondMaxRows: truncate\n',
    },
  },
};

const tooManyColumns: Rule = {
  id: 'file/too-many-columns',
  scope: 'file',
  severity: 'error',
  repair: null,
  title: 'More columns than the platform takes',
  message: '{n} columns; the limit is {max}.',
  guidance: 'Remove columns the campaign does not use.',
  why: 'The upload fails as a whole.',
  examples: {
    valid: { input: 'phone,name\n+14155552671,Ann\n', platform: 'file:\n  maxColumns: 2\n' },
    invalid: { input: 'phone,name,city\n+14155552671,Ann,Rome\n', platform: 'file:\n  maxColumns: 2\n' },
  },
};

const encodingNotAllowed: Rule = {
  id: 'file/encoding-not-allowed',
  scope: 'file',
  severity: 'error',
  repair: 'certain',
  title: 'Encoding that the platform does not take',
  message: 'Encoded as {enc}; the platform needs {want}.',
  guidance: 'Convert with `export`.',
  why: 'Names come out as rubbish, or the upload fails.',
  examples: {
    valid: { input: 'phone,name\n+14155552671,José\n', platform: 'file:\n  encodings: [utf-8]\n' },
    invalid: {
      input: Buffer.from('phone,name\n+14155552671,José Núñez\n', 'latin1'),
      platform: 'file:\n  encodings: [utf-8]\n',
    },
  },
};

const encodingInvalid: Rule = {
  id: 'file/encoding-invalid',
  scope: 'file',
  severity: 'error',
  repair: null,
  title: 'Bytes that cannot be decoded',
  message: 'Bytes that are not {enc} at line {line}.',
  guidance: 'Re-export as UTF-8, or name the encoding with `--encoding`.',
  why: 'The letters they stood for are lost, and the place shows where a file was joined or cut.',
  examples: {
    valid: { input: 'phone,name\n+14155552671,José\n', flags: ['--encoding', 'utf-8'] },
    invalid: {
      input: Buffer.from('phone,name\n+14155552671,José\n', 'latin1'),
      flags: ['--encoding', 'utf-8'],
    },
  },
};

const mojibake: Rule = {
  id: 'file/mojibake',
  scope: 'file',
  severity: 'warning',
  repair: 'likely',
  title: 'Text that was decoded wrongly',
  message: 'Text looks decoded wrongly ({sample}).',
  guidance: 'Re-export with the original encoding; do not repair by hand.',
  why: 'The file was saved after being opened with the wrong encoding.',
  examples: {
    valid: { input: 'phone,name\n+14155552671,Jürgen Müller\n+14155552672,José Núñez\n' },
    invalid: { input: 'phone,name\n+14155552671,JÃ¼rgen MÃ¼ller\n+14155552672,JosÃ© NÃºÃ±ez\n' },
  },
};

const resourceLimit: Rule = {
  id: 'file/resource-limit',
  scope: 'file',
  severity: 'error',
  repair: null,
  title: 'Reading stopped at a limit',
  message: 'Reading stopped: {limit} exceeded.',
  guidance: 'Check the file; raise the limit only for a trusted source.',
  why: 'A file that is built to exhaust memory must not take the machine with it.',
  examples: {
    valid: { input: 'phone\n+14155552671\n', flags: ['--limit', 'record-chars=1000'] },
    invalid: { input: `phone\n${'1'.repeat(2000)}\n`, flags: ['--limit', 'record-chars=1000'] },
  },
};

const delimiterUnexpected: Rule = {
  id: 'file/delimiter-unexpected',
  scope: 'file',
  severity: 'warning',
  repair: 'certain',
  title: 'Other delimiter than the platform needs',
  message: 'Delimiter is {found}; the platform needs {want}.',
  guidance: 'Convert with `export`.',
  why: 'Read with the wrong delimiter, each row is one cell.',
  examples: {
    valid: { input: 'phone,name\n+14155552671,Ann\n', platform: 'file:\n  delimiters: [","]\n' },
    invalid: { input: 'phone;name\n+14155552671;Ann\n', platform: 'file:\n  delimiters: [","]\n' },
  },
};

export const file: Check = {
  rules: [
    ...[
      empty,
      typeUnsupported,
      extensionMismatch,
      corrupt,
      encrypted,
      tooLarge,
      tooManyRows,
      rowsBeyondLimit,
    ],
    ...[tooManyColumns, encodingNotAllowed, encodingInvalid, mojibake, resourceLimit, delimiterUnexpected],
  ],
  file(list, report) {
    const limits = list.profile.file;
    const maxBytes = limits.maxBytes?.value;
    if (maxBytes !== undefined && list.bytes !== null && list.bytes > maxBytes) {
      report(tooLarge, null, null, { size: sizeText(list.bytes), max: sizeText(maxBytes) });
    }
    const types = limits.types?.value;
    if (types !== undefined && !types.some((type) => type === list.format)) {
      report(typeUnsupported, null, null, {
        found: list.format.toUpperCase(),
        allowed: types.join(', ').toUpperCase(),
      });
    }
    const extensions = limits.extensions?.value;
    const extension = /\.([^./\\]+)$/.exec(list.path)?.[1] ?? null;
    if (extensions !== undefined && extension !== null && !extensions.includes(extension.toLowerCase())) {
      report(extensionMismatch, null, null, {
        ext: printable(`.${extension}`, 20),
        found: `${list.format.toUpperCase()}; the platform takes ${extensions.map((each) => `.${each}`).join(', ')}`,
      });
    }
    const maxColumns = limits.maxColumns?.value;
    if (maxColumns !== undefined && list.width > maxColumns)
      report(tooManyColumns, null, null, { n: list.width, max: maxColumns });
    const encodings = limits.encodings?.value;
    if (encodings !== undefined && list.encoding !== null && findOwn(encodings, list) === null) {
      const isAsked = list.options.written.encoding !== null;
      const isWritten = isAsked || encodings.some((name) => writtenName(name) !== null);
      const note = isWritten ? '' : ', which is not written here';
      const data = { enc: list.encoding, want: `${encodings.join(' or ')}${note}` };
      report(encodingNotAllowed, null, null, data, { repair: isWritten ? 'certain' : null });
    }
    const mark = limits.byteOrderMark?.value;
    if (mark !== undefined && list.encoding === 'utf-8' && list.frame.hasMark !== (mark === 'required')) {
      const [has, wants] = mark === 'required' ? ['without a', 'one'] : ['with a', 'none'];
      report(encodingNotAllowed, null, null, { enc: `utf-8 ${has} byte order mark`, want: wants });
    }
    const delimiters = limits.delimiters?.value;
    if (
      delimiters !== undefined &&
      list.width > 1 &&
      list.delimiter !== null &&
      list.delimiter !== '' &&
      !delimiters.some((delimiter) => delimiter === list.delimiter)
    ) {
      report(delimiterUnexpected, null, null, {
        found: nameDelimiter(list.delimiter),
        want: delimiters.map(nameDelimiter).join(' or '),
      });
    }
  },
  end(list, read, report) {
    if (read === 0) report(empty, null, null, {});
    const max = list.profile.file.maxRows?.value;
    if (max === undefined || read <= max) return;
    if (list.profile.file.beyondMaxRows?.value === 'truncate') {
      report(rowsBeyondLimit, null, null, { max, first: `row ${max + 1}` });
    } else {
      report(tooManyRows, null, null, { rows: read, max });
    }
  },
};

export function nameDelimiter(delimiter: string): string {
  return (
    (
      { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'pipe', '~': 'tilde', ':': 'colon' } as Record<
        string,
        string
      >
    )[delimiter] ?? delimiter
  );
}
