import type { PhoneReading } from '../phones/index.ts';

/** Until the phones know their zones: none. */
export function timezonesOf(_number: PhoneReading): readonly string[] {
  return [];
}
