import { UsageError } from '../model/errors.ts';
import { nearest } from '../model/nearest.ts';
import { printable } from '../model/printable.ts';
import type { Profile, Variable } from './schema.ts';

const types = ['text', 'number', 'boolean', 'date', 'email'] as const;
const maxNameLength = 200;

/**
 * The profile with the variables that `--var NAME[:TYPE][:required][:max=N]` declares besides its own; one of the same name
 * is declared anew. @throws UsageError `variable-invalid`.
 */
export function applyVariables(profile: Profile, specs: readonly string[]): Profile {
  if (specs.length === 0) return profile;
  const declared = new Map(profile.columns.variables?.value.map((variable) => [variable.name, variable]));
  for (const variable of specs.map(parseVariable)) declared.set(variable.name, variable);
  const variables = { value: [...declared.values()], source: '--var', checked: null };
  return { ...profile, columns: { ...profile.columns, variables } };
}

/** `generic` says nothing of time zones, but checks those of a column that was named, in either form. */
export function withTimeZone(profile: Profile): Profile {
  const { id, columns } = profile;
  const before = columns.variables?.value ?? [];
  if (id !== 'generic' || before.some(({ type }) => type === 'timezone')) return profile;
  const value = [...before, { name: 'timezone', type: 'timezone', anyLabel: true } as const];
  return { ...profile, columns: { ...columns, variables: { value, source: '--map', checked: null } } };
}

/** One `--var`: its name, then what is known of it. */
function parseVariable(spec: string): Variable {
  const [name = '', ...parts] = spec.split(':');
  const isNameable = name.trim() !== '' && name.length <= maxNameLength && !name.includes('=');
  if (!isNameable || printable(name, name.length) !== name)
    refuse(spec, 'it begins with the label of a column');
  let variable: Variable = { name, type: 'text' };
  for (const part of parts) {
    const max = /^max=(\d{1,9})$/.exec(part)?.[1];
    const type = types.find((known) => known === part);
    if (part === 'required') variable = { ...variable, required: true };
    else if (type !== undefined) variable = { ...variable, type };
    else if (max !== undefined && Number(max) > 0) variable = { ...variable, maxCharacters: Number(max) };
    else {
      const near = nearest(part.slice(0, 40), [...types, 'required']);
      refuse(spec, near === null ? `after it stand ${types.join(', ')}, required or max=N` : null, near);
    }
  }
  return variable;
}

function refuse(spec: string, hint: string | null, near: string | null = null): never {
  throw new UsageError(
    'variable-invalid',
    `--var: "${printable(spec, 80)}" is not NAME[:TYPE][:required][:max=N]`,
    { hint: near === null ? (hint ?? '') : `did you mean ${near}?` },
  );
}
