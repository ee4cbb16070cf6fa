import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderMessage } from '../../src/model/describe.ts';
import { emptyFolder } from '../cli.ts';
import { judgeList } from '../pipeline/judge-list.ts';

const numbers = { fixed: '+4930901820', mobile: '+4915123456781', either: '+14155552671' };

async function judge(number: string, lineTypes: string) {
  const file = path.join(emptyFolder(), 'mine.yaml');
  fs.writeFileSync(file, `phone:\n  lineTypes: [${lineTypes}]\n`);
  const { files, findings } = await judgeList(`phone\n${number}\n`, { flags: ['-p', file] });
  return { ids: findings.map(({ rule }) => rule.id), findings, rows: files[0]!.rows };
}

describe('a number that may be fixed or mobile', () => {
  it.each([
    ['mobile', ['phone/line-type-unknown']],
    ['fixed', ['phone/line-type-unknown']],
    ['mobile, voip, toll-free', ['phone/line-type-unknown']],
    ['fixed, mobile', []],
    ['fixed-or-mobile', []],
    ['mobile, fixed-or-mobile', []],
    ['toll-free', ['phone/line-type']],
  ])('where %s can be reached: %j', async (lineTypes, expected) => {
    const { ids, rows } = await judge(numbers.either, lineTypes);
    expect(ids).toEqual(expected);
    expect(rows.clean).toBe(expected.includes('phone/line-type') ? 0 : 1);
  });

  it('is told in words', async () => {
    const unknown = await judge(numbers.either, 'mobile, voip');
    expect(renderMessage(unknown.findings[0]!, true)).toBe(
      'May be fixed or mobile; mine reaches only mobile, VoIP numbers.',
    );
    const never = await judge(numbers.fixed, 'mobile');
    expect(renderMessage(never.findings[0]!, true)).toBe('fixed-line numbers cannot take mine.');
  });
});

describe('any other number', () => {
  it.each([
    [numbers.mobile, 'mobile', []],
    [numbers.fixed, 'mobile', ['phone/line-type']],
    [numbers.fixed, 'fixed-or-mobile', ['phone/line-type']],
    [numbers.mobile, 'fixed', ['phone/line-type']],
  ])('%s where %s can be reached: %j', async (number, lineTypes, expected) => {
    expect((await judge(number, lineTypes)).ids).toEqual(expected);
  });
});
