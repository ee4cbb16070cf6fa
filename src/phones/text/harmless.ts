import { fold, lexicon } from './lexicon.ts';
import { emergencyContact } from './relation-words.ts';
import { harmlessSayings } from './unwanted-words.ts';

/**
 * What the words and signs around a number are, the weightiest of them: `harmless`, known to say nothing against dialling;
 * `names`, written like a name behind one; `unknown`, they could say anything; `thing`, the number is an order's or an account's;
 * `unwanted`, they say not to dial it.
 */
export type Wording = 'harmless' | 'names' | 'unknown' | 'thing' | 'unwanted';

const weights = { harmless: 0, names: 1, unknown: 2, thing: 3, unwanted: 4 } as const satisfies Record<
  Wording,
  number
>;

interface Word {
  readonly raw: string;
  /** In small letters, without accents. */
  readonly folded: string;
}

// Kundennummer, clientnummer, ügyfélszám.
const numberCompound = /\p{L}{3}(?:nummern?|nummeret|numeret|numara|numero|number|szam|cislo|nr)$/u;
// A longer run is a sentence; it also bounds the ways to take a run apart.
const maxRun = 12;
const isSpaceless =
  /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Khmr}\p{sc=Laoo}\p{sc=Mymr}\p{M}ー]+$/u;
const markup = /<\/?(?:a|b|br|div|em|font|h|i|li|p|small|span|strong|td|th|tr|u)\s*\/?>|<tel:|\\[nrt]/gi;
// Brackets, quotes, dashes, list signs, ticks, telephones and flags; not ×, ?, ~, ≈ nor a skull.
const signs =
  /^(?:[\p{L}\p{M}\p{Z}\p{C}\p{RI}\p{Pd}\p{Pi}\p{Pf}\p{Ps}\p{Pe}()[\]{}<>.,:;/|\\_'"`´*#+&=!]|[•·°►▶→👉✓✔√☑✅☎☏✆📞📱📲🏠🏢🏥🏫🏭🏪💼💬✉📧👤👨👩👥🆕🙏👍👌😊🙂😀😃😄⭐🌟✨❤🔧🚗🚕🕐🕒🕔🕕🔔]|\p{EMod}|[\ufe0f\u200d])*$/u;
// What is struck through, and names of ids: `C.C.`, `P/O`, `I D`; but `H/P` is a handphone, and `y/o` is or.
const tag = /<\/?\p{L}/u;
const initials =
  /(?<![\p{L}\p{M}])(?!(?:a\.d|i\.d|o\.d|m\/s|s\/o|d\/o|h\/p|p\/h|w\/a|t\/p|h\/w|w\/h|m\/w|w\/m|h\/m|m\/h|t\/m|m\/t|h\/o|y\/o|e\/o)(?!\p{L}))\p{L}(?:\.? ?[./&-] ?|\. ?)\p{L}(?![\p{L}\p{M}])/iu;
const apart = /(?<![\p{L}\p{M}])(?![yeiuaиіo] )\p{L} (?![yeiuaиіo] )\p{L}(?![\p{L}\p{M}])/u;
const word = /\p{L}[\p{L}\p{M}ー]*/gu;
const joint = /^(?:[\s.'’&"„“”«»]*|\.?-)$/u;
const capital = /^\p{Lu}/u;
const initialism = /^\p{Lu}{2,4}$/u;
const initial = /^(?!X)\p{Lu}$/u;
const longTitleCase = /^\p{Lu}\p{Ll}{2}[\p{L}\p{M}]*$/u;
const camelCase = /(?<=\p{Ll})(?=\p{Lu}\p{Ll})/u;
const prefix = /^(?:Ma?c|D[ei]|L[ae]|Van|Fitz)\p{Lu}/u;
const lone = /^[^\p{L}]*(\p{Lu}{2,3})[^\p{L}]*$/u;
const titleCase = /^\p{Lu}\p{Ll}[\p{L}\p{M}]*$/u;
// What only family names end in.
const familyEnding =
  /[oe]vic$|enko$|shvili$|adze$|opoul(?:os|ou)$|escu$|sson$|dottir$|wicz$|(?:ow|ew|in|yn|al)sk[iay]$|czyk$|oglu$|oğlu$|m[ae][iy]er$|berger$|[nrl]sen$|qvist$|^mc\p{L}{3}|овна$|евна$|ович$|евич$|енко$|швили$|дзе$|(?:ов|ев|ин)ск(?:ии|ая)$|(?:нов|лов|ков|ров|сов|тов|ьев|аев)а?$|οπουλο[ςυ]$|ιδης$|ακης$/u;
const article = /^(?:وال|بال|لل|ال|و|ה|ב|ל|ו)(?=\p{L}{2})/u;
const thaiName =
  /^(?:คุณ|ร้าน|บริษัท|โรงแรม|โรงเรียน|คลินิก|ช่าง|หมอ|ครู|อู่|วัด)(?!.*(?:ปิด|เลิก|ผิด|ตาย|เก่า|ห้าม|ไม่))[\u0e01-\u0e4e]{2,16}$/u;
// Of a firm: 鈴木工務店, 행복부동산, 永和豆浆店.
const easternFirm =
  /^(?!.*[旧舊停空错錯勿不无無非假死亡关關欠廃閉])[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]{1,10}(?:工務店|商店|商会|商事|医院|病院|歯科|薬局|クリニック|建設|電機|電気|設備|不動産|株式会社|製作所|工業|産業|運輸|運送|酒店|食堂|旅館|美容室|理容室|整骨院|学園|学校|幼稚園|保育園|保育所|大学|寺|神社|自動車|印刷|農園|市役所|町役場|支店|営業所|事務所|店|公司|厂|廠|医院|醫院|诊所|診所|學校|小学|中学|餐厅|餐廳|饭店|飯店|超市|药房|藥房|维修|物业|银行|銀行|幼儿园|村委会|派出所)$|^[\p{sc=Hang}]{1,8}(?:부동산|식당|상회|공업사|미용실|학원|약국|병원|의원|마트|슈퍼|카센터|철물|전기|설비|건설|교회|치과|한의원|세탁소|정육점|꽃집|문구|초등학교|중학교|고등학교|대학교|유치원|어린이집|주민센터|구청|시청|공장|상사|산업|기업|물산)$/u;
const arabicName = /^ال\p{sc=Arab}{2,}ي$/u;
const isCaseless = /^[\p{sc=Arab}\p{sc=Hebr}\p{sc=Deva}\p{sc=Beng}\p{sc=Geor}\p{M}]{3,}$/u;
const writtenTitles = /(?<!\p{L})(?:ד["״']ר|עו["״]ד|רו["״]ח|פרופ['׳]|д-р|д\.р|г-жа|г-н|др\.)(?!\p{L})/gu;
// Bäckerei, panadería, boulangerie, piekarnia; Malermeister, målarfirma; Grundschule, terveyskeskus.
const firmEnding =
  /\p{L}{3}(?:erei|eria|aria|erie|erij|arnia|ernia|arstvi|erstvo|firma(?:et|n)?|meister|meisterin|mester|mestari|betrieb|betriebe|bedrijf|service|dienst|dienste|zentrum|centrum|senter|center|keskus|zentrale|klinik|kliniken|klinikka|praxis|praktijk|apotheke|apotek|apteekki|werkstatt|werkplaats|verkstad|vaerksted|verksted|handel|handlung|handlar|bau|buro|buero|kanzlei|verwaltung|versicherung|verzekeringen|schule|school|skola|skole|koulu|kool|akademie|verein|verband|forening|forbund|yhdistys|heim|haus|hof|laden|markt|winkel|zaak|butik|kauppa|liike|huolto|korjaamo|toimisto|toimist|kontor|kontoret|kommun|kommune|kunta|kirche|kirke|kyrka|kerk|kirkko|kirik|ravintola|kahvila|restaurant|gaststatte|gasthof|hotel|hotell|hotelli|werk|werke|technik|tekniikka|teknik|transport|transporte|spedition|agentur|studio|salon|haandvaerk|entreprenor|maskin|maskiner|gard|gaard|gartneri|bageri|bageriet|slageri|bryggeri|amt|behorde|ministerium|stiftung|gesellschaft|gruppe|genossenschaft|werken|arzt|arztin|anwalt|lakare|laakari|arts|advokat|raamatukogu|ravila|haigla|lasteaed|mokykla|darzelis|ligonine|vaistine|parduotuve|kirpykla|slimnica|aptieka|veikals|frizetava|uzlet|szerviz|iroda|etterem|gyar|сервис|строй|маркет|торг|транс|техника|мастер|ательe|центр|банк|клиник[аи]?|школа)$/u;
// `张经理`, `陳生`, `김과장`, `田中様`: a family name, and a title behind it.
const easternName =
  /^(?:[老小阿][王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡林郭何罗羅梁宋郑鄭谢謝韩韓唐许許邓鄧曾彭]|(?:老|小|阿)?(?:[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡林郭何罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔崔康邱秦江史顾顧侯邵孟万萬段雷钱錢汤湯尹黎易武乔喬贺賀赖賴龚龔文][\p{sc=Han}]{0,2}?|欧阳|司马|上官|诸葛|[김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모][\p{sc=Hang}]{0,2}?|(?:佐藤|鈴木|高橋|田中|伊藤|渡辺|山本|中村|小林|加藤|吉田|山田|佐々木|山口|松本|井上|木村|林|斎藤|清水|山崎|森|池田|橋本|阿部|石川|前田|藤田|小川|後藤|岡田|長谷川|村上|近藤|石井|坂本|遠藤|青木|藤井|西村|福田|太田|三浦|岡本|松田|中島|中川|原田|小野|竹内|金子|和田|中山|石田|上田|森田|柴田|酒井|横山|宮崎|宮本|内田|高木|谷口|安藤|丸山|大野|今井|高田|藤原|武田|村田|上野|杉山|増田|平野|菅原|久保|松井|千葉|岩崎|桜井|木下|野口|野村|松尾|菊地|佐野|大塚|渡部|杉本|古川|小島|新井|市川|水野|桑原|山下)\p{sc=Han}{0,2}?)(?:先生|小姐|女士|太太|总|總|总经理|总监|经理|經理|主任|主管|老师|老師|医生|醫生|律师|律師|师傅|師傅|工|生|姐|哥|董|局|科长|处长|校长|院长|店长|老板|老闆|教授|太|さん|サン|様|氏|先生|部長|課長|社長|係長|店長|院長|씨|님|선생님|선생|과장|부장|대리|사장|사장님|팀장|실장|차장|이사|원장|교수|대표|기사)(?:님|様)?)$/u;
// Number, where the digits follow and a word stands before.
const numberSign = /#\s*$/;
const letter = /\p{L}/u;

/** `before` ends where the digits begin. */
export function readWording(before: string, after: string): Wording {
  const named = letter.test(before) ? before.replace(numberSign, ' nr ') : before;
  const text = `${named} ; ${after}`
    .replace(markup, ' ')
    .replace(harmlessSayings, ' office ')
    .replace(writtenTitles, ' dr ');
  let heaviest: Wording =
    !signs.test(text) ||
    tag.test(text) ||
    initials.test(text) ||
    apart.test(text) ||
    isAbbreviation(before) ||
    isIdBehind(after)
      ? 'unknown'
      : emergencyContact.test(text)
        ? 'names'
        : 'harmless';
  const phrases = phrasesOf(text);
  if (heaviest === 'harmless' && phrases.length === 1 && isShortAlone(phrases[0]!)) heaviest = 'names';
  for (const phrase of phrases) {
    const wording = weighPhrase(phrase);
    if (weights[wording] > weights[heaviest]) heaviest = wording;
  }
  return heaviest;
}

function weighPhrase(phrase: readonly Word[]): Wording {
  const { titles, given, properGiven, proper, relations } = lexicon();
  let heaviest: Wording = 'harmless';
  for (let at = 0, isNamed = false, isFirst = false; at < phrase.length; at++) {
    const { raw, folded } = phrase[at]!;
    if (isUnwanted(folded)) return 'unwanted';
    const isTitle = titles.has(folded) || isRank(phrase, at);
    const isCapital = capital.test(raw);
    const isGiven = isCapital
      ? given.has(folded) || properGiven.has(folded)
      : given.has(folded) && !relations.has(folded);
    const isName =
      isTitle ||
      isGiven ||
      (isCapital && proper.has(folded) && !(phrase.length === 1 && relations.has(folded)));
    const isLikeName = isNamed && titleCase.test(raw);
    // `Frau Zorgle`, `Anna Zorgle`; a word behind a whole name could be any.
    const isFamilyName: boolean =
      isFirst &&
      (isLikelyName(raw, folded) || (isCaseless.test(raw) && at > 0 && titles.has(phrase[at - 1]!.folded)));
    isNamed = isName || isFamilyName || (isNamed && goesOnName(raw, folded));
    // Behind a title there may be two that nobody knows.
    const isSecond: boolean =
      isFamilyName && !isName && (lexicon().titles.has(phrase[at - 1]!.folded) || isRank(phrase, at - 1));
    const isRole = lexicon().roles.has(folded);
    isFirst = isTitle || isGiven || isRole || isSecond || (isFirst && lexicon().particles.has(folded));
    const wording = isNamed ? weighName(phrase, phrase[at]!) : weigh(phrase, at, isLikeName);
    if (weights[wording] > weights[heaviest]) heaviest = wording;
  }
  return heaviest;
}

/** Words with nothing but spaces, points and apostrophes between them, or a hyphen. */
function phrasesOf(text: string): Word[][] {
  const phrases: Word[][] = [];
  let end = -1;
  for (const { 0: raw, index } of text.matchAll(word)) {
    if (end === -1 || !joint.test(text.slice(end, index))) phrases.push([]);
    for (const part of wordsIn(raw)) phrases.at(-1)!.push({ raw: part, folded: fold(part) });
    end = index + raw.length;
  }
  return phrases;
}

/** `homePhone`, `SmithJohn` are two words; `WhatsApp` is one. */
function wordsIn(raw: string): readonly string[] {
  return !camelCase.test(raw) || isKnown(fold(raw)) || prefix.test(raw) ? [raw] : raw.split(camelCase);
}

/** `TFN 412…`: in capitals and by itself, what is no phone's is an id's. */
function isAbbreviation(before: string): boolean {
  const [, raw = ''] = lone.exec(before) ?? [];
  const { labels, numbers, abbreviations } = lexicon();
  const folded = fold(raw);
  return (
    raw === 'TFN' || (raw !== '' && ![labels, numbers, abbreviations].some((known) => known.has(folded)))
  );
}

/** `bg 841…`, `gs. 981…`: by itself a short word may stand for one of some trade that nobody listed. */
function isShortAlone([word, ...others]: readonly Word[]): boolean {
  if (word === undefined || others.length > 0 || !/^[a-z]{2,3}$/.test(word.folded)) return false;
  const { shortPlaces, fresh, given, properGiven, proper, titles } = lexicon();
  const { raw, folded } = word;
  if (isPhoneWord(folded) || shortPlaces.has(folded) || fresh.has(folded)) return false;
  return !titleCase.test(raw) || ![given, properGiven, proper, titles].some((names) => names.has(folded));
}

/** `415… EIN`; but `415… VM`. */
function isIdBehind(after: string): boolean {
  const [, raw = ''] = lone.exec(after) ?? [];
  return raw !== '' && !lexicon().labels.has(fold(raw)) && !lexicon().behind.has(raw);
}

/** `MR` by itself may be a medical record, `SR` a request for service. */
function weighName(phrase: readonly Word[], { raw, folded }: Word): Wording {
  return phrase.length === 1 && initialism.test(raw) && lexicon().titles.has(folded) ? 'unknown' : 'harmless';
}

function goesOnName(raw: string, folded: string): boolean {
  return (
    lexicon().particles.has(folded) || initial.test(raw) || (capital.test(raw) && familyEnding.test(folded))
  );
}

function weigh(phrase: readonly Word[], at: number, isLikeName: boolean): Wording {
  const { abbreviations, numbers, asking, numberable, numbered, papers, particles, labels, leaving, others } =
    lexicon();
  const { raw, folded } = phrase[at]!;
  if (abbreviations.has(folded) || numbers.has(folded)) {
    const before = phrase[at - 1]?.folded ?? '';
    // `N° de téléphone`
    const after = phrase.find(({ folded: other }, i) => i > at && !particles.has(other))?.folded ?? '';
    if (numbered.has(after)) return 'unknown';
    if (abbreviations.has(folded)) return weighAbbreviation(folded, before, after);
    if (before !== '' && !numberable.has(before) && !lexicon().fresh.has(before)) return 'unknown';
    return phrase.some(({ folded: other }) => asking.has(other)) ? 'unknown' : 'harmless';
  }
  // `A 415…` is no word that goes on.
  if (phrase.length === 1 && /^[a-zа-яі]$/.test(folded) && !labels.has(folded)) return 'unknown';
  if (papers.has(folded) && at === phrase.length - 1 && !lexicon().services.has(phrase[at - 1]?.folded ?? ''))
    return 'unknown';
  if (others.has(folded))
    return [at - 1, at + 1].some((i) => isPhoneWord(phrase[i]?.folded ?? '')) ? 'harmless' : 'unknown';
  // `Ramesh bhai`
  if (lexicon().titlesBehind.has(folded) && capital.test(phrase[at - 1]?.raw ?? '')) return 'harmless';
  // `tenant's`, but `dentist's office`
  if (
    folded === 's' &&
    lexicon().roles.has(phrase[at - 1]?.folded ?? '') &&
    !lexicon().firms.has(phrase[at + 1]?.folded ?? '')
  )
    return 'names';
  if (isRelation(raw, folded, phrase.length === 1))
    return isFirmOfRelations(phrase, at) ? 'harmless' : 'names';
  // One leaves messages, and firms.
  if (folded === 'left' && ![at - 1, at + 1].some((other) => leaving.has(phrase[other]?.folded ?? '')))
    return 'unknown';
  if (isEasternName(phrase, at)) return 'harmless';
  if (isKnown(folded)) return isNumberOfThing(phrase, at) ? 'unknown' : 'harmless';
  if (lexicon().countries.has(folded) && (folded.length > 3 || raw === raw.toUpperCase())) return 'harmless';
  if (isOfThing(folded)) return 'thing';
  if ((isLikelyName(raw, folded) || isFirmInitials(raw)) && isNameOfFirm(phrase)) return 'harmless';
  if (arabicName.test(raw) && phrase.some(({ folded: other }) => lexicon().firms.has(other)))
    return 'harmless';
  // `Neslihan Hanım`
  if (isLikelyName(raw, folded) && lexicon().titlesBehind.has(phrase[at + 1]?.folded ?? ''))
    return 'harmless';
  if (firmEnding.test(folded)) return 'harmless';
  return isLikeName ? 'names' : 'unknown';
}

/** `Lic. Ortega`, but `Driver lic`. */
function isRank(phrase: readonly Word[], at: number): boolean {
  const isCapital = capital.test(phrase[at]!.raw) && capital.test(phrase[at + 1]?.raw ?? '');
  return isCapital && lexicon().ranks.has(phrase[at]!.folded);
}

/** Written like a name, and no word that something else is meant by. */
function isLikelyName(raw: string, folded: string): boolean {
  return longTitleCase.test(raw) && !isOfThing(folded) && !lexicon().doubtful.has(folded);
}

/** A firm and words with a capital letter; in a sentence these may be any. */
function isNameOfFirm(phrase: readonly Word[]): boolean {
  const { firms, particles, joiners } = lexicon();
  const isFirm = ({ folded }: Word) => firms.has(folded) || firmEnding.test(folded);
  const { harmless } = lexicon();
  // A long word that is known is sooner an adjective than a preposition: cabinet dentaire.
  const isPart = (word: Word) =>
    capital.test(word.raw) ||
    (word.raw.length > 6 && harmless.has(word.folded)) ||
    isFirm(word) ||
    particles.has(word.folded) ||
    joiners.has(word.folded);
  return phrase.some(isFirm) && phrase.every(isPart);
}

/** `이 부장님` in two words, too. */
function isEasternName(phrase: readonly Word[], at: number): boolean {
  const [before = '', raw = '', after = ''] = [phrase[at - 1]?.raw, phrase[at]?.raw, phrase[at + 1]?.raw];
  if (!isSpaceless.test(raw)) return false;
  return (
    [raw, raw + after, before + raw].some((name) => easternName.test(name)) ||
    thaiName.test(raw) ||
    easternFirm.test(raw)
  );
}

function isPhoneWord(folded: string): boolean {
  const { phones, numbers, abbreviations, labels } = lexicon();
  return [phones, numbers, abbreviations, labels].some((words) => words.has(folded));
}

/** `OSU extension office` */
function isFirmInitials(raw: string): boolean {
  return (
    /^\p{Lu}{2,5}$/u.test(raw) &&
    !/^(?:TFN|DNC|DND|DOA|OOS|TPS|NIS|NLA|WN|GAW|VOID|DEAD|OLD|BAD|STOP|FAX|EX)$/.test(raw)
  );
}

function isOfThing(folded: string): boolean {
  return lexicon().things.has(folded) || numberCompound.test(folded);
}

/** Is the number somebody else's, who belongs to the contact? */
function isRelation(raw: string, folded: string, isAlone: boolean): boolean {
  const { accented, relations, relatedRun, harmless, otherwise } = lexicon();
  if (accented.has(raw.toLowerCase())) return true;
  if (relations.has(folded)) return isAlone || !otherwise.has(folded);
  if (harmless.has(folded)) return false;
  return (
    folded.length <= maxRun &&
    isSpaceless.test(folded) &&
    !lexicon().run.test(folded) &&
    relatedRun.test(folded)
  );
}

/** `Mum's Kitchen Catering`, `Smith & Sons Roofing`, `Mother Teresa School`; but `son's school`. */
function isFirmOfRelations(phrase: readonly Word[], at: number): boolean {
  const { firms, trades, houses } = lexicon();
  if (!capital.test(phrase[at]!.raw)) return false;
  if (houses.has(phrase[at]!.folded) && capital.test(phrase[at - 1]?.raw ?? '')) return true;
  const others = phrase.filter(({ raw }, i) => i !== at && capital.test(raw));
  if (others.some(({ folded }) => trades.has(folded))) return true;
  return (
    phrase[at + 1]?.folded !== 's' && others.length > 1 && others.some(({ folded }) => firms.has(folded))
  );
}

/** `Tel no`, `nr telefonu`, `No. HP`; but `ya no` and `móvil no` say no. */
function weighAbbreviation(folded: string, before: string, after: string): Wording {
  const { phones, places, romance, malay, fresh } = lexicon();
  if (folded !== 'no') {
    const isLabelled = phones.has(before) || places.has(before) || fresh.has(before);
    if (isLabelled || phones.has(after) || fresh.has(after)) return 'harmless';
    return before === '' ? 'names' : 'unknown';
  }
  if (after === '')
    return (phones.has(before) || places.has(before) || fresh.has(before)) && !romance.has(before)
      ? 'harmless'
      : 'unknown';
  return before === '' && malay.has(after) ? 'harmless' : 'unknown';
}

/** `受付番号` is a receipt's, `개인 번호` a person's. */
function isNumberOfThing(phrase: readonly Word[], at: number): boolean {
  const [before = '', word = ''] = [phrase[at - 1]?.folded, phrase[at]?.folded];
  return isSpaceless.test(word) && lexicon().ofThing.test(isSpaceless.test(before) ? before + word : word);
}

/** A label of a number, by itself. */
export function isLabel(text: string): boolean {
  const { labels, numbers, abbreviations } = lexicon();
  const folded = fold(text);
  return (
    labels.has(folded) ||
    easternName.test(text) ||
    numbers.has(folded) ||
    abbreviations.has(folded) ||
    (isSpaceless.test(folded) && isKnown(folded))
  );
}

/** Does this word, folded, say not to dial a number? */
export function isUnwanted(folded: string): boolean {
  const { unwanted, unwantedStem } = lexicon();
  return unwanted.has(folded) || unwantedStem.test(folded);
}

/** Does one of these words? */
export function saysNo(text: string): boolean {
  const words = fold(text).split(/[^\p{L}\p{M}]+/u);
  return words.some((word) => word !== '' && isUnwanted(word));
}

function isKnown(folded: string): boolean {
  const { harmless, run } = lexicon();
  if (harmless.has(folded)) return true;
  // The article, which Arabic and Hebrew write together with the word.
  if (article.test(folded) && harmless.has(folded.replace(article, ''))) return true;
  return folded.length <= maxRun && isSpaceless.test(folded) && run.test(folded);
}
