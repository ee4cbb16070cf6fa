/** The library: the same plan and run as the command line, typed, streaming, without global state. */
export { main } from './cli.ts';
export {
  execute,
  exportLists,
  type Handlers,
  isWorkError,
  type JudgedRow,
  normalize,
  type Options,
  plan,
  type Report,
  type ReportedFinding,
  run,
  validate,
  type Written,
} from './library.ts';
export { InputError, OutputError, UsageError } from './model/errors.ts';
export type { RowCounts, Verdict } from './model/result.ts';
export { formatPhone, type PhoneReading, phoneLibrary, readPhone } from './phones/index.ts';
export type { Plan } from './pipeline/plan.ts';
export type { Profile } from './profiles/schema.ts';
