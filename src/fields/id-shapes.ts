import type { Channel } from '../model/channel.ts';
import { readPhone } from '../phones/index.ts';

/** What an ID of one channel looks like. Each says in words why a text is none, and never quotes it. */
export interface IdShape {
  /** Is a plain number the whole of it, so that what a spreadsheet does to numbers can be undone? */
  readonly isNumber: boolean;
  /** The text in the channel's own notation, where only the notation differs; no digit or letter is guessed. */
  readonly tidy?: (text: string, country: string | null) => string;
  /** Null where the text is an ID. */
  readonly refuse: (text: string, country: string | null) => string | null;
}

// Bot API: "at most 52 significant bits" (https://core.telegram.org/bots/api#chat, read 2026-11-21).
const maxTelegram = 2 ** 52 - 1;
const userName = 'a user name, not the number that the channel gave the user';
const phoneNumber = 'a phone number, which is no ID there';

/** Each with the page that says so, read 2026-11-21. */
export const idShapes: Readonly<Record<Channel, IdShape>> = {
  // Users are positive, groups negative, channels may go by @name: https://green-api.com/en/telegram/docs/api/chat-id
  telegram: {
    isNumber: true,
    refuse(text) {
      if (/^@[A-Za-z][A-Za-z0-9_]{3,31}$/.test(text)) return null;
      if (/^\+/.test(text)) return phoneNumber;
      if (!/^-?[1-9]\d*$/.test(text)) return notDigits(text) ?? 'a number that starts with 0';
      return Math.abs(Number(text)) > maxTelegram ? 'larger than any Telegram ID' : null;
    },
  },
  // Digits with country code, or a user ID of a business (BSUID):
  // https://developer.vonage.com/en/messages/concepts/whatsapp/understanding-usernames, https://green-api.com/en/docs/api/chat-id/
  whatsapp: {
    isNumber: true,
    tidy: (text) => bareNumber(text.replace(/^(\+?[\d\s().-]+)@(?:c\.us|s\.whatsapp\.net)$/i, '$1')),
    refuse(text) {
      if (/^[A-Z]{2}\.[A-Za-z0-9]{1,128}$/.test(text)) return null;
      if (/@g\.us$/i.test(text)) return 'a group, not a person';
      if (/@newsletter$/i.test(text)) return 'a channel to read, not a person';
      return refuseDigits(text);
    },
  },
  // As TextIt enforces it, https://github.com/nyaruka/gocommon/blob/35a9da70bb226fe1d8d4317ec596b315677da4ae/urns/schemes.go;
  // a number is no receiver: http://developers.viber.com/docs/faq/
  viber: {
    isNumber: false,
    refuse(text) {
      if (/^\+?\d[\d\s().-]{5,17}$/.test(text)) return phoneNumber;
      if (!/^[A-Za-z0-9+/=_]+$/.test(text)) return 'it may hold letters, digits, +, /, = and _ only';
      return text.length > 24 ? `${text.length} characters; the most is 24` : null;
    },
  },
  // https://developers.gms.net/cpaas/description-of-the-request-parameters
  'viber-business': { isNumber: true, tidy: bareNumber, refuse: refuseDigits },
  // Page-scoped: https://developers.facebook.com/documentation/business-messaging/messenger-platform/overview
  messenger: { isNumber: true, refuse: refuseScoped },
  instagram: { isNumber: true, refuse: refuseScoped },
  // Users, chats above 2,000,000,000, communities negative:
  // https://negezor.github.io/vk-io/references/vk-io/interfaces/Params.MessagesPinParams.html
  vk: {
    isNumber: true,
    refuse(text) {
      if (/^\+/.test(text)) return phoneNumber;
      if (!/^-?[1-9]\d*$/.test(text)) return notDigits(text) ?? 'a number that starts with 0';
      return Number.isSafeInteger(Number(text)) ? null : 'larger than any VK ID';
    },
  },
  // https://developers.line.biz/en/docs/messaging-api/getting-user-ids
  line: {
    isNumber: false,
    refuse(text) {
      if (/^U[0-9a-f]{32}$/.test(text)) return null;
      if (/^[CR][0-9a-f]{32}$/.test(text)) return 'a group or room, not a person';
      if (/^U[0-9a-f]{32}$/i.test(text)) return 'its letters must be as LINE gives them: U, then small ones';
      return 'it must be U and 32 of the digits 0–9 and letters a–f';
    },
  },
  email: {
    isNumber: false,
    tidy: (text) => text.replace(/^mailto:/i, ''),
    refuse: refuseAddress,
  },
  sms: { isNumber: true, tidy: tidyPhone, refuse: refusePhone },
  custom: { isNumber: false, refuse: () => null },
};

/** Digits of a number in phone notation; any other text as it is. */
function bareNumber(text: string): string {
  return /^\+?[\d\s().-]+$/.test(text) ? text.replace(/\D/g, '') : text;
}

function refuseDigits(text: string): string | null {
  if (!/^\d+$/.test(text)) return notDigits(text);
  if (text.startsWith('0')) return 'it starts with 0 in place of a country code';
  return text.length < 7 || text.length > 15
    ? `${text.length} digits; a number with country code has 7 to 15`
    : null;
}

function refuseScoped(text: string): string | null {
  return /^\+/.test(text) ? phoneNumber : notDigits(text);
}

/** Why it is no number; null where it is. */
function notDigits(text: string): string | null {
  if (/^-?\d+$/.test(text)) return text.startsWith('-') ? 'a negative number' : null;
  if (/^(?:https?:\/\/|t\.me\/|vk\.com\/|m\.me\/|wa\.me\/|www\.)/i.test(text)) return 'a link, not an ID';
  if (/^@?[\p{L}_][\p{L}\p{N}_.]*$/u.test(text)) return userName;
  return 'it must be digits only';
}

// One @ and no spaces is TextIt's rule (see viber); an address that no mail server takes would only be found out later.
function refuseAddress(text: string): string | null {
  const [local = '', domain, ...more] = text.split('@');
  if (domain === undefined) return 'it has no @';
  if (more.length > 0) return 'it has more than one @';
  if (/\s/.test(text)) return 'it has a space inside';
  if (local === '') return 'nothing stands before the @';
  if (/[,;<>()"[\]]/.test(text)) return 'it holds other characters than one address';
  const parts = domain.split('.');
  const isDomain =
    parts.length > 1 &&
    parts.every((part) => /^[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u.test(part));
  return isDomain ? null : 'what follows the @ is no domain, such as example.com';
}

function readNumber(text: string, country: string | null) {
  const reading = readPhone(text, {
    ...{ country, repair: 'certain', strictness: 'valid', vote: null },
    bareDigits: country === null ? 'international' : 'own',
  });
  return reading.extension === null ? reading : { ...reading, e164: null };
}

function tidyPhone(text: string, country: string | null): string {
  const { e164 } = readNumber(text, country);
  if (e164 === null) return text;
  return text.trim().startsWith('+') ? e164 : e164.slice(1);
}

function refusePhone(text: string, country: string | null): string | null {
  const { e164, extension } = readNumber(text, country);
  if (e164 !== null) return null;
  return extension === null ? 'no valid phone number with its country code' : 'a number with an extension';
}
