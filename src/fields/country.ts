import type { Field } from '../model/field.ts';

/**
 * The country that a national number in the same row belongs to. Never mapped unasked, since a postal country is no
 * dialling country; the labels serve to propose the column where numbers lack a country.
 */
export const country: Field = {
  id: 'country',
  canonical: ['country', 'countrycode'],
  aliases: [
    ...[
      'countryname',
      'nation',
      'iso',
      'iso2',
      'isocountry',
      'land',
      'staat',
      'pays',
      'país',
      'pais',
      'paese',
      'kraj',
    ],
    ...['ülke', 'страна', 'країна', 'χώρα', '国', '國家', '国家', '국가', 'البلد'],
  ],
  qualified: { words: [], unless: [] },
};
