import { expect, test } from 'vitest';
import { parseCountry } from '../../src/phones/country.ts';
import { readWording } from '../../src/phones/text/harmless.ts';
import { isUnwanted } from '../../src/phones/text/known-words.ts';
import { countries } from '../../src/phones/verdict.ts';
import { institutionWords, shopWords, tradeWords } from '../../src/phones/words/firm-words.ts';
import {
  labelWords,
  noteWords,
  numberAbbreviations,
  numberWords,
  phoneWords,
  spacelessWords,
} from '../../src/phones/words/harmless-words.ts';
import { fold, wordSet } from '../../src/phones/words/lexicon.ts';
import { morePhoneWords, morePlaceWords, newWords } from '../../src/phones/words/more-labels.ts';
import {
  cities,
  familyNames,
  givenNames,
  moreCities,
  moreFamilies,
  moreNames,
  rankWords,
  titleWords,
} from '../../src/phones/words/name-words.ts';
import { caselessNames, moreFamilyNames, moreGivenNames } from '../../src/phones/words/person-names.ts';
import { relationWords, spacelessRelations } from '../../src/phones/words/relation-words.ts';
import { roleWords } from '../../src/phones/words/role-words.ts';
import { operatorWords, staffWords } from '../../src/phones/words/staff-words.ts';

test.each([
  ['Tel.: ', '', 'harmless'],
  ['', ' (home)', 'harmless'],
  ['Mob no. ', '', 'harmless'],
  ['会社電話', '', 'harmless'],
  ['Frau Müller ', '', 'harmless'],
  ['', ' (Bob)', 'harmless'],
  ['Sterling House ', '', 'harmless'],
  ['Sterling at House ', '', 'harmless'],
  ['Sterling bei Haus ', '', 'unknown'],
  ['Frau Zorgle Zwargl ', '', 'names'],
  ['Bob Zorgle ', '', 'names'],
  ['mum ', '', 'names'],
  ["Mum's Kitchen Catering ", '', 'harmless'],
  ["son's school ", '', 'names'],
  ['emergency contact ', '', 'names'],
  ['TFN ', '', 'unknown'],
  ['tfn ', '', 'harmless'],
  ['Grundschule Zorgle ', '', 'harmless'],
  ['left ', '', 'unknown'],
  ['left message ', '', 'harmless'],
  ['before ', '', 'unknown'],
  ['SmithJohn ', '', 'harmless'],
  ['田中様 ', '', 'harmless'],
  ['微信号 ', '', 'unknown'],
  ['奥様携帯 ', '', 'names'],
  ['المكتب ', '', 'harmless'],
  ['Herr Müller Weg ', '', 'names'],
  ['no call ', '', 'unknown'],
  ['', ' no', 'unknown'],
  ['zorgle ', '', 'unknown'],
  ['Zorgle ', '', 'unknown'],
  ['Frau Zorgle ', '', 'harmless'],
  ['Frau Kramarczyk ', '', 'harmless'],
  ['Anna M. Kowalska ', '', 'harmless'],
  ['Anna X ', '', 'unknown'],
  ['MR ', '', 'unknown'],
  ['SR ', '', 'unknown'],
  ['Sr. ', '', 'harmless'],
  ['Driver lic ', '', 'unknown'],
  ['hospital number ', '', 'unknown'],
  ['फ़ोन नंबर ', '', 'harmless'],
  ['Mr & Mrs Evans ', '', 'harmless'],
  ['Sig.ra Bianchi ', '', 'harmless'],
  ['Nr de téléphone : ', '', 'harmless'],
  ['Nr de commande ', '', 'unknown'],
  ['Frau Tot ', '', 'unwanted'],
  ['Mr Deceased ', '', 'unwanted'],
  ['', ', Vanha', 'unwanted'],
  ['Werbesperre ', '', 'unwanted'],
  ['Ungültig: ', '', 'unwanted'],
  ['Tel. ', ' Умерла', 'unwanted'],
  ['Tel no ', '', 'harmless'],
  ['Tel.-Nr.: ', '', 'harmless'],
  ['nr telefonu ', '', 'harmless'],
  ['No. HP ', '', 'harmless'],
  ['cell # ', '', 'harmless'],
  ['best number: ', '', 'harmless'],
  ['Nr. ', '', 'names'],
  ['no ', '', 'unknown'],
  ['personal no ', '', 'unknown'],
  ['personal number ', '', 'unknown'],
  ['ya no ', '', 'unknown'],
  ['móvil no ', '', 'unknown'],
  ['MR# ', '', 'unknown'],
  ['ask for new number ', '', 'unknown'],
  ['P/O ', '', 'unknown'],
  ['P O ', '', 'unknown'],
  ['A ', '', 'unknown'],
  ['G: ', '', 'harmless'],
  ['H/P ', '', 'harmless'],
  ['account manager ', '', 'harmless'],
  ['', ' (account)', 'unknown'],
  ['', ' Kundennummer', 'thing'],
  ['受付番号 ', '', 'unknown'],
  ['電話番号 ', '', 'harmless'],
  ['手机号码: ', '', 'harmless'],
  ['병원 번호 ', '', 'unknown'],
  ['전화 번호 ', '', 'harmless'],
  ['번호 ', '', 'harmless'],
  ['Part ', '', 'unknown'],
  ['Booking ', '', 'unknown'],
  ['Booking office ', '', 'harmless'],
  ['tel perso ', '', 'harmless'],
  ['Praxis zu ', '', 'unknown'],
  ['', ' (Rechnung)', 'thing'],
  ['会社電話旧', '', 'unknown'],
  ['C.C. ', '', 'unknown'],
  ['<s>', '</s>', 'unknown'],
  ['≠ ', '', 'unknown'],
  ['NIK ', '', 'unknown'],
] as const)('%j and %j beside a number are %s', (before, after, wording) => {
  expect(readWording(before, after)).toBe(wording);
});

test('no word is known to be harmless and unwanted', () => {
  const lists = [phoneWords, labelWords, spacelessWords, noteWords, numberWords, numberAbbreviations];
  const notes = [tradeWords, institutionWords, shopWords, morePhoneWords, morePlaceWords, newWords];
  const people = [
    relationWords,
    spacelessRelations,
    roleWords,
    staffWords,
    operatorWords,
    titleWords,
    rankWords,
  ];
  const names = [givenNames, familyNames, cities, moreNames, moreFamilies, moreCities];
  const more = [moreGivenNames, moreFamilyNames, caselessNames];
  const words = [...lists, ...notes, ...people, ...names, ...more].flatMap((list) => [...wordSet(list)]);
  expect(words.filter(isUnwanted)).toEqual([]);
});

test('no country is unwanted', () => {
  const names = new Intl.DisplayNames('en', { type: 'region' });
  const spelled = countries.map((country) => names.of(country) ?? '');
  expect(spelled.filter((name) => parseCountry(name) !== null).length).toBeGreaterThan(200);
  expect(spelled.filter((name) => name.split(/[^\p{L}]+/u).some((word) => isUnwanted(fold(word))))).toEqual(
    [],
  );
});

test('a long run of known words is looked at in no time', () => {
  expect(readWording(`${'电话号码'.repeat(200)}旧`, '')).toBe('unknown');
});
