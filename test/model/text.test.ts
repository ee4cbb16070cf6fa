import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldLabel, labelWords } from '../../src/model/field.ts';
import { copyText } from '../../src/model/finding.ts';

describe('a copied text', () => {
  it('is the same text, lone surrogates included', () => {
    const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60, size: 'max' }), (text) => {
        expect(copyText(text)).toBe(text);
      }),
      { seed: 5 },
    );
  });
});

describe('a folded label', () => {
  it.each([
    ['Phone-Number ', 'phonenumber'],
    ['phone_number', 'phonenumber'],
    ['ＰＨＯＮＥ', 'phone'],
    ['Te\u0301le\u0301phone', 'téléphone'],
    ['電話 番号', '電話番号'],
    ['फ़ोन', 'फ\u093cोन'.normalize('NFKC')],
    ['№ 1', 'no1'],
    ['--', ''],
  ])('%s is %s', (label, folded) => {
    expect(foldLabel(label)).toBe(folded);
  });

  it('folds to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (label) => {
        expect(foldLabel(foldLabel(label))).toBe(foldLabel(label));
      }),
      { seed: 6 },
    );
  });
});

describe('the words of a label', () => {
  it.each([
    ['Principal Phone Number', ['principal', 'phone', 'number']],
    ['mobilePhone2', ['mobile', 'phone']],
    ['fax/phone', ['fax', 'phone']],
    ['Номер ТЕЛЕФОНА', ['номер', 'телефона']],
    ['Téléphone', ['téléphone']],
    [' 123 ', []],
  ])('%s: %j', (label, words) => {
    expect(labelWords(label)).toEqual(words);
  });
});
