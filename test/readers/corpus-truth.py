"""Writes down what each workbook of a corpus holds, by readers that have nothing to do with ours.

    python3 test/readers/corpus-truth.py FOLDER TRUTH [PART OF A PATH]

For each file PATH anywhere in FOLDER, TRUTH/PATH.json gets, unless it is there,
{status, reason, by, sheets: [{name, hidden, rows: {line: {column: text or accepted texts}}}], disagree}:
XLSX by a plain reader of the standard (corpus_ooxml.py) checked against openpyxl, XLS by xlrd, and by LibreOffice where xlrd
fails. Statuses: `good`, `bad` (should be refused, with the reason), `impostor` (text, HTML or XML under a workbook's name),
`outside` (formats older than BIFF5), `unsure` (perhaps to be read, perhaps to be refused). `disagree` lists cells that the
second reader reads otherwise. Needs openpyxl, xlrd and soffice; each file is read in a process of its own with limits on time
and memory.
"""
import datetime
import io
import json
import multiprocessing
import multiprocessing.connection
import resource
import subprocess
import sys
import tempfile
import time
import warnings
from pathlib import Path

import openpyxl
import xlrd

sys.path.insert(0, str(Path(__file__).parent))
from corpus_ooxml import Bad, read_workbook
from corpus_texts import LOCAL, number_texts, unique, value_texts

SECONDS, BYTES = 90, 4 << 30
OLE, ZIP = b'\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', b'PK'


def judge(path):
    head = path.read_bytes()[:4096]
    if head.startswith(ZIP):
        return judge_xlsx(path)
    if head.startswith(OLE):
        return judge_xls(path, 'good')
    if head[:1] == b'\x09' and head[1:2] in b'\x00\x02\x04\x08' and head[2:3] in b'\x04\x06\x08\x10':
        return judge_xls(path, 'outside')
    text = head.lstrip(b'\xef\xbb\xbf\xff\xfe \t\r\n').replace(b'\0', b'').lower()
    if not head:
        return {'status': 'bad', 'reason': 'empty file'}
    if b'office:spreadsheet' in text and text.startswith(b'<'):
        return {'status': 'impostor', 'reason': 'XML Spreadsheet 2003'}
    if text.startswith(b'<'):
        return {'status': 'impostor', 'reason': 'HTML or XML'}
    if all(byte >= 32 or byte in b'\t\r\n\f' for byte in text):
        return {'status': 'impostor', 'reason': 'text'}
    return {'status': 'bad', 'reason': 'not a workbook'}


def judge_xlsx(path):
    try:
        sheets, reason = read_workbook(path), None
    except Bad as error:
        sheets, reason = None, str(error)
    try:
        second, trouble = by_openpyxl(path), None
    except Exception as error:
        second, trouble = None, f'{type(error).__name__}: {error}'[:200]
    if sheets is None:
        return {'status': 'bad', 'reason': reason, 'by': 'standard', 'second': trouble or 'openpyxl reads it'}
    truth = {'status': 'good', 'by': 'standard', 'sheets': sheets}
    if second is None:
        return {**truth, 'second': trouble}
    return {**truth, 'by': 'standard and openpyxl', 'disagree': compare(sheets, second)}


def by_openpyxl(path):
    book = openpyxl.load_workbook(io.BytesIO(path.read_bytes()), data_only=True)
    return [
        {'name': sheet.title, 'hidden': sheet.sheet_state != 'visible', 'rows': {
            str(row): {str(column - 1): texts for column, texts in cells}
            for row, cells in rows_of(sheet)
        }}
        for sheet in book.worksheets
    ]


def rows_of(sheet):
    rows = {}
    for (row, column), cell in sorted(sheet._cells.items()):
        if cell.value is not None:
            rows.setdefault(row, []).append((column, openpyxl_texts(cell.value)))
    return rows.items()


def openpyxl_texts(value):
    if isinstance(value, bool):
        return ['TRUE' if value else 'FALSE']
    if isinstance(value, (int, float)):
        return number_texts(repr(value))
    if isinstance(value, datetime.timedelta):
        seconds = round(value.total_seconds())
        return [f'{hours}:{seconds // 60 % 60:02}:{seconds % 60:02}' for hours in (f'{seconds // 3600:02}', seconds // 3600)]
    if isinstance(value, datetime.datetime):
        value = (value + datetime.timedelta(microseconds=500_000)).replace(microsecond=0)
        text = value.isoformat()
        return [text, text[:10], text[11:]]
    if isinstance(value, datetime.time):
        whole = datetime.datetime.combine(datetime.date(2000, 1, 1), value) + datetime.timedelta(microseconds=500_000)
        return [whole.time().replace(microsecond=0).isoformat()]
    return [value.isoformat() if isinstance(value, datetime.date) else str(value)]


def judge_xls(path, status):
    data = path.read_bytes()
    wide = lambda text: text.encode('utf-16-le')
    if wide('EncryptedPackage') in data or wide('EncryptionInfo') in data:
        return {'status': 'bad', 'reason': 'encrypted OOXML package'}
    log = io.StringIO()
    try:
        book = xlrd.open_workbook(file_contents=data, formatting_info=True, logfile=log)
    except Exception as error:
        try:
            book = xlrd.open_workbook(file_contents=data, logfile=log)
        except Exception:
            reason = f'{type(error).__name__}: {error}'[:200]
            if isinstance(error, xlrd.XLRDError) and 'ncrypted' in reason:
                return {'status': 'bad', 'by': 'xlrd', 'reason': reason}
            return {'status': 'unsure', 'by': 'LibreOffice', 'reason': reason, 'sheets': by_libreoffice(path)}
    if book.biff_version < 50:
        status = 'outside'
    sheets = [
        {'name': sheet.name, 'hidden': sheet.visibility != 0, 'rows': {
            str(row + 1): cells for row in range(sheet.nrows) if (cells := xls_row(book, sheet, row))
        }}
        for sheet in book.sheets()
    ]
    return {'status': status, 'by': f'xlrd (BIFF {book.biff_version})', 'sheets': sheets,
            'reason': log.getvalue()[:300] or None}


def by_libreoffice(path):
    """None where it cannot read the file either."""
    with tempfile.TemporaryDirectory() as folder:
        command = ['soffice', f'-env:UserInstallation=file://{folder}/profile', '--headless', '--convert-to', 'xlsx',
                   '--outdir', folder, str(path)]
        try:
            subprocess.run(command, capture_output=True, timeout=60)
            return read_workbook(f'{folder}/{path.stem}.xlsx')
        except (Bad, subprocess.TimeoutExpired):
            return None


def xls_row(book, sheet, row):
    cells = {}
    for column in range(sheet.row_len(row)):
        texts = xls_texts(book, sheet.cell(row, column))
        if texts and texts != ['']:
            cells[str(column)] = texts if len(texts) > 1 else texts[0]
    return cells


def xls_texts(book, cell):
    if cell.ctype == xlrd.XL_CELL_TEXT:
        return [cell.value]
    if cell.ctype == xlrd.XL_CELL_BOOLEAN:
        return ['TRUE' if cell.value else 'FALSE']
    if cell.ctype == xlrd.XL_CELL_ERROR:
        return [xlrd.error_text_from_code.get(cell.value, f'#{cell.value}')]
    if cell.ctype not in (xlrd.XL_CELL_NUMBER, xlrd.XL_CELL_DATE):
        return []
    if cell.value != cell.value or abs(cell.value) == float('inf'):
        return ['#NUM!']
    digits = repr(cell.value)
    if cell.xf_index is None:
        return [*value_texts(digits, 'yyyy-mm-dd h:mm' if cell.ctype == xlrd.XL_CELL_DATE else None, book.datemode)]
    key = book.xf_list[cell.xf_index].format_key
    code = LOCAL.get(key) or (book.format_map[key].format_str if key in book.format_map else None)
    texts = value_texts(digits, code, book.datemode)
    return unique([*texts, *number_texts(digits)]) if key in LOCAL else texts


def compare(first, second):
    """Up to ten places where the two differ, and how many there are."""
    places, count = [], 0
    if [sheet['name'] for sheet in first] != [sheet['name'] for sheet in second]:
        return {'count': 1, 'places': [['sheets', [sheet['name'] for sheet in first], [sheet['name'] for sheet in second]]]}
    for one, other in zip(first, second):
        if one['hidden'] != other['hidden']:
            count += 1
            places.append([one['name'], 'hidden', one['hidden'], other['hidden']])
        for line in {**one['rows'], **other['rows']}:
            left, right = one['rows'].get(line, {}), other['rows'].get(line, {})
            for column in {**left, **right}:
                ours, theirs = as_list(left.get(column)), as_list(right.get(column))
                if not set(ours) & set(theirs):
                    count += 1
                    if len(places) < 10:
                        places.append([one['name'], int(line), int(column), ours[0][:100], theirs[0][:100]])
    return {'count': count, 'places': places} if count else None


def as_list(texts):
    return [''] if texts is None or texts == [] else texts if isinstance(texts, list) else [texts]


def write_truth(path, target):
    resource.setrlimit(resource.RLIMIT_AS, (BYTES, resource.RLIM_INFINITY))
    warnings.simplefilter('ignore')
    try:
        truth = judge(path)
    except MemoryError:
        truth = {'status': 'unsure', 'reason': 'out of memory'}
    except Exception as error:
        truth = {'status': 'unsure', 'reason': f'{type(error).__name__}: {error}'[:200]}
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps({key: value for key, value in truth.items() if value is not None}))


def judge_all(folder, truth, names):
    waiting, running = list(reversed(names)), {}
    while waiting or running:
        if waiting and len(running) < 2:
            name = waiting.pop()
            target = truth / f'{name}.json'
            process = multiprocessing.Process(target=write_truth, args=(folder / name, target))
            process.start()
            running[process] = target, time.monotonic() + SECONDS
            continue
        multiprocessing.connection.wait([process.sentinel for process in running], 1)
        for process, (target, end) in list(running.items()):
            if process.is_alive() and time.monotonic() < end:
                continue
            reason = f'no end within {SECONDS} s' if process.is_alive() else 'the reader crashed'
            process.kill()
            process.join()
            del running[process]
            if process.exitcode != 0:
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_text(json.dumps({'status': 'unsure', 'reason': reason}))


if __name__ == '__main__':
    folder, truth, only = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3] if len(sys.argv) > 3 else ''
    names = sorted(str(path.relative_to(folder)) for path in folder.rglob('*') if path.is_file())
    judge_all(folder, truth, [name for name in names if only in name and not (truth / f'{name}.json').exists()])
