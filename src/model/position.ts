/** Spreadsheet letter of a 0-based column: 0 is A, 26 is AA. */
export function columnLetter(column: number): string {
  let letter = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letter = String.fromCharCode(65 + ((n - 1) % 26)) + letter;
  }
  return letter;
}

/** 0-based column of a spreadsheet letter, or null where the text is none. */
export function columnOfLetter(letter: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letter)) return null;
  let n = 0;
  for (const char of letter.toUpperCase()) n = n * 26 + char.charCodeAt(0) - 64;
  return n - 1;
}
