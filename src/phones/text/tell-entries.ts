import { fold, lexicon } from '../words/lexicon.ts';
import { countDigits } from './digits.ts';
import { type Entry, parseEntries } from './entries.ts';
import { saysNo } from './known-words.ts';
import { isNothing } from './nothing.ts';

const mark =
  /[={}<>]|^\(['"]|^[abiOs]:\d|^\[["'{]|^[bur]{1,2}['"]|^(?:item\d+\.)?(?:TEL|X-[A-Z-]+)[;:]|:.*[,;|\n].*:|\d\s+[\w-]+:\S/is;
const sign = /[=:;{<>'"[(]/;
const numberKeys = new Set(
  'value number num e164 nsn national international formatted raw msisdn display canonical normalized original formattednumber'.split(
    ' ',
  ),
);
const codeKey =
  /^(?:cc|ccode|(?:country|calling|dial|dialing|intl)[ _-]?(?:code|prefix)|countrycode|dialcode|callingcode)$/i;
const typeKey = /^(?:@?types?|label|kind|tag|category|rel|typ|tipo|art|device|line[ _]?type)$/i;
const extensionKey = /^(?:ext|extn|extension|durchwahl|poste|ramal)$/i;
// Fields of a contact whose digits are no number to dial.
const otherKey =
  /^(?:(?:first|last|given|family|full|middle|display|nick|sur|user|contact|company|street|city|display|middle)?[ _-]?name|salutation|title|nom|prenom|prénom|nombre|apellidos?|vorname|nachname|firma|company|organi[sz]ation|org|city|town|ort|stadt|ville|ciudad|citta|cidade|street|strasse|straße|address|addr|adresse|rue|state|region|province|county|zip|zip[ _-]?code|plz|cp|cap|cep|postcode|post|postal[ _-]?code|code[ _-]?postal|pin[ _-]?code|age|alter|edad|âge|geb|dob|birth(?:date|day)?|e-?mail|mail|courriel|url|web|website|_?id|uid|uuid|guid|index|idx|position|pos|row|created(?:[ _-]?at)?|updated(?:[ _-]?at)?|modified|timestamp|ts|date|time|source|src|lang|language|locale|carrier|operator|network|provider|gender|sex|platform|channel|app|e|m-?mail|s:?)$/i;
const goodFlag =
  /^(?:is[ _-]?)?(?:active|valid|enabled|opt(?:ed)?[ _-]?in|consent(?:ed)?|subscribed|callable|reachable|allowed|current)$/i;
const badFlag =
  /^(?:is[ _-]?)?(?:opt(?:ed)?[ _-]?out|dnc|do[ _-]?not[ _-]?(?:call|contact|text)|blocked|blacklisted|deleted|unsubscribed|invalid|disabled|inactive|bounced|dead|archived|spam|fax|landline[ _-]?only|disconnected)$/i;
const anyFlag =
  /^(?:is[ _-]?)?(?:primary|default|preferred|main|verified|confirmed|mobile|cell|sms|mms|whatsapp|viber|voice|public|private|ported)$/i;
const yes = /^(?:true|yes|y|1|t|on)$/i;
const no = /^(?:false|no|n|0|f|off)$/i;
const noVoice = /fax|pager|beeper|telex|modem|tty|bbs/i;

/**
 * The number that a program wrote into a cell, with its label, as a person would have written it: `mobile: +1…` for
 * `{"home":null,"mobile":"+1…"}`. Any other text, and one with an entry that is not known, as it came.
 */
export function readEntries(text: string): string {
  if (!sign.test(text) || !mark.test(text) || countDigits(text) < 5) return text;
  const entries = parseEntries(text);
  return (entries === null ? null : tell(entries)) ?? text;
}

function tell(entries: readonly Entry[]): string | null {
  let [type, code, extension, isBad] = ['', '', '', false];
  const numbers: Entry[] = [];
  for (const [key, value] of entries) {
    if (isNothing(value)) continue;
    const isFlag = yes.test(value) || no.test(value);
    if (isFlag && (goodFlag.test(key) || badFlag.test(key))) isBad ||= yes.test(value) === badFlag.test(key);
    else if (isFlag && anyFlag.test(key)) continue;
    else if (codeKey.test(key) && /^\+?\d{1,3}$/.test(value)) code = value.replace('+', '');
    else if (extensionKey.test(key) && /^\d{1,6}$/.test(value)) extension = value;
    else if (typeKey.test(key) && countDigits(value) === 0) type += ` ${value.replaceAll('_', ' ')}`;
    else if (otherKey.test(key) && countDigits(value) < 7) isBad ||= !value.includes('@') && saysNo(value);
    else if (isNumberKey(key) && countDigits(value) >= 5) numbers.push([key, value]);
    else if (!otherKey.test(key) || (!value.includes('@') && saysNo(value))) return null;
  }
  // What has a value, and nothing that says of what, could be an amount.
  if (
    numbers.length === 0 ||
    (type === '' && numbers.some(([key]) => /^(?:value|raw|original|display)$/i.test(key)))
  )
    return null;
  if (isBad) return `invalid: ${numbers[0]![1]}`;
  if (noVoice.test(type) && !/voice|cell|mobile/i.test(type)) return `${type.trim()}: ${numbers[0]![1]}`;
  if (code !== '' && numbers.length === 1 && /^[1-9]/.test(numbers[0]![1])) {
    return `phone: +${code} ${numbers[0]![1]}`;
  }
  const told = numbers.map(([key, value]) =>
    `${`${type} ${labelOf(key)}`.trim()}: ${value}`.replace(/^: /, ''),
  );
  return told.join(' / ') + (extension === '' ? '' : ` ext. ${extension}`);
}

/** Is it a label of a number, or made of such words: `phone_number`, `homePhone`, `emergency_contact_phone`? */
function isNumberKey(key: string): boolean {
  const { phones, labels, numbers } = lexicon();
  const words = labelOf(key)
    .split(' ')
    .filter((word) => word !== '');
  const isNumbers = (word: string) => numberKeys.has(word) || phones.has(word) || numbers.has(word);
  return words.length === 0 || words.some(isNumbers) || (words.length === 1 && labels.has(words[0]!));
}

function labelOf(key: string): string {
  const words = key.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').split(/[\s_.[\]\d-]+/);
  return words
    .map(fold)
    .filter((word) => !numberKeys.has(word))
    .join(' ')
    .trim();
}
