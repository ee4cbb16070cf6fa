/** The three ways of "cannot work"; anything else that is thrown is a bug. Bad data is a `Finding`, never thrown. */
class WorkError extends Error {
  readonly code: string;
  readonly hint: string | undefined;

  constructor(code: string, message: string, options: { hint?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.code = code;
    this.hint = options.hint;
  }
}

/** The command line, config or a platform file asks for something that cannot be done. */
export class UsageError extends WorkError {}
/** A source is missing or cannot be read at all. */
export class InputError extends WorkError {}
/** An output cannot be written. */
export class OutputError extends WorkError {}

/** Whoever reads our output has enough: no failure, but nothing is left to do. */
export class OutputClosed extends Error {}

export type { WorkError };

/** True for the errors that carry a message for the user rather than a bug. */
export function isWorkError(error: unknown): error is WorkError {
  return error instanceof WorkError;
}
