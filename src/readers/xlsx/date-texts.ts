import { type DateFormat, serialText } from '../../sheets/dates.ts';

/** The ISO text of a serial that is a date. */
export type DateTexts = (serial: number, format: DateFormat) => string;

// A prime, so that neither days nor hours meet in a few places.
const places = 4093;

/** A list has few days and many rows: texts are kept, each until another needs its place. */
export function createDateTexts(is1904: boolean): DateTexts {
  const serials = new Float64Array(places).fill(-1);
  const formats: DateFormat[] = new Array(places).fill(null);
  const texts: string[] = new Array(places).fill('');
  return (serial, format) => {
    const place = ((serial * 86_400) >>> 0) % places;
    if (serials[place] === serial && formats[place] === format) return texts[place]!;
    const text = serialText(serial, format, is1904) ?? '';
    serials[place] = serial;
    formats[place] = format;
    texts[place] = text;
    return text;
  };
}
