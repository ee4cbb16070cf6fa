/** Words for *and* and *or*, as they stand between two numbers. */
const words = [
  'and|or|and/or|und|oder|sowie|bzw|en|of|og|och|eller|samt|ja|tai|sekä|või|ning',
  'et|ou|y|e|o|u|ó|y/o|e/o|ed|oppure|i|eta|edo|și|si|sau|agus|nó',
  'oraz|lub|albo|bądź|a|nebo|či|alebo|in|ali|ili|te|ir|arba|un|vai|és|vagy|dhe|ose',
  'и|или|либо|і|й|та|або|чи|και|ή|η|և|կամ|და|ან|және|немесе|ve|veya|ya da|və',
  'dan|atau|at|na|au|và|hoặc|hay|או|וגם|ו|و|أو|او|یا|और|या|তথা|এবং|অথবা|ও|বা|மற்றும்|அல்லது|และ|หรือ|និង|ឬ',
  '或|或者|和|及|以及|与|與|跟|と|または|又は|及び|か|및|또는|혹은|과|와',
].join('|');
// Whatever the words: what stands between two digits is quicker to look for.
const mayPart = /\d[\s).]*\p{L}[\p{L}\p{M}/ ]{0,8}\.?\s*[(+]*\d/u;
const part = new RegExp(String.raw`(?<=\d)(\s*[).]?)\s*(?:${words})\.?\s*(?=[(+]*\d)`, 'giu');

/** The text with a slash for each *and* and *or* between two numbers. */
export function partAtConnectives(text: string): string {
  return mayPart.test(text) ? text.replace(part, '$1 / ') : text;
}
