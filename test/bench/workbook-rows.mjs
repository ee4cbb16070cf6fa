// The rows that the writers of workbooks compete with: six columns of text, as in a list of contacts.
const firstNames = ['Anna', 'José', 'Łukasz', "O'Neil", 'Иван', '花子'];
const lastNames = ['Smith & Sons', 'García', '<VIP>', 'Müller "M"', 'Nguyễn'];
const cities = ['São Paulo', 'London', 'Łódź', '東京'];

export const labels = ['Name', 'Phone', 'Mobile', 'Id', 'Note', 'City'];

/** @type {(i: number) => string[]} */
export const makeRow = (i) => [
  `${firstNames[i % 6]} ${lastNames[i % 5]} ${i}`,
  `+1${4155550000 + ((i * 7919) % 1_000_000_000)}`,
  `00${442079460000 + i}`,
  `12345678901234${100000 + (i % 900000)}`,
  i % 3 === 0 ? 'call after 5 pm' : '',
  cities[i % 4],
];
