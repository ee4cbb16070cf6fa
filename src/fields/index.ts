/**
 * What a column can mean. To add a member: write `fields/<id>.ts` with its canonical label and aliases (folded with
 * `foldLabel`), then list it here. `--map`, the header search and `inspect` take it from the list. What the IDs of a channel
 * look like is a line in `id-shapes.ts`; `channel-id.ts` reads a cell by it.
 */
import type { Field } from '../model/field.ts';
import { channel } from './channel.ts';
import { clientId } from './client-id.ts';
import { country } from './country.ts';
import { phone } from './phone.ts';

export const fields: readonly Field[] = [phone, country, clientId, channel];
