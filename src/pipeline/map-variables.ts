import { foldLabel } from '../model/field.ts';
import { hasMappingScreen, type Mapped, type SecondaryColumn, type VariableColumn } from '../model/list.ts';
import { isReserved } from '../model/reserved.ts';
import type { Profile, Variable } from '../profiles/schema.ts';
import { resolveColumn } from './map-columns.ts';

export interface FoundVariables {
  readonly columns: readonly VariableColumn[];
  readonly faults: readonly VariableFault[];
}

/** The platform needs the column by this name: there is none, or one with a label that merely resembles it. */
export interface VariableFault {
  readonly name: string;
  readonly column: number | null;
}

/** What is looked through for columns. */
export interface Labelled {
  readonly labels: readonly string[];
  readonly profile: Profile;
  readonly map: ReadonlyMap<string, string>;
  /** Columns that are something else. */
  readonly taken: ReadonlySet<number>;
  /** As in `JudgeOptions`. */
  readonly fillsTimeZone: boolean;
}

export const noVariables: FoundVariables = { columns: [], faults: [] };

/**
 * Finds the column of each variable that the platform knows: said so, by its very label, by the label folded. Those of
 * further numbers need none: whoever leaves it out has no value for it.
 */
export function findVariables(
  labelled: Labelled,
  secondaries: readonly SecondaryColumn[] = [],
): FoundVariables {
  const { labels, profile } = labelled;
  const taken = new Set(labelled.taken);
  const columns: VariableColumn[] = [];
  const faults: VariableFault[] = [];
  for (const variable of profile.columns.variables?.value ?? []) {
    const found = findVariable(variable, { ...labelled, taken });
    if (found !== null) {
      taken.add(found.column);
      columns.push({ ...found, variable, label: variable.name, ofNumber: null });
    }
    const isFound = found !== null && isKnownBy(labels[found.column] ?? '', variable, profile);
    if (variable.required === true && !isFound)
      faults.push({ name: variable.name, column: found?.column ?? null });
  }
  for (const { field, column: ofNumber } of secondaries) {
    for (const variable of profile.columns.variables?.value ?? []) {
      if (isReserved(variable.type)) continue;
      const label = labelOfSecondary(profile.columns.secondaries?.value.variable, field, variable.name);
      const found =
        label === null ? null : findLabelled(label, `${field}.${variable.name}`, { ...labelled, taken });
      if (found === null || label === null) continue;
      taken.add(found.column);
      columns.push({ ...found, variable, label, ofNumber });
    }
  }
  return { columns, faults };
}

function findVariable(variable: Variable, labelled: Labelled): Mapped | null {
  const field = fieldOf(variable);
  // Nobody but a person knows it, unless it is written anew.
  const isFilled = variable.type === 'timezone' && labelled.fillsTimeZone;
  if (variable.anyLabel === true && !isFilled && !labelled.map.has(field)) return null;
  return findLabelled(variable.name, field, labelled);
}

/** What `--map` and reports call it. */
export function fieldOf({ name, type }: Variable): string {
  return isReserved(type) ? type : `var.${name}`;
}

/** What the platform calls a variable of the number `secondary.N`. */
function labelOfSecondary(form: string | undefined, field: string, name: string): string | null {
  return form === undefined
    ? null
    : form.replace('{n}', field.slice('secondary.'.length)).replace('{name}', () => name);
}

/** The column of that name which is nothing else. */
export function findLabelled(
  name: string,
  field: string,
  { labels, map, taken }: Pick<Labelled, 'labels' | 'map' | 'taken'>,
): Mapped | null {
  const choice = map.get(field);
  if (choice !== undefined) return { field, column: resolveColumn(choice, labels, '--map'), by: 'map' };
  const folded = foldLabel(name);
  const isFree = (_: string, column: number) => !taken.has(column);
  const exact = labels.findIndex((label, column) => label.trim() === name && isFree(label, column));
  if (exact !== -1) return { field, column: exact, by: 'exact' };
  const alike = labels.findIndex(
    (label, column) => folded !== '' && foldLabel(label) === folded && isFree(label, column),
  );
  return alike === -1 ? null : { field, column: alike, by: 'canonical' };
}

/** Will the platform find the variable under this label? */
function isKnownBy(label: string, { name }: Variable, profile: Profile): boolean {
  if (hasMappingScreen(profile) || label === name) return true;
  return profile.header.labels?.value === 'any-case' && label.toLowerCase() === name.toLowerCase();
}
