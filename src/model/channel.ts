/** The messaging channels whose IDs can stand in a list in place of numbers, with the names that people know. */
export const channelNames = {
  telegram: 'Telegram',
  whatsapp: 'WhatsApp',
  viber: 'Viber',
  'viber-business': 'Viber Business',
  messenger: 'Messenger',
  instagram: 'Instagram',
  vk: 'VK',
  line: 'LINE',
  email: 'e-mail',
  sms: 'SMS',
  custom: 'the custom channel',
} as const;

export type Channel = keyof typeof channelNames;

export const channels = Object.keys(channelNames) as readonly Channel[];

export function isChannel(text: string): text is Channel {
  return Object.hasOwn(channelNames, text);
}
