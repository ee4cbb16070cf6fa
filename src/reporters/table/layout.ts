// Each character takes one column: letters of Latin and what else stands on a typewriter.
const narrow = /^[ -~\u00a1-\u00a8\u00aa-\u00ac\u00af-\u02af]*$/;

let measure: ((text: string) => number) | null = null;
let isMissed = false;

/**
 * What `describe` gives. What measures other letters takes longer to load than a small list to check: it is loaded when the
 * first turns up, and `describe` is asked again.
 */
export async function layOut(describe: () => string): Promise<string> {
  const text = describe();
  if (!isMissed || measure !== null) return text;
  measure = (await import('string-width')).default;
  return describe();
}

/** Columns of a terminal; for use within `layOut`. */
function widthOf(text: string): number {
  if (narrow.test(text)) return text.length;
  if (measure !== null) return measure(text);
  isMissed = true;
  return text.length;
}

/** Fills up with spaces to `width` columns of a terminal; a Chinese letter takes two. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** Breaks at spaces; a word longer than the width stays whole. */
export function wrap(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1)!;
    if (last !== '' && widthOf(last) + 1 + widthOf(word) > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}

export function percent(share: number): string {
  return `${Math.floor(share * 100)}%`;
}

/** The last part of a path. */
export function baseName(path: string): string {
  return path.split(/[\\/]/).at(-1) || path;
}
