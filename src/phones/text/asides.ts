const time =
  /\(?\b(?:(?:ab|bis|nach|vor|von|after|before|from|until|till) )?\d{1,2}(?:[:.]\d\d)?(?: ?(?:am|pm|h|uhr))?(?: ?(?:-|–|to|bis) ?\d{1,2}(?:[:.]\d\d)?)? ?(?:am|pm|h|hrs|uhr|o'clock)\b\)?|\b24\/7\b/gi;
const timeUnit = /\d ?(?:am|pm|h|hrs|uhr|o'clock)\b|\b24\/7\b/i;
const listIndex = /^([^\d+]*\p{L}[^\d+]*)\d[.:)]?\s+(?=[+(0])/u;

/** The text without the digits of a note: `(ab 18 Uhr)` and `8am-5pm` are `(time)`, the 2 of `Tel. 2: 030…` is gone. */
export function dropAsides(text: string): string {
  const numbered = text.charCodeAt(0) < 58 ? text : text.replace(listIndex, '$1');
  return timeUnit.test(numbered) ? numbered.replace(time, '(time)') : numbered;
}
