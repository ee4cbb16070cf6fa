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
const token =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<\/([^\s>]+)\s*>|<([^\s/>!?][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>/y;
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Walks an XML text once, in time linear to it. No DOCTYPE is taken, so that no entity can be declared. @throws SheetTrouble. */
export function walkXml(xml: string, { open, close, text }: XmlHandler): void {
  let depth = 0;
  for (let at = 0; at < xml.length; ) {
    const from = xml.indexOf('<', at);
    const end = from === -1 ? xml.length : from;
    if (end > at && depth === 0 && xml.slice(at, end).trim() !== '') throw corrupt('its XML is damaged');
    if (end > at && text !== undefined) text(decodeEntities(xml.slice(at, end)));
    if (from === -1) break;
    token.lastIndex = from;
    const found = token.exec(xml);
    if (found === null) throw corrupt(xml.startsWith('<!DOCTYPE', from) ? 'its XML declares entities' : cut);
    const [whole, data, closed, opened, attributes = '', isEmpty] = found;
    if (data !== undefined) text?.(data);
    else if (closed !== undefined) {
      depth--;
      close?.(localName(closed));
    } else if (opened !== undefined) {
      depth++;
      const name = localName(opened);
      open?.(name, readAttributes(attributes));
      if (isEmpty === '/') {
        depth--;
        close?.(name);
      }
    }
    at = from + whole.length;
  }
  if (depth !== 0) throw corrupt(cut);
}

function readAttributes(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single = ''] of text.matchAll(attribute))
    attributes.set(localName(name), decodeEntities(double ?? single));
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
