import type { Channel } from '../model/channel.ts';

const patterns: Readonly<Record<Channel, (n: string) => string>> = {
  telegram: (n) => `10000000${n}`,
  whatsapp: (n) => `1202555014${n}`,
  viber: (n) => `abcdefghijklmnopqrst${n}Q==`,
  'viber-business': (n) => `1202555014${n}`,
  messenger: (n) => `100000000000000${n}`,
  instagram: (n) => `1784000000000000${n}`,
  vk: (n) => `10000000${n}`,
  line: (n) => `U${n.padStart(32, '0')}`,
  email: (n) => `person${n}@example.com`,
  sms: (n) => `1202555014${n}`,
  custom: (n) => `client-${n}`,
};

/** An ID of the channel's own shape; `n` is 1 to 9. Phone numbers are of a range that is kept for fiction. */
export function exampleId(channel: Channel, n: number): string {
  return patterns[channel](String(n));
}
