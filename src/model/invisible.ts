const invisible =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/;
// Joiners between letters: Persian, Hindi and others spell with them, and emoji are made of them.
const spelled = /(?<=[^\u0000-\u024f])[\u200c\u200d]+(?=[^\u0000-\u024f])/gu;
const all = new RegExp(invisible.source, 'g');

/** Does the text hold control or invisible characters that are no part of its spelling? Tabs and line ends are none. */
export function hasInvisible(text: string): boolean {
  return invisible.test(text) && invisible.test(text.replace(spelled, ''));
}

/** The text without them. */
export function withoutInvisible(text: string): string {
  if (!invisible.test(text)) return text;
  const kept = text.split(spelled).map((piece) => piece.replace(all, ''));
  const joiners = text.match(spelled) ?? [];
  return kept.map((piece, i) => piece + (joiners[i] ?? '')).join('');
}
