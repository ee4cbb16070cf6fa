import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openSink } from '../../src/io/sink.ts';
import { OutputError } from '../../src/model/errors.ts';
import { emptyFolder } from '../cli.ts';

const isWindows = process.platform === 'win32';
let folder = '';
beforeEach(() => {
  folder = emptyFolder();
});

const at = (...names: string[]) => path.join(folder, ...names);
const open = (target: string, more: { inputs?: string[]; force?: boolean } = {}) =>
  openSink(target, { inputs: [], force: false, ...more });
const codeOf = (action: () => unknown) => {
  try {
    action();
  } catch (error) {
    expect(error).toBeInstanceOf(OutputError);
    return (error as OutputError).code;
  }
  return 'written';
};

describe('an output file', () => {
  it('has its name only when it is whole', () => {
    const sink = open(at('out.csv'));
    sink.write('a'.repeat(100_000));
    sink.write('é\n');
    expect(fs.readdirSync(folder).filter((name) => !name.startsWith('.'))).toEqual([]);
    sink.commit();
    expect(fs.readdirSync(folder)).toEqual(['out.csv']);
    expect(fs.readFileSync(at('out.csv'), 'utf8')).toBe(`${'a'.repeat(100_000)}é\n`);
  });

  it('given up leaves nothing behind', () => {
    const sink = open(at('out.csv'));
    sink.write('a'.repeat(100_000));
    sink.abandon();
    sink.abandon();
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  it('stays when it is given up after it was finished', () => {
    const sink = open(at('out.csv'));
    sink.commit();
    sink.abandon();
    expect(fs.readdirSync(folder)).toEqual(['out.csv']);
  });

  it('that cannot get its name leaves nothing behind', () => {
    const sink = open(at('out.csv'));
    fs.mkdirSync(at('out.csv'));
    expect(codeOf(() => sink.commit())).toBe('output-unwritable');
    sink.abandon();
    expect(fs.readdirSync(folder)).toEqual(['out.csv']);
  });

  it('that exists is kept until the new one is whole, and for good where it is given up', () => {
    fs.writeFileSync(at('out.csv'), 'old');
    const given = open(at('out.csv'), { force: true });
    given.write('new');
    expect(fs.readFileSync(at('out.csv'), 'utf8')).toBe('old');
    given.abandon();
    expect(fs.readFileSync(at('out.csv'), 'utf8')).toBe('old');
    const sink = open(at('out.csv'), { force: true });
    sink.write('new');
    sink.commit();
    expect(fs.readFileSync(at('out.csv'), 'utf8')).toBe('new');
  });

  it.skipIf(isWindows)('is nobody else’s to read while it is written', () => {
    const sink = open(at('out.csv'));
    const [name] = fs.readdirSync(folder);
    expect(fs.statSync(at(name!)).mode & 0o777).toBe(0o600);
    sink.abandon();
  });

  it.skipIf(isWindows)('may have the longest name there is', () => {
    expect(codeOf(() => open(at(`${'x'.repeat(251)}.csv`)).commit())).toBe('written');
  });
});

describe('refused with a reason', () => {
  it.each<[name: string, prepare: () => void, target: string, code: string]>([
    ['a name that exists', () => fs.writeFileSync(at('out.csv'), ''), 'out.csv', 'output-exists'],
    ['a link that leads nowhere', () => fs.symlinkSync('nowhere', at('out.csv')), 'out.csv', 'output-exists'],
    ['a folder', () => fs.mkdirSync(at('out.csv')), 'out.csv', 'output-is-folder'],
    ['a missing folder', () => {}, 'missing/out.csv', 'output-unwritable'],
    ['a file as folder', () => fs.writeFileSync(at('file'), ''), 'file/out.csv', 'output-unwritable'],
    ['a circle of links', () => fs.symlinkSync('loop', at('loop')), 'loop/out.csv', 'output-unwritable'],
    ['a name that is too long', () => {}, 'x'.repeat(300), 'output-unwritable'],
  ])('%s', (_, prepare, target, code) => {
    prepare();
    const before = fs.readdirSync(folder);
    expect(codeOf(() => open(at(target), { inputs: [at('list.csv')] }))).toBe(code);
    expect(fs.readdirSync(folder)).toEqual(before);
  });

  it('a folder is not replaced with force either', () => {
    expect(codeOf(() => open(folder, { force: true }))).toBe('output-is-folder');
  });

  it.skipIf(isWindows)('nor is a pipe or device', () => {
    spawnSync('mkfifo', [at('pipe')]);
    // With a reader, so that whoever writes into it does not wait for one.
    const reader = fs.openSync(at('pipe'), fs.constants.O_RDONLY | fs.constants.O_NONBLOCK);
    codeOf(() => open(at('pipe'), { force: true }).commit());
    fs.closeSync(reader);
    expect(fs.lstatSync(at('pipe')).isFIFO()).toBe(true);
  });

  it.skipIf(isWindows).each([
    ['may not be written', 0o555],
    ['may not be entered', 0o000],
  ])('a folder that %s', (_, mode) => {
    fs.mkdirSync(at('closed'));
    fs.chmodSync(folder, 0o755);
    fs.chmodSync(at('closed'), mode);
    asSomebody(() => {
      expect(codeOf(() => open(at('closed', 'out.csv')))).toBe('output-unwritable');
    });
    fs.chmodSync(at('closed'), 0o755);
    expect(fs.readdirSync(at('closed'))).toEqual([]);
  });
});

/** Nothing is forbidden to the superuser. */
function asSomebody(action: () => void): void {
  const user = process.geteuid!();
  if (user === 0) process.seteuid!(65_534);
  try {
    action();
  } finally {
    process.seteuid!(user);
  }
}

describe('an input is never overwritten', () => {
  beforeEach(() => {
    fs.writeFileSync(at('list.csv'), 'precious');
    fs.writeFileSync(at('other.csv'), 'precious too');
    fs.mkdirSync(at('sub'));
    fs.symlinkSync('..', at('sub', 'up'));
    fs.symlinkSync('list.csv', at('link.csv'));
    fs.linkSync(at('list.csv'), at('hard.csv'));
  });

  it.each([
    ['by its name', 'list.csv'],
    ['by another way to write it', './sub/../list.csv'],
    ['through a symbolic link', 'link.csv'],
    ['through a hard link', 'hard.csv'],
    ['through a linked folder', 'sub/up/list.csv'],
    ['the second of two', 'other.csv'],
  ])('%s', (_, target) => {
    const inputs = [at('list.csv'), at('other.csv')];
    expect(codeOf(() => open(`${folder}/${target}`, { inputs, force: true }))).toBe('output-is-input');
    expect(fs.readFileSync(at('list.csv'), 'utf8')).toBe('precious');
  });

  it('where it is itself read through a link', () => {
    for (const input of ['link.csv', 'hard.csv', 'sub/up/list.csv'])
      expect(codeOf(() => open(at('list.csv'), { inputs: [at(input)], force: true }))).toBe(
        'output-is-input',
      );
  });

  it('in another case, where the file system takes that for the same name', () => {
    const folds = fs.existsSync(at('LIST.CSV'));
    const found = codeOf(() => open(at('LIST.CSV'), { inputs: [at('list.csv')], force: true }).abandon());
    expect(found).toBe(folds ? 'output-is-input' : 'written');
  });

  it('though a missing input or standard input forbids nothing', () => {
    expect(codeOf(() => open(at('new.csv'), { inputs: ['-', at('missing.csv')] }).abandon())).toBe('written');
  });
});

describe('what a killed run left', () => {
  const dead = spawnSync(process.execPath, ['-e', '']).pid;
  /** The name of the temporary file of `name`, as a process with this id would choose it. */
  const temporaryName = (name: string, pid: number) => {
    const sink = open(at(name));
    const [found] = fs.readdirSync(folder).filter((entry) => entry.endsWith('.tmp'));
    sink.abandon();
    return found!.replace(`${process.pid}`, `${pid}`);
  };

  it('of this very file goes; of another, or of a live process, it stays', () => {
    const gone = temporaryName('out.csv', dead);
    const kept = [
      temporaryName('other.csv', dead),
      temporaryName('out.csv', process.pid),
      gone.replace('.tmp', '.bak'),
    ];
    for (const name of [gone, ...kept]) fs.writeFileSync(at(name), '');
    open(at('out.csv')).commit();
    expect(fs.readdirSync(folder).sort()).toEqual([...kept, 'out.csv'].sort());
  });
});
