import type { Field } from '../model/field.ts';

/** The country that a national number in the same row belongs to. Only ever mapped by the user: a postal country is not a dialling country. */
export const country: Field = {
  id: 'country',
  canonical: [],
  aliases: [],
  qualified: { words: [], unless: [] },
};
