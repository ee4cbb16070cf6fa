export interface Example {
  readonly region: string | null;
  readonly e164: string;
  /** As written at home. */
  readonly spelled: string;
  /** As dialled at home, digits only. */
  readonly national: string;
  readonly isValid: boolean;
  readonly country: string | null;
  readonly type: string | null;
}

/** All that can be said of a cell; of one that is no valid number, only whether its length is right. */
export interface Strict {
  readonly valid: boolean;
  readonly e164: string | null;
  readonly country: string | null;
  readonly type: string | null;
  readonly extension: string | null;
  readonly possible: boolean;
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
export declare function spellAtHome(e164: string): string | null;
export declare function askGoogle(text: string, country: string | null): Strict;
