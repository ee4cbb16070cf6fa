import { expect, it } from 'vitest';
import { isComposed } from '../../src/duplicates/composed.ts';

const units = Array.from({ length: 0x10000 }, (_, code) => code);
const isSure = (code: number) => isComposed(Uint16Array.of(code), 0, 1);

it('is sure only of units that have one form and join with none before them', () => {
  // Whatever follows in the long form of some character joins with what precedes it.
  const joining = new Set(
    units.flatMap((code) => Array.from(String.fromCharCode(code).normalize('NFD')).slice(1)),
  );
  const wrong = units.filter(isSure).filter((code) => {
    const char = String.fromCharCode(code);
    return char.normalize('NFC') !== char || /\p{M}/u.test(char) || joining.has(char);
  });
  expect(wrong).toEqual([]);
});

it('is sure of the letters of names', () => {
  const names = 'José Nguyễn Łukasz Ελένη Иван Ёжик 田中 たなか カナ 김민수 — “O’Neil”';
  expect(Array.from(names).filter((char) => !isSure(char.charCodeAt(0)))).toEqual([]);
});
