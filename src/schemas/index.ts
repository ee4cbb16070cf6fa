/** What is published for editors and for programs: the form of a platform file, of a config file, and of the JSON report. */
import { configJsonSchema } from './config.ts';
import { platformJsonSchema } from './platform.ts';
import { reportJsonSchema } from './report.ts';

/** By name: in the package, `rollcall/schemas/NAME.json`. */
export const schemas: Readonly<Record<string, () => Readonly<Record<string, unknown>>>> = {
  platform: platformJsonSchema,
  config: configJsonSchema,
  report: reportJsonSchema,
};
