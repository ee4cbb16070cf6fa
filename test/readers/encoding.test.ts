import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEncoding } from '../../src/encodings/index.ts';
import { createDecoder } from '../../src/readers/encoding/decode.ts';
import { chooseEncoding } from '../../src/readers/encoding.ts';
import { encode } from './read.ts';

const german =
  'Nr;Vorname;Nachname;Straße;Ort;Telefon\n1;Jürgen;Müller;Königsallee 5;Düsseldorf;+49 211 5550101\n2;Käthe;Weiß;Größweg 3;Köln;+49 221 5550102\n';
const french =
  'id,prénom,nom,ville,téléphone\n1,Hélène,Lefèvre,Orléans,+33 1 55 50 10 01\n2,François,Bénard,Nîmes,+33 1 55 50 10 02\n3,Zoë,d’Arçon,Besançon,+33 1 55 50 10 03\n';
const polish =
  'lp;imię;nazwisko;miasto;telefon\n1;Łukasz;Wójcik;Łódź;+48 601 555 010\n2;Małgorzata;Kowalczyk;Częstochowa;+48 601 555 011\n3;Święcisław;Żak;Gdańsk;+48 601 555 012\n';
const turkish =
  'no;ad;soyad;şehir;telefon\n1;Ayşe;Yıldız;İstanbul;+90 532 555 0101\n2;Çağrı;Şahin;Muğla;+90 532 555 0102\n';
const russian =
  'id,имя,город,телефон\n1,Иван Петров,Москва,+7 495 555-01-01\n2,Елена Щукина,Нижний Новгород,+7 495 555-01-02\n';
const russianRow = 'id,name,phone\n1,Анна Смирнова,+74955550101\n';
const japanese =
  '番号,氏名,フリガナ,住所,電話番号\n1,佐藤 健,サトウ ケン,東京都新宿区西新宿二丁目8-1,03-5555-0101\n2,田中 花子,タナカ ハナコ,大阪府大阪市北区梅田,06-5555-0102\n';
const japaneseRow = 'id,name,phone\n1,高橋美咲,03-5555-0101\n';
const chinese =
  '编号,姓名,城市,电话\n1,王伟,北京市朝阳区,010-55550101\n2,李秀英,上海市浦东新区,021-55550102\n3,张敏,广州市天河区,020-55550103\n';
const taiwanese =
  '編號,姓名,地址,電話\n1,陳怡君,台北市中正區,02-5555-0101\n2,林志豪,高雄市前鎮區,07-555-0102\n';
const korean =
  '번호,이름,주소,전화번호\n1,김민준,서울특별시 강남구,02-5555-0101\n2,이서연,부산광역시 해운대구,051-555-0102\n';

describe('detection', () => {
  it.each<[encoding: string, name: string, text: string]>([
    ['windows-1252', 'German', german],
    ['windows-1252', 'French', french],
    ['windows-1252', 'one apostrophe', 'id,name\n1,St Bartholomew’s Hospital\n'],
    ['windows-1252', 'one Spanish row', 'id,name,phone\n1,José Núñez,555\n'],
    ['windows-1250', 'Polish', polish],
    ['iso-8859-2', 'Polish', polish],
    ['windows-1254', 'Turkish', turkish],
    ['windows-1251', 'Russian', russian],
    ['koi8-r', 'Russian', russian],
    ['ibm866', 'Russian', russian],
    ['windows-1251', 'one Russian row', russianRow],
    ['koi8-r', 'one Russian row', russianRow],
    ['ibm866', 'one Russian row', russianRow],
    ['windows-1251', 'one Russian row in capitals', russianRow.toUpperCase()],
    ['koi8-r', 'one Russian row in capitals', russianRow.toUpperCase()],
    ['shift_jis', 'Japanese', japanese],
    ['shift_jis', 'one Japanese row', japaneseRow],
    ['shift_jis', 'half-width katakana', 'id,name\n1,ｻﾄｳ ﾊﾅｺ\n2,ﾔﾏﾀﾞ ﾀﾛｳ\n'],
    ['euc-jp', 'Japanese', japanese],
    ['euc-jp', 'one Japanese row', japaneseRow],
    ['gb18030', 'Chinese', chinese],
    ['big5', 'Taiwanese', taiwanese],
    ['euc-kr', 'Korean', korean],
    ['utf-16le', 'Russian without a mark', russian],
    ['utf-16be', 'German without a mark', german],
    ['utf-16le', 'Japanese without a mark', japanese],
  ])('%s, %s', async (encoding, _, text) => {
    const bytes = encode(text, encoding);
    const found = await chooseEncoding(bytes);
    expect(found.by).toBe('detected');
    expect(new TextDecoder(found.name).decode(bytes, { stream: true })).toBe(text);
  });

  it.each<[name: string, bytes: Uint8Array, encoding: string, by: string]>([
    ['UTF-8 with a mark', Buffer.from('\ufeffa,é\n'), 'utf-8', 'bom'],
    ['UTF-16LE with a mark', encode('\ufeffa,b\n', 'utf-16le'), 'utf-16le', 'bom'],
    ['UTF-16BE with a mark', encode('\ufeffa,b\n', 'utf-16be'), 'utf-16be', 'bom'],
    ['UTF-8', Buffer.from(russian), 'utf-8', 'utf-8'],
    ['ASCII', Buffer.from('a,b\n'), 'utf-8', 'ascii'],
    ['UTF-8 cut within a character', Buffer.from('a,漢').subarray(0, 4), 'utf-8', 'utf-8'],
    [
      'UTF-8 with a bad byte',
      Buffer.concat([Buffer.from(french), Buffer.from([0xe9, 0x0a])]),
      'utf-8',
      'utf-8',
    ],
    ['a few NULs', Buffer.from('a\0b,c\0\nd,e\n'.repeat(3)), 'utf-8', 'ascii'],
  ])('%s', async (_, bytes, encoding, by) => {
    expect(await chooseEncoding(bytes)).toEqual({ name: encoding, by });
  });

  it('looks beyond many ASCII rows', async () => {
    const ascii = Buffer.from('1,Anna Smith,+14155550101\n'.repeat(20_000));
    expect((await chooseEncoding(Buffer.concat([ascii, encode(russianRow, 'windows-1251')]))).name).toBe(
      'windows-1251',
    );
  });

  it('takes what the user declared', async () => {
    expect(await chooseEncoding(Buffer.from(russian), 'CP1252')).toEqual({
      name: 'windows-1252',
      by: 'declared',
    });
  });
});

describe('names', () => {
  it.each([
    ['UTF8', 'utf-8'],
    ['utf-8-sig', 'utf-8'],
    ['latin1', 'windows-1252'],
    ['cp1252', 'windows-1252'],
    ['Windows-1251', 'windows-1251'],
    ['windows1251', 'windows-1251'],
    ['cp1251', 'windows-1251'],
    ['SJIS', 'shift_jis'],
    ['cp932', 'shift_jis'],
    ['Shift-JIS', 'shift_jis'],
    ['gb2312', 'gbk'],
    ['cp866', 'ibm866'],
    ['utf16', 'utf-16le'],
    ['UTF-16BE', 'utf-16be'],
    ['koi8r', 'koi8-r'],
    ['latin-1', 'windows-1252'],
  ])('%s is %s', (name, encoding) => {
    expect(findEncoding(name)).toBe(encoding);
  });

  it('says what may be meant where there is none', () => {
    expect(() => findEncoding('windos-1252')).toThrow(
      expect.objectContaining({ code: 'encoding-unknown', hint: 'Did you mean "windows-1252"?' }),
    );
    expect(() => findEncoding('')).toThrow(expect.objectContaining({ code: 'encoding-unknown' }));
  });
});

describe('decoding', () => {
  function decodeIn(encoding: string, pieces: readonly Uint8Array[]) {
    const decoder = createDecoder(encoding);
    const text = pieces.map((piece) => decoder.decode(piece)).join('') + decoder.end();
    return { text, invalid: decoder.invalid() };
  }

  it.each([
    ['utf-8', 'aé漢😀\ufffdb'],
    ['utf-16le', 'aé漢😀\ufffdb'],
    ['utf-16be', 'aé漢😀\ufffdb'],
    ['windows-1252', 'a€“”é’b'],
    ['windows-1251', 'Привет №1'],
    ['shift_jis', 'ア表示ソ能ｱ漢字'],
    ['euc-jp', '東京、カナ'],
    ['gb18030', '中文字符'],
    ['big5', '功許蓋臺北'],
    ['euc-kr', '한국어'],
  ])('%s, cut anywhere', (encoding, text) => {
    const bytes = encode(text, encoding);
    for (let at = 0; at <= bytes.length; at++) {
      expect(decodeIn(encoding, [bytes.subarray(0, at), bytes.subarray(at)])).toEqual({
        text,
        invalid: null,
      });
    }
    expect(
      decodeIn(
        encoding,
        Array.from(bytes, (byte) => Uint8Array.of(byte)),
      ),
    ).toEqual({ text, invalid: null });
  });

  it('removes a byte order mark, in one piece or in many', () => {
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be']) {
      const bytes = encode('\ufeffa\ufeff', encoding);
      expect(decodeIn(encoding, [bytes]).text).toBe('a\ufeff');
      expect(
        decodeIn(
          encoding,
          Array.from(bytes, (byte) => Uint8Array.of(byte)),
        ).text,
      ).toBe('a\ufeff');
    }
  });

  it('counts what is undecodable, not what was U+FFFD before', () => {
    const bytes = Buffer.concat([
      Buffer.from('\ufeffa\ufffdb'),
      Buffer.from([0xff]),
      Buffer.from('\ufffdc'),
      Buffer.from([0xe2, 0x82]),
    ]);
    expect(decodeIn('utf-8', [bytes])).toEqual({
      text: 'a\ufffdb\ufffd\ufffdc\ufffd',
      invalid: { count: 2, offset: 3 },
    });
    const surrogate = Buffer.from([0xfd, 0xff, 0x00, 0xd8, 0x61, 0x00]);
    expect(decodeIn('utf-16le', [surrogate])).toEqual({
      text: '\ufffd\ufffda',
      invalid: { count: 1, offset: 1 },
    });
  });

  it.each([
    'utf-8',
    'utf-16le',
    'utf-16be',
    'windows-1252',
    'shift_jis',
    'euc-jp',
    'gb18030',
    'big5',
    'euc-kr',
  ])('gives the same for any bytes in %s, wherever they are cut', (encoding) => {
    const byte = fc.oneof(
      fc.nat(255),
      fc.constantFrom(0xef, 0xbf, 0xbd, 0xe2, 0x82, 0xac, 0xf0, 0x9f, 0xfd, 0xff, 0xd8, 0xdc, 0x41),
    );
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 24 }), (codes) => {
        const bytes = Uint8Array.from(codes);
        const whole = decodeIn(encoding, [bytes]);
        expect(
          decodeIn(
            encoding,
            codes.map((code) => Uint8Array.of(code)),
          ),
        ).toEqual(whole);
        for (let at = 1; at < bytes.length; at++)
          expect(decodeIn(encoding, [bytes.subarray(0, at), bytes.subarray(at)])).toEqual(whole);
      }),
      { numRuns: 300 },
    );
  });
});
