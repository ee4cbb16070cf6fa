import type { Rounds } from '../merge/rounds.ts';
import { columnUnknown, rowUnknown, sourceChanged, stillInvalid } from '../merge/rules.ts';
import type { FileTrouble } from '../model/batch.ts';
import { label, type Outside, outside } from '../model/finding.ts';
import type { Input } from '../pipeline/plan.ts';
import { isRowId } from './left-out.ts';
import type { MergeSource } from './merge-source.ts';

/** What is to be told of corrected rows as a whole, once they are judged. */
export function tellRounds({ counts, unknown, strayed }: Rounds): FileTrouble[] {
  return [
    ...unknown.map(({ id, line }) => ({ rule: rowUnknown.id, data: { id: showId(id) }, line })),
    ...tellStrayed(strayed),
    ...(counts.rejected > 0 ? [{ rule: stillInvalid.id, data: { n: counts.rejected } }] : []),
  ];
}

/** Whatever a person may have put into the column of ids. */
function showId(id: string): string | Outside {
  if (id === '') return '(empty)';
  return isRowId(id) ? id : outside(id);
}

function tellStrayed(cells: Rounds['strayed']): FileTrouble[] {
  if (cells.size === 0) return [];
  const n = [...cells.values()].reduce((sum, one) => sum + one, 0);
  const columns = [...cells.keys()].map((text) => text || '(no label)').join(', ');
  const data = { columns: label(columns), cells: n === 1 ? '1 cell' : `${n} cells` };
  return [{ rule: columnUnknown.id, data }];
}

/** Nothing is read of lists that are not those that were exported: those of them that are others say so. */
export function refuseAll(inputs: readonly Input[], { originals, changed }: MergeSource): Input[] {
  const trouble = [{ rule: sourceChanged.id, data: {} }];
  return inputs
    .filter((_, i) => changed.includes(originals[i]!))
    .map((input) => ({
      ...input,
      async open() {
        const { source } = await input.open();
        return { source, opened: { trouble } };
      },
    }));
}
