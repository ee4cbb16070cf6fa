export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** ECMA-376 part 1, annex A: the transitional namespaces, which every program knows. */
export const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
