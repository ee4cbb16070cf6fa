import { expect, it } from 'vitest';
import { textElement } from '../../../src/writers/xlsx/text.ts';

const kept = (text: string) => `<t xml:space="preserve">${text}</t>`;

// exceljs keeps outer space in any case; Excel only where it is told to.
it.each([
  ['', '<t></t>'],
  ['+14155550100', '<t>+14155550100</t>'],
  ['a b', '<t>a b</t>'],
  [' a', kept(' a')],
  ['a ', kept('a ')],
  [' ', kept(' ')],
  ['a\n', kept('a\n')],
  ['a\nb', kept('a\nb')],
  ['a\tb', kept('a\tb')],
  ['\r', kept('&#13;')],
  ['a\r\nb', kept('a&#13;\nb')],
  ['a_b', '<t>a_b</t>'],
  ['_x0041_', '<t>_x005F_x0041_</t>'],
  ['_x0041_x0042_', '<t>_x005F_x0041_x005F_x0042_</t>'],
  ['_X0041_', '<t>_X0041_</t>'],
  ['_x041_', '<t>_x041_</t>'],
  ['\0', '<t>_x0000_</t>'],
  ['\u001f', '<t>_x001F_</t>'],
  ['\uffff', '<t>_xFFFF_</t>'],
  ['a & <b> ]]>', '<t>a &amp; &lt;b&gt; ]]&gt;</t>'],
])('%j', (text, xml) => {
  expect(textElement(text)).toBe(xml);
});
