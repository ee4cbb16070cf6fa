import type { Check, Report } from '../model/check.ts';
import { foldLabel } from '../model/field.ts';
import { label } from '../model/finding.ts';
import { findKnown } from '../model/known-column.ts';
import { findLabelFault } from '../model/label-fault.ts';
import { declaredOf, hasMappingScreen, type List } from '../model/list.ts';
import { nearest } from '../model/nearest.ts';
import { columnLetter } from '../model/position.ts';
import type { Rule } from '../model/rule.ts';

const headerless =
  'header:\n  policy: forbidden\ncolumns:\n  identity:\n    field: phone\n    by: position\n    position: 1\n';

export const missing: Rule = {
  id: 'header/missing',
  scope: 'file',
  severity: 'error',
  repair: null,
  title: 'No header row',
  message: 'No header row found.',
  guidance: 'Add names, or use `--no-header` with a mapping.',
  why: 'Without names nothing says which column is the phone, and a guess could dial house numbers.',
  examples: {
    valid: { input: 'phone\n+14155552671\n' },
    invalid: { input: '+14155552671,Ann\n+14155552672,Bob\n' },
  },
};

export const requiredMissing: Rule = {
  id: 'header/required-missing',
  scope: 'file',
  severity: 'error',
  repair: 'certain',
  title: 'Needed column is missing',
  message: 'Column {name} is missing.',
  guidance: 'Add or map it; closest header: {near}.',
  why: 'The platform finds the number by this column and refuses the file without it.',
  examples: {
    valid: { input: 'phone_number\n+14155552671\n', flags: ['-p', 'cloudonix'] },
    invalid: { input: 'mobile\n+14155552671\n', flags: ['-p', 'cloudonix'] },
  },
};

const duplicate: Rule = {
  id: 'header/duplicate',
  scope: 'column',
  severity: 'error',
  repair: null,
  title: 'Column name used more than once',
  message: '{name} appears {n} times.',
  guidance: 'Rename or remove the spare column.',
  why: 'Importers keep the first or the last of them, and nobody says which.',
  examples: {
    valid: { input: 'phone,name,city\n+14155552671,Ann,Rome\n' },
    invalid: { input: 'phone,name,name\n+14155552671,Ann,Smith\n' },
  },
};

const emptyName: Rule = {
  id: 'header/empty-name',
  scope: 'column',
  severity: 'warning',
  repair: null,
  title: 'Column without a name',
  message: 'Column {letter} has data but no name.',
  guidance: 'Name it or delete it.',
  why: 'Platforms refuse such a column, drop it, or name it by a number.',
  examples: {
    valid: { input: 'phone,name\n+14155552671,Ann\n' },
    invalid: { input: 'phone,\n+14155552671,Ann\n' },
  },
};

export const unknown: Rule = {
  id: 'header/unknown',
  scope: 'column',
  severity: 'warning',
  repair: null,
  title: 'Column that the platform does not know',
  message: '{name} is not known to the platform.',
  guidance: 'It is kept if extra fields are allowed; else remove it.',
  why: 'What happens to other columns is not documented: they may be dropped.',
  examples: {
    valid: { input: 'phone_number,first_name\n+14155552671,Ann\n', flags: ['-p', 'cloudonix'] },
    invalid: { input: 'phone_number,shoe size\n+14155552671,42\n', flags: ['-p', 'cloudonix'] },
  },
};

export const wrongPosition: Rule = {
  id: 'header/wrong-position',
  scope: 'file',
  severity: 'error',
  repair: 'certain',
  title: 'Phone column stands in the wrong place',
  message: '{name} must be column {pos}.',
  guidance: '`export` reorders the columns.',
  why: 'The platform reads by position: it would dial whatever stands there.',
  examples: {
    valid: { input: 'phone,name\n14155552671,Ann\n', flags: ['-p', 'tovie-calls'] },
    invalid: { input: 'name,phone\nAnn,14155552671\n', flags: ['-p', 'tovie-calls'] },
  },
};

const aliasUsed: Rule = {
  id: 'header/alias-used',
  scope: 'column',
  severity: 'note',
  repair: 'certain',
  title: 'Column recognised by another name',
  message: '{found} was read as {name}.',
  guidance: 'Confirm the mapping; save it in the config.',
  why: 'A column taken by a similar name is a guess that a person should see.',
  examples: {
    valid: { input: 'phone\n+14155552671\n' },
    invalid: { input: 'Mobile\n+14155552671\n' },
  },
};

const forbidden: Rule = {
  id: 'header/forbidden',
  scope: 'file',
  severity: 'error',
  repair: 'certain',
  title: 'Header where none is taken',
  message: 'The platform takes no header row.',
  guidance: '`export` leaves it out.',
  why: 'The header would be read as a contact.',
  examples: {
    valid: {
      input: '+14155552671,Ann\n',
      platform: headerless,
    },
    invalid: {
      input: 'phone,name\n+14155552671,Ann\n',
      platform: headerless,
    },
  },
};

export const ambiguous: Rule = {
  id: 'header/ambiguous',
  scope: 'file',
  severity: 'error',
  repair: null,
  title: 'Several columns could be the phone',
  message: '{a} and {b} could both be {name}.',
  guidance: 'Choose with `--map`.',
  why: 'Two columns fit equally well, and choosing for you could call the wrong people.',
  examples: {
    valid: { input: 'mobile,fax\n+14155552671,+14155552672\n' },
    invalid: { input: 'mobile,telephone\n+14155552671,+14155552672\n' },
  },
};

export const notFirstRow: Rule = {
  id: 'header/not-first-row',
  scope: 'file',
  severity: 'note',
  repair: 'certain',
  title: 'Title lines above the header',
  message: 'Header found at line {line}; {lines} above ignored.',
  guidance: 'Remove the title lines.',
  why: 'Most platforms take line 1 as the header, whatever it says.',
  examples: {
    valid: { input: 'phone,name\n+14155552671,Ann\n' },
    invalid: { input: 'Customers of March\n\nphone,name\n+14155552671,Ann\n' },
  },
};

export const header: Check = {
  rules: [
    missing,
    requiredMissing,
    duplicate,
    emptyName,
    unknown,
    wrongPosition,
    aliasUsed,
    forbidden,
    ambiguous,
    notFirstRow,
  ],
  file(list, report) {
    const { labels, line } = list.header;
    const policy = list.profile.header.policy?.value;
    if (line === null) {
      // Said to be so on the command line; the platform needs one all the same.
      if (policy === 'required' && list.phone?.by === 'map') report(missing, null, null, {});
      // Without labels there is nothing else to drop but a contact.
      if (policy === 'dropped') report(missing, null, null, {}, { repair: 'certain' });
      return;
    }
    if (policy === 'forbidden') report(forbidden, null, null, {});

    const seen = new Map<string, number[]>();
    labels.forEach((text, c) => {
      if (list.ours.has(c)) return;
      const name = text.trim();
      if (name !== '') seen.set(name, [...(seen.get(name) ?? []), c]);
    });
    for (const [name, columns] of seen) {
      if (columns.length > 1) report(duplicate, columns[1]!, null, { name: label(name), n: columns.length });
    }

    if (list.profile.header.mappingScreen?.value !== true) judgeKnown(list, report);

    const { phone } = list;
    // Where the platform takes one label only, another one is an error, told where the column was found.
    const isTold = list.profile.columns.identity?.value.by === 'label' && !hasMappingScreen(list.profile);
    if (phone !== null && !isTold && (phone.by === 'alias' || phone.by === 'qualified')) {
      report(aliasUsed, phone.column, null, { found: label(labels[phone.column] ?? ''), name: phone.field });
    }
  },
  rows(list, report) {
    if (list.header.line === null) return null;
    // Where that is documented, it is told of the label, whether the column holds something or not.
    if (list.profile.header.emptyLabels !== undefined) return null;
    const nameless = list.header.labels.flatMap((text, c) =>
      text.trim() === '' && !list.ours.has(c) ? [c] : [],
    );
    if (nameless.length === 0) return null;
    // Only a column that holds something needs a name, which its first filled cell shows.
    return (batch, r) => {
      for (let i = nameless.length - 1; i >= 0; i--) {
        const c = nameless[i]!;
        if (batch.cell(r, c).trim() === '') continue;
        nameless.splice(i, 1);
        report(emptyName, c, null, { letter: columnLetter(c) });
      }
    };
  },
};

/** Columns that the platform knows by their labels, or by where they stand. */
function judgeKnown(list: List, report: Report): void {
  const { profile, header, ours, phone, callingCode } = list;
  const { known, extra, identity } = profile.columns;
  if (known === undefined) return;
  const { labels } = header;
  const found = findKnown(
    profile,
    labels.map((text, c) => (ours.has(c) ? '' : text)),
  );

  const ofCode = profile.phone.callingCode?.value;
  for (const one of known.value) {
    const column = found.findIndex((match) => match?.known === one);
    if (one.required !== true || found[column]?.isExact === true) continue;
    if (identity?.value.by === 'label' && identity.value.label === one.label) continue;
    const named = labels.filter((text) => text.trim() !== '');
    const near = column === -1 ? nearest(foldLabel(one.label), named) : labels[column]!;
    const data = { name: one.label, near: near === null ? 'none comes close' : label(near) };
    // The calling code is in the number, if it is nowhere else.
    const isMended = column !== -1 || (ofCode?.by === 'label' && ofCode.label === one.label);
    report(requiredMissing, column === -1 ? null : column, null, data, {
      repair: isMended ? 'certain' : null,
    });
  }

  const isDeclared = new Set(declaredOf(list).map(({ column }) => column));
  if (extra?.value !== 'allowed')
    labels.forEach((text, c) => {
      if (ours.has(c) || c === phone?.column || c === callingCode?.column) return;
      if (found[c]?.isExact === true || isDeclared.has(c)) return;
      // An empty label that the platform refuses gets the name that is told here.
      const name = text.trim() === '' ? findLabelFault('', profile.header, columnLetter(c))?.mended : text;
      if (name === undefined || name === null) return;
      report(
        unknown,
        c,
        null,
        { name: label(name) },
        extra?.value === 'refused' ? { repair: 'certain' } : {},
      );
    });

  // Told of the number already: whatever else stands in the wrong place, the columns are put in order.
  if (phone?.by !== 'position') return;
  const last = Math.max(0, ...known.value.map(({ position = 0 }) => position));
  const misplaced = labels.findIndex((text, c) => {
    if (ours.has(c) || c === phone.column || text.trim() === '') return false;
    const wanted = found[c]?.known.position;
    return wanted === undefined ? c < last : c !== wanted - 1;
  });
  if (misplaced === -1) return;
  const wanted = found[misplaced]?.known.position ?? last + 1;
  const pos = `${columnLetter(wanted - 1)}${wanted > last ? ' or later' : ''}`;
  report(wrongPosition, misplaced, null, { name: label(labels[misplaced]!), pos });
}
