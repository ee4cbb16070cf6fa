import { describe, expect, it } from 'vitest';
import { chooseDelimiter } from '../../src/readers/delimiter.ts';

describe('delimiter', () => {
  it.each<[name: string, text: string, delimiter: string]>([
    ['comma', 'id,name,phone\n1,Anna,555\n2,Bob,556\n', ','],
    ['semicolon', 'id;name\n1;Anna\n', ';'],
    ['tab', 'id\tname\n1\tAnna, Smith\n', '\t'],
    ['bar', 'id|name\n1|Anna\n', '|'],
    ['tilde', 'Id~Name~Phone\n1~St Mary: Hospital, West~01932 414205\n2~Two, Three~\n', '~'],
    ['colon', 'name:phone\nAnna:555\nBob:556\n', ':'],
    ['header only', 'id;name;phone', ';'],
    ['no header', '1;Anna;555\n2;Bob;556\n', ';'],
    ['decimals in a semicolon file', 'name;amount\nAnna;1,5\nBob;2,5\nCy;3,5\n', ';'],
    ['decimals in a semicolon file without header', 'Anna;1,5;2,5\nBob;2,5;3,0\n', ';'],
    ['commas in quotes', 'name;phone\n"Smith, John";555\n"Doe, Jane";556\n', ';'],
    ['semicolons in quotes', 'name,phone\n"a;b",555\n"c;d",556\n', ','],
    ['times', 'name,at\nAnna,10:30\nBob,11:45\n', ','],
    ['web addresses', 'name,site\nAnna,https://a.example\nBob,https://b.example\n', ','],
    ['bars in cells', 'id,tags,phone\n1,a|b,555\n2,c|d|e,556\n3,,557\n', ','],
    [
      'title lines above',
      'Customers 2024\nExported by Anna, Berlin\n\nid;name;phone\n1;Anna;555\n2;Bob;556\n3;Cy;557\n',
      ';',
    ],
    ['ragged rows', 'id,name,phone,note\n1,Anna,555\n2,Bob,556,x\n3,Cy\n4,Di,558,y,z\n5,Ed,559,w\n', ','],
    ['ragged rows, a tab in a cell', 'Phone 2;phone;city\n;;;;\n1;555;"tab\tin";x\n', ';'],
    ['a ragged row, a semicolon in a cell', 'phone,name\n555,"a,b;c",true,extra\n', ','],
    [
      'ragged rows below a title',
      'Clients of May\nname,city,phone\n1,2,3,extra\n1,2\n1,2,3\n5,"tab\tin",x\n',
      ',',
    ],
    ['spaces behind commas', 'name, phone\nAnna, 555\nBob, 556\n', ','],
    ['empty cells only', ',,\n,,\n', ','],
    ['one column', 'phone\n+14155550101\n+14155550102\n', ','],
    ['one column of texts, commas in half', 'comment\nHello, call me\nThanks\nYes, please do\nNo\n', ''],
    ['one column of lists', 'tags\nred,blue\ngreen\nred,blue\nblue\nred,green\n', ''],
    ['one column of names', 'name\nSmith, John\nDoe, Jane\nRoe, Richard\n', ''],
    ['one column of names without header', 'Smith, John\nDoe, Jane\nRoe, Richard\n', ''],
    ['one column of times', 'time\n10:30\n11:45\n', ','],
    ['one column of times without header', '10:30\n11:45\n', ','],
    ['one column of web addresses', 'https://a.example\nhttps://b.example\n', ','],
    ['one column of labelled numbers', 'Tel: 555\nTel: 556\n', ','],
    ['nothing', '', ','],
  ])('%s', (_, text, delimiter) => {
    expect(chooseDelimiter(text, true)).toEqual({ delimiter, hasSepLine: false });
  });

  it.each([
    ['sep=;\na;b,c\n', ';'],
    ['SEP=|\r\na|b\n', '|'],
    ['"sep=,"\na,b\n', ','],
    ['sep=\t\r\na\tb', '\t'],
    ['sep=^', '^'],
  ])('honours %j', (text, delimiter) => {
    expect(chooseDelimiter(text, true)).toEqual({ delimiter, hasSepLine: true });
  });

  it('takes "sep=" with more behind it for data', () => {
    expect(chooseDelimiter('sep=;,phone\na,1\n', true).hasSepLine).toBe(false);
  });

  it('does not count a line that is cut', () => {
    expect(chooseDelimiter('a;b\n1;2\n3', false).delimiter).toBe(';');
  });
});
