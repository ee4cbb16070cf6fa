import { type Channel, channels, isChannel } from '../model/channel.ts';
import { type Field, foldLabel } from '../model/field.ts';
import { nearest } from '../model/nearest.ts';

/** The channel that the ID in the same row belongs to. */
export const channel: Field = {
  id: 'channel',
  canonical: ['channel'],
  aliases: ['channeltype', 'channelname', 'messengertype', 'канал', 'kanal', 'canal', 'canale'],
  qualified: { words: [], unless: [] },
};

// Folded, as they stand in cells and, with a word such as `id` behind them, in labels.
const names: Readonly<Record<Channel, readonly string[]>> = {
  telegram: ['telegram', 'tg', 'телеграм', 'телеграмм'],
  whatsapp: ['whatsapp', 'wa', 'waba', 'ватсап', 'вотсап'],
  viber: ['viber', 'viberbot', 'вайбер'],
  'viber-business': ['viberbusiness', 'viberbusinessmessages', 'vbm'],
  messenger: ['messenger', 'facebookmessenger', 'fbmessenger', 'facebook', 'fb'],
  instagram: ['instagram', 'ig', 'instagramdirect'],
  vk: ['vk', 'vkontakte', 'вк', 'вконтакте'],
  line: ['line'],
  email: ['email', 'mail', 'emailaddress', 'почта'],
  sms: ['sms', 'смс'],
  custom: ['custom', 'customchannel', 'chatapi'],
};

const channelOfName = new Map(channels.flatMap((id) => names[id].map((name) => [name, id] as const)));

/** The channel that a cell names; null where it names none that is known. */
export function parseChannel(text: string): Channel | null {
  const trimmed = text.trim();
  if (isChannel(trimmed)) return trimmed;
  return trimmed.length > 40 ? null : (channelOfName.get(foldLabel(trimmed)) ?? null);
}

/** The label that `channelOfLabel` knows as the channel's. */
export function labelOfChannel(channel: Channel): string {
  return channel === 'custom' ? 'custom_channel_id' : `${channel.replace('-', '_')}_id`;
}

/** The channel whose name a text comes nearest to, where it is near enough to be a slip of the pen. */
export function nearestChannel(text: string): Channel | null {
  const near = nearest(text.trim().slice(0, 40), channels);
  return near !== null && isChannel(near) ? near : null;
}

const idWords = /(?:clientid|userid|chatid|contactid|id|user|chat)$/;
const ownWords = new Map<string, Channel>([
  ['psid', 'messenger'],
  ['igsid', 'instagram'],
  ['bsuid', 'whatsapp'],
  ['whatsappnumber', 'whatsapp'],
  ['viberbusinessnumber', 'viber-business'],
  ['smsnumber', 'sms'],
]);

/** The channel whose IDs a label announces: `telegram_id`, `WhatsApp`, `URN:Telegram`, `PSID`; null where it names none. */
export function channelOfLabel(label: string): Channel | null {
  if (label.length > 60) return null;
  const folded = foldLabel(label).replace(/^urn(?=.{2})/, '');
  const name = folded.replace(idWords, '');
  const named = channelOfName.get(name);
  // "Custom ID" may be any number of one's own.
  if (name === 'custom') return null;
  return ownWords.get(folded) ?? named ?? null;
}
