import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { channelOfLabel, parseChannel } from '../../src/fields/channel.ts';
import { keyOfId, readChannelId } from '../../src/fields/channel-id.ts';
import { areRounded } from '../../src/fields/lost-digits.ts';
import { type Channel, channels } from '../../src/model/channel.ts';

const plain = { country: null, isColumnRounded: false };
const read = (channel: Channel, text: string) => readChannelId(channel, text, 'text', plain);
const good = (channel: Channel, ...texts: string[]) =>
  texts.map((text) => [channel, text, text] as [Channel, string, string]);

test.each([
  ...good('telegram', '123456789', '7012345678', '-987654321', '-1001234567890', '@rollcall_news'),
  ...good('telegram', '4503599627370495'),
  ...good('whatsapp', '14155552671', '4915123456789', 'US.13491208655302741918', 'DE.a'),
  ...good('viber', '01234567890A=', 'KZnC4CUBUQ8sm3tDPL0iHQ==', '+/AbCdEfGhIjKlMnOpQrSQ=='),
  ...good('viber-business', '14155552671'),
  ...good('messenger', '1234567890123456', '24681357902468013'),
  ...good('instagram', '17841400000000001'),
  ...good('vk', '1', '210700286', '2000000001', '-22822305'),
  ...good('line', 'U4af4980629a1b2c3d4e5f60718293a4b'),
  ...good('email', 'ann@example.com', 'Ann.O’Hara+list@sub.example.co.uk', 'анна@почта.рф'),
  ...good('sms', '+14155552671', '14155552671'),
  ...good('custom', 'a', 'any text: at all', '0007', '4.9'),
])('%s takes %s', (channel, text, id) => {
  expect(read(channel, text)).toMatchObject({ id, reason: null, mended: null });
});

test.each([
  ['telegram', '+14155552671', /phone/],
  ['telegram', '4503599627370496', /larger/],
  ['telegram', '0123456', /starts with 0/],
  ['telegram', '@ann', /user name/],
  ['telegram', 'ann_smith', /user name/],
  ['telegram', 'https://t.me/ann', /link/],
  ['telegram', '4.9E+15', /shortened/],
  ['whatsapp', '0151 23456789', /country code/],
  ['whatsapp', '123456', /6 digits/],
  ['whatsapp', '1234567890123456', /16 digits/],
  ['whatsapp', '120363019502650977@g.us', /group/],
  ['whatsapp', 'us.1349', /user name/],
  ['viber', '14155552671', /phone/],
  ['viber', '+1 415 555-2671', /phone/],
  ['viber', '01234567890A-', /letters/],
  ['viber', 'KZnC4CUBUQ8sm3tDPL0iHQ==x', /25 characters/],
  ['viber-business', 'KZnC4CUBUQ8sm3tDPL0iHQ==', /digits/],
  ['messenger', 'ann.smith', /user name/],
  ['messenger', '-5', /negative/],
  ['messenger', '1.23457E+15', /shortened/],
  ['instagram', '@ann.smith', /user name/],
  ['vk', 'id210700286', /user name/],
  ['vk', 'vk.com/id1', /link/],
  ['line', 'u4af4980629a1b2c3d4e5f60718293a4b', /letters/],
  ['line', 'C4af4980629a1b2c3d4e5f60718293a4b', /group/],
  ['line', 'U4af49806', /32/],
  ['line', '@line-shop', /32/],
  ['email', 'ann.example.com', /no @/],
  ['email', 'ann@x@example.com', /more than one/],
  ['email', 'ann @example.com', /space/],
  ['email', '@example.com', /before/],
  ['email', 'ann@example', /domain/],
  ['email', 'ann@example..com', /domain/],
  ['email', 'Ann<ann@example.com>', /other characters/],
  ['sms', '5552671', /valid/],
  ['sms', '+1 415 555 2671 ext. 5', /extension/],
  ['custom', '4.9E+15', /shortened/],
] as [Channel, string, RegExp][])('%s refuses %s', (channel, text, reason) => {
  const reading = read(channel, text);
  expect(reading?.id).toBeNull();
  expect(reading?.reason).toMatch(reason);
});

test.each([
  ['telegram', ' 123456789 ', '123456789'],
  ['telegram', '\u200b123456789\ufeff', '123456789'],
  ['telegram', '123456789.0', '123456789'],
  ['telegram', '1.23456789E+8', '123456789'],
  ['telegram', "'-1001234567890", '-1001234567890'],
  ['vk', '="210700286"', '210700286'],
  ['whatsapp', '+1 (415) 555-2671', '14155552671'],
  ['whatsapp', '14155552671@c.us', '14155552671'],
  ['viber-business', '+14155552671', '14155552671'],
  ['sms', '+1 415 555 2671', '+14155552671'],
  ['email', 'mailto:ann@example.com', 'ann@example.com'],
  ['line', ' U4af4980629a1b2c3d4e5f60718293a4b', 'U4af4980629a1b2c3d4e5f60718293a4b'],
] as [Channel, string, string][])('%s: %j becomes %s', (channel, text, id) => {
  const reading = read(channel, text);
  expect(reading).toMatchObject({ id, reason: null });
  expect(reading?.mended).toMatch(/./);
});

test('national numbers of a country given are numbers for SMS', () => {
  const german = { country: 'DE', isColumnRounded: false };
  expect(readChannelId('sms', '0151 23456789', 'text', german)?.id).toBe('4915123456789');
  expect(readChannelId('sms', '0151 23456789', 'text', plain)?.id).toBeNull();
});

describe('what a spreadsheet does to long numbers', () => {
  it('is damage from 16 digits on where the cell is a number', () => {
    expect(readChannelId('messenger', '123456789012345', 'number', plain)?.id).toBe('123456789012345');
    for (const channel of ['messenger', 'custom', 'instagram'] as const) {
      expect(readChannelId(channel, '1234567890123456', 'number', plain)?.reason).toMatch(/spreadsheet/);
      expect(readChannelId(channel, '1234567890123450', 'rounded', plain)?.reason).toMatch(/spreadsheet/);
    }
  });

  it('shows in a text by zeros at the ends of most of the column', () => {
    const isColumnRounded = areRounded(['12345678901234500', '24681357902468000', '']);
    expect(isColumnRounded).toBe(true);
    const options = { country: null, isColumnRounded };
    expect(readChannelId('messenger', '12345678901234500', 'text', options)?.reason).toMatch(/zeros/);
    expect(readChannelId('messenger', '1234567890', 'text', options)?.id).toBe('1234567890');
  });

  it('is not seen in IDs that happen to end in a zero', () => {
    expect(areRounded(['1234567890123450'])).toBe(false);
    expect(areRounded(['1234567890123450', '1234567890123451', '1234567890123452'])).toBe(false);
    expect(areRounded(['123450000', '678900000'])).toBe(false);
  });
});

test('an ID that is a valid number is noticed, where IDs are no numbers', () => {
  expect(read('telegram', '14155552671')?.looksLikePhone).toBe(true);
  expect(read('messenger', '4915123456789')?.looksLikePhone).toBe(true);
  expect(read('custom', '+4915123456789')?.looksLikePhone).toBe(true);
  expect(read('telegram', '7012345678')?.looksLikePhone).toBe(false);
  expect(read('whatsapp', '14155552671')?.looksLikePhone).toBe(false);
});

const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.stringMatching(/^[+@'= ]{0,2}[0-9.E+U-]{0,30}[ @.a-z]{0,4}$/),
  fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }).map(String),
);

test('every cell is an ID or has a reason that quotes nothing of it, and reading again changes nothing', () => {
  fc.assert(
    fc.property(fc.constantFrom(...channels), cell, (channel, text) => {
      const reading = read(channel, text);
      if (reading === null) return;
      expect(reading.id === null).toBe(reading.reason !== null);
      if (reading.reason !== null) {
        const words = text.match(/[\p{L}\p{N}]{6,}/gu) ?? [];
        for (const word of words) expect(reading.reason).not.toContain(word);
        return;
      }
      expect(read(channel, reading.id ?? '')).toMatchObject({ id: reading.id, mended: null });
    }),
    { numRuns: 3000 },
  );
});

test('keys join what is one contact', () => {
  expect(keyOfId({ channel: 'email', id: 'Ann@EXAMPLE.com' })).toBe('Ann@example.com');
  expect(keyOfId({ channel: 'sms', id: '+14155552671' })).toBe('14155552671');
  expect(keyOfId({ channel: 'viber', id: 'AbC=' })).toBe('AbC=');
});

test('channels are known in cells by the names that people give them', () => {
  for (const id of channels) expect(parseChannel(` ${id.toUpperCase()} `)).toBe(id);
  expect(['TG', 'WhatsApp', 'Facebook Messenger', 'ВКонтакте', 'E-Mail', 'IG'].map(parseChannel)).toEqual([
    ...['telegram', 'whatsapp', 'messenger', 'vk', 'email', 'instagram'],
  ]);
  expect(['', 'pigeon', 'constructor', '__proto__', 'telegram,whatsapp'].map(parseChannel)).toEqual(
    Array.from({ length: 5 }, () => null),
  );
});

test('labels that announce a channel', () => {
  expect(
    ['telegram_id', 'Telegram Chat ID', 'URN:Telegram', 'whatsapp', 'PSID', 'LINE user ID', 'e-mail'].map(
      channelOfLabel,
    ),
  ).toEqual(['telegram', 'telegram', 'telegram', 'whatsapp', 'messenger', 'line', 'email']);
  expect(
    ['id', 'customer_id', 'Custom ID', 'line number', 'address line', 'phone', 'constructor', ''].map(
      channelOfLabel,
    ),
  ).toEqual(Array.from({ length: 8 }, () => null));
});
