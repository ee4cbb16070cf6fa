export type VariableFault =
  | 'required-missing'
  | 'not-number'
  | 'not-boolean'
  | 'not-date'
  | 'not-allowed'
  | 'pattern'
  | 'email'
  | 'timezone'
  | 'language'
  | 'priority'
  | 'consent';

/** What was understood of a cell that holds a variable. */
export interface VariableReading {
  /** Why the platform would not take it; null where it would. */
  readonly fault: VariableFault | null;
  /** Worth a look all the same. */
  readonly doubt: 'placeholder' | 'date-ambiguous' | 'consent-expired' | null;
  /** What the cell would become with `--repair likely`, '' where it would be cleared; null where it stays. */
  readonly mended: string | null;
  /** The allowed value that comes nearest. */
  readonly near: string | null;
}

export type ReadVariable = (text: string) => VariableReading;

/** As it should be: the same value for every such cell, since almost all are. */
export const soundVariable: VariableReading = { fault: null, doubt: null, mended: null, near: null };

export function faulty(
  fault: VariableFault,
  mended: string | null,
  near: string | null = null,
): VariableReading {
  return { fault, doubt: null, mended, near };
}
