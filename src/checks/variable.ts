import type { Check, ReportExtra } from '../model/check.ts';
import { label, outside } from '../model/finding.ts';
import type { VariableColumn } from '../model/list.ts';
import type { Rule } from '../model/rule.ts';
import type { Variable } from '../profiles/schema.ts';
import { reservedRules } from './reserved-rules.ts';

const number = (value: string) => ({
  input: `phone,age\n+14155552671,${value}\n`,
  flags: ['--var', 'age:number'],
});
const platform = (facts: string) => `columns:\n  variables:\n    - { name: x, ${facts} }\n`;
const declared = (facts: string, value: string) => ({
  input: `phone,x\n+14155552671,${value}\n`,
  platform: platform(facts),
});

const requiredMissing: Rule = {
  id: 'var/required-missing',
  scope: 'cell',
  severity: 'error',
  repair: null,
  title: 'Needed value is empty',
  message: '{column} is required and empty.',
  guidance: 'Fill it in.',
  why: 'The platform refuses a contact without it, or the assistant speaks a sentence with a hole in it.',
  examples: {
    valid: { input: 'phone,name\n+14155552671,Ann\n', flags: ['--var', 'name:required'] },
    invalid: { input: 'phone,name\n+14155552671,\n', flags: ['--var', 'name:required'] },
  },
};

const notNumber: Rule = {
  id: 'var/not-number',
  scope: 'cell',
  severity: 'error',
  repair: 'likely',
  title: 'Not a number',
  message: '{value} is not a number.',
  guidance: 'Use digits and {decimal}.',
  why: 'The platform takes digits with a point before the decimals. What can be read in one way only is rewritten; 1,234 may be a thousand or one and a bit.',
  examples: { valid: number('12.5'), invalid: number('"12,50"') },
};

const notBoolean: Rule = {
  id: 'var/not-boolean',
  scope: 'cell',
  severity: 'error',
  repair: 'likely',
  title: 'Neither yes nor no',
  message: '{value} is not one of {allowed}.',
  guidance: 'Use {allowed}.',
  why: 'Whatever is not the one or the other is refused, or taken for no.',
  examples: {
    valid: { input: 'phone,vip\n+14155552671,true\n', flags: ['--var', 'vip:boolean'] },
    invalid: { input: 'phone,vip\n+14155552671,ja\n', flags: ['--var', 'vip:boolean'] },
  },
};

const notDate: Rule = {
  id: 'var/not-date',
  scope: 'cell',
  severity: 'error',
  repair: 'likely',
  title: 'Not a date',
  message: '{value} does not match {format}.',
  guidance: 'Write it as {example}.',
  why: 'The platform would refuse the row, or the assistant would speak of another day.',
  examples: {
    valid: { input: 'phone,due\n+14155552671,2026-11-30\n', flags: ['--var', 'due:date'] },
    invalid: { input: 'phone,due\n+14155552671,soon\n', flags: ['--var', 'due:date'] },
  },
};

const notAllowed: Rule = {
  id: 'var/not-allowed',
  scope: 'cell',
  severity: 'error',
  repair: 'likely',
  title: 'Value that the platform does not allow',
  message: '{value} is not in the allowed values.',
  guidance: 'Closest: {near}.',
  why: 'Only the listed values mean something to the platform. Another case, space or sign is mended; other letters may be another value.',
  examples: {
    valid: declared('type: enum, values: [gold, silver]', 'gold'),
    invalid: declared('type: enum, values: [gold, silver]', 'Gold'),
  },
};

const pattern: Rule = {
  id: 'var/pattern',
  scope: 'cell',
  severity: 'error',
  repair: null,
  title: 'Value of another form',
  message: '{value} does not match {pattern-name}.',
  guidance: 'Example: {example}.',
  why: 'The platform file says what the whole of the value must look like.',
  examples: {
    valid: declared("type: text, pattern: '[A-Z]{2}-\\d+', example: AB-12", 'CD-345'),
    invalid: declared("type: text, pattern: '[A-Z]{2}-\\d+', example: AB-12", 'CD345'),
  },
};

const email: Rule = {
  id: 'var/email',
  scope: 'cell',
  severity: 'error',
  repair: null,
  title: 'Not an e-mail address',
  message: 'Not an e-mail address.',
  guidance: 'Correct it or clear it.',
  why: 'The message would come back, or go to somebody else.',
  examples: {
    valid: { input: 'phone,mail\n+14155552671,ann@example.org\n', flags: ['--var', 'mail:email'] },
    invalid: { input: 'phone,mail\n+14155552671,ann at example\n', flags: ['--var', 'mail:email'] },
  },
};

const placeholder: Rule = {
  id: 'var/placeholder',
  scope: 'cell',
  severity: 'warning',
  repair: 'likely',
  title: 'Filler in place of a value',
  message: 'Filler such as N/A, null, test.',
  guidance: 'Clear the cell or fill it.',
  why: 'The assistant would say it as it stands: "Hello null".',
  examples: {
    valid: { input: 'phone,name\n+14155552671,Ann\n', flags: ['--var', 'name'] },
    invalid: { input: 'phone,name\n+14155552671,N/A\n', flags: ['--var', 'name'] },
  },
};

const dateAmbiguous: Rule = {
  id: 'var/date-ambiguous',
  scope: 'cell',
  severity: 'warning',
  repair: null,
  title: 'Date that reads two ways',
  message: 'Day and month could be swapped.',
  guidance: "State the order in the platform's file.",
  why: 'Nothing tells 03/04 from 04/03; a format such as DD/MM/YYYY in the file of the platform does.',
  examples: {
    valid: { input: 'phone,due\n+14155552671,30/11/2026\n', flags: ['--var', 'due:date'] },
    invalid: { input: 'phone,due\n+14155552671,03/04/2026\n', flags: ['--var', 'due:date'] },
  },
};

const faultRules = {
  'required-missing': requiredMissing,
  'not-number': notNumber,
  'not-boolean': notBoolean,
  'not-date': notDate,
  'not-allowed': notAllowed,
  pattern,
  email,
  timezone: reservedRules.timezone,
  language: reservedRules.language,
  priority: reservedRules.priority,
  consent: reservedRules.consent,
} as const;

const doubtRules = {
  placeholder,
  'date-ambiguous': dateAmbiguous,
  'consent-expired': reservedRules['consent-expired'],
} as const;

/** The variables of a contact, each read before: an error at most, and a warning. */
export const variable: Check = {
  rules: [...Object.values(faultRules), ...Object.values(doubtRules)],
  rows(list, report) {
    if (list.variables.length === 0) return null;
    const facts = list.variables.map((column) => factsOf(column, list.header.labels));
    return (batch, row, { variables }) => {
      for (let i = 0; i < variables.length; i++) {
        const { fault, doubt, mended, near } = variables[i]!;
        if (fault === null && doubt === null) continue;
        const { column } = list.variables[i]!;
        const text = batch.cell(row, column);
        const extra: ReportExtra = { suggestion: mended, repair: mended === null ? null : 'likely' };
        if (fault !== null) {
          const data = { ...facts[i]!, value: outside(text), near: near ?? 'none comes close' };
          report(faultRules[fault], column, text === '' ? null : text, data, extra);
        }
        if (doubt !== null)
          report(doubtRules[doubt], column, text, { ...facts[i]!, date: text.trim() }, extra);
      }
    };
  },
};

/** What the messages say of the variable, whatever the cell holds. */
function factsOf({ variable: own, column }: VariableColumn, labels: readonly string[]) {
  const { format } = own;
  return {
    column: label(labels[column] ?? own.name),
    decimal: 'a point before decimals',
    allowed: allowedText(own),
    max: `${own.maxAgeDays ?? 0} days`,
    style: zoneStyle(own),
    format: format ?? 'a date',
    example:
      own.type === 'timezone' ? zoneExample(own) : (own.example ?? dateExamples[format ?? 'YYYY-MM-DD']),
    'pattern-name': `the pattern of ${own.name}`,
  };
}

function allowedText({ type, values, min, max, first }: Variable): string {
  if (type === 'language' && values === undefined) return 'a tag such as en or pt-BR';
  if (type !== 'priority' && type !== 'number') return (values ?? ['true', 'false']).join(', ');
  const range =
    min !== undefined && max !== undefined ? `a whole number from ${min} to ${max}` : 'a whole number';
  return first === undefined ? range : `${range}, the ${first} first`;
}

function zoneStyle({ values, forms = ['offset', 'iana'] }: Variable): string {
  if (values !== undefined) return 'a zone of its list';
  return forms.map((form) => (form === 'iana' ? 'a zone name' : 'an offset')).join(' or ');
}

function zoneExample({ values, forms = ['iana'] }: Variable): string {
  return values?.[0] ?? (forms.includes('iana') ? 'Europe/Berlin' : '+02:00');
}

const dateExamples = {
  'YYYY-MM-DD': '2026-11-30',
  'DD.MM.YYYY': '30.11.2026',
  'DD/MM/YYYY': '30/11/2026',
  'MM/DD/YYYY': '11/30/2026',
  'DD-MM-YYYY': '30-11-2026',
  'YYYY/MM/DD': '2026/11/30',
} as const;
