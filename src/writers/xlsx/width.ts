// Code units that take the place of two Latin letters. Each half of a surrogate pair counts one of its two.
const wideRanges: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
];

/** How wide the longest line of a text is, about, in digits of the default font. */
export function measureWidth(text: string): number {
  return Math.max(...measureLines(text));
}

/** Lines that a text takes where one holds `width` digits. */
export function countLines(text: string, width: number): number {
  return measureLines(text).reduce((sum, line) => sum + Math.max(1, Math.ceil(line / width)), 0);
}

function measureLines(text: string): number[] {
  return text.slice(0, maxMeasured).split('\n').map(measureLine);
}

// Nobody looks at more of a cell than that.
const maxMeasured = 2000;

function measureLine(line: string): number {
  let width = line.length;
  for (let i = 0; i < line.length; i++) if (isWide(line.charCodeAt(i))) width++;
  return width;
}

function isWide(code: number): boolean {
  return code >= 0x1100 && wideRanges.some(([from, to]) => code >= from && code <= to);
}
