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

export interface ShortPlan {
  readonly region: string;
  /** Expressions for whole numbers. */
  readonly numbers: string;
  readonly emergencies: string | null;
  readonly lengths: readonly number[];
}

export declare function listShortPlans(): readonly ShortPlan[];
export declare function isGooglesShortNumber(digits: string, region: string): boolean;
