import type { Verdict } from '../../src/phones/types.ts';

export declare const categories: Readonly<Record<string, unknown>>;
export declare function inputs(
  start: number,
  count: number,
): Generator<{ readonly category: string; readonly text: string; readonly country: string | null }>;
export declare function askOracle(text: string, country: string | null): Verdict;
