import { describe, expect, test } from 'vitest';
import { dropAsides } from '../../src/phones/text/asides.ts';
import { splitExtension } from '../../src/phones/text/extension.ts';
import { mendEncoding } from '../../src/phones/text/mojibake.ts';
import { dropNothing } from '../../src/phones/text/nothing.ts';
import { findSame } from '../../src/phones/text/same-number.ts';
import { readEntries } from '../../src/phones/text/tell-entries.ts';
import { judge } from '../../src/phones/verdict.ts';

describe('what programs wrote', () => {
  test.each([
    ['{"home":null,"mobile":"+17074529983"}', 'mobile: +17074529983'],
    ['{"type":"mobile","value":"+48603418275"}', 'mobile: +48603418275'],
    ['{"value":"+48603418275"}', '{"value":"+48603418275"}'],
    ['{"cc":"44","nsn":"7812345671","ext":null}', 'phone: +44 7812345671'],
    ['{"phone":"+13126642817","active":false}', 'invalid: +13126642817'],
    ['{"phone":"+13126642817","dnc":true}', 'invalid: +13126642817'],
    ['{"phone":"+13126642817","dnc":false,"id":7}', 'phone: +13126642817'],
    ['{"phone":"+13126642817","zorgle":"x"}', '{"phone":"+13126642817","zorgle":"x"}'],
    ['{"phone":null,"id":3126642817}', '{"phone":null,"id":3126642817}'],
    ['{"id":"a","order_number":"3126642817"}', '{"id":"a","order_number":"3126642817"}'],
    ["{'phone': '+13126642817', 'fax': None}", 'phone: +13126642817'],
    ["b'+16178640025'", '+16178640025'],
    ['{"phone"=>"+13126642817"}', 'phone: +13126642817'],
    ['a:1:{i:0;s:13:"+491726643178";}', '+491726643178'],
    ['a:1:{i:0;s:12:"+491726643178";}', 'a:1:{i:0;s:12:"+491726643178";}'],
    ['<Telefon>030 2281774</Telefon>', 'telefon: 030 2281774'],
    ['<s>030 2281774</s>', '<s>030 2281774</s>'],
    ['<a href="tel:+33612847593">06 12 84 75 93</a>', 'phone: +33612847593 / phone: 06 12 84 75 93'],
    ['<![CDATA[+49 172 6643178]]>', '+49 172 6643178'],
    ['tel=0612847593&nom=Dupont', 'tel: 0612847593'],
    ['?phone=0612847593&cp=75011', 'phone: 0612847593'],
    ['phone:0612847593,age:42', 'phone: 0612847593'],
    ['+34654218907 carrier=Movistar type=mobile', 'mobile: +34654218907'],
    ['TEL;TYPE=WORK,FAX:030 2281774', 'WORK FAX: 030 2281774'],
    ['item1.TEL;type=pref:0475 41 22 93', 'tel: 0475 41 22 93'],
    ['Tel: 030 2281774', 'Tel: 030 2281774'],
  ])('%j is read as %j', (text, read) => {
    expect(readEntries(text)).toBe(read);
  });

  test.each([
    ['NULL;0172 6643178', '0172 6643178'],
    ['H: n/a  C: 614-291-7735', 'C: 614-291-7735'],
    ['312-664-2817 ext N/A', '312-664-2817'],
    ['Herr Null; 0172 6643178', 'Herr Null; 0172 6643178'],
    ['0172_x000D_', '0172'],
  ])('%j without its empty fields is %j', (text, left) => {
    expect(dropNothing(text)).toBe(left);
  });

  test.each([
    ['ï»¿0612', '0612'],
    ['+44Â 7786Â 451203', '+44  7786  451203'],
    ['TÃ©lÃ©phone', 'Téléphone'],
    ['Ð¢ÐµÐ».: +7', 'Тел.: +7'],
    ['T\ufffdl. 06', 'tel. 06'],
    ['gel\ufffdscht 06', 'gel\ufffdscht 06'],
    ['MÃE 91', 'MÃE 91'],
  ])('%j is mended to %j', (text, mended) => {
    expect(mendEncoding(text)).toBe(mended);
  });
});

test.each([
  ['ab 17 Uhr 0171 2345678', 'DE', true],
  ['0171 2345678 с 9 до 18', 'DE', true],
  ['携帯 090 4182 9368 （18時以降）', 'JP', true],
  ['98807 14326 shaam 6 baje ke baad', 'IN', true],
  ['0171 2345678 (GMT+8)', 'DE', true],
  ['Hauptstr. 12, 0171 2345678', 'DE', true],
  ['K1P 5M7 / 613-233-4418', 'CA', true],
  ['K1P 5M7 / 613-233-4418', 'US', false],
  ['hans1975@example.de 0172 6643178', 'DE', true],
  ['hans01726643178@gmx.de', 'DE', false],
  ['DOB 03/12/66 Ph 312-664-2817', 'US', true],
  ['Pier 39 Souvenirs 415 982 7743', 'US', true],
  ['Room 4 15 867 5309', 'US', false],
  ['Room 4 415 867 5309', 'US', true],
  ['kancelář 236 001 111', 'CZ', false],
  ['030 901820 oder 3/4', 'DE', false],
  ['Calle muerto 12, 654 218 907', 'ES', false],
] as const)('%j [%s]: digits that are none of the number are left out: %j', (text, country, isLeftOut) => {
  const isNumber = (part: string) => judge(part.replace(/[^\d+]/g, ''), country).valid;
  expect(dropAsides(text, country, isNumber) !== text).toBe(isLeftOut);
});

test.each([
  ['22 621 44 78 wew. 12', '12'],
  ['0212 292 11 87 dahili:12', '12'],
  ['010-6541 8293转8012', '8012'],
  ['022-2437 6618 Extn: 214/215', '214'],
  ['773-529-4418 x 22 (Brenda)', '22'],
  ['01 42 68 53 00, poste 2214', '2214'],
  ['Maison 01 42 68 53 00', null],
  ['0171 2345678 v 12', null],
] as const)('the extension of %j is %j', (text, extension) => {
  expect(splitExtension(text).extension).toBe(extension);
});

test.each([
  [['0612847593', '+33 6 12 84 75 93'], 'FR', '+33 6 12 84 75 93'],
  [['773-278-4406', '+17732784406'], 'US', '+17732784406'],
  [['055 2346871', '+39 055 2346871'], 'IT', '+39 055 2346871'],
  [['0612847593', '+33 6 12 84 75 39'], 'FR', null],
  [['0612847593', '+32 6 12 84 75 93'], 'FR', null],
  [['0612847593', '+33612847593'], null, null],
  [['0612847593', '06 12 84 75 93'], null, '0612847593'],
] as const)('%j [%s] are one number: %j', (parts, country, same) => {
  expect(findSame(parts, country)).toBe(same);
});
