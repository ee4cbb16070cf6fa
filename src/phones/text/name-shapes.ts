import { lexicon } from '../words/lexicon.ts';
import { isOfThing, isSpaceless } from './known-words.ts';
import type { Word } from './phrases.ts';

export const capital = /^\p{Lu}/u;
const initialism = /^\p{Lu}{2,4}$/u;
const initial = /^(?!X)\p{Lu}$/u;
const longTitleCase = /^\p{Lu}\p{Ll}{2}[\p{L}\p{M}]*$/u;
export const titleCase = /^\p{Lu}\p{Ll}[\p{L}\p{M}]*$/u;
// What only family names end in.
const familyEnding =
  /[oe]vic$|enko$|shvili$|adze$|opoul(?:os|ou)$|escu$|sson$|dottir$|wicz$|(?:ow|ew|in|yn|al)sk[iay]$|czyk$|oglu$|oğlu$|m[ae][iy]er$|berger$|[nrl]sen$|qvist$|^mc\p{L}{3}|овна$|евна$|ович$|евич$|енко$|швили$|дзе$|(?:ов|ев|ин)ск(?:ии|ая)$|(?:нов|лов|ков|ров|сов|тов|ьев|аев)а?$|οπουλο[ςυ]$|ιδης$|ακης$/u;
const thaiName =
  /^(?:คุณ|ร้าน|บริษัท|โรงแรม|โรงเรียน|คลินิก|ช่าง|หมอ|ครู|อู่|วัด)(?!.*(?:ปิด|เลิก|ผิด|ตาย|เก่า|ห้าม|ไม่))[\u0e01-\u0e4e]{2,16}$/u;
// Of a firm: 鈴木工務店, 행복부동산, 永和豆浆店.
const easternFirm =
  /^(?!.*[旧舊停空错錯勿不无無非假死亡关關欠廃閉])[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]{1,10}(?:工務店|商店|商会|商事|医院|病院|歯科|薬局|クリニック|建設|電機|電気|設備|不動産|株式会社|製作所|工業|産業|運輸|運送|酒店|食堂|旅館|美容室|理容室|整骨院|学園|学校|幼稚園|保育園|保育所|大学|寺|神社|自動車|印刷|農園|市役所|町役場|支店|営業所|事務所|店|公司|厂|廠|医院|醫院|诊所|診所|學校|小学|中学|餐厅|餐廳|饭店|飯店|超市|药房|藥房|维修|物业|银行|銀行|幼儿园|村委会|派出所)$|^[\p{sc=Hang}]{1,8}(?:부동산|식당|상회|공업사|미용실|학원|약국|병원|의원|마트|슈퍼|카센터|철물|전기|설비|건설|교회|치과|한의원|세탁소|정육점|꽃집|문구|초등학교|중학교|고등학교|대학교|유치원|어린이집|주민센터|구청|시청|공장|상사|산업|기업|물산)$/u;
export const isCaseless = /^[\p{sc=Arab}\p{sc=Hebr}\p{sc=Deva}\p{sc=Beng}\p{sc=Geor}\p{M}]{3,}$/u;
// Bäckerei, panadería, boulangerie, piekarnia; Malermeister, målarfirma; Grundschule, terveyskeskus.
export const firmEnding =
  /\p{L}{3}(?:erei|eria|aria|erie|erij|arnia|ernia|arstvi|erstvo|firma(?:et|n)?|meister|meisterin|mester|mestari|betrieb|betriebe|bedrijf|service|dienst|dienste|zentrum|centrum|senter|center|keskus|zentrale|klinik|kliniken|klinikka|praxis|praktijk|apotheke|apotek|apteekki|werkstatt|werkplaats|verkstad|vaerksted|verksted|handel|handlung|handlar|bau|buro|buero|kanzlei|verwaltung|versicherung|verzekeringen|schule|school|skola|skole|koulu|kool|akademie|verein|verband|forening|forbund|yhdistys|heim|haus|hof|laden|markt|winkel|zaak|butik|kauppa|liike|huolto|korjaamo|toimisto|toimist|kontor|kontoret|kommun|kommune|kunta|kirche|kirke|kyrka|kerk|kirkko|kirik|ravintola|kahvila|restaurant|gaststatte|gasthof|hotel|hotell|hotelli|werk|werke|technik|tekniikka|teknik|transport|transporte|spedition|agentur|studio|salon|haandvaerk|entreprenor|maskin|maskiner|gard|gaard|gartneri|bageri|bageriet|slageri|bryggeri|amt|behorde|ministerium|stiftung|gesellschaft|gruppe|genossenschaft|werken|arzt|arztin|anwalt|lakare|laakari|arts|advokat|raamatukogu|ravila|haigla|lasteaed|mokykla|darzelis|ligonine|vaistine|parduotuve|kirpykla|slimnica|aptieka|veikals|frizetava|uzlet|szerviz|iroda|etterem|gyar|сервис|строй|маркет|торг|транс|техника|мастер|ательe|центр|банк|клиник[аи]?|школа)$/u;
// `张经理`, `陳生`, `김과장`, `田中様`: a family name, and a title behind it.
export const easternName =
  /^(?:[老小阿][王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡林郭何罗羅梁宋郑鄭谢謝韩韓唐许許邓鄧曾彭]|(?:老|小|阿)?(?:[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡林郭何罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔崔康邱秦江史顾顧侯邵孟万萬段雷钱錢汤湯尹黎易武乔喬贺賀赖賴龚龔文][\p{sc=Han}]{0,2}?|欧阳|司马|上官|诸葛|[김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모][\p{sc=Hang}]{0,2}?|(?:佐藤|鈴木|高橋|田中|伊藤|渡辺|山本|中村|小林|加藤|吉田|山田|佐々木|山口|松本|井上|木村|林|斎藤|清水|山崎|森|池田|橋本|阿部|石川|前田|藤田|小川|後藤|岡田|長谷川|村上|近藤|石井|坂本|遠藤|青木|藤井|西村|福田|太田|三浦|岡本|松田|中島|中川|原田|小野|竹内|金子|和田|中山|石田|上田|森田|柴田|酒井|横山|宮崎|宮本|内田|高木|谷口|安藤|丸山|大野|今井|高田|藤原|武田|村田|上野|杉山|増田|平野|菅原|久保|松井|千葉|岩崎|桜井|木下|野口|野村|松尾|菊地|佐野|大塚|渡部|杉本|古川|小島|新井|市川|水野|桑原|山下)\p{sc=Han}{0,2}?)(?:先生|小姐|女士|太太|总|總|总经理|总监|经理|經理|主任|主管|老师|老師|医生|醫生|律师|律師|师傅|師傅|工|生|姐|哥|董|局|科长|处长|校长|院长|店长|老板|老闆|教授|太|さん|サン|様|氏|先生|部長|課長|社長|係長|店長|院長|씨|님|선생님|선생|과장|부장|대리|사장|사장님|팀장|실장|차장|이사|원장|교수|대표|기사)(?:님|様)?)$/u;

/** `MR` by itself may be a medical record, `SR` a request for service. */
export function isLoneTitle(phrase: readonly Word[], { raw, folded }: Word): boolean {
  return phrase.length === 1 && initialism.test(raw) && lexicon().titles.has(folded);
}

/** Does a name go on with this word? */
export function goesOnName(raw: string, folded: string): boolean {
  return (
    lexicon().particles.has(folded) || initial.test(raw) || (capital.test(raw) && familyEnding.test(folded))
  );
}

/** `Lic. Ortega`, but `Driver lic`. */
export function isRank(phrase: readonly Word[], at: number): boolean {
  const isCapital = capital.test(phrase[at]!.raw) && capital.test(phrase[at + 1]?.raw ?? '');
  return isCapital && lexicon().ranks.has(phrase[at]!.folded);
}

/** Written like a name, and no word that something else is meant by. */
export function isLikelyName(raw: string, folded: string): boolean {
  return longTitleCase.test(raw) && !isOfThing(folded) && !lexicon().doubtful.has(folded);
}

/** A firm and words with a capital letter; in a sentence these may be any. */
export function isNameOfFirm(phrase: readonly Word[]): boolean {
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
export function isEasternName(phrase: readonly Word[], at: number): boolean {
  const [before = '', raw = '', after = ''] = [phrase[at - 1]?.raw, phrase[at]?.raw, phrase[at + 1]?.raw];
  if (!isSpaceless.test(raw)) return false;
  return (
    [raw, raw + after, before + raw].some((name) => easternName.test(name)) ||
    thaiName.test(raw) ||
    easternFirm.test(raw)
  );
}

/** `OSU extension office` */
export function isFirmInitials(raw: string): boolean {
  return (
    /^\p{Lu}{2,5}$/u.test(raw) &&
    !/^(?:TFN|DNC|DND|DOA|OOS|TPS|NIS|NLA|WN|GAW|VOID|DEAD|OLD|BAD|STOP|FAX|EX)$/.test(raw)
  );
}

/** `Mum's Kitchen Catering`, `Smith & Sons Roofing`, `Mother Teresa School`; but `son's school`. */
export function isFirmOfRelations(phrase: readonly Word[], at: number): boolean {
  const { firms, trades, houses } = lexicon();
  if (!capital.test(phrase[at]!.raw)) return false;
  if (houses.has(phrase[at]!.folded) && capital.test(phrase[at - 1]?.raw ?? '')) return true;
  const others = phrase.filter(({ raw }, i) => i !== at && capital.test(raw));
  if (others.some(({ folded }) => trades.has(folded))) return true;
  return (
    phrase[at + 1]?.folded !== 's' && others.length > 1 && others.some(({ folded }) => firms.has(folded))
  );
}
