/** What a column can mean, and by which header texts it is known. */
export interface Field {
  readonly id: string;
  /** Labels that say just this, in folded form (see `foldLabel`). */
  readonly canonical: readonly string[];
  /** Labels that usually mean it, in several languages, folded. */
  readonly aliases: readonly string[];
  /** Single words that mean it inside a longer label ("Principal Phone Number"), and words that spoil it ("fax"). */
  readonly qualified: { readonly words: readonly string[]; readonly unless: readonly string[] };
}

/** Label without case, accents' encoding, spaces and punctuation: `Phone-Number ` and `phone_number` are one. */
export function foldLabel(label: string): string {
  return label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

/** The words of a label, folded: `Principal Phone Number` is three, `mobilePhone` two. */
export function labelWords(label: string): string[] {
  return label
    .normalize('NFKC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '');
}
