const names: Readonly<Record<string, string>> = {
  html: 'HTML table',
  'xml-2003': 'XML Spreadsheet 2003',
};

/** A format as people call it: `XLSX`, `HTML table`. */
export function nameFormat(format: string): string {
  return names[format] ?? format.toUpperCase();
}
