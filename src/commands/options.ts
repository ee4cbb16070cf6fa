import { findEncoding, writtenName } from '../encodings/index.ts';
import { UsageError } from '../model/errors.ts';
import { nearest } from '../model/nearest.ts';
import { type NumberFact, numberFacts } from '../model/number-fact.ts';
import { printable } from '../model/printable.ts';
import type { Severity } from '../model/rule.ts';
import { type FlagName, type FlagValues, findFlag } from './flags.ts';

/** The one value of a flag, or its default. */
export function text(values: FlagValues, name: FlagName): string | null {
  const value = values[name];
  return typeof value === 'string' ? value : (findFlag(name).fallback ?? null);
}

/** The values of a flag that repeats, in order. */
export function texts(values: FlagValues, name: FlagName): readonly string[] {
  const value = values[name];
  if (Array.isArray(value)) return value;
  return typeof value === 'string' ? [value] : [];
}

export function isOn(values: FlagValues, name: FlagName): boolean {
  return values[name] === true;
}

/** Splits `KEY=VALUE` at the first `=`. */
export function pair(flag: FlagName, value: string): [string, string] {
  const at = value.indexOf('=');
  if (at <= 0)
    throw new UsageError('value-invalid', `--${flag}: "${printable(value)}" is not ${findFlag(flag).value}`);
  return [value.slice(0, at), value.slice(at + 1)];
}

export function wholeNumber(flag: FlagName, value: string): number {
  if (!/^\d{1,15}$/.test(value))
    throw new UsageError('value-invalid', `--${flag}: "${printable(value)}" is not a whole number`);
  return Number(value);
}

const severities: readonly (Severity | 'off')[] = ['off', 'note', 'warning', 'error'];

/** `--rule ID=SEVERITY`, in the order given; an ID may be a family, `dup/*`. */
export function ruleChanges(
  given: readonly string[],
  known: readonly string[],
): [string, Severity | 'off'][] {
  const families = [...new Set(known.map((id) => `${id.slice(0, id.indexOf('/'))}/*`))];
  return given.map((value) => {
    const [id, wanted] = pair('rule', value);
    const severity = severities.find((name) => name === wanted);
    if (severity === undefined) {
      throw new UsageError('value-invalid', `--rule: "${printable(wanted)}" is no severity`, {
        hint: `use ${severities.join(', ')}`,
      });
    }
    if (!known.includes(id) && !families.includes(id)) {
      const near = nearest(id, [...known, ...families]);
      throw new UsageError(
        'rule-unknown',
        `--rule: unknown rule "${printable(id)}"`,
        near === null ? {} : { hint: `did you mean ${near}?` },
      );
    }
    return [id, severity];
  });
}

/** `--add e164,valid`: each once, in the order given. */
export function addedFacts(value: string | null): NumberFact[] {
  if (value === null) return [];
  const facts = value.split(',').map((part) => {
    const name = part.trim();
    const fact = numberFacts.find((known) => known === name);
    if (fact !== undefined) return fact;
    const near = nearest(name, numberFacts);
    throw new UsageError('fact-unknown', `--add: unknown column "${printable(name)}"`, {
      hint: near === null ? `use ${numberFacts.join(', ')}` : `did you mean ${near}?`,
    });
  });
  return [...new Set(facts)];
}

/** `--max-rejected N|N%`. */
export function maxRejected(value: string | null): { rows: number } | { share: number } | null {
  if (value === null) return null;
  const match = /^(\d{1,12}(?:\.\d+)?)(%?)$/.exec(value);
  const isShare = match?.[2] === '%';
  if (match === null || (!isShare && value.includes('.')) || (isShare && Number(match[1]) > 100)) {
    throw new UsageError(
      'value-invalid',
      `--max-rejected: "${printable(value)}" is neither a number nor a percentage`,
    );
  }
  return isShare ? { share: Number(match[1]) / 100 } : { rows: Number(match[1]) };
}

/** Milliseconds since the epoch: `SOURCE_DATE_EPOCH`, else `--now`, else the start. */
export function nowOf(
  values: FlagValues,
  env: Readonly<Record<string, string | undefined>>,
  startedAt: number,
): number {
  const epoch = env.SOURCE_DATE_EPOCH;
  if (epoch !== undefined && /^\d+$/.test(epoch)) return Number(epoch) * 1000;
  const given = text(values, 'now');
  if (given === null) return startedAt;
  const time = /^\d{4}-\d{2}-\d{2}(T|$)/.test(given) ? Date.parse(given) : Number.NaN;
  if (Number.isNaN(time))
    throw new UsageError('value-invalid', `--now: "${printable(given)}" is no date, such as 2026-11-21`);
  return time;
}

/** One character by itself or by name. */
export function delimiterOf(flag: FlagName, value: string | null): string | null {
  if (value === null) return null;
  const delimiter =
    { tab: '\t', '\\t': '\t', comma: ',', semicolon: ';', pipe: '|', tilde: '~', colon: ':' }[value] ?? value;
  if (!/^[,;\t|~:]$/.test(delimiter)) {
    throw new UsageError('delimiter-unknown', `--${flag}: "${printable(value)}" is none of , ; | ~ : tab`);
  }
  return delimiter;
}

/** What `--out-encoding` names; null where it is not there. */
export interface OutEncoding {
  /** A `writtenName`. */
  readonly name: string;
  /** Was UTF-8 with a byte order mark asked for, or without? */
  readonly hasMark: boolean;
}

/** @throws UsageError `encoding-unknown`, `encoding-not-written`. */
export function outEncoding(values: FlagValues): OutEncoding | null {
  const given = text(values, 'out-encoding');
  if (given === null) return null;
  const name = writtenName(findEncoding(given)) === null ? null : writtenName(given);
  if (name === null)
    throw new UsageError(
      'encoding-not-written',
      `--out-encoding: ${printable(given)} is read, but not written`,
      {
        hint: 'use utf-8, or another that is common where the list goes, such as shift_jis',
      },
    );
  return { name, hasMark: name === 'utf-8' && /bom|sig/i.test(given) };
}

const units: Readonly<Record<string, number>> = {
  ...{ '': 1, b: 1, k: 1e3, kb: 1e3, m: 1e6, mb: 1e6, g: 1e9, gb: 1e9 },
  ...{ kib: 2 ** 10, mib: 2 ** 20, gib: 2 ** 30 },
};

/** Bytes from a size such as `5MB` or `512KiB`. */
export function sizeOf(flag: FlagName, value: string): number {
  const [, number, unit = ''] = /^(\d{1,12}(?:\.\d{1,6})?) ?([a-z]*)$/i.exec(value) ?? [];
  const factor = units[unit.toLowerCase()];
  if (number === undefined || factor === undefined)
    throw new UsageError('value-invalid', `--${flag}: "${printable(value)}" is no size`, {
      hint: 'write bytes, or a number with kB, MB, GB, KiB, MiB or GiB, such as 5MB',
    });
  return Math.floor(Number(number) * factor);
}
