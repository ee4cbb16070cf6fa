export interface Example {
  readonly region: string | null;
  readonly e164: string;
  /** As dialled at home, digits only. */
  readonly national: string;
  readonly isValid: boolean;
  readonly country: string | null;
  readonly type: string | null;
}

export declare function listExamples(): readonly Example[];
