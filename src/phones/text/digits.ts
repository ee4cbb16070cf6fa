/** The number in a text as libphonenumber finds it, `+` and digits only; null where anything but punctuation is inside it. */
export function extractDigits(text: string): string | null {
  const number = /[+\d](?:.*\d)?/s.exec(text)?.[0];
  if (number === undefined || !/^\+*[\d\s().\-/~]+$/.test(number)) return null;
  return toDigits(number);
}

/** Stretches of phone punctuation that hold 7 to 15 digits. */
export function findNumbers(text: string): string[] {
  const runs = text.match(/(?:\+|\((?=\+?\d))?\(?\d[\d ().\-/]*\d/g) ?? [];
  return runs.filter((run) => hasPhoneLength(run));
}

export function hasPhoneLength(text: string): boolean {
  const count = countDigits(text);
  return count >= 7 && count <= 15;
}

export function countDigits(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) count++;
  }
  return count;
}

export function toDigits(text: string): string {
  return (/^[\s(]*\+/.test(text) ? '+' : '') + text.replace(/\D/g, '');
}
