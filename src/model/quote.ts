/** One word of a command line to paste. Double quotes are understood by every shell. */
export function quoteForShell(word: string): string {
  return /^[\w=./:,@%+-]+$/.test(word) ? word : `"${word.replaceAll('"', '\\"')}"`;
}
