const dayMs = 86_400_000;
const daysTo1970 = 25_569;

/** The serial number (1900 system) of an ISO date or date and time; null where the text is none that a spreadsheet knows. */
export function toSerial(text: string): { readonly serial: number; readonly hasTime: boolean } | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}):(\d{2}))?$/.exec(text);
  if (parts === null) return null;
  const ms = Date.parse(parts[4] === undefined ? `${text}T00:00:00Z` : `${text}Z`);
  const serial = ms / dayMs + daysTo1970;
  // Before March 1900 spreadsheets count a day that never was.
  return serial > 60 ? { serial, hasTime: parts[4] !== undefined } : null;
}
