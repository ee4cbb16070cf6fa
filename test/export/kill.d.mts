export function killExports(kills: number, rows: number, seed: number): Promise<string[]>;
