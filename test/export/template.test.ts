import { describe, expect, it } from 'vitest';
import { channels } from '../../src/model/channel.ts';
import { profiles } from '../../src/profiles/index.ts';
import { emptyFolder, rollcall } from '../cli.ts';

const cases = profiles.flatMap(({ id, columns }): (readonly [string, readonly string[]])[] =>
  columns.identity?.value.field === 'client-id'
    ? channels.map((channel) => [id, ['--channel', channel]])
    : [[id, []]],
);

describe('the sample list', () => {
  it.each(cases)('of %s %j is one that it takes', (platform, flags) => {
    const cwd = emptyFolder();
    const extension =
      profiles.find(({ id }) => id === platform)?.file.types?.value.includes('csv') === false
        ? 'xlsx'
        : 'csv';
    const made = rollcall(['template', '-p', platform, '-o', `sample.${extension}`, ...flags], { cwd });
    expect([made.status, made.stdout]).toEqual([0, '']);
    // National numbers are those of the country that the list is chosen to be of.
    const country = /of --country ([A-Z]{2})/.exec(made.stderr)?.[1] ?? null;
    const chosen = country === null ? [] : ['--country', country];
    const judged = rollcall(['validate', `sample.${extension}`, '-p', platform, '--json', ...chosen], {
      cwd,
    });
    expect(judged.status, judged.stdout).toBe(0);
    const [result] = JSON.parse(judged.stdout).results;
    expect(result.verdict).toBe('accepted');
    expect(result.rows.clean).toBeGreaterThanOrEqual(1);
  });
});
