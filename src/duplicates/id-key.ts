import { keyOfId } from '../fields/channel-id.ts';
import type { Batch } from '../model/batch.ts';
import type { Contact, IdsOfRow } from '../model/contact.ts';
import { withoutInvisible } from '../model/invisible.ts';
import type { List } from '../model/list.ts';
import type { TextHash } from './text-hash.ts';

/** What makes two rows of a text list the same, or two of its IDs: 128 bits, valid until the next. */
export interface IdKey {
  row(batch: Batch, row: number, contact: Contact): Uint32Array;
  /** Of the ID in column `i` of `List.ids`; null where there is none. */
  id(contact: Contact, i: number): Uint32Array | null;
  /** Does a column before `i` hold the same one? */
  isTwice(contact: Contact, i: number): boolean;
}

export function createIdKey(list: List, hash: TextHash): IdKey {
  const words = new Uint32Array(4);
  return {
    row(batch, row, { ids }) {
      hash.start();
      let emptyCells = 0;
      for (let column = 0; column < batch.width(row); column++) {
        if (list.ours.has(column)) continue;
        const text = textOf(batch, row, column, ids);
        if (text === '') emptyCells++;
        else {
          // Empty cells count only before a filled one.
          for (; emptyCells > 0; emptyCells--) hash.add('');
          hash.add(text);
        }
      }
      hash.finish(words);
      return words;
    },
    id({ ids }, i) {
      const reading = ids.ids[i];
      if (reading == null || reading.id === null) return null;
      const { channel, id } = reading;
      hash.start();
      hash.add(channel);
      hash.add(keyOfId({ channel, id }));
      hash.finish(words);
      return words;
    },
    isTwice({ ids: { ids } }, i) {
      const spell = (id: (typeof ids)[number]) =>
        id?.id == null ? null : `${id.channel} ${keyOfId({ channel: id.channel, id: id.id })}`;
      const own = spell(ids[i] ?? null);
      return own !== null && ids.slice(0, i).some((id) => spell(id) === own);
    },
  };

  /** As it would be written. */
  function textOf(batch: Batch, row: number, column: number, { ids, channel, isGuess }: IdsOfRow): string {
    if (isGuess && channel !== null && column === list.channel?.column) return channel;
    const reading = ids[list.ids.findIndex((id) => id.column === column)];
    return reading?.id ?? withoutInvisible(batch.cell(row, column)).trim().normalize('NFC');
  }
}
