"""A plain reader of XLSX by the standard (ECMA-376 Part 1, 18.2 to 18.8) for comparison: zipfile and expat, slow and short."""
import posixpath
import re
import zipfile
from xml.parsers import expat

from corpus_texts import BUILT_IN, LOCAL, number_texts, unique, value_texts

MAX_ROW, MAX_COLUMN = 1_048_576, 16_384


class Bad(Exception):
    """Says why a file should be refused."""


def parse(data, start, end, text=lambda _: None):
    """Element and attribute names come without their namespaces."""
    parser = expat.ParserCreate(namespace_separator='|')
    local = lambda name: name.rpartition('|')[2]

    def refuse(*_):
        raise Bad('has a DOCTYPE')

    parser.StartDoctypeDeclHandler = refuse
    parser.buffer_text = True
    parser.StartElementHandler = lambda name, attributes: start(
        local(name), {local(key): value for key, value in attributes.items()})
    parser.EndElementHandler = lambda name: end(local(name))
    parser.CharacterDataHandler = text
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        raise Bad(f'XML: {error}') from error


class Package:
    def __init__(self, path):
        try:
            self.zip = zipfile.ZipFile(path)
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
            raise Bad(f'ZIP: {error}') from error
        self.names = {}
        for info in self.zip.infolist():
            name = info.filename.replace('\\', '/').lstrip('/').lower()
            if name in self.names and not name.endswith('/'):
                raise Bad(f'two parts are named {name}')
            self.names[name] = info

    def read(self, name):
        info = self.names.get(name.lower())
        if info is None:
            return None
        if info.flag_bits & 1:
            raise Bad('encrypted ZIP entry')
        try:
            data = self.zip.read(info)
        except Exception as error:
            raise Bad(f'ZIP: {name}: {error}') from error
        if len(data) != info.file_size:
            raise Bad(f'ZIP: {name}: size')
        return data

    def relations(self, part):
        """By id: (last word of the type, target)."""
        folder, name = posixpath.split(part)
        data = self.read(posixpath.join(folder, '_rels', f'{name}.rels'))
        found = {}

        def start(tag, attributes):
            if tag == 'Relationship' and attributes.get('TargetMode') != 'External':
                target = attributes.get('Target', '').replace('\\', '/')
                path = target.lstrip('/') if target.startswith('/') else posixpath.normpath(posixpath.join(folder, target))
                found[attributes.get('Id')] = (attributes.get('Type', '').rpartition('/')[2], path)

        if data is not None:
            parse(data, start, lambda tag: None)
        return found


def read_workbook(path):
    """A list of {name, hidden, rows}, rows and columns as strings: 1-based and 0-based."""
    package = Package(path)
    main = next((target for kind, target in package.relations('').values() if kind == 'officeDocument'), 'xl/workbook.xml')
    data = package.read(main)
    if data is None:
        raise Bad(f'no workbook part (mimetype: {(package.read("mimetype") or b"none")[:60]!r})')
    if main.lower().endswith('.bin'):
        raise Bad('XLSB')
    sheets, is_1904, root = [], [False], []

    def start(tag, attributes):
        root.append(tag)
        if tag == 'sheet':
            sheets.append(attributes)
        elif tag == 'workbookPr':
            # Excel for Mac 2011 wrote two of them.
            is_1904[0] |= attributes.get('date1904') in ('1', 'true', 'on')

    parse(data, start, lambda tag: None)
    if root[0] != 'workbook':
        raise Bad(f'its main part is <{root[0]}>')
    relations = package.relations(main)

    def by_type(kind):
        return next((package.read(target) for type_, target in relations.values() if type_ == kind), None)

    formats = read_formats(by_type('styles'))
    strings = read_strings(by_type('sharedStrings'))
    read = []
    for sheet in sheets:
        if sheet.get('id') == '':  # A module of macros.
            continue
        kind, target = relations.get(sheet.get('id'), (None, None))
        if kind is None:
            raise Bad(f'sheet {sheet.get("name")} has no relation')
        if kind != 'worksheet':
            continue
        data = package.read(target)
        if data is None:
            raise Bad(f'part {target} is missing')
        rows = read_sheet(data, strings, formats, is_1904[0])
        read.append({'name': sheet['name'], 'hidden': sheet.get('state') in ('hidden', 'veryHidden'), 'rows': rows})
    if not read:
        raise Bad('no worksheet')
    return read


def read_formats(data):
    """Format codes by style: a list of (code, is it open whether it is a date)."""
    custom, ids, path = {}, [], []

    def start(tag, attributes):
        if tag == 'numFmt' and path[-1:] == ['numFmts']:
            custom[attributes.get('numFmtId')] = attributes.get('formatCode', '')
        elif tag == 'xf' and path[-1:] == ['cellXfs']:
            ids.append(attributes.get('numFmtId', '0'))
        path.append(tag)

    if data is not None:
        parse(data, start, lambda tag: path.pop())
    return [
        (custom[number], False) if number in custom
        else (LOCAL[int(number)], True) if int(number) in LOCAL
        else (BUILT_IN.get(int(number)), False)
        for number in ids
    ]


def read_strings(data):
    strings, path, parts = [], [], []

    def start(tag, _):
        path.append(tag)
        if tag == 'si':
            parts.clear()

    def end(tag):
        path.pop()
        if tag == 'si':
            strings.append(decode(''.join(parts)))

    def text(piece):
        if path[-1] == 't' and 'rPh' not in path:
            parts.append(piece)

    if data is not None:
        parse(data, start, end, text)
    return strings


def read_sheet(data, strings, formats, is_1904):
    rows, path = {}, []
    at = {'row': 0, 'column': -1}
    cell = {}

    def start(tag, attributes):
        path.append(tag)
        if tag == 'row' and path[-2] == 'sheetData':
            number = int(float(attributes['r'])) if 'r' in attributes else at['row'] + 1
            if number <= at['row']:
                raise Bad(f'row {number} comes after row {at["row"]}')
            if number > MAX_ROW:
                raise Bad(f'row {number}')
            at.update(row=number, column=-1)
        elif tag == 'c' and path[-2] == 'row':
            column, row = place(attributes['r']) if 'r' in attributes else (at['column'] + 1, at['row'])
            if row != at['row']:
                raise Bad(f'cell {attributes["r"]} stands in row {at["row"]}')
            if column <= at['column']:
                raise Bad(f'cell {attributes.get("r")} repeats or goes back')
            if column >= MAX_COLUMN:
                raise Bad(f'column {column}')
            at['column'] = column
            cell.update(t=attributes.get('t', 'n'), s=int(attributes.get('s') or 0), v=None, inline=None)
        elif tag == 'v' and path[-2] == 'c':
            cell['v'] = ''
        elif tag == 'is' and path[-2] == 'c':
            cell['inline'] = ''

    def end(tag):
        path.pop()
        if tag == 'c' and path[-1:] == ['row']:
            texts = cell_texts(cell, strings, formats, is_1904)
            if texts and texts != ['']:
                rows.setdefault(str(at['row']), {})[str(at['column'])] = texts if len(texts) > 1 else texts[0]

    def text(piece):
        if path[-1] == 'v' and path[-2] == 'c':
            cell['v'] += piece
        elif path[-1] == 't' and 'is' in path and 'rPh' not in path:
            cell['inline'] += piece

    parse(data, start, end, text)
    return rows


def place(reference):
    match = re.fullmatch(r'\$?([A-Za-z]{1,8})\$?(\d{1,20})', reference)
    if match is None:
        raise Bad(f'cell reference {reference!r}')
    column = 0
    for letter in match[1].upper():
        column = column * 26 + ord(letter) - 64
    return column - 1, int(match[2])


def cell_texts(cell, strings, formats, is_1904):
    kind, value, inline = cell['t'], cell['v'], cell['inline']
    if kind == 'inlineStr' or (value is None and inline is not None):
        return unique([decode(text) for text in (inline, value) if text is not None])
    if value is None or (value.strip() == '' and kind != 'str'):
        return []
    if kind == 's':
        index = int(value)
        if not 0 <= index < len(strings):
            raise Bad(f'string {index} of {len(strings)}')
        return [strings[index]]
    if kind == 'str':
        return unique([decode(value), value])
    if kind == 'e':
        return [value.strip()]
    if kind == 'b':
        return ['TRUE' if value.strip() in ('1', 'true') else 'FALSE']
    if kind == 'd':
        return iso_texts(value.strip())
    digits = value.strip()
    if re.fullmatch(r'[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,3})?', digits) is None:
        return [value]
    code, is_open = formats[cell['s']] if cell['s'] < len(formats) else (None, False)
    texts = value_texts(digits, code, is_1904)
    return unique([*texts, *number_texts(digits)]) if is_open else texts


def iso_texts(value):
    match = re.fullmatch(r'(\d{4}-\d\d-\d\d)?T?(\d\d:\d\d(?::\d\d)?)?(?:\.\d+)?Z?', value)
    if match is None:
        return [value]
    day, time = match[1], match[2] and (match[2] if match[2].count(':') == 2 else f'{match[2]}:00')
    if day and time:
        return unique([f'{day}T{time}', value, *([day] if time == '00:00:00' else [time] if day in ('1899-12-30', '1899-12-31') else [])])
    return unique([day or time, value])


def decode(text):
    """`_x000D_` as the character; two halves of a pair as one."""
    if '_x' not in text:
        return text
    text = re.sub('_x([0-9A-Fa-f]{4})_', lambda match: chr(int(match[1], 16)), text)
    return text.encode('utf-16', 'surrogatepass').decode('utf-16', 'replace')
