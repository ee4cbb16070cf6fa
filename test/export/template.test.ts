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
    const judged = rollcall(['validate', `sample.${extension}`, '-p', platform, '--json'], { cwd });
    expect(judged.status, judged.stdout).toBe(0);
    const [result] = JSON.parse(judged.stdout).results;
    expect(result.verdict).toBe('accepted');
    expect(result.rows.clean).toBeGreaterThanOrEqual(1);
  });
});
