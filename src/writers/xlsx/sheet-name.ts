const maxChars = 31;
// More of a name is no use, and a file may hold megabytes of it.
const maxLooked = 1000;
const outer = /^[\s']+|[\s']+$/g;

/**
 * A name that Excel takes for a sheet: at most 31 UTF-16 units, none of `[]:*?/\` (each becomes a hyphen) and no
 * control character (a space), no apostrophe at either end, not empty, and not `History`, which Excel keeps for itself.
 */
export function cleanSheetName(name: string): string {
  const allowed = name
    .slice(0, maxLooked)
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\p{Cc}\ufffe\uffff]/gu, ' ')
    .replace(/[[\]:*?/\\]/g, '-');
  const clean = cut(allowed.replace(outer, '')).replace(outer, '');
  if (clean === '') return 'Sheet1';
  return clean.toLowerCase() === 'history' ? `${clean} list` : clean;
}

function cut(name: string): string {
  // Half a surrogate pair would be left.
  const isSplit = /[\ud800-\udbff]/.test(name[maxChars - 1] ?? '');
  return name.slice(0, isSplit ? maxChars - 1 : maxChars);
}
