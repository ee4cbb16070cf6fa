import { UsageError } from '../model/errors.ts';
import { nearest } from '../model/nearest.ts';
import { printable } from '../model/printable.ts';
import type { Rule } from '../model/rule.ts';
import { findProfile, profileNames } from '../profiles/index.ts';
import type { Documented, Profile } from '../profiles/schema.ts';
import { layOut, wrap } from '../reporters/table/layout.ts';
import { explainFacts } from './explained-facts.ts';
import { isOn, nowOf } from './options.ts';
import { allRules, findPlatforms } from './plan.ts';
import type { RunCommand } from './world.ts';

/** What a rule means, or what a platform demands, with sources and their age. */
export const run: RunCommand = async ([name = ''], values, world) => {
  const rule = allRules.find(({ id }) => id === name);
  if (rule !== undefined) {
    world.stdout.write(isOn(values, 'json') ? ruleJson(rule) : ruleText(rule));
    return 0;
  }
  const profile =
    findProfile(name) ?? (/\.(json|ya?ml)$/i.test(name) ? (await findPlatforms([name], {}))[0] : undefined);
  if (profile === undefined) {
    const near = nearest(name, [...allRules.map(({ id }) => id), ...profileNames()]);
    throw new UsageError('explain-unknown', `"${printable(name)}" is neither a rule nor a platform`, {
      hint:
        near === null
          ? '`rollcall platforms` lists the platforms; reports name the rules'
          : `did you mean ${near}?`,
    });
  }
  world.stdout.write(
    isOn(values, 'json')
      ? `${JSON.stringify(profile, null, 2)}\n`
      : await layOut(() => platformText(profile, nowOf(values, world.env, world.startedAt))),
  );
  return 0;
};

function ruleJson({ examples: _, ...rule }: Rule): string {
  return `${JSON.stringify(rule, null, 2)}\n`;
}

const repairs = { certain: 'export mends it', likely: 'export mends it with --repair likely' };

function ruleText({ id, title, severity, scope, message, guidance, why, repair, examples }: Rule): string {
  return [
    `${id}  ${title}`,
    '',
    `  ${message}`,
    `  -> ${guidance}`,
    '',
    `  Why       ${why}`,
    `  Severity  ${severity} (a platform may change it; so does --rule ${id}=SEVERITY)`,
    `  About     ${{ file: 'the whole file', column: 'a column', row: 'a row', cell: 'a cell' }[scope]}`,
    `  Repair    ${repair === null ? 'a person must' : repairs[repair]}`,
    ...exampleLines('Wrong', examples.invalid),
    ...exampleLines('Right', examples.valid),
    '',
  ].join('\n');
}

function exampleLines(name: string, example: Rule['examples']['valid']): string[] {
  const { input, flags, platform, files = {} } = example;
  if (typeof input !== 'string' || input.length > 300) return [];
  const how = [...(flags ?? []), ...(platform === undefined ? [] : ['-p platform.yaml'])].join(' ');
  const lines = input
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => `    ${printable(line)}`);
  const beside = { ...files, ...(platform === undefined ? {} : { 'platform.yaml': platform }) };
  const others = Object.entries(beside).flatMap(([file, content]) => [
    `    ${file}:`,
    ...content
      .replace(/\n$/, '')
      .split('\n')
      .map((line) => `      ${line}`),
  ]);
  return ['', `  ${name}${how === '' ? '' : ` (${how})`}`, ...lines, ...others];
}

// As wide as people read, wherever it is printed.
const textWidth = 90;
const dayMs = 24 * 3600 * 1000;

function platformText(profile: Profile, now: number): string {
  const { id, name, aliases, summary, homepage, read } = profile;
  const known = explainFacts(profile);
  const settings = profile.settings.map(({ key, summary: about }) => [`--set ${key}=`, flat(about)] as const);
  const titles = [...known.map(({ title }) => title), ...settings.map(([title]) => title)];
  const width = Math.max(12, ...titles.map((title) => title.length));
  const originOf = ({ source, checked }: Documented<unknown>) =>
    `${source}${checked === null ? '' : `, read ${checked}${ageOf(checked, now)}`}`;
  const sources = [...new Set(known.map(({ fact }) => originOf(fact)))];
  const line = (title: string, text: string) =>
    wrap(text, textWidth).map((part, i) => `  ${(i === 0 ? title : '').padEnd(width)}  ${part}`);
  const changed = Object.entries(profile.rules).map(([rule, severity]) => `${rule} ${severity}`);
  return [
    `${id}  ${name}${aliases.length === 0 ? '' : `  (also ${aliases.join(', ')})`}`,
    `  ${flat(summary)}`,
    '',
    ...known.flatMap(({ title, fact, text }) =>
      line(title, `${flat(text)}${sources.length > 1 ? `  [${sources.indexOf(originOf(fact)) + 1}]` : ''}`),
    ),
    ...(known.length === 0 ? ['  Nothing is demanded but valid numbers.'] : []),
    ...(changed.length === 0 ? [] : ['', ...line('Rules', changed.join('; '))]),
    ...settings.flatMap(([title, text]) => line(title, text)),
    '',
    ...sources.map(
      (source, i) => `  ${sources.length > 1 ? `[${i + 1}] ` : 'Source  '}${printable(source, 400)}`,
    ),
    ...(sources.length === 0 ? [`  Source  ${homepage}, read ${read}${ageOf(read, now)}`] : []),
    '  What is not documented is not listed, and never fails a file.',
    '',
  ].join('\n');
}

/** Text of a platform file may run over several lines. */
function flat(text: string): string {
  return printable(text.replace(/\s+/g, ' ').trim(), 2000);
}

function ageOf(checked: string, now: number): string {
  const days = Math.floor((now - Date.parse(checked)) / dayMs);
  if (days < 1) return '';
  const age = days === 1 ? '1 day ago' : `${days} days ago`;
  return days > 365 ? ` (${age}: over a year, read it again)` : ` (${age})`;
}
