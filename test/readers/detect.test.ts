import { describe, expect, it } from 'vitest';
import { detectContent } from '../../src/readers/detect.ts';

const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504)]);
const wide = (text: string) => Buffer.from(text, 'utf16le');
const zip = (name: string) => Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(26), Buffer.from(name)]);

describe('content by bytes', () => {
  it.each<[name: string, head: Uint8Array, format: string]>([
    ['xlsx', zip('[Content_Types].xml PK xl/workbook.xml'), 'xlsx'],
    ['xlsb', zip('[Content_Types].xml PK xl/_rels/workbook.bin.rels PK xl/workbook.bin'), 'xlsb'],
    ['ods', zip('mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK'), 'ods'],
    ['docx', zip('[Content_Types].xml PK word/document.xml'), 'docx'],
    ['an Office file whose names come later', zip('[Content_Types].xml'), 'ooxml'],
    ['plain zip', zip('list.csv'), 'zip'],
    ['OLE2', ole, 'ole2'],
    ['xls without a container', Buffer.from('0908080000051000', 'hex'), 'xls'],
    ['Excel 2', Buffer.from('0900040007001000', 'hex'), 'biff'],
    ['Excel 3', Buffer.from('0902060000001000', 'hex'), 'biff'],
    ['Excel 4', Buffer.from('0904060000001000', 'hex'), 'biff'],
    ['a web archive', Buffer.from('MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\n'), 'mhtml'],
    ['sylk', Buffer.from('ID;PWXL;N;E\r\nP;PGeneral'), 'sylk'],
    ['dif', Buffer.from('TABLE\r\n0,1\r\n"EXCEL"\r\n'), 'dif'],
    [
      'the lock file of an open workbook',
      Buffer.concat([Buffer.from(`${'\x03Ann'.padEnd(55)}\x03\0`), wide('Ann'.padEnd(54))]),
      'lock',
    ],
    ['pdf', Buffer.from('%PDF-1.7\n'), 'pdf'],
    ['rtf', Buffer.from('{\\rtf1\\ansi'), 'rtf'],
    ['gzip', Buffer.from([0x1f, 0x8b, 8, 0]), 'gzip'],
    ['png', Buffer.from('89504e470d0a1a0a', 'hex'), 'png'],
    ['html', Buffer.from('\ufeff\n<!-- x --><html><table>'), 'html'],
    ['html in UTF-16', wide('\ufeff<TABLE border=1>'), 'html'],
    [
      'xml spreadsheet',
      Buffer.from('<?xml version="1.0"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
      'xml-2003',
    ],
    ['xml', Buffer.from('<?xml version="1.0"?><a/>'), 'xml'],
    ['json', Buffer.from('[\n {"phone": "555"}]'), 'json'],
    ['vcard', Buffer.from('BEGIN:VCARD\r\nVERSION:3.0'), 'vcard'],
    ['utf-32', Buffer.from('fffe000061000000', 'hex'), 'utf-32'],
  ])('%s', (_, head, format) => {
    expect(detectContent(head)).toMatchObject({ kind: 'other', format });
  });

  it.each([[''], ['\ufeff']])('calls %j empty', (text) => {
    expect(detectContent(Buffer.from(text))).toEqual({ kind: 'empty' });
    expect(detectContent(wide(text))).toEqual({ kind: 'empty' });
  });

  it.each([
    ['zero bytes', Buffer.alloc(1000)],
    [
      'noise',
      Buffer.from(Array.from({ length: 4096 }, (_, i) => (Math.imul(i + 1, 2654435761) >>> 24) & 0xff)),
    ],
  ])('calls %s corrupt', (_, head) => {
    expect(detectContent(head).kind).toBe('corrupt');
  });

  it.each([
    ['a list', Buffer.from('id,name\n1,Anna\n')],
    ['a list in UTF-16', wide('id,имя\n1,Анна\n')],
    ['a list with NULs', Buffer.from('id,name\n1,An\0na\0\n')],
    ['a list in windows-1252', Buffer.from('id,name\n1,J\xfcrgen\n', 'latin1')],
    ['markup in a cell', Buffer.from('name,note\nAnna,<b>hi</b>\n')],
    ['braces', Buffer.from('{name},phone\nx,1\n')],
    ['a name that starts like a signature', Buffer.from('PK,Name\n1,2\n')],
  ])('calls %s text', (_, head) => {
    expect(detectContent(head)).toEqual({ kind: 'text' });
  });
});
