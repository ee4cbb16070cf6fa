import { isFiction } from './fiction.ts';

const [zero, nine] = [48, 57];
// Hospitals, taxis and shops do have 020 8333 3333 and 020 3456 7890; fields are filled up with 0 and 9.
const minRun = 7;
const minLongRun = 8;
// Of so many digits, those from the fifth to the seventh are part of a run wherever it begins.
const maxShort = 11;

/** Is this a number that nobody has: kept for fiction, or typed to fill a field? */
export function isDummy(callingCode: string, nationalNumber: string): boolean {
  return isFiller(nationalNumber) || isFiction(callingCode, nationalNumber);
}

/**
 * One digit eight times, 0 or 9 seven times; or digits that count up or down (9 and 0 are neighbours), and at most one
 * other beside eight of them. Pairs that alternate are left alone: `35 35 35 35` is a taxi in Copenhagen, `0121 212 1212` may be one in
 * Birmingham.
 */
function isFiller(digits: string): boolean {
  if (digits.length <= maxShort && !isEven(digits)) return false;
  let run = 1;
  let step = 0;
  for (let at = 1; at < digits.length; at++) {
    const digit = digits.charCodeAt(at);
    const next = (digit - digits.charCodeAt(at - 1) + 10) % 10;
    run = next === step ? run + 1 : 2;
    step = next;
    if (run < minRun) continue;
    if (step === 0 && (run >= minLongRun || digit === zero || digit === nine)) return true;
    const spare = run < minLongRun ? 0 : 1;
    if ((step === 1 || step === 9) && run + spare >= digits.length) return true;
  }
  return false;
}

/** Is it as far from the fifth digit to the sixth as from there to the seventh? Spares nearly all numbers the rest. */
function isEven(digits: string): boolean {
  return (2 * digits.charCodeAt(5) - digits.charCodeAt(4) - digits.charCodeAt(6)) % 10 === 0;
}
