import { keyOfId } from '../fields/channel-id.ts';
import type { Batch } from '../model/batch.ts';
import type { Report } from '../model/check.ts';
import type { Contact, IdsOfRow } from '../model/contact.ts';
import { withoutInvisible } from '../model/invisible.ts';
import type { List } from '../model/list.ts';
import { placeOf } from '../model/position.ts';
import type { Duplicates } from './duplicates.ts';
import { createHashIndex } from './hash-index.ts';
import { identicalRow, sameId } from './rules.ts';
import { createTextHash } from './text-hash.ts';

/**
 * The same for contacts that are known by IDs: a key is a channel and an ID, a row all of its texts with the IDs as their
 * channels write them. 31 bytes a key and as many a row.
 */
export function createIdDuplicates(
  list: List,
  isOn: (id: string) => boolean,
  report: Report,
): Duplicates | null {
  const tellsRows = isOn(identicalRow.id);
  const tellsIds = isOn(sameId.id);
  if (!tellsRows && !tellsIds) return null;
  const rows = createHashIndex();
  const seen = createHashIndex();
  const hash = createTextHash(crypto.getRandomValues(new Uint32Array(4)));
  const words = new Uint32Array(4);

  return {
    takesParts: list.ids.length > 1,
    expect() {},
    judge(batch, row, contact) {
      const line = batch.line(row);
      const sameRow = tellsRows ? rows.add(hashRow(batch, row, contact), line) : -1;
      if (sameRow !== -1) {
        report(identicalRow, null, null, { first: placeOf(list.sheet, sameRow, null) });
        return;
      }
      if (!tellsIds) return;
      list.ids.forEach(({ column }, i) => {
        const reading = contact.ids.ids[i];
        if (reading == null || reading.id === null) return;
        const { channel, id } = reading;
        const first = seen.add(hashId(channel, keyOfId({ channel, id })), line);
        if (first === -1) return;
        report(sameId, column, batch.cell(row, column), { first: placeOf(list.sheet, first, column) });
      });
    },
  };

  function hashId(channel: string, key: string): Uint32Array {
    hash.start();
    hash.add(channel);
    hash.add(key);
    hash.finish(words);
    return words;
  }

  function hashRow(batch: Batch, row: number, { ids }: Contact): Uint32Array {
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
  }

  /** As it would be written. */
  function textOf(batch: Batch, row: number, column: number, { ids, channel, isGuess }: IdsOfRow): string {
    if (isGuess && channel !== null && column === list.channel?.column) return channel;
    const reading = ids[list.ids.findIndex((id) => id.column === column)];
    return reading?.id ?? withoutInvisible(batch.cell(row, column)).trim().normalize('NFC');
  }
}
