import { findEncoder, tellCharacter } from '../encodings/index.ts';
import type { Batch } from '../model/batch.ts';
import type { RowCheck } from '../model/check.ts';
import type { Contact } from '../model/contact.ts';
import { withoutInvisible } from '../model/invisible.ts';
import type { List } from '../model/list.ts';
import { findRefused } from '../model/refused-columns.ts';
import type { PhoneReading } from '../phones/index.ts';

/**
 * Looks for characters that the encoding of the written list lacks, in the cells that are written as they stand; null where
 * it has them all. @param tell is told the first of a cell, as people say it.
 */
export function createLackingCheck(
  list: List,
  tell: (column: number, text: string, character: string) => void,
): RowCheck | null {
  const { writtenIn, encoding, options } = list;
  const encoder = writtenIn === null || writtenIn === encoding ? null : findEncoder(writtenIn);
  if (encoder === null) return null;
  const refused = findRefused(list);
  const isWritten = (column: number) => !list.ours.has(column) && !refused.has(column);
  return (batch: Batch, row, contact) => {
    for (let column = 0; column < batch.width(row); column++) {
      const text = batch.cell(row, column);
      if (encoder.lacking(text) === null || !isWritten(column) || isRewritten(list, column, contact))
        continue;
      const character = encoder.lacking(options.repair === 'none' ? text : withoutInvisible(text).trim());
      if (character === null) continue;
      tell(column, text, tellCharacter(character, `not in ${encoder.name}`));
    }
  };
}

/** Will another text stand in its place? */
function isRewritten(list: List, column: number, contact: Contact): boolean {
  const { phone, callingCode, ids, secondaries, variables, options } = list;
  if (column === phone?.column) return isSpelled(list, contact.phone);
  if (column === callingCode?.column || contact.isCleared(column)) return true;
  const id = ids.findIndex((one) => one.column === column);
  if (id !== -1) return (contact.ids.ids[id]?.id ?? null) !== null;
  const secondary = secondaries.findIndex((one) => one.column === column);
  if (secondary !== -1) return isSpelled(list, contact.secondaries[secondary]?.phone ?? null);
  const variable = variables.findIndex((one) => one.column === column);
  return options.repair === 'likely' && (contact.variables[variable]?.mended ?? null) !== null;
}

/** A number that is read is spelled anew, but one with an extension that the style cannot hold. */
function isSpelled({ style }: List, phone: PhoneReading | null): boolean {
  return phone !== null && phone.e164 !== null && (phone.extension === null || style === null);
}
