/** In lower case, what people and spreadsheets write. */
export const yes: ReadonlySet<string> = new Set([
  ...['true', 'yes', 'y', '1', 'on', 'ja', 'wahr', 'oui', 'vrai', 'sí', 'si', 'да', 'истина'],
]);
export const no: ReadonlySet<string> = new Set([
  ...['false', 'no', 'n', '0', 'off', 'nein', 'falsch', 'non', 'faux', 'нет', 'ложь'],
]);
