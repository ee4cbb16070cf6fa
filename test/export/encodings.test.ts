import { isAscii } from 'node:buffer';
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decoderName, writtenName } from '../../src/encodings/index.ts';
import { exportLists, type Report, validate } from '../../src/index.ts';
import { emptyFolder } from '../cli.ts';
import { encode } from '../readers/read.ts';

const words = {
  russian: ['Иван Щукин', 'Ёжиков Пётр', 'Москва, ул. Ленина', '«Рога и копыта» №5', 'ПОДЪЕЗД'],
  ukrainian: ['Наталія Їжакевич', 'Ґалаґан', 'Львів'],
  serbian: ['Ђорђе Ћосић', 'Љубица Живковић', 'Џемал Ђурђевић'],
  western: ['José Núñez', 'Jürgen Weiß', 'Hélène d’Arçon', 'Þórður Ægisson'],
  polish: ['Łukasz Wójcik', 'Święcisława Żak', 'Gdańsk'],
  japanese: ['佐藤 健', 'サトウ ケン', '東京都新宿区'],
  others: ['Ann', '', 'Ann 😀', ' Eva\u200b ', 'x\u00a0y', 'a; "b"', '€ 5', '=1+1', 'zwei\nZeilen'],
};

const platforms = [
  ['windows-1251'],
  ['koi8-r', 'windows-1251'],
  ['windows-1252'],
  ['iso-8859-1'],
  ['windows-1250'],
  ['shift_jis'],
  ['utf-16'],
  ['gb18030'],
  ['us-ascii'],
] as const;

const sources = ['utf-8', 'utf-16le', 'windows-1251', 'windows-1252', 'shift_jis'];

const word = fc.constantFrom(...Object.values(words).flat());
const rows = fc.array(fc.tuple(word, word), { minLength: 1, maxLength: 12 });

/** Does the decoder give the text back for some bytes? By trying all bytes, where that is possible. */
function has(name: string, text: string): boolean {
  try {
    encode(text, name);
  } catch {
    return false;
  }
  return true;
}

const holds: Readonly<Record<string, (text: string) => boolean>> = {
  'us-ascii': (text) => /^[\0-\x7f]*$/.test(text),
  'iso-8859-1': (text) => /^[\0-\x7f\xa0-\xff]*$/.test(text),
  'utf-16': () => true,
  gb18030: () => true,
};

const clean = (text: string) => text.replaceAll('\u200b', '').trim();

describe.each(platforms.map((encodings) => [encodings.join(' or '), encodings] as const))(
  'a platform that takes %s',
  (_, encodings) => {
    it.each(sources)('gets of a list in %s what it reads, all of it and nothing else', async (source) => {
      await fc.assert(
        fc.asyncProperty(rows, async (given) => {
          // What the source cannot hold is no matter here.
          const own = given.filter((cells) => has(source, cells.join('')));
          fc.pre(own.length > 0);
          const cwd = emptyFolder();
          const at = (name: string) => path.join(cwd, name);
          fs.writeFileSync(at('mine.json'), JSON.stringify({ file: { types: ['csv'], encodings } }));
          const lines = own.map((cells, i) => [`+1415555${2600 + i}`, ...cells].map(quote).join(','));
          const text = `phone,one,two\n${lines.join('\n')}\n`;
          const mark = source.startsWith('utf-16') ? '\ufeff' : '';
          fs.writeFileSync(at('list.csv'), encode(mark + text, source));
          const options = { platform: at('mine.json'), rule: 'phone/reserved-or-dummy=off' };
          const asSource = { ...options, encoding: source };

          const judged = rowsOf(await validate(at('list.csv'), asSource));
          const exported = await exportLists(at('list.csv'), { ...asSource, outDir: at('out') });
          expect(exported.exitCode).toBe(0);
          const { read, clean: ready, rejected, repairable } = rowsOf(exported);
          expect([read, ready, rejected, repairable]).toEqual([
            judged.read,
            judged.clean + judged.repairable,
            judged.rejected,
            0,
          ]);

          const part = at('out/list.ready.csv');
          const written = ready === 0 ? '' : fs.readFileSync(part);
          const wanted = encodings.find((name) => decoderName(name) === source) ?? encodings[0];
          const isHeld = holds[wanted] ?? ((cell: string) => has(wanted, cell));
          const kept = own.filter((cells) => cells.every((cell) => isHeld(clean(cell))));
          expect(ready).toBe(kept.length);
          if (ready === 0) return;
          expect(encodingOf(at('out/list.manifest.json'))).toBe(writtenName(wanted));

          const decoder = new TextDecoder(wanted, { fatal: true });
          const back = decoder.decode(written as Buffer, { stream: true }).replace('\ufeff', '');
          expect(back).not.toContain('?');
          for (const cell of kept.flat()) expect(back).toContain(clean(cell).replaceAll('"', '""'));

          const again = await validate(part, options);
          expect(again.ok, JSON.stringify(again)).toBe(true);
          expect(rowsOf(again).clean).toBe(ready);
          // ASCII may be any; one word of capitals in windows-1251 may be one of small letters in koi8-r.
          if (!isAscii(written as Buffer))
            expect(encodings.map(decoderName)).toContain(again.results[0]!.files[0]!.encoding);
          const told = new Set(findingsOf(exported).map(({ rule }) => rule));
          for (const { rule, severity } of findingsOf(again)) {
            expect(severity).not.toBe('error');
            expect([...told]).toContain(rule);
          }
        }),
        { numRuns: 12 },
      );
    });
  },
);

function quote(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

function rowsOf({ results }: Report) {
  return results[0]!.rows;
}

function findingsOf({ results }: Report) {
  return results[0]!.files[0]!.findings;
}

function encodingOf(manifest: string): string {
  const { outputs } = JSON.parse(fs.readFileSync(manifest, 'utf8'));
  return outputs.find(({ kind }: { kind: string }) => kind === 'ready').encoding;
}
