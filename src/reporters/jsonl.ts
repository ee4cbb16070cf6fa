import { printableJson } from '../model/printable.ts';
import { addRows, zeroRows } from '../model/result.ts';
import type { CreateReporter } from './reporter.ts';
import { comparedToJson, fileFacts, findingToJson, rulesToJson } from './to-json.ts';

/** The objects of the JSON report as they come, one a line: `start`, every `finding`, `file`, `end`. */
export const createJsonLines: CreateReporter = (write, context) => {
  const { version, phoneLibrary, command, showValues, compared } = context;
  const line = (object: object) => write(`${printableJson(JSON.stringify(object))}\n`);
  line({
    type: 'start',
    schema: 1,
    tool: 'rollcall',
    version,
    command,
    phoneLibrary,
    ...comparedToJson(compared),
  });
  return {
    onFinding(target, path, list, finding) {
      const labels = list?.header.labels ?? [];
      line({
        type: 'finding',
        platform: target.profile.id,
        path,
        ...findingToJson(finding, labels, showValues),
      });
    },
    onFileEnd(target, file) {
      const facts = fileFacts(file, showValues);
      line({
        type: 'file',
        platform: target.profile.id,
        ...facts,
        rows: file.rows,
        rules: rulesToJson(file.groups),
      });
    },
    end({ ok, results, outputs, numbers }) {
      const sums = results.map(({ platform, verdict, ok: isOk, rows }) => {
        const sum = zeroRows();
        addRows(sum, rows);
        return { platform: { id: platform.id, read: platform.read }, verdict, ok: isOk, rows: sum };
      });
      line({ type: 'end', ok, results: sums, outputs, ...(numbers && { numbers }) });
    },
  };
};
