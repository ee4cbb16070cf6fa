// A spreadsheet's count of days, with a time.
const dayNumber = /^[1-9]\d{4}[.,]\d{6,}$/;
// The Russian 8 for calls at home, where the country code belongs.
const trunkForCode = /^\+8 ?\(\d{3}\)/;
const startsLikeNumber = /^[-+]?\d/;
// The end was cut off.
const cut = /\d\s?\.{2,}$/;
const uuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;
const address = /^\S+@\S+\.\S+$|^(?:https?|ftp):\/\/\S*$/i;
const time = String.raw`(?:[T ,]+\d{1,2}[:.h]\d{2}(?::\d{2})?(?!\.?\d).*)?`;
const yearFirst = new RegExp(String.raw`^(?:19|20)\d\d([-/.])(\d{1,2})\1(\d{1,2})${time}$`);
const yearLast = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(?:(?:19|20)\d\d|\d\d)${time}$`);
const ip = /^\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?$/;
const coordinate = /^-\d+[.,]\d+$|^(?:0|[1-9]\d?|1[0-7]\d)[.,]\d{3,}$/;
const amount = /^-?(?:0|[1-9]\d*)\.\d{1,2}$|^\d{1,3}(?:\.\d{3})+,\d\d$|^\d{1,3}(?:,\d{3})+\.\d\d$/;
// Latitude and longitude.
const place = /^-?(?:0|[1-8]?\d)\.\d{2,}°?[ ,;/]+-?(?:0|[1-9]\d?|1[0-7]\d)\.\d{2,}°?$/;
// `250,-`, as in the north.
const price = /\d\s?,-{1,2}$/;
// `6-4 3-6 7-5`
const score = /^\d-\d(?:[ ,;]+\d-\d){2,}$/;
const clock = String.raw`(?:[01]?\d|2[0-4])[.:]?[0-5]\d`;
const hours = new RegExp(String.raw`^${clock}\s?[-–]\s?${clock}\s?(?:hrs?|hours|h|uhr)\.?$`, 'i');
// From one round sum to another.
const range = /^[1-9]\d{0,2}00?-[1-9]\d{0,2}00$/;
// A month, years from to, a number within a year.
const years =
  /^\d{1,2}\/(?:19|20)\d\d$|^(?:19|20)\d\d ?[-–/] ?(?:(?:19|20)\d\d|\d\d)$|^(?:19|20)\d\d-0\d{4,}$/;
// Taxpayers of Brazil (CPF) and Argentina (CUIT), the insured of Switzerland (AHV).
const taxpayer = /^756\.\d{4}\.\d{4}\.\d\d$|^\d{3}\.\d{3}\.\d{3}-\d{2}$|^\d{2}-\d{8}-\d$/;
// ZIP+4 and social security numbers, both of the United States.
const americanId = /^(?:\d{5}-\d{4}|\d{3}-\d{2}-\d{4})$/;

/**
 * Is this plainly something else, although a phone parser would take it? Each of these shapes is a valid phone number
 * in 9 to 26 default countries. `dialsTrunkZero`: where it does, `09131-1234` is a number and no ZIP+4.
 */
export function isOtherShape(text: string, dialsTrunkZero: boolean): boolean {
  if (!startsLikeNumber.test(text)) return uuid.test(text) || address.test(text);
  if (text.startsWith('+')) return [trunkForCode, cut, price, address].some((shape) => shape.test(text));
  if (americanId.test(text)) return !(dialsTrunkZero && text.startsWith('0'));
  return (
    isDate(text) ||
    isIp(text) ||
    coordinate.test(text) ||
    amount.test(text) ||
    range.test(text) ||
    cut.test(text) ||
    place.test(text) ||
    price.test(text) ||
    score.test(text) ||
    hours.test(text) ||
    years.test(text) ||
    dayNumber.test(text) ||
    uuid.test(text) ||
    taxpayer.test(text) ||
    address.test(text)
  );
}

/** A day, with or without a time, day or year first. */
export function isDate(spaced: string): boolean {
  // `14. 05. 1955`, `1955.05.14.`
  const text = spaced.replace(/\. ?(?=\d)/g, '.').replace(/\.$/, '');
  const last = yearLast.exec(text);
  if (last !== null) return isDayAndMonth(Number(last[1]), Number(last[3]));
  const first = yearFirst.exec(text);
  return first !== null && isDayAndMonth(Number(first[2]), Number(first[3]));
}

function isDayAndMonth(a: number, b: number): boolean {
  return a >= 1 && b >= 1 && Math.max(a, b) <= 31 && Math.min(a, b) <= 12;
}

// Four pairs of digits are how short numbers are written in a dozen countries, and no address has a 0 in front.
function isIp(text: string): boolean {
  if (!ip.test(text) || /^\d\d(?:\.\d\d){3}$/.test(text) || /(?:^|\.)0\d/.test(text)) return false;
  return text
    .replace(/:.*/, '')
    .split('.')
    .every((part) => Number(part) <= 255);
}
