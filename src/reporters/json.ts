import { printableJson } from '../model/printable.ts';
import type { CreateReporter } from './reporter.ts';
import { comparedToJson, platformToJson } from './to-json.ts';

/** One JSON object (schema 1), written at the end. */
export const createJson: CreateReporter = (write, { version, phoneLibrary, showValues, compared }) => ({
  end({ command, ok, results, outputs, numbers }) {
    const report = {
      ...{ schema: 1, tool: 'rollcall', version, command, ok, phoneLibrary },
      results: results.map((result) => platformToJson(result, showValues)),
      ...comparedToJson(compared),
      outputs,
      ...(numbers && { numbers }),
    };
    write(`${printableJson(JSON.stringify(report, null, 2))}\n`);
  },
});
