import type { Field } from '../model/field.ts';

/** Who is written to, by the ID of a messaging channel. Which channel, its label says, another column or the caller. */
export const clientId: Field = {
  id: 'client-id',
  canonical: ['clientid'],
  aliases: [
    ...['channelid', 'channelcontactid', 'contactid', 'userid', 'chatid', 'recipientid', 'subscriberid'],
    ...['telegramid', 'tgid', 'telegramuserid', 'telegramchatid', 'whatsappid', 'waid', 'bsuid', 'viberid'],
    ...['messengerid', 'psid', 'facebookid', 'instagramid', 'igsid', 'vkid', 'lineid', 'lineuserid'],
  ],
  qualified: { words: [], unless: [] },
};
