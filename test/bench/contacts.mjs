/** Rows of six texts, the same every time. */
export const labels = ['name', 'phone', 'id', 'since', 'note', 'city'];

const first = ['Anna', 'José', 'Łukasz', "O'Neil", 'Иван', '花子'];
const last = ['Smith & Sons', 'García', '<VIP>', 'Müller "M"', 'Nguyễn'];
const odd = ['=1+1', '@SUM(A1)', '  padded  ', 'line1\nline2', 'tab\there', '_x0041_ literal', '😀 emoji'];

/** @type {(count: number) => Generator<string[]>} */
export function* contactRows(count) {
  for (let i = 0; i < count; i++) {
    const phone = `+1415555${String((i * 7919) % 10_000).padStart(4, '0')}`;
    const id = String(10n ** 19n + BigInt(i));
    yield [`${first[i % 6]} ${last[i % 5]}`, phone, id, `2024-0${1 + (i % 9)}-1${i % 9}`, odd[i % 7], 'Köln'];
  }
}
