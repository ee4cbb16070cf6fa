import { corrupt } from './trouble.ts';

/** An element's name without its prefix, and its attributes, names without theirs. */
export type OpenElement = (name: string, attributes: ReadonlyMap<string, string>) => void;

export interface XmlHandler {
  open?: OpenElement;
  close?(name: string): void;
  text?(text: string): void;
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const cut = 'its XML ends too early';
const damaged = 'its XML is damaged';
const maxAttributes = 1000;
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Walks an XML text once, in time linear to it. No DOCTYPE is taken, so that no entity can be declared. @throws SheetTrouble. */
export function walkXml(xml: string, { open, close, text }: XmlHandler): void {
  let depth = 0;
  for (let at = 0; at < xml.length; ) {
    const from = xml.indexOf('<', at);
    const end = from === -1 ? xml.length : from;
    if (end > at && depth === 0 && xml.slice(at, end).trim() !== '') throw corrupt(damaged);
    if (end > at && text !== undefined) text(decodeEntities(xml.slice(at, end)));
    if (from === -1) break;
    const aside = asides.find(([opening]) => xml.startsWith(opening, from));
    if (aside !== undefined) {
      const [opening, closing] = aside;
      const to = xml.indexOf(closing, from + opening.length);
      if (to === -1) throw corrupt(cut);
      if (opening === '<![CDATA[') text?.(xml.slice(from + opening.length, to));
      at = to + closing.length;
      continue;
    }
    if (xml.startsWith('<!', from)) throw corrupt('its XML declares entities');
    const to = endOfTag(xml, from);
    if (xml[from + 1] === '/') {
      depth--;
      close?.(localName(xml.slice(from + 2, to).trim()));
    } else {
      const isEmpty = xml[to - 1] === '/';
      const [, whole = '', attributes = ''] =
        /^([^\s/>]+)([\s\S]*)$/.exec(xml.slice(from + 1, isEmpty ? to - 1 : to)) ?? [];
      const name = localName(whole);
      depth++;
      open?.(name, readAttributes(attributes));
      if (isEmpty) {
        depth--;
        close?.(name);
      }
    }
    at = to + 1;
  }
  if (depth !== 0) throw corrupt(cut);
}

const asides = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/** Where the `>` of a tag stands; those in the values of attributes are text. */
function endOfTag(xml: string, from: number): number {
  let quote = 0;
  for (let at = from; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === 0x3e) return at;
    else if (code === 0x22 || code === 0x27) quote = code;
  }
  throw corrupt(cut);
}

function readAttributes(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single = ''] of text.matchAll(attribute)) {
    attributes.set(localName(name), decodeEntities(double ?? single));
    if (attributes.size > maxAttributes) throw corrupt(damaged);
  }
  return attributes;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Resolves references; those that XML does not know stay as they are. Line ends become `\n`. */
export function decodeEntities(text: string): string {
  const plain = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  if (!plain.includes('&')) return plain;
  return plain.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,4});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole;
    const code =
      name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** A part's bytes as text: UTF-16 by its byte order mark, else UTF-8. */
export function decodeXml(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

export function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}
