/** Is this, as it stands, a number of the default country or one with its country code? */
export type IsNumber = (text: string) => boolean;

interface FieldPattern {
  /** A quick look whether there can be one. */
  readonly may: RegExp;
  readonly pattern: RegExp;
  /** Default countries, where it is theirs alone. */
  readonly where?: readonly string[];
}

const start = String.raw`(?<![\p{L}\p{M}\d])`;
const end = String.raw`(?![\p{L}\p{M}\d]|[.,/-]\d)`;
const capitalized = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
const separator = String.raw`\s*[;,|/]?\s*`;
const house = String.raw`\d{1,4}\s?[a-zA-Z]?(?:[/-]\d{1,4}[a-zA-Z]?)?`;
const date = String.raw`(?:\d{1,2}([./-])\s?\d{1,2}\1\s?(?:\d{4}|\d\d)|\d{4}[-/.]\d{1,2}[-/.]\d{1,2})`;
const dayMonth = String.raw`\d{1,2}[/.]\d{1,2}\.?`;

// What follows has a label of its own.
const labelled = String.raw`(?=.*(?<!\p{L})(?:tel|tél|telefon|ph|phone|mob|mobile?|cell?|handy|fono?|тел|tlf|puh|hp|m|t|h|w|c|home|work|office|privat|casa|gsm|κιν|τηλ)(?!\p{L}))`;

const month = String.raw`(?:jan(?:uary?|vier)?|feb(?:ruary?)?|févr?(?:ier)?|mar(?:ch|s)?|märz?|apr(?:il)?|avr(?:il)?|may|mai|june?|juni|juin|jul[yi]?|juillet|aug(?:ust)?|août|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?|déc(?:embre)?)\.?(?!\p{L})`;

const streets = {
  before: `street|st|road|rd|avenue|ave|av|boulevard|blvd|drive|dr|lane|ln|court|ct|crescent|cres|place|pl|way|highway|hwy|parade|pde|terrace|tce|square|sq|close|cl|gardens|grove|gr|row|walk|mews|quay|esplanade|circuit|cct`,
  french: String.raw`rue|avenue|av\.?|bd|boulevard|place|pl\.?|chemin|ch\.?|allée|impasse|route|rte|quai|cours|square|faubourg`,
  behind: String.raw`calle|c/|avda?\.?|avenida|paseo|plaza|pza\.?|carrera|cra\.?|kra\.?|jr\.?|jirón|via|viale|v\.le|corso|c\.so|piazza|p\.za|rua|r\.|travessa|praça|ul\.|ulica|al\.|os\.|ул\.?|улица|пр\.?|пр-т|просп\.?|пер\.?|вул\.?|бул\.?|str\.?|strada|bd\.|bulevardul|jl\.?|jalan|jln\.?|lorong|ulice|nám\.?|náměstí|đường|οδός|rue|cad\.?|sok\.?|mah\.?`,
  suffixed: String.raw`(?:straße|strasse|str\.|weg|platz|gasse|allee|ufer|damm|markt|straat|laan|plein|kade|gracht|dijk|gatan|vägen|gränd|vej|gade|allé|gate|gata|veien|katu|tie|kuja|polku)`,
  hungarian: String.raw`(?:utca|u\.|út|tér|krt\.|körút|köz|sor)`,
} as const;

const rooms = String.raw`floor|flr|fl|level|lvl|room|rm|suite|ste|apartment|apt|flat|unit|shop|block|blk|plot|door|gate|desk|house no|building|bldg|stock|og|etage|zimmer|zi|raum|haus|hausnr|top|stiege|tür|whg|étage|etg|bureau|porte|bât|bâtiment|apto|apart|depto|dpto|dto|piso|planta|oficina|ofic|of|local|interior|torre|andar|bloco|sala|piano|scala|int|interno|stanza|verdieping|kamer|våning|rum|dør|sal|etasje|rom|kerros|huone|piętro|pokój|pok|lok|klatka|patro|poschodie|č\. ?dv|č\. ?p|čp|kancelář|emelet|em|szoba|ajtó|etaj|et|ap|camera|cam|sc|bl|kat|daire|no|oda|sprat|stan|soba|кв|этаж|эт|каб|кабинет|оф|офис|комн|ком|дом|д|корп|под|ет|ап|стая|όροφος|γραφείο|lantai|lt|kamar|blok|tingkat|chumba|tầng|phòng|号室|室|棟`;
const named = `pier|studio|studios|route|highway|radio|channel|kanal|canal|area|level|platz|gate|halle|tor|station|ward|zone|sector|phase|gleis|box|stand|stall|bay|terminal|line|linie|lot`;

/** What stands in a cell beside a number and has digits of its own, each known by a word or a shape that no number has. */
export function fieldPatterns(): readonly FieldPattern[] {
  patterns ??= build();
  return patterns;
}

// Put together when the first cell with words comes.
let patterns: readonly FieldPattern[] | null = null;

const build = (): readonly FieldPattern[] => [
  {
    may: /@/,
    pattern: new RegExp(
      String.raw`(?:${separator}${start}(?:mailto|e-?mail|mail|e|courriel|correo|email address)\s*[:=]\s*)?${separator}(?<![\p{L}\d._%+-])<?(?!\d{7})(?=[\d._+-]*\p{L})[\p{L}\d][\p{L}\d._%+-]*@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}>?(?![\p{L}\d])${separator}`,
      'giu',
    ),
  },
  {
    may: /www\.|https?:|\.(?:com|org|net|de|fr|it|es|nl|uk|io|ch|at|pl|br|info|biz)/i,
    pattern: new RegExp(
      String.raw`${separator}(?<![\p{L}\d@.-])(?:web\s*[:=]\s*)?(?![^\s;,|]*(?:\d[^\s;,|]{0,2}){7})(?![^\s;,|]*(?:wa\.me|whatsapp))(?:https?://[^\s;,|]+|www\.[^\s;,|]+|\p{L}[\p{L}\d-]*(?:\.[\p{L}\d-]+)*\.(?:com|org|net|co\.uk|de|fr|it|es|nl|io|ch|at|pl|com\.br|info|biz|eu)(?:/[^\s;,|]*)?)(?![\p{L}\d@])${separator}`,
      'giu',
    ),
  },
  // A street and a house in it.
  {
    may: /\p{L}[.,]?\s?(?:#|n[º°.o]\S?|nr\.|д\.)?\s?\d{1,4}(?!\d)|(?<!\d)\d{1,4}[a-z]?,?\s\p{L}/iu,
    pattern: new RegExp(
      [
        String.raw`${start}(?:(?:unit|flat|apt\.?|apartment|suite|shop|house|villa|block|plot|stall|lot)\s*#?\s*)?${house},?\s+(?:${capitalized}\s+){1,3}(?:${streets.before})\b\.?(?!\s?\d+\s?(?:st|street))`,
        String.raw`${start}\d{1,4}(?:\s?bis|\s?ter)?,?\s+(?:${streets.french})\s+(?:(?:de|du|des|la|le|les|d['’]|l['’])\s?)*(?:${capitalized}(?:\s(?:de|du|la|et)\s|\s)?){1,3}`,
        String.raw`${start}(?:${streets.behind})\s*(?:[\p{L}.'’-]+,?\s+){1,4}?(?:n[º°.]\s*|nr\.?\s*|no\.?\s*|д\.?\s*|буд\.?\s*|#\s*)?${house}(?:,?\s*\d{1,2}\s?[ºª°]\s?[\p{L}]{0,4})?${end}`,
        String.raw`${start}\p{Lu}[\p{L}\p{M}-]*\s?(?:${streets.suffixed})\s?\d{1,4}\s?[a-z]?${end}`,
        String.raw`${start}(?:${capitalized}\s+){1,2}(?:${streets.hungarian})\s?\d{1,4}\.?${end}`,
      ].join('|'),
      'giu',
    ),
  },
  // Born on.
  {
    may: /\d[./-]\s?\d|(?:19|20)\d\d/,
    pattern: new RegExp(
      String.raw`${start}(?:dob|d\.o\.b\.?|born(?: on)?|birth(?:day|date)?|b['’]?day|geb\.?(?: am)?|geboren(?: am)?|né[e]? le|nac\.?|nascimento|nato il|nata il|ur\.|nar\.|szül\.?|doğum(?: tarihi)?|род\.?|д\.?\s?р\.?|\*)\s*:?\s*(?:${date}|\d{4})${end}${separator}${labelled}`,
      'giu',
    ),
  },
  // A day, with a word or a bracket in front of it that tells it from a part of a number.
  {
    may: /\d[./-]\s?\d/,
    pattern: new RegExp(
      String.raw`(?<=\p{L}[.:]?\s?|\(|[;,]\s)(?<!${start}(?:or|oder|ou|o|of|y|e|lub|или|and|und|et|ext?|x|n?r|no|tel|ph|mob|cell|phone|fax|durchwahl|dw)\.?\s?)(?:v\.\s?)?(?:${date}|(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|1[0-2]|\d\d)(?!\d)|(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\d|3[01])(?!\d)|${dayMonth}(?=\s?\)))${end}`,
      'giu',
    ),
  },
  {
    may: /(?:19|20)\d\d/,
    pattern: new RegExp(
      String.raw`${start}(?:since|seit|depuis|desde|dal|sinds|sedan|siden|alates|od|с|від|от|από|from|in|im)\s(?:${month}\s)?(?:19|20)\d\d${end}`,
      'giu',
    ),
  },
  {
    may: /\b(?:jan|f[eé]v?b?|m[aä][riy]|a[pv]r|ju[nil]|ao?[uû]|sep|o[ck]t|nov|d[eé][cz])/i,
    pattern: new RegExp(
      String.raw`${start}${month}\s(?:[0-2]?\d|3[01])(?:st|nd|rd|th)?(?:,?\s(?:19|20)\d\d)?${end}|${start}(?:[0-2]?\d|3[01])(?:st|nd|rd|th|\.)?\s${month}(?:\s(?:19|20)\d\d)?${end}`,
      'giu',
    ),
  },
  // Of an age.
  {
    may: /(?<!\d)[1-9]\d{0,2}\s?[\p{L}/]|(?:age|alter|edad|idade|[aâ]ge|et[aà]|wiek|věk|возраст|ya[sş]|umur|usia)/iu,
    pattern: new RegExp(
      String.raw`${start}(?:(?:age|aged|alter|edad|idade|âge|eta|età|wiek|věk|возраст|yaş|umur|usia)\s*:?\s*\d{1,3}|(?:[1-9]\d?|1[01]\d)\s?(?:y/?o|yrs?(?: old)?|years? old|years|jahre(?: alt)?|ans|años|anos|anni|jaar|år|let|lat|лет|года?|ετών|yaşında|tahun|岁|歲|歳|才|세))${end}${separator}`,
      'giu',
    ),
  },
  {
    may: /box|bo[iî]te|bp|b\.p|postfach|pos(?:t)?bus|apartado|casilla|caixa|skrytka|schránka|casella|postboks|posta k|а\/я|pb\b/iu,
    pattern: new RegExp(
      String.raw`${start}(?:p\.?\s?o\.?\s?box|box|postfach|posbus|postbus|b\.?p\.?|apartado|casilla|caixa postal|casella postale|skr(?:ytka)?\.? poczt\.?|postboks|postbox|pb|p\.?k\.?|а/я)\s*:?\s*\d{1,6}(?:,?\s+${capitalized})?(?:,?\s+\d{4,5})?(?:,?\s+\p{Lu}\p{Ll}+)?${end}`,
      'giu',
    ),
  },
  // Postcodes, in the shapes of their own countries.
  { may: /〒/, pattern: /〒\s?\d{3}[-‐–ー]?\d{4}/gu },
  {
    may: /\d[A-Z]{2}/i,
    where: ['GB', 'JE', 'GG', 'IM'],
    pattern: /(?<![\p{L}\d])[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}(?![\p{L}\d])\s*[;,|/]?\s*/gu,
  },
  {
    may: /\d[A-Z]/i,
    where: ['CA'],
    pattern: /(?<![\p{L}\d])[A-Z]\d[A-Z]\s?\d[A-Z]\d(?![\p{L}\d])\s*[;,|/]?\s*/giu,
  },
  { may: /\d/, where: ['IE'], pattern: /(?<![\p{L}\d])[A-Z]\d[\dW]\s[A-Z\d]{4}(?![\p{L}\d])\s*[;,|/]?\s*/gu },
  {
    may: /\d\s?[A-Z]{2}/,
    where: ['NL'],
    pattern: /(?<![\p{L}\d])[1-9]\d{3}\s?[A-Z]{2}(?![\p{L}\d])\s*[;,|/]?\s*/gu,
  },
  {
    may: /[A-Z]{2}[ ,]/i,
    where: ['US'],
    pattern:
      /(?<![\p{L}\d])(?:\p{Lu}[\p{L}.]+ ?){0,3},?\s?\b(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])\.?,?\s\d{5}(?:-\d{4})?(?!\d|-\d)\s*[;,|/]?\s*/gu,
  },
  {
    may: /\p{L}[- ]?\d{4}|\d{4}[ |;,]/iu,
    pattern: new RegExp(
      String.raw`${start}(?:(?:D|A|CH|F|I|B|E|L|DK|S|FIN|N|PL|CZ|SK|H)-\d{4,5}|(?:plz|zip|cp|cap|cep|postcode|pin(?: ?code)?|код|индекс|psč|irsz\.?)\s*:?\s*\d{4,6}(?:-\d{3,4})?${labelled})(?:\s+${capitalized})?${end}${separator}`,
      'giu',
    ),
  },
  // A place behind its postcode, or a column of it.
  {
    may: /\d{4}/,
    where: [
      'DE',
      'FR',
      'ES',
      'IT',
      'FI',
      'AT',
      'CH',
      'BE',
      'DK',
      'NO',
      'HU',
      'SI',
      'BG',
      'EE',
      'LT',
      'HR',
      'RS',
      'TR',
      'UA',
      'MX',
    ],
    pattern: new RegExp(
      String.raw`(?<=[;,|]\s?|^)\d{4,5}(?=[;|]|\s\p{Lu}\p{L})(?:\s\p{Lu}[\p{L}\p{M}-]+)?${separator}`,
      'gu',
    ),
  },
  // A place behind a postcode of two parts.
  {
    may: /\d[- ]\d/,
    where: ['PL', 'PT', 'BR', 'SE', 'CZ', 'SK', 'GR', 'JP', 'KR', 'LT', 'LV'],
    pattern: new RegExp(
      String.raw`(?<=[;,|\n]\s?|^)(?:LT-|LV-)?(?:\d\d-\d{3}|\d{4}-\d{3}|\d{5}-\d{3}|\d{3} \d\d|\d{3}-\d{4}|\d{4,5})(?=\s\p{Lu}\p{L})(?:\s\p{Lu}[\p{L}\p{M}-]+){1,2}(?=\s*[;,|\n(])${separator}`,
      'gu',
    ),
  },
  {
    may: /[A-Z]{2,3}\s\d{4}/,
    where: ['AU'],
    pattern:
      /(?:\p{Lu}\p{L}+\s)?\b(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT)\s\d{4}(?!\d|\s\d{3}\s\d{3}(?!\d))\s*[;,|/]?\s*/gu,
  },
  { may: /#\d/, pattern: /(?<![\p{L}\d])#\d{1,3}-\d{1,4}(?![\d-])\s*[;,|/]?\s*/gu },
  // A floor, a room, a door.
  {
    may: /\p{L}\.?\s?(?:n[º°.]|nr\.?|no\.?|[#:])?\s?[1-9]\d{0,3}(?!\d)|(?<!\d)\d{1,3}[.ºª°]?\s?[\p{L}]/iu,
    pattern: new RegExp(
      String.raw`${start}(?:${rooms})\s*(?:n[º°.]|nr\.?|no\.?|#|\.|:)?\s*[1-9]\d{0,3}[a-zA-Z]?${end}|${start}\d{1,3}\s?(?:st|nd|rd|th|\.|er|re|e|ème|[ºª°]|o|a)?\s?(?:floor|stock|og|eg|obergeschoss|etage|étage|piso|planta|andar|piano|verdieping|våning(?:en)?|etasje|kerros|piętro|patro|poschodie|emelet|etaj|kat|sprat|этаж|ет\.?|όροφος)(?![\p{L}\d])|(?<![\p{L}\d])\d{1,3}\s?(?:階|楼|樓|층|号室|室|F)(?![\p{L}\d])`,
      'giu',
    ),
  },
  // `n° 1 : 620…`
  {
    may: /[n#]\D{0,3}\d\s?[:)]/iu,
    pattern: /(?<![\p{L}\d])(?:n[º°]|no\.?|nr\.?|#)\s?[1-9]\s?[:)](?=\s?[+(\d])/giu,
  },
  // A state behind a town.
  {
    may: /\p{Ll},?\s[A-Z]{2}/u,
    pattern:
      /(?<=\p{Lu}\p{Ll}{2,}),?\s(?:A[KLRZBC]|B[CA]|C[AOTE]|D[CEF]|ES|FL|G[AO]|HI|I[ALN]|K[SY]|LA|M[ADEINOSTBG]|N[CDEHJMVYBLSTU]|NSW|NT|O[HKRN]|P[AREB]|Q[C]|QLD|R[IJNS]|S[CDAKP]|T[NX]|TAS|UT|V[AT]|VIC|W[AIVY]|YT|ACT|QRO|JAL|CDMX|EDOMEX|GTO|PUE|VER|CHIH|SLP)(?=\s*(?:$|[\n;|)]))/gu,
  },
  // Keys to press.
  {
    may: /\p{L}\s?#?\d/u,
    pattern: new RegExp(
      String.raw`${start}(?:(?:then|dann|puis|luego|poi)\s)?(?:press|option|opt|choose|select|dial|menu|menü|taste|tapez|touche|marque|opción|tecla|opção|premere|tasto|kies|toets|tryck|wybierz|zvolte|нажать|добавочный)\.?\s#?\d(?:\s?(?:,|then|dann|puis)\s?#?\d)*${end}`,
      'giu',
    ),
  },
  // Names that have digits in them.
  {
    may: /\p{L}-?\d|\d[-&+]?\d?\p{L}|\d[x&+-]\d/u,
    pattern: new RegExp(
      String.raw`${start}(?:H2O|O2|CO2|B2B|B2C|P2P|3M|4x4|4WD|A1|K9|K-9|V8|MP3|2nd hand|7-?Eleven|7-?11|Super 8|Motel 6|1&1|1\+1|Century 21|Phase 10|Canal\s?\+|Play24|G4S|N26|3 ?Mobile|ra2m|ra2am|b4|2day|2nite|gr8|m8)${end}(?=.*\p{L}{2})`,
      'gu',
    ),
  },
  {
    may: /\p{L}\s\d/u,
    pattern: new RegExp(String.raw`${start}(?:${named})\s[1-9]\d{0,2}(?=\s\p{L})`, 'giu'),
  },
  // What it is about, by a number of its own.
  {
    may: /\p{L}\D{1,5}[\d/-]{2,8}$/u,
    pattern: new RegExp(
      String.raw`(?<=\d[\s,;)-]+(?:\p{L}[\p{L}\s,;.-]*)?)${start}(?:wg|wegen|re|betr|betreff|concerning|about|for|für|ref|regarding|zu)[.:]?\s(?:[\p{L}]+[.:]?\s?)(?:nr\.?|no\.?|#)?\s?\d[\d/-]{1,7}$`,
      'giu',
    ),
  },
  {
    may: /opt/i,
    pattern: /(?<![\p{L}\d])opt(?:ed)?[-_ ]?in\s?[:=]\s?(?:1|yes|true|y)(?![\p{L}\d])/giu,
  },
];
