import type { Batch } from '../model/batch.ts';
import { copyText } from '../model/finding.ts';
import type { List } from '../model/list.ts';
import type { Insight } from '../model/result.ts';
import type { Readings } from './read-phones.ts';

/** Counts what the columns hold, for `inspect`. */
export interface InsightCounter {
  count(batch: Batch, from: number, readings: Readings): void;
  result(): Insight;
}

const sampleRows = 3;

export function createInsight(list: List): InsightCounter {
  const filled = new Float64Array(list.width);
  const countries = new Map<string, number>();
  const channels = new Map<string, number>();
  const lineTypes = new Map<string, number>();
  const samples: string[][] = [];
  return {
    count(batch, from, { phones, ids }) {
      for (let row = from; row < batch.count; row++) {
        if (batch.isBlank(row)) continue;
        for (let c = 0; c < list.width; c++) if (batch.cell(row, c).trim() !== '') filled[c]!++;
        if (samples.length < sampleRows) {
          samples.push(Array.from({ length: list.width }, (_, c) => copyText(batch.cell(row, c))));
        }
        for (const id of ids[row]?.ids ?? [])
          if (id !== null && id.id !== null) increase(channels, id.channel);
        const phone = phones[row];
        if (phone == null || phone.e164 === null) continue;
        increase(countries, phone.country ?? `+${phone.callingCode}`);
        increase(lineTypes, phone.type ?? 'unknown');
      }
    },
    result: () => ({
      columns: list.header.labels.map((label, c) => ({ label, filled: filled[c]! })),
      channels: list.ids.length === 0 ? null : mostFirst(channels),
      countries: mostFirst(countries),
      lineTypes: mostFirst(lineTypes),
      samples,
    }),
  };
}

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function mostFirst(counts: Map<string, number>): Record<string, number> {
  return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)));
}
