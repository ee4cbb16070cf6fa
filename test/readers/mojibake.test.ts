import { describe, expect, it } from 'vitest';
import { excerpt, findMojibake } from '../../src/readers/mojibake.ts';
import { encode } from './read.ts';

const misread = (text: string, encoding: string) =>
  new TextDecoder(encoding).decode(encode(text, 'utf-8'), { stream: true });

describe('mojibake', () => {
  it.each([
    ['Jürgen', 'windows-1252'],
    ['Österreich', 'windows-1252'],
    ['José', 'windows-1252'],
    ['St Mary’s', 'windows-1252'],
    ['20 °C', 'windows-1252'],
    ['Łódź', 'windows-1252'],
    ['Москва', 'windows-1252'],
    ['Привет', 'windows-1251'],
    ['東京都', 'windows-1252'],
  ])('is seen in %s read as %s', (text, encoding) => {
    expect(findMojibake(`id,x\n1,${misread(text, encoding)},y\n`)).not.toBeNull();
  });

  it.each([
    'Jürgen Müller, Straße',
    'Âge, Âme, â',
    'SÃO PAULO, “IRMÔ, Ã…',
    'IRMÃ–mãe',
    'à la carte',
    '«Â»',
    'РСФСР, РОССИЯ, «Рога»',
    'Ðorđe Ñandú',
    'Åse Ärla Øystein',
    'Łódź',
    '東京',
    'naïve café – “ok”',
    'ÄÖÜ',
    'Ã',
  ])('is not seen in %j', (text) => {
    expect(findMojibake(text)).toBeNull();
  });

  it('shows a short piece of one line', () => {
    const text = `first line\n${'x'.repeat(50)}JÃ¼rgen${'y'.repeat(50)}\nlast`;
    const sample = findMojibake(text)!;
    expect(sample).toContain('JÃ¼rgen');
    expect(sample.length).toBeLessThanOrEqual(40);
    expect(excerpt('a\nbé\nc', 3)).toBe('bé');
  });
});
