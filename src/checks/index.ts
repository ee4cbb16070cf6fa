/**
 * What can be wrong. A rule is data (`model/rule.ts`); a check is the code that looks and reports one or more rules. To add
 * a rule: an entry in the `rules` of its check and a `report` call; to add a check: `checks/<family>.ts` and a line here.
 * Checks are synchronous, do no I/O, change nothing, and see parsed values only.
 */
import type { Check } from '../model/check.ts';
import { cell } from './cell.ts';
import { channel } from './channel.ts';
import { file } from './file.ts';
import { header } from './header.ts';
import { label } from './label.ts';
import { phone } from './phone.ts';
import { row } from './row.ts';
import { secondaryPhone } from './secondary-phone.ts';
import { timeZone } from './time-zone.ts';
import { variable } from './variable.ts';
import { workbook } from './workbook.ts';

export const checks: readonly Check[] = [
  file,
  workbook,
  header,
  label,
  row,
  phone,
  secondaryPhone,
  channel,
  variable,
  timeZone,
  cell,
];
