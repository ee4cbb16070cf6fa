"""The texts that a workbook's numbers and dates should be read as, written from ECMA-376 Part 1, 18.8.30 and 18.17.4.

A value whose text the format leaves open (the time behind a format that shows only a date) has several; the first is preferred.
"""
import re
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Context, Decimal

DAY_SECONDS = 86400
BUILT_IN = {
    14: 'm/d/yy', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 18: 'h:mm AM/PM', 19: 'h:mm:ss AM/PM',
    20: 'h:mm', 21: 'h:mm:ss', 22: 'm/d/yy h:mm', 45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss.0',
}
# Dates or times in Chinese, Japanese, Korean and Thai editions, numbers or dates elsewhere.
LOCAL = {**{i: 'yyyy/m/d' for i in (*range(27, 32), 36, *range(50, 55), 57, 58)},
         **{i: 'h:mm:ss' for i in (32, 33, 34, 35, 55, 56)}}
FIFTEEN_DIGITS = Context(prec=15, rounding=ROUND_HALF_UP)


def number_texts(digits):
    """`1.4E+10` as 14000000000; fractions with 15 significant digits."""
    value = Decimal(digits)
    if value == 0:
        return ['0']
    if value == value.to_integral_value():
        whole = format(value, 'f').split('.')[0]
        if len(whole.lstrip('-').rstrip('0')) <= 15:
            return [whole]
        double = float(value)
        return unique([whole, format(Decimal(repr(double)), 'f').split('.')[0], str(int(double))])
    places = max(0, 14 - max(value.adjusted(), 0))
    return unique([plain(FIFTEEN_DIGITS.plus(value)), plain(FIFTEEN_DIGITS.plus(Decimal(float(value)))),
                   plain(round(value, places))])


def plain(value):
    text = format(value, 'f')
    return text.rstrip('0').rstrip('.') if '.' in text else text


def kinds_of(code, value):
    """What the section of a format code that applies to a value shows: a set of `date`, `time`, `elapsed`."""
    sections = [simplify(section) for section in split_sections(code)]
    shown = set()
    tokens = [token[0] for token in re.finditer(
        r'\[[hms]+\]|am/pm|a/p|([hmsydeg])\1*', choose_section(sections, value))]
    letters = [token.strip('[]')[0] for token in tokens if token not in ('am/pm', 'a/p')]
    for i, letter in enumerate(letters):
        if letter == 'm' and (letters[max(0, i - 1)] == 'h' or letters[i + 1:i + 2] == ['s']):
            letter = 'h'
        shown.add('time' if letter in 'hs' else 'date')
    if any(token.startswith('[') for token in tokens):
        shown.add('elapsed')
    return frozenset(shown)


def split_sections(code):
    return re.split(r';(?=(?:[^"]*"[^"]*")*[^"]*$)', code)


def simplify(section):
    """Without quoted and escaped characters, colours, locales and exponents, in lower case."""
    section = re.sub(r'"[^"]*"?|\\.|_.|\*.', '', section)
    section = re.sub(r'[Ee][+-]', '', section)
    section = re.sub(r'(?i)general', '', section)
    return re.sub(r'\[(?!(h+|m+|s+|[<>=][^\]]*)\])[^\]]*\]', '', section.lower())


def choose_section(sections, value):
    for section in sections[:3]:
        condition = re.search(r'\[(<=|>=|<>|<|>|=)\s*(-?[\d.]+)\]', section)
        if condition is not None:
            bound = float(condition[2])
            if {'<=': value <= bound, '>=': value >= bound, '<>': value != bound,
                    '<': value < bound, '>': value > bound, '=': value == bound}[condition[1]]:
                return section.replace(condition[0], '')
    sections = [section for section in sections[:3] if not re.search(r'\[[<>=]', section)] or ['']
    at = 0 if value > 0 else 1 if value < 0 else 2
    return sections[at] if at < len(sections) else sections[0]


def value_texts(digits, format_code, is_1904):
    """A number cell's texts: by its format a date, a time, an elapsed time or a plain number."""
    number = number_texts(digits)
    serial = float(Decimal(digits))
    kinds = kinds_of(format_code, serial) if format_code else frozenset()
    if not kinds:
        return number
    exact = Decimal(repr(serial)) * DAY_SECONDS
    if serial < 0:
        return number
    # Half a second may be binary noise: to the nearest millisecond first, or not.
    seconds = unique([int(exact + Decimal('0.5')), int(round(exact, 3) + Decimal('0.5'))])
    return unique([text for second in seconds for text in moment_texts(second, kinds, is_1904, number)])


def moment_texts(seconds, kinds, is_1904, number):
    if 'elapsed' in kinds:
        hours, rest = divmod(seconds, 3600)
        clock = f'{rest // 60:02}:{rest % 60:02}'
        return [f'{hours:02}:{clock}', f'{hours}:{clock}', *number]
    day, second = divmod(seconds, DAY_SECONDS)
    time = f'{second // 3600:02}:{second // 60 % 60:02}:{second % 60:02}'
    days = day_texts(day, is_1904)
    if days is None:
        return number
    both = [f'{text}T{time}' for text in days]
    if kinds == {'time'}:
        return [time] if day == 0 else [time, *both]
    if day == 0 and not is_1904:
        return [time, *both, *days, *number]
    if kinds == {'date'}:
        return [*days, *(both if second else []), *(number if day == 60 else [])]
    return [*both, *([] if second else days)]


def day_texts(day, is_1904):
    """None beyond the year 9999. Day 60 of the 1900 system never was."""
    if is_1904:
        first, offset = date(1904, 1, 1), day
    elif day == 60:
        return ['1900-02-29', '1900-02-28', '1900-03-01']
    elif day == 0:
        return ['1899-12-31', '1900-01-00', '1899-12-30']
    else:
        first, offset = date(1899, 12, 31) if day < 60 else date(1899, 12, 30), day
    try:
        return [(first + timedelta(days=offset)).isoformat()]
    except OverflowError:
        return None


def unique(texts):
    return list(dict.fromkeys(texts))
