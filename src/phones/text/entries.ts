/** A name and what stands for it: of JSON, of a query string, of XML. The name is empty where there is none. */
export type Entry = readonly [key: string, value: string];

/** The entries that a program wrote into a cell; null where it is no program's writing that is known here. */
export function parseEntries(text: string): readonly Entry[] | null {
  const first = text[0] ?? '';
  if (first === '{' || first === '[' || first === '(') return parseObject(text);
  if (/^[abiOs]:\d+:|^N;/.test(text)) return parsePhp(text);
  if (first === '<' || text.includes('</')) return parseMarkup(text);
  if (/^[bur]{1,2}(['"]).*\1$/s.test(text)) return [['', text.replace(/^[bur]+./, '').slice(0, -1)]];
  return parseCard(text) ?? parsePairs(text);
}

const maxEntries = 50;

/** JSON, or the literals of Python, Ruby and JavaScript, which differ in their quotes and in what they call nothing. */
function parseObject(text: string): readonly Entry[] | null {
  const value = parseJson(text) ?? parseJson(asJson(text));
  if (value === undefined || value === null || typeof value !== 'object') return null;
  const entries: Entry[] = [];
  gather(value, '', entries);
  return entries.length > maxEntries ? null : entries;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function asJson(text: string): string {
  return text
    .replace(/^\((.*?),?\)$/s, '[$1]')
    .replace(/\b[ub](?=')/g, '')
    .replace(/'((?:[^'\\]|\\.)*)'/g, (_, inner: string) => JSON.stringify(inner))
    .replace(/"\s*=>/g, '":')
    .replace(/:(\w+)\s*=>/g, '"$1":')
    .replace(/([{,]\s*)([\p{L}_]\w*)\s*:/gu, '$1"$2":')
    .replace(/\b(?:None|nil|undefined|NULL)\b/g, 'null')
    .replace(/\bTrue\b/g, 'true')
    .replace(/\bFalse\b/g, 'false');
}

function gather(value: unknown, key: string, entries: Entry[]): void {
  if (entries.length > maxEntries) return;
  if (Array.isArray(value)) for (const item of value) gather(item, key, entries);
  else if (value !== null && typeof value === 'object') {
    for (const [name, inner] of Object.entries(value)) gather(inner, name, entries);
  } else entries.push([key, value === null ? '' : String(value)]);
}

/** `a:1:{s:5:"phone";s:13:"+491726643178";}` */
function parsePhp(text: string): readonly Entry[] | null {
  const tokens = [...text.matchAll(/s:(\d+):"((?:[^"\\]|\\.)*)";?|[ibd]:(-?[\d.]+);?|(N);?/g)];
  const rest = text.replace(
    /s:\d+:"(?:[^"\\]|\\.)*";?|[ibd]:-?[\d.]+;?|N;?|a:\d+:|O:\d+:"\w+":\d+:|[{};]/g,
    '',
  );
  if (rest.trim() !== '') return null;
  const values = tokens.map(([, length, string, scalar]) => ({ length, value: string ?? scalar ?? '' }));
  // A length that does not fit says that the text was changed.
  const fits = values.every(
    ({ length, value }) => length === undefined || Number(length) === new TextEncoder().encode(value).length,
  );
  if (!fits) return null;
  if (!text.startsWith('a') && !text.startsWith('O')) return values.map(({ value }) => ['', value]);
  const entries: Entry[] = [];
  for (let at = 0; at + 1 < values.length; at += 2) {
    const { length, value } = values[at]!;
    entries.push([length === undefined ? '' : value, values[at + 1]!.value]);
  }
  return entries;
}

const element = /<([\p{L}][\w:.-]*)((?:\s[^<>]*)?)>([^<>]*)<\/\1\s*>/gu;
// Those that say how text looks are for a closer look; some strike it out.
const looks = /^(?:b|br|del|div|em|font|h\d|i|li|p|s|small|span|strike|strong|td|th|tr|u|ul)$/i;

/** Elements that hold text, of XML; links of a web page, with what they lead to. */
function parseMarkup(text: string): readonly Entry[] | null {
  const plain = text.replace(/<!\[CDATA\[(.*?)\]\]>/gs, '$1').replace(/^<\?xml[^<>]*\?>/, '');
  if (plain !== text && !plain.includes('<')) return [['', plain]];
  const entries: Entry[] = [];
  const rest = plain.replace(element, (_, name: string, attributes: string, value: string) => {
    const href = /\bhref\s*=\s*["']?(?:tel|callto|sms):([^"'\s>]+)/i.exec(attributes)?.[1];
    if (href !== undefined) entries.push(['phone', href]);
    const isLink = name.toLowerCase() === 'a';
    const isFax = /\bfax\b/i.test(attributes);
    if (looks.test(name) || (isLink && href === undefined)) entries.push(['?', value]);
    else entries.push([isFax ? 'fax' : isLink ? 'phone' : name, value]);
    return '';
  });
  const isKnown = entries.length > 0 && entries.length <= maxEntries && entries.every(([key]) => key !== '?');
  return isKnown && /^(?:\s|<\/?[\p{L}][\w:.-]*(?:\s[^<>]*)?\/?>)*$/u.test(rest) ? entries : null;
}

/** A property of a vCard: `item1.TEL;type=pref:…`, `TEL;TYPE=WORK,FAX:…`. */
function parseCard(text: string): readonly Entry[] | null {
  const [, name, parameters = '', value] =
    /^(?:item\d+\.)?(TEL|X-[A-Z-]+)((?:;[^:;]+)*)[:;](?:tel:)?([+(\d].*)$/is.exec(text) ?? [];
  if (name === undefined || value === undefined) return null;
  const types = parameters
    .split(/[;,]/)
    .map((parameter) => parameter.replace(/^(?:type|label)=|"/gi, '').trim())
    .filter(
      (type) => type !== '' && !/^(?:value=.*|pref(?:=\d*)?|voice|msg|encoding=.*|charset=.*)$/i.test(type),
    );
  return [
    ['type', types.join(' ')],
    [/^tel$/i.test(name) ? 'tel' : 'phone', value],
  ];
}

const key = String.raw`[\p{L}_][\p{L}\p{M}\w.[\]-]*`;
const isQuery = new RegExp(String.raw`^\??${key}=[^&]*(?:&${key}=[^&]*)+$|^\?${key}=[^&]*$`, 'u');
const assigned = new RegExp(
  String.raw`(?:^|(?<=[\s,;|]))(${key})\s?=\s?("[^"]*"|'[^']*'|[^\s,;|="']+(?:\s+(?!${key}\s?=)[^\s,;|="']+)*|(?=[,;|]|$))[,;|]?`,
  'gu',
);
const named = new RegExp(
  String.raw`(?:^|(?<=[,;|\n])\s*|(?<=\d)\s+)(${key})\s?:\s?("[^"]*"|'[^']*'|[^,;|\n:]*)[,;|\n]?`,
  'gu',
);

/** `tel=…&nom=…`, `phone=…, age=42`, `phone:…,age:42`, `+34… type=mobile`. */
function parsePairs(text: string): readonly Entry[] | null {
  if (text.includes('=')) {
    if (isQuery.test(text)) return [...new URLSearchParams(text.replace(/\+(?=\d)/g, '%2B'))];
    return tile(text, assigned);
  }
  return /:.*[,;|\n].*:|\d\s+[\w-]+:\S/s.test(text) ? tile(text, named) : null;
}

/** The pairs of a text that is nothing else, but for a number at one end. */
function tile(text: string, pair: RegExp): readonly Entry[] | null {
  const entries: Entry[] = [];
  const rest = text.replace(pair, (_, name: string, value: string) => {
    entries.push([name, value.replace(/^(["'])(.*)\1$/s, '$2').trim()]);
    return '\n';
  });
  const [alone = '', ...more] = rest.split('\n').filter((part) => part.trim() !== '');
  if (entries.length === 0 || more.length > 0) return null;
  if (alone === '') return entries;
  return /^[\s+\d().\-/]+$/.test(alone) ? [['', alone.trim()], ...entries] : null;
}
