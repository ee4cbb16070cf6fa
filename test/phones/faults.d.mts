export interface Fault {
  /** In `plan/`, without its extension. */
  readonly file: string;
  readonly what: string;
  readonly from: string;
  readonly to: string;
  /** Why the fault changes no verdict by today's metadata. */
  readonly nothing?: string;
}

export const faults: readonly Fault[];
