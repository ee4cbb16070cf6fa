export declare function cells(
  start: number,
): Generator<{ readonly category: string; readonly text: string; readonly country: string | null }>;
