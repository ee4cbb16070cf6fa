import { z } from 'zod';
import { channels } from '../model/channel.ts';

const count = z.int().min(0);
const severity = z.enum(['note', 'warning', 'error']);
const verdict = z.enum(['accepted', 'partial', 'refused']);
const masked = (about: string) => z.string().describe(`${about}; masked without --show-values.`);
const letter = z.string().describe('Of the column, as a spreadsheet names it.');

const rows = z
  .strictObject({
    read: count.describe('The sum of the others.'),
    clean: count.describe('Taken as they stand.'),
    repairable: count.describe('Taken once `export` has mended them.'),
    rejected: count.describe('A person must correct them.'),
    duplicate: count.describe('Repeats of another row.'),
    doNotCall: count.describe('On a do-not-call list.'),
    blank: count,
  })
  .describe('Where each row ended.');

const finding = z.strictObject({
  rule: z.string().describe('`rollcall explain RULE` tells what it means.'),
  severity,
  scope: z.enum(['file', 'column', 'row', 'cell']),
  record: count.nullable().describe('The row, counted from 1 behind the header.'),
  line: count.nullable().describe('Of the text, or row of the sheet, from 1.'),
  sheet: masked('Name of the sheet').nullable(),
  letter: letter.nullable(),
  cell: z.string().nullable().describe('In a workbook, such as B12.'),
  column: masked('Label of the column').nullable(),
  value: masked('What the cell holds').nullable(),
  message: z.string(),
  guidance: z.string().describe('What to do.'),
  repair: z
    .enum(['certain', 'likely'])
    .nullable()
    .describe('The level of --repair at which `export` mends it; null: a person must.'),
  suggestion: masked('What it would become, or what may be meant').nullable(),
  candidates: z
    .array(
      z.strictObject({
        letter,
        label: masked('Label of the column'),
        fill: z.number().describe('Share of rows in which it holds something, 0 to 1.'),
        sample: masked('A cell of it'),
        command: z.string(),
      }),
    )
    .exactOptional()
    .describe('Columns between which a person must choose.'),
  command: z.string().exactOptional().describe('What settles it, to be typed.'),
});

const insight = z
  .strictObject({
    columns: z.array(
      z.strictObject({ letter, label: masked('Label of the column'), filled: count, fill: z.number() }),
    ),
    channels: z.record(z.string(), count).exactOptional().describe('IDs by channel.'),
    countries: z.record(z.string(), count).describe('Numbers by country.'),
    lineTypes: z.record(z.string(), count).describe('Numbers by line type.'),
    samples: z.array(z.array(masked('A cell'))),
  })
  .describe('What `inspect` tells.');

const file = z.strictObject({
  path: z.string(),
  format: z.string().nullable(),
  bytes: count.nullable(),
  encoding: z.string().nullable(),
  delimiter: z.string().nullable(),
  sheet: masked('Name of the sheet that was read').nullable(),
  sheets: z
    .array(
      z.strictObject({
        name: masked('Name of the sheet'),
        hidden: z.boolean(),
        lastRow: count.describe('Number of the last row with a value, from 1.'),
        nonEmptyRows: count,
        columns: count,
      }),
    )
    .exactOptional()
    .describe('Of a workbook, in its order.'),
  complete: z.boolean().describe('False where reading broke off.'),
  channels: z.array(z.enum(channels as readonly [string, ...string[]])).exactOptional(),
  verdict,
  ok: z.boolean(),
  header: z.strictObject({ line: count.nullable(), labels: z.array(masked('Label of a column')) }).nullable(),
  mapping: z
    .record(
      z.string(),
      z.strictObject({
        label: masked('Label of the column'),
        letter,
        by: z.enum(['map', 'exact', 'position', 'canonical', 'alias', 'qualified', 'content']),
      }),
    )
    .describe('By field, the column that holds it and how it was found.'),
  rows,
  insight: insight.exactOptional(),
  findings: z
    .array(finding)
    .describe('The first 20 of each rule and column, then up to --max-findings; `rules` counts all.'),
});

/** What `--json` prints, to the key. */
export const reportSchema = z
  .strictObject({
    schema: z.literal(1),
    tool: z.literal('rollcall'),
    version: z.string(),
    command: z.string(),
    ok: z.boolean().describe('Nothing that the gate minds: see --fail-on and --max-rejected.'),
    phoneLibrary: z.string(),
    results: z
      .array(
        z.strictObject({
          platform: z.strictObject({
            id: z.string(),
            read: z.string().describe('Day on which its documentation was read.'),
          }),
          verdict,
          ok: z.boolean(),
          rows,
          rules: z
            .record(z.string(), z.strictObject({ severity, count }))
            .describe('All findings by rule, complete.'),
          files: z.array(file),
        }),
      )
      .describe('One for each platform.'),
    compared: z
      .array(
        z.strictObject({
          kind: z.enum(['do-not-call', 'against']),
          path: z.string(),
          country: z.string().nullable(),
          entries: count,
          unreadable: count,
        }),
      )
      .exactOptional()
      .describe('Lists that contacts were compared with.'),
    outputs: z
      .array(z.strictObject({ path: z.string(), kind: z.string(), rows: count, bytes: count }))
      .describe('Files that were written.'),
    numbers: z
      .strictObject({
        rewritten: count,
        unchanged: count.describe('Written so already.'),
        kept: count.describe(
          'Not read, or not to be held by the style: the cell stands, is empty, or its row is left out.',
        ),
        emptied: count,
        dropped: count,
        extended: count.describe('Of those not held: with an extension that the style has no place for.'),
        foreign: count.describe('Of those not held: of another country.'),
        trimmed: count.describe('Cells of any column that lost outer space.'),
      })
      .exactOptional()
      .describe('What `normalize` did.'),
  })
  .describe('What `--json` prints. Keys may be added within schema 1; none changes its meaning.');

/** The same as JSON Schema (draft 2020-12), open for keys that a later version adds. */
export function reportJsonSchema(): Record<string, unknown> {
  const open = (key: string, value: unknown) =>
    key === 'additionalProperties' && value === false ? undefined : value;
  return JSON.parse(JSON.stringify({ title: 'Rollcall report', ...z.toJSONSchema(reportSchema) }, open));
}
