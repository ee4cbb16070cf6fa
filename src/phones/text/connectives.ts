/** Words for *and* and *or*, as they stand between two numbers. */
const spaced = [
  'and|or|and/or|und|oder|sowie|bzw|en|of|og|och|eller|samt|ja|tai|sekä|või',
  'et|ou|y|e|o|u|ó|y/o|e/o|ed|oppure|i|eta|edo|și|si|sau|agus|nó',
  'oraz|lub|albo|bądź|a|nebo|či|alebo|in|ali|ili|te|ir|arba|un|vai|és|vagy|dhe|ose',
  'и|или|либо|і|й|та|або|чи|και|ή|η|և|կամ|და|ან|және|немесе|ve|veya|ya da|və',
  'dan|atau|at|na|au|và|hoặc|hay|או|וגם|או|أو|او|یا|और|या|এবং|অথবা|ও|বা|மற்றும்|அல்லது',
].join('|');
const spaceless = '或者?|和|及|以及|与|與|跟|と|または|又は|及び|か|및|또는|혹은|과|와|และ|หรือ|និង|ឬ|ו|و';
// A number, or the end of one: `O` and `I` may be digits that went wrong.
const behind = String.raw`(?<=\d[\d ().\-/]{4,})`;
const anyLetter = /[a-z\u0080-\uffff]/i;
const mayPart = /\d[\s).]*\p{L}[\p{L}\p{M}/ ]{0,8}\.?\s*[(+]*\d/u;
const part = new RegExp(
  String.raw`${behind}\s*(?:(?<=\s)(?:${spaced})\.?\s|(?:${spaceless}))\s*(?=[(+]*\d)`,
  'giu',
);

/** The text with a slash for each *and* and *or* between two numbers. */
export function partAtConnectives(text: string): string {
  return anyLetter.test(text) && mayPart.test(text) ? text.replace(part, ' / ') : text;
}
