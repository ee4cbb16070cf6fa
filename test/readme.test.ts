import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Flag, flagGroups, flags } from '../src/commands/flags.ts';
import { commands } from '../src/commands/index.ts';
import { allRules } from '../src/commands/plan.ts';
import { platformRow } from '../src/commands/platforms.ts';
import { profiles } from '../src/profiles/index.ts';
import { emptyFolder, rollcall, root } from './cli.ts';

// README's tables and its session are rendered from what they describe; `npm run golden` writes them, this compares.
const readmePath = path.join(root, 'README.md');
const isUpdating = process.env.MODE === 'update';
const manifest = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as Record<
  string,
  Record<string, string>
>;

const sections: Record<string, () => string> = {
  session: () =>
    session([
      'export',
      'fixtures/lists/uk-hospitals.txt',
      '--country',
      'GB',
      '-p',
      'tovie-calls',
      '--to',
      'csv',
    ]),
  refusal: () =>
    session([
      'validate',
      'fixtures/cli/validate/damaged/clients.csv',
      '--country',
      'US',
      '-p',
      'tovie-calls',
    ]),
  normalized: () =>
    session([
      'normalize',
      'fixtures/lists/uk-hospitals.txt',
      '--country',
      'GB',
      '-o',
      'clean.txt',
      '--add',
      'extension',
      '--dry-run',
    ]),
  votes: () => session(['validate', 'fixtures/lists/lost-plus.csv', '--country', 'DE']),
  commands: () =>
    table(
      ['command', 'what it answers'],
      commands.map(({ name, usage, about }) => [code(`${name} ${usage}`.trim()), about]),
    ),
  flags: () =>
    Object.entries(flagGroups)
      .map(
        ([group, title]) =>
          `**${title}**\n\n${table(['flag', 'what it does'], (flags as readonly Flag[]).filter((flag) => flag.group === group).map(flagRow))}`,
      )
      .join('\n\n'),
  platforms: () =>
    table(
      ['platform', 'also', 'files', 'phone or ID', 'rules read', 'source'],
      profiles.map((profile) => {
        const [id, also, files, phone, read] = platformRow(profile);
        return [code(id!), also!, files!, phone!, read!, `[page](${profile.homepage})`];
      }),
    ),
  rules: () =>
    table(
      ['rule', 'severity', 'what is wrong', 'what to do', 'repair'],
      allRules.map(({ id, severity, message, guidance, repair }) => [
        code(id),
        severity,
        message,
        guidance,
        repair ?? '–',
      ]),
    ),
};

describe('README', () => {
  it.each(Object.keys(sections))('shows the present %s', (name) => {
    const readme = fs.readFileSync(readmePath, 'utf8');
    const pattern = new RegExp(`(<!-- begin ${name} -->\\n)([\\s\\S]*?)(\\n<!-- end ${name} -->)`);
    expect(readme).toMatch(pattern);
    const rendered = sections[name]!();
    if (isUpdating)
      fs.writeFileSync(
        readmePath,
        readme.replace(pattern, (_, begin: string, _old, end: string) => begin + rendered + end),
      );
    else expect(pattern.exec(readme)?.[2]).toBe(rendered);
  });

  it('says what each dependency is for', () => {
    const readme = fs.readFileSync(readmePath, 'utf8');
    for (const name of Object.keys(manifest.dependencies!)) expect(readme).toContain(`| \`${name}\``);
  });
});

/** Run beside copies of the files, so that nothing is written where the code is. */
function session(args: readonly string[]): string {
  const cwd = emptyFolder();
  for (const name of args.filter((arg) => fs.existsSync(path.join(root, arg))))
    fs.cpSync(path.join(root, name), path.join(cwd, name), { recursive: true });
  return fence(`$ npx rollcall ${args.join(' ')}\n${rollcall(args, { cwd }).stdout}`);
}

function flagRow({ name, short, value, about, choices, fallback, repeats }: Flag): string[] {
  const left = `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;
  const extra = [
    choices && `one of ${choices.join(', ')}`,
    fallback && `default ${fallback}`,
    repeats && 'may repeat',
  ].filter(Boolean);
  return [code(left), extra.length === 0 ? about : `${about} (${extra.join('; ')})`];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function code(text: string): string {
  return `\`${text}\``;
}

function fence(text: string): string {
  return `\`\`\`text\n${text.trimEnd()}\n\`\`\``;
}
