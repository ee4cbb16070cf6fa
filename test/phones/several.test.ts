import { describe, expect, test } from 'vitest';
import { everyNumber, type ReadOptions, type RepairLevel, readPhone } from '../../src/phones/index.ts';

const options = (country: string | null, repair: RepairLevel): ReadOptions => ({
  country,
  repair,
  strictness: 'valid',
  bareDigits: 'either',
  vote: null,
});

/** What is read for certain, and where likely readings are taken. */
function read(text: string, country: string | null): Read {
  const certain = readPhone(text, options(country, 'certain'));
  const likely = readPhone(text, options(country, 'likely'));
  return { certain: certain.e164, likely: likely.e164, reason: certain.reason, n: certain.data.n };
}

interface Read {
  readonly certain: string | null;
  readonly likely: string | null;
  readonly reason: string | null;
  readonly n: unknown;
}

type Line = readonly [text: string, country: string | null, first: string, n?: number];

function areSeveral(lines: readonly Line[]) {
  const each = lines.map(([text, country, first, n = 2]) => [text, country, first, n] as const);
  test.each(each)('%j [%s]: likely %s', (text, country, first, n) => {
    expect(read(text, country)).toEqual({ certain: null, likely: first, reason: 'several-numbers', n });
  });
}

function areUnread(lines: readonly (readonly [text: string, country: string | null])[]) {
  test.each(lines)('%j [%s] is nothing likely', (text, country) => {
    expect(read(text, country)).toMatchObject({ certain: null, likely: null });
  });
}

describe('an abbreviated second number', () => {
  areSeveral([
    ['020 7946 0018/19/20', 'GB', '+442079460018', 3],
    ['2352061261, 61262', 'GR', '+302352061261'],
    ['031-362-8662, 8665', 'KR', '+82313628662'],
    ['031-362-8662,8665', 'KR', '+82313628662'],
    ['031-8057-3075~6', 'KR', '+823180573075'],
    ['031-863-0041~3', 'KR', '+82318630041', 3],
    ['09101 90418-0, -10', 'DE', '+499101904180'],
    ['08272 800-50, 512, 513', 'DE', '+49827280050', 3],
    ['09-4377714/4591023', 'NZ', '+6494377714'],
    ['04 95 78 46 34 / 47 98', 'FR', '+33495784634'],
    ['01200 600311 or 600312', 'GB', '+441200600311'],
    ['22370 25133 - 25835', 'GR', '+302237025133'],
    ['24366554-55', 'GT', '+50224366554'],
    ['0294-2500000-06', 'IN', '+912942500000', 7],
    ['9582909025-26', 'IN', '+919582909025'],
    ['02-123-4567-9', 'TH', '+6621234567', 3],
    ['+1 202-727-0232, 12', null, '+12027270232'],
    ['Tel. 03634/320860, -61, -62', 'DE', '+493634320860', 3],
    ['Tel. +39.0174.42955/41549 E-mail: info@example.it', 'IT', '+39017442955'],
  ]);
  areUnread([
    // Without a whole number in front.
    ['788 26 30,31,32', 'SK'],
    ['0123-456711/12/13', 'GB'],
    // A digit too many of one number.
    ['48-64-23-78-66-81', 'PL'],
    ['22370 25835 - 25133', 'GR'],
    ['0432-22289/2480', 'GR'],
    // The end of the second is of another length than that of the first.
    ['09-4377714/45910', 'NZ'],
    // As long as the first, and no area code.
    ['0301820, 301821', 'DE'],
  ]);
});

describe('what stays an extension', () => {
  test.each([
    ['202-727-0232,,12', '12'],
    ['202-727-0232,12', '12'],
    ['202-727-0232;ext=12', '12'],
    ['202-727-0232 x12', '12'],
    ['202-727-0232, ext. 12', '12'],
    ['202-727-0232 xx116', '116'],
  ])('%j', (text, extension) => {
    expect(readPhone(text, options('US', 'certain'))).toMatchObject({ e164: '+12027270232', extension });
  });

  test.each(['031-8057-3075~6', '26610 91060, 90196', '031-362-8662,8665'])(
    '%j is one to the library, which --repair none follows',
    (text) => {
      const country = text.startsWith('2') ? 'GR' : 'KR';
      expect(readPhone(text, options(country, 'none'))).toMatchObject({ grade: 'certain', reason: null });
    },
  );

  test('one of two', () => {
    const reading = readPhone('020 7405 9200 ext 12 or 14', options('GB', 'certain'));
    expect(reading).toMatchObject({ e164: '+442074059200', extension: '12' });
  });

  test('the x of a fax is none', () => {
    const reading = readPhone('Tel. 030 901820, Fax -21', options('DE', 'likely'));
    expect(reading).toMatchObject({ e164: '+4930901820', extension: null, grade: 'likely' });
  });
});

describe('and, or', () => {
  const two: readonly (readonly [string, string])[] = [
    ['922-463255 y 922-401855', 'ES'],
    ['922-463255 o 922-401855', 'ES'],
    ['22 443 25 00 lub 22 443 25 01', 'PL'],
    ['06 326871 e 06 3240111', 'IT'],
    ['8 (912) 668-55-13 и 8 (919) 825-02-25', 'RU'],
    ['028 3869 0277 và 028 3869 0278', 'VN'],
    ['021-5678901 dan 021-5678902', 'ID'],
    ['021-5678901 atau 0812-3456-7890', 'ID'],
    ['26610 91060 και 26610 90196', 'GR'],
    ['26610 91060 ή 26610 90196', 'GR'],
    ['03-5123456 וגם 03-5123457', 'IL'],
    ['02 733 1252 و 02 733 1253', 'AE'],
    ['02 733 1252 و02 733 1253', 'AE'],
    ['02-514-0144 및 02-514-0145', 'KR'],
    ['02-514-0144 또는 02-514-0145', 'KR'],
    ['010-65123456或13812345678', 'CN'],
    ['03-3581-1234と03-3581-1235', 'JP'],
  ];
  test.each(two)('%j [%s]', (text, country) => {
    const first = readPhone(/^[\d ()-]+/.exec(text)![0], options(country, 'certain')).e164;
    expect(first).not.toBeNull();
    expect(read(text, country)).toEqual({ certain: null, likely: first, reason: 'several-numbers', n: 2 });
  });

  test('letters that stand for digits are no words', () => {
    expect(read('0I71 2345678', 'DE').likely).toBeNull();
    expect(read('O3O 901820', 'DE').likely).toBeNull();
    expect(read('030 90182O1', 'DE').likely).toBeNull();
  });
});

describe('numbers that only a space or a dash parts', () => {
  areSeveral([
    ['227222673 227220023', 'PL', '+48227222673'],
    ['14 68 46 075 14 68 46 032', 'PL', '+48146846075'],
    ['62 763 10 80 692 084 947', 'PL', '+48627631080'],
    ['22894824-22881328', 'GT', '+50222894824'],
    ['2723028240-6973380550', 'GR', '+302723028240'],
    ['030 901820 030 901821', 'DE', '+4930901820'],
    ['030 901820 - 0171 2345678', 'DE', '+4930901820'],
    ['98765 43210 98765 43211', 'IN', '+919876543210'],
    ['02 72001234 - 335 1234567', 'IT', '+390272001234'],
    ['(202) 727-0232 202-727-0321', 'US', '+12027270232'],
    ['202-727-0232 // 202-727-0321', 'US', '+12027270232'],
    ['1) 202-727-0232 2) 202-727-0321', 'US', '+12027270232'],
    ['+12027270232+442074059200', null, '+12027270232'],
    ['Tel. 22894824-22881328', 'GT', '+50222894824'],
    ['2027270232 2027270233 2027270234', 'US', '+12027270232', 3],
    // The first is a whole number, and two, as far as the plan goes.
    ['0301234 0301235 / 0171 2345678', 'DE', '+493012340301235'],
    // Two of these are a number as well, as far as the plan goes.
    ['030 1234 030 1235 030 1236', 'DE', '+49301234', 3],
    ['0301234 - 03012356 - 0301237', 'DE', '+49301234', 3],
  ]);
  areUnread([
    // Cards and other ids.
    ['4111 1111 1111 1111', 'DE'],
    ['8171 0845 0680 9424', 'DE'],
    ['4260 1313 7947 6690', 'GT'],
    ['552 100 554 00013', 'FR'],
    ['2024-05-14 2024-05-15', 'DK'],
    // Local numbers, of which a plan of any length makes whole ones.
    ['22894824-22881328', 'DE'],
    // One begins as a call from home does, the other does not.
    ['0305 9032 6752 5840', 'FI'],
    // Of which the second is none.
    ['22881328 7089673', 'GT'],
    ['+33+918290263740', 'FR'],
    // Where the first ends, nothing says: 03423 0157, or 0157 82512453.
    ['03423/ 0157 / 82512453', 'DE'],
  ]);

  test('two days are no numbers', () => {
    expect(read('2024-05-14 2024-05-15', 'DK').reason).toBe('too-long');
  });

  test('the same twice is one', () => {
    expect(read('612345678 612345678', 'ES').certain).toBe('+34612345678');
    expect(read('01200 600311 or 600311', 'GB').certain).toBeNull();
  });
});

describe('where words may say which is none', () => {
  areUnread([
    ['old 202-727-0232 new 202-727-0321', 'US'],
    ['202-727-0232 zorgle 202-727-0321', 'US'],
    ['030 901820 Fax 030 901821', 'DE'],
    ['818-238-5159 fax, 818-238-5160', 'US'],
    ['030 901820, Fax 030 901821 Tel', 'DE'],
    ['030 901820 Tel, 030 901821 Fax', 'DE'],
    ['Fax: 030 901820 / 030 901821', 'DE'],
  ]);
});

describe('a fax beside a telephone', () => {
  test.each([
    ['Tel. 030 901820 Fax 030 901821', 'DE', '+4930901820'],
    ['Tel: 030 901820 Fax: 030 901821', 'DE', '+4930901820'],
    ['Fax 030 901821 Tel 030 901820', 'DE', '+4930901820'],
    ['030 901820, Fax: 030 901821', 'DE', '+4930901820'],
    ['030 901820 (Tel), 030 901821 (Fax)', 'DE', '+4930901820'],
    ['818-238-5159 (fax), 818-238-5160', 'US', '+18182385160'],
    ['FAX (818) 238-5159, Service (818) 238-5160', 'US', '+18182385160'],
    ['tel. 22 443 25 00, faks 22 443 25 01', 'PL', '+48224432500'],
    ['тел. (495) 739-70-00, факс (495) 739-70-01', 'RU', '+74957397000'],
    ['电话:010-65123456 传真:010-65123457', 'CN', '+861065123456'],
    ['电话:010-65123456 传真号码:010-65123457', 'CN', '+861065123456'],
    ['TEL03-3581-1234/FAX03-3581-1235', 'JP', '+81335811234'],
    ['전화 02-514-0144 팩스 02-514-0145', 'KR', '+8225140144'],
    ['Tél : 04 75 04 74 19 - Télécopie : 04 75 04 74 20', 'FR', '+33475047419'],
    ['τηλ. 26610 91060, φαξ 26610 91061', 'GR', '+302661091060'],
  ])('%j [%s] is %s', (text, country, e164) => {
    expect(readPhone(text, options(country, 'certain'))).toMatchObject({ e164, extension: null });
    expect(
      everyNumber(readPhone(text, options(country, 'certain')), text, options(country, 'certain')),
    ).toHaveLength(2);
  });

  areSeveral([
    ['Tel/Fax: 030 901820, Fax: 030 901822', 'DE', '+4930901820'],
    ['Tel. 030 901820, Fax 030 901821, 0171 2345678', 'DE', '+4930901820', 3],
    ['Tel. 030 901820, Fax 030 901821 / 0171 2345678', 'DE', '+4930901820', 3],
    ['Tel. 030 901820, Fax 030 9018 / 030 9019', 'DE', '+4930901820', 3],
    ['Telefono: 0825 780911\nCellulare e Whatsapp: 3939586362', 'IT', '+390825780911'],
    ['Tel. 030 901820, Fax: 030 901821, Mobil: 0171 2345678', 'DE', '+4930901820'],
    ['Tel & Fax: 020 7405 9200, Mobile: 07911 123456', 'GB', '+442074059200'],
  ]);
});

describe('what is left out', () => {
  test.each([
    ['075 829 6164 (08.00-19.00)', 'IT', '+390758296164', 'certain'],
    ['075 829 6164 (8.30-12.30, 14.00-18.00)', 'IT', '+390758296164', 'certain'],
    ['920267054¿', 'ES', '+34920267054', 'likely'],
    ['035206/035206/329041', 'DE', '+4935206329041', 'likely'],
    ['0351/0351-206761550', 'DE', '+49351206761550', 'likely'],
    ['(02)0229900185', 'TW', '+886229900185', 'likely'],
    ['+353 +353 85 973 4502', null, '+353859734502', 'likely'],
  ])('%j [%s] is %s', (text, country, e164, grade) => {
    expect(readPhone(text, options(country, 'likely'))).toMatchObject({ e164, grade });
  });

  test.each([
    ['920267054?', 'ES'],
    ['503-638-xx16', 'US'],
    ['0211 1234 xx56', 'DE'],
    ['O9202670', 'ES'],
    ['o85221451011', 'ID'],
    ['O1.02.2024', 'DE'],
  ])('%j [%s] stays', (text, country) => {
    expect(read(text, country)).toMatchObject({ certain: null, likely: null });
  });
});
