// After these, or before, stand hours; in what language, the hours do not mind.
const before = `ab|bis|nach|vor|von|um|gegen|zwischen|after|before|from|until|till|til|at|by|past|since|between|@|b4|aft|après|apres|avant|dès|vers|à partir de|a partir de|depuis|jusqu['’]?à|entre|de|à|despu[eé]s de(?: las?)?|despues|luego de(?: las?)?|antes de(?: las?)?|desde(?: las?)?|a partir de(?: las?)?|hasta(?: las?)?|de las|ap[oó]s(?: as)?|depois das?|antes das?|das|a partir das|at[eé](?: [aà]s)?|dopo(?: le)?|prima delle|dalle|dalle ore|alle|fino alle|dalle h|voor|vanaf|tot|na|om|tussen|efter|före|innan|mellan|från|etter|før|mellom|fra|kl|til|jälkeen|ennen|pärast|enne|alates|pēc|pirms|no|po|od|do|przed|około|kolem|před|pred|poslije|posle|nakon|prije|pre|između|iza|după|dupa|înainte de|până la|între|după ora|после|до|с|со|от|по|к|між|після|від|з|след|преди|μετά τις|μετά|μετα τις|πριν τις|από|από τις|ως τις|ar ôl|cyn|rhwng|tan|i ndiaidh|baada ya|kabla ya|kutoka|setelah|sesudah|sebelum|lepas|selepas|mulai|dari|pagkatapos ng|bago mag|sau|trước|từ|lúc|בין|אחרי|לפני|עד|החל מ|بعد|قبل|من|حتى|بعد از|از|تا|saat|öğleden sonra|ba['’]?d`;
const sign = String.raw`kl\.?|klo|klokka|klokken|klockan|h|ore|ora|orele|ora|godz\.?|godzinie|hod\.?|kell|plkst\.?|saat|saa|jam|pukul|pkl|pk|alas|alas-|ώρα|час|ساعت|الساعة|الساعه|שעה|בשעה|lúc`;
const unit = String.raw`am|pm|a\.m\.?|p\.m\.?|a|p|h|hs|hrs?|hours|uhr|o['’]clock|heures?|horas|hod(?:in)?\.?|hodin|godz\.?|órakor|óra|ora|ore|uur|u|klo|ч|час(?:ов|а|у)?|год(?:ин[иа]?)?|часа|ώρα|sati|sata|ur[ie]?|val\.?|baje|bje|बजे|টার?|টায়|時半?|时半?|點半?|点半?|시|น\.?|นาฬิกา|giờ|yp|yb|nm|vm|in the (?:morning|evening|afternoon)|مساء|مساءً|صباحا|صباحاً|عصرا|عصر|صبح|شب|بعدازظهر|بعد از ظهر`;
const behind = String.raw`után|előtt|óra után|órától|jälkeen|asti|saakka|pärast|ke baad|se pehle|k baad|के बाद|টার পর|پর|پس از|به بعد|['’]?(?:[dt][ae]n)? ?sonra|['’]?(?:[dt][ae]n) ?itibaren|-?tej|-?tej hod(?:ine)?|-?ти|-?те|tól|től|-tól|-től|以降|以后|以後|之后|之後|后|後|前|まで|から|이후|부터|이전|까지|onwards|on|sharp|oder später|ou plus tard|or later|\+`;
const hour = String.raw`(?:[01]?\d|2[0-4])(?:[:.h][0-5]\d)?(?:\s?(?:%|½))?`;
const to = String.raw`\s?(?:-|–|—|~|〜|to|till?|bis|und|and|&|à|a|y|e|et|al|as|às|alle|do|до|to|til|till|tot|en|og|och|i|a[zž]|și|până la|την|έως|με|ως|ile|ve|עד|الى|إلى|حتى|تا|से|se|से|đến|sampai|s\/d|hadi|至|到)\s?(?:las? |le |les |das |h )?`;
const word = (words: string) => String.raw`(?<![\p{L}\p{M}\d])(?:${words})`;
const end = String.raw`(?![\p{L}\p{M}\d]|[:.,]\d)`;
const eastern = `(?:上午|下午|晚上|早上|中午|夜|朝|午前|午後|오전|오후|저녁|아침)`;

const spoken = String.raw`(?:${word(before)}\s)?(?:${word(sign)}\s?)${hour}(?:\s?(?:${unit}))?(?:${to}(?:(?:${sign})\s?)?${hour}(?:\s?(?:${unit}))?)?(?:\s?(?:${behind}))?${end}`;
const introduced = String.raw`${word(before)}\s?${hour}(?:\s?-?(?:${unit}))?(?:${to}${hour}(?:\s?(?:${unit}))?)?(?:\s?(?:${behind}))?${end}`;
const range = String.raw`(?<![\p{L}\p{M}\d])${hour}(?:\s?(?:${unit}))?${to}${hour}\s?-?(?:${unit})(?:\s?(?:${behind}))?${end}`;
const withUnit = String.raw`(?<![A-Za-zÀ-ɏЀ-ӿ\d.,:/-])(?:${eastern}\s?)?${hour}\s?(?:${unit})(?:\s?(?:${behind}))*${end}`;
const followed = String.raw`(?<![A-Za-zÀ-ɏЀ-ӿ\d.,:/-])(?:du\.?\s|de\.?\s)?${hour}\s?(?:${behind})${end}`;
const clock = String.raw`(?<![\d:.])@?(?:[01]?\d|2[0-4]):[0-5]\d(?:\s?(?:${unit})(?![\p{L}]))?(?:${to}(?:[01]?\d|2[0-4]):[0-5]\d(?:\s?(?:${unit})(?![\p{L}]))?)?(?![\d:])`;
const always = String.raw`(?<!\d)(?:24\s?[/x]\s?7(?:\s?[/x]\s?365)?|24\s?-?\s?(?:hours?|hrs?|h|uur|std\.?|stunden|heures|horas|ore|saat|часа|小时|小時|時間|시간))(?![\p{L}\d])`;
const zone = String.raw`(?<![\p{L}])(?:GMT|UTC|MEZ|CET)\s?[+-]\s?\d{1,2}(?::?\d\d)?(?!\d)|(?<!\d)\d{1,2} ?(?:hrs?|hours?) (?:ahead|behind)`;

let hours: RegExp | null = null;

/** Hours, in the words of some sixty languages. */
export function timeOfDay(): RegExp {
  hours ??= new RegExp(
    [zone, always, spoken, range, introduced, withUnit, followed, clock]
      .map((part) => `(?:${part})`)
      .join('|'),
    'giu',
  );
  return hours;
}
