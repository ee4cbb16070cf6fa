type Zones = readonly string[];

export declare const tablePath: string;
export declare function readGoogle(): ReadonlyMap<string, Zones>;
export declare function readCldr(): {
  readonly names: ReadonlyMap<string, string>;
  readonly countries: ReadonlyMap<string, string>;
};
export declare function renderTable(): string;
