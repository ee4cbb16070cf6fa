import { parseCountry } from '../country.ts';
import { isLabel, readWording } from './harmless.ts';
import { isDate } from './shapes.ts';

/** What stands beside a number, as far as words tell. */
export type Beside =
  /** A label, a note that is known to say nothing against dialling it, nothing: the number is a number. */
  | { readonly kind: 'note' }
  /** Words that are written like names. */
  | { readonly kind: 'names' }
  /** Words or signs that could say anything: `old` in a language that is not known here. */
  | { readonly kind: 'unknown' }
  /** The digits are an order, an account, a price, a birthday, part of a name. */
  | { readonly kind: 'other' }
  /** The cell itself says not to dial it. */
  | { readonly kind: 'unwanted' }
  /** Digits are hidden, or letters stand where digits should. */
  | { readonly kind: 'incomplete' }
  /** What parts cells stands between the number and other text: two cells may have come together. */
  | { readonly kind: 'cells' }
  /** ISO-2. */
  | { readonly kind: 'country'; readonly country: string };

export const note: Beside = { kind: 'note' };
const unknown: Beside = { kind: 'unknown' };
const names: Beside = { kind: 'names' };
const other: Beside = { kind: 'other' };
const unwanted: Beside = { kind: 'unwanted' };
const incomplete: Beside = { kind: 'incomplete' };
const cells: Beside = { kind: 'cells' };

// Names of things that have a number, where they stand right before it: an order, but no order line.
const things = words(`
  order orders orderno orderid invoice inv id ids ref reference sku po ticket case customer client cust kunde
  account acct acc iban bic card policy contract serial imei vat tax ssn ein zip plz postcode postal article item
  batch member membership license licence passport nhs cvr nip pesel regon rut cuit cuil curp oib uen tin ean gtin isbn upc vin abn acn pan aadhaar gstin bsn kvk nit mrn vkn ird issn postfach
  auftrag auftragsnr bestellung bestellnr rechnung rechnungsnr re rg kunden kundennr kundennummer kdnr kdn
  vertrag vertragsnr konto kontonr ktonr aktenzeichen az steuernr ustid artikel mitgliedsnr personalnr
  facture dossier siret siren pedido factura cliente dni nif cif rfc cpf cnpj fatura fattura ordine
  iva codicefiscale factuur klantnr klantnummer заказ заказа счет счёт инн снилс договор паспорт
  dob born birth birthday birthdate geb geboren geburtstag geburtsdatum née nacido др
  usd eur gbp chf inr jpy cny rub aud cad sek nok dkk pln try brl price value preis betrag summe amount total qty
`);
// What one orders by phone.
const numberedThings = words('commande réservation reservation booking bestelling art kd bestell lot c');
const numberWords = words('nº n° no nr num number nummer numéro numero número code n номер');
const otherSigns = /[$€£¥₹₽₩%〒@§]|사업자|\p{L}=$|注文|受注|订单|訂單|会员|會員|会員|身份证|顧客番号|口座/u;
const unit = /^\s*(?:[$€£¥₹₽₩%]|(?:eur|EUR|Eur|usd|USD|Usd|kg|km|cm|mm|lbs?|pcs|stk|руб|грн|zł)(?!\p{L}))/u;
const unwantedWords =
  /do(?: ?n[o']t| not) ?(?:call|contact|text|phone|ring|use)|never (?:call|contact|ring)|\b(?:dnc|tps|bloctel)\b|\bno (?:longer|calls?(?! (?:after|before|between|until|\(time)))\b|not in (?:use|service)|out of service|wrong (?:number|no\b|person)|disconnected|deceased|\bdied\b|verstorben|opt(?:ed)?[ -]?out\b|unsubscribed|blacklist|\bblocked\b|\binvalid\b|^\s*stop\b(?! ?[&+])|falsche (?:nummer|nr)|gesperrt|stillgelegt|abgeschaltet|ungültig|aramayın|keine? (?:anrufe|anschluss)|nicht (?:mehr )?(?:anrufen|vergeben|erreichbar|verwenden)|ne (?:plus|pas) appeler|faux num|numéro erroné|no llamar|no contactar|número equivocado|não ligar|non chiamare|niet bellen|nie dzwonić|ring (?:ej|inte)|ikke ring|не звонить|не беспокоить|неверный|打错|勿(?:打|致电|拨)|不要打|番号違い|使われていません|電話不可|لا تتصل|wrong ?#|bad number|[❌🚫⛔]|equivocado|numero (?:errato|sbagliato)|número errado|non attribué|空号|停机|결번|解約|電話しない|전화 ?(?:금지|하지)|не дзвонити|(?:אין|לא) להתקשר|nevolat|jangan (?:telepon|telpon|hubungi)|huwag tawagan|(?:đừng|không) gọi|कॉल न करें|älä soita|a nu se suna|nu sunați|ห้ามโทร|μην καλείτε/iu;
// Somebody else may have it by now.
const formerWords =
  /^old\b[:\s]*$|\(old\)|old (?:number|no\b|nr|phone|mobile|cell|tel)|alte (?:nummer|nr|tel)|número antig|numero anti|ancien (?:numéro|num|n°)|vecchio numero|стар[иы]й номер|παλι[όά]|מספר ישן|옛 ?번호|旧(?:号|番号)|เบอร์เก่า|số cũ|رقم قديم|nomor lama|gammel(?:t|) n(?:r|umm)|oud nummer|stary numer|eski numara/iu;
const fax = /\b(?:tele)?fax\b|télécopie|факс|ファ[ック]+ス|传真|傳真|팩스/iu;
const phoneWords =
  /(?<!\p{L})(?:tel|tél|phone|telefon|telephone|téléphone|mob|mobile|cell|handy|call)(?!\p{L})/iu;
const mask = /[*•●■□#?·]{2,}|(?<!\p{L})x{2,}(?!\p{L})|…|\.{3,}/iu;
const letter = /\p{L}/u;
// Sooner a word or a name than a country: number, identity, phone, before noon, mobile …
const noCountries = new Set('NO ID PH AM MO PM CC TV TEL MOB CELL CHAD JORDAN GEORGIA'.split(' '));

/** Looks at what stands before and after the digits of a cell. `text` is trimmed and otherwise as it came. */
export function lookBeside(text: string): Beside {
  let from = 0;
  while (from < text.length && !isDigit(text.charCodeAt(from))) from++;
  if (from === text.length) return note;
  let to = text.length;
  while (!isDigit(text.charCodeAt(to - 1))) to--;
  // A list has few notes, and many cells with each.
  const key = `${text.slice(0, from)}\n${text.slice(to)}`;
  let found = known.get(key);
  if (found === undefined) {
    found = tell(
      text
        .slice(0, from)
        .normalize('NFKC')
        .replace(/[+( ]+$/, ' '),
      text.slice(to).normalize('NFKC'),
    );
    if (known.size >= maxKnown) known.clear();
    known.set(key, found);
  }
  if (found !== note && found !== names && found !== unknown) return found;
  if (mask.test(text)) return incomplete;
  // A weekday hides the shape of a date.
  const isBare = from === 0 && to === text.length;
  return !isBare && isDate(text.slice(from, to)) && !phoneWords.test(text) ? other : found;
}

const known = new Map<string, Beside>();
const maxKnown = 1000;

function tell(before: string, after: string): Beside {
  if (unwantedWords.test(before) || unwantedWords.test(after)) return unwanted;
  if (formerWords.test(before) || formerWords.test(after)) return unwanted;
  if (otherSigns.test(before) || unit.test(after)) return other;
  if (nameThing(before)) return other;
  if (fax.test(`${before} ${after}`) && !phoneWords.test(`${before} ${after}`)) return unwanted;
  const country = nameCountry(before, after);
  if (country !== null) return { kind: 'country', country };
  if (/\p{L}.*(?:[;|~\t]|,$)\s*$/su.test(before) || /^\s*(?:[;|~\t]|,(?=\S)).*\p{L}/su.test(after))
    return cells;
  if (isGlued(before)) return other;
  // One letter or two right behind a digit are sooner digits that went wrong than a note.
  if (/^\p{L}{1,2}(?!\p{L})/u.test(after)) return incomplete;
  return { harmless: note, names, unknown }[readWording(before, after)];
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** `Order #`, `Customer no.`, `KdNr.`; but `Customer service:` has a number to dial. */
function nameThing(before: string): boolean {
  const names = wordsOf(before);
  const isNumbered = names.length > 1 && numberWords.has(names.at(-1)!);
  while (names.length > 1 && numberWords.has(names.at(-1)!)) names.pop();
  const last = names.at(-1) ?? '';
  return things.has(last) || (isNumbered && numberedThings.has(last));
}

/** `INV-2024…`, `bob_415…`, `www.0800…`: a word that no space or colon parts from the digits, and that is no label. */
function isGlued(before: string): boolean {
  const [, word] = /(\S*\p{L}\S*[-_./@#]?)$/u.exec(before) ?? [];
  if (word === undefined || /[:;,)\]}>"'|]$/.test(word)) return false;
  return !wordsOf(word).every(isLabel);
}

/** The country that the text beside the number names, where it says nothing else. */
function nameCountry(before: string, after: string): string | null {
  const beside = `${before} ${after}`.replace(/[\s:;,./()[\]|-]+/gu, ' ').trim();
  const flag = /^\p{RI}{2}$/u.test(beside) ? beside : null;
  if (flag !== null) {
    return parseCountry(
      [...flag].map((sign) => String.fromCharCode(sign.codePointAt(0)! - 0x1f1a5)).join(''),
    );
  }
  if (
    !letter.test(beside) ||
    beside.length > 40 ||
    /\d/.test(beside) ||
    noCountries.has(beside.toUpperCase())
  ) {
    return null;
  }
  // Short forms in small letters are words: in, at, me, so.
  return beside.length > 3 || beside === beside.toUpperCase() ? parseCountry(beside) : null;
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '');
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
