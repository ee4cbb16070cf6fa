import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCommandLine } from '../../src/command-line.ts';
import { planFrom } from '../../src/commands/plan.ts';
import type { World } from '../../src/commands/world.ts';
import { run } from '../../src/pipeline/run.ts';
import { profiles } from '../../src/profiles/index.ts';
import { emptyFolder } from '../cli.ts';

/** A list that the platform takes, and for each of its rules one that breaks it. */
interface Broken {
  readonly good: string;
  readonly flags?: readonly string[];
  readonly bad: readonly (readonly [rule: string, list: string | Uint8Array, name?: string])[];
}

const latin = (text: string) => Buffer.from(text, 'latin1');
const lines = (header: string, rows: number, row: (i: number) => string) =>
  `${header}\n${Array.from({ length: rows }, (_, i) => row(i)).join('\n')}\n`;
const us = (i: number) => `415555${String(2000 + i).padStart(4, '0')}`;
const many = (header: string, rows: number) =>
  lines(
    header,
    rows,
    (i) => `+1${201 + Math.floor(i / 8000)}5${String(550000 + (i % 8000)).padStart(6, '0')}`,
  );

const number = (label: string) => ({
  good: `${label},city\n+14155552671,Rome\n`,
  missing: ['header/required-missing', 'mobile,city\n+14155552671,Rome\n'] as const,
  style: ['phone/style', `${label},city\n+1 415 555 2671,Rome\n`] as const,
  title: ['header/not-first-row', `Customers\n\n${label},city\n+14155552671,Rome\n`] as const,
  twice: ['header/duplicate', `${label},city,city\n+14155552671,Rome,Oslo\n`] as const,
  type: [
    'file/type-unsupported',
    `<html><table><tr><td>${label}</td></tr><tr><td>+14155552671</td></tr></table>`,
  ] as const,
});

const [vapi, eleven, retell, bolna, workflow, exotel] = [
  ...['number', 'phone_number', 'phone number', 'contact_number', 'mobile_number', 'number'],
].map(number) as [N, N, N, N, N, N];
type N = ReturnType<typeof number>;

const goautodial = [
  ...['Phone', 'VendorLeadCode', 'PhoneCode', 'Title', 'FirstName', 'MiddleInitial', 'LastName'],
  ...['Address1', 'Address2', 'Address3', 'City', 'State', 'Province', 'PostalCode', 'CountryCode'],
  ...['Gender', 'DateOfBirth', 'AltPhone', 'Email', 'SecurityPhrase', 'Comments'],
].join(',');
const lead = (phone: string, city = '') => `${phone},,,,,,,,,,${city},,,,,,,,,,`;
const vicidial = (code: string, phone: string, state = 'CA') =>
  `,,101,${code},${phone},,Ann,,,,,,Rome,${state},,,,,,,,,,,`;

const cases: Record<string, Broken> = {
  vapi: {
    good: vapi.good,
    bad: [
      ...[vapi.missing, vapi.title, vapi.twice, vapi.type],
      ['phone/style', 'number,city\n+1.415.555.2671,Rome\n'],
      ['header/required-missing', 'Number,city\n+14155552671,Rome\n'],
      ['header/label-not-allowed', 'number,home city\n+14155552671,Rome\n'],
      ['header/label-not-allowed', 'number,2nd\n+14155552671,Rome\n'],
      ['cell/too-long', `number,name\n+14155552671,${'A'.repeat(41)}\n`],
      ['file/encoding-not-allowed', latin('number,name\n+14155552671,José Núñez\n')],
      ['file/too-many-rows', many('number', 10_001)],
      ['file/too-large', lines('number,note', 101, (i) => `+1${us(i)},${'x'.repeat(50_000)}`)],
    ],
  },
  elevenlabs: {
    good: eleven.good,
    bad: [
      ...[eleven.missing, eleven.title, eleven.type],
      ['header/label-not-allowed', 'phone_number,Language\n+14155552671,German\n'],
    ],
  },
  retell: { good: retell.good, bad: [retell.missing, retell.style, retell.title, retell.type] },
  bland: {
    good: `phone_number,city\n+14155552671,Rome\n14155552672,Oslo\n`,
    bad: [eleven.missing, eleven.style, eleven.title, eleven.type],
  },
  bolna: {
    good: bolna.good,
    bad: [
      ...[bolna.missing, bolna.style, bolna.title, bolna.type],
      ['file/encoding-not-allowed', latin('contact_number,name\n+14155552671,José Núñez\n')],
    ],
  },
  'bolna-workflow': {
    good: 'mobile_number,name,email,reference_id\n+14155552671,Ann,,1\n',
    bad: [
      ...[workflow.missing, workflow.title, workflow.type],
      ['header/unknown', workflow.good],
      ['file/too-many-rows', many('mobile_number', 150_001)],
    ],
  },
  anyreach: {
    good: 'mobile,city\n+14155552671,Rome\n',
    bad: [
      ['file/rows-beyond-limit', many('phone', 1001)],
      ['file/extension-mismatch', 'phone\n+14155552671\n', 'list.txt'],
      ['phone/style', 'phone\n+1 415 555 2671\n'],
    ],
  },
  twin24: {
    good: 'phone;name\n14155552671;Иван\n',
    bad: [
      ['file/delimiter-unexpected', 'phone,name\n14155552671,Ann\n'],
      ['header/wrong-position', 'name;phone\nAnn;14155552671\n'],
      ['phone/style', 'phone;name\n+14155552671;Ann\n'],
      ['file/encoding-not-allowed', latin('phone;name\n14155552671;José Núñez de la Peña\n')],
    ],
  },
  voximplant: {
    good: 'phone;__start_at\n+14155552671;1764000000\n',
    bad: [
      ['file/delimiter-unexpected', 'phone|name\n+14155552671|Ann\n'],
      ['cell/too-long', `phone;__task_uuid\n+14155552671;${'a'.repeat(41)}\n`],
    ],
  },
  exotel: {
    good: 'number,first_name\n+14155552671,Ann\n14155552672,Bob\n+919876543210,Asha\n',
    bad: [
      ...[exotel.missing, exotel.style, exotel.title, exotel.type],
      ['header/unknown', exotel.good],
      ['file/too-many-rows', many('number', 100_001)],
    ],
  },
  'genesys-cloud': {
    good: 'Phone,name\n317-632-4567,Ann\n',
    flags: ['--country', 'US'],
    bad: [
      ['header/label-not-allowed', 'Phone,a\\b\n+14155552671,x\n'],
      ['header/label-not-allowed', `Phone,${'a'.repeat(129)}\n+14155552671,x\n`],
      ['header/duplicate', 'Phone,name,name\n+14155552671,x,y\n'],
      ['cell/too-long', `Phone,note\n+14155552671,${'x'.repeat(513)}\n`],
      [
        'file/too-many-columns',
        `phone,${Array.from({ length: 50 }, (_, i) => `c${i}`).join()}\n+14155552671${',x'.repeat(50)}\n`,
      ],
      ['file/encoding-not-allowed', latin('Phone,name\n+14155552671,José Núñez\n')],
      ['header/not-first-row', 'Customers\n\nPhone,name\n+14155552671,x\n'],
    ],
  },
  talkdesk: {
    good: 'First name,Last name,Home,city\nAnn,Smith,+14155552671,Rome\n',
    bad: [
      ['header/required-missing', 'First name,Mobile\nAnn,+14155552671\n'],
      ['header/required-missing', 'first_name,Last name,Mobile\nAnn,Smith,+14155552671\n'],
      ['header/required-missing', 'First name,Last name,Phone\nAnn,Smith,+14155552671\n'],
      ['cell/too-long', `First name,Last name,Mobile\nAnn,${'S'.repeat(81)},+14155552671\n`],
      ['phone/style', 'First name,Last name,Mobile\nAnn,Smith,+1 415 555 2671\n'],
      ['file/type-unsupported', workflow.type[1]],
    ],
  },
  'nice-cxone': {
    good: 'id,phone\n1,(415) 555-2671\n',
    flags: ['--country', 'US'],
    bad: [
      ['row/too-long', `id,phone,note\n1,+14155552671,${'x'.repeat(500)}\n`],
      ['file/delimiter-unexpected', 'id;phone\n1;+14155552671\n'],
      ['file/encoding-not-allowed', latin('id,phone,name\n1,+14155552671,José Núñez\n')],
      ['file/type-unsupported', workflow.type[1]],
    ],
  },
  ringcx: {
    good: 'leadPhone|state\n+14155552671|CA\n',
    bad: [['file/delimiter-unexpected', 'phone;state\n+14155552671;CA\n']],
  },
  convoso: {
    good: 'phone,first name\n415-555-2671,Ann\n',
    flags: ['--country', 'US'],
    bad: [
      ['phone/style', 'phone\n+14155552671\n'],
      ['phone/style', 'phone\n(415) 555-2671\n'],
      ['phone/style', 'phone\n+4930901820\n'],
      ['header/label-not-allowed', 'phone,name*\n4155552671,Ann\n'],
      ['file/extension-mismatch', 'phone\n4155552671\n', 'list.tsv'],
      ['file/delimiter-unexpected', 'phone;name\n4155552671;Ann\n'],
    ],
  },
  'cisco-uccx': {
    good: 'account number,PHONE1\n7,+14155552671\n',
    bad: [
      ['header/required-missing', 'Account Number,phone\n7,+14155552671\n'],
      ['header/unknown', 'Phone1,city\n+14155552671,Rome\n'],
      ['file/delimiter-unexpected', 'Phone1;Last Name\n+14155552671;Smith\n'],
      ['header/not-first-row', 'Customers\n\nPhone1,Last Name\n+14155552671,Smith\n'],
    ],
  },
  vicidial: {
    good: `${vicidial('1', '4155552671')}\n${vicidial('44', '2072193000')}\n`,
    bad: [
      ['header/forbidden', `phone_number,city\n+14155552671,Rome\n`],
      ['header/wrong-position', 'city,phone_number\nRome,+14155552671\n'],
      ['header/required-missing', 'name,city\nAnn,Rome\n'],
      ['phone/style', `${vicidial('1', '4155552671')}\n${vicidial('1', '+44 20 7219 3000')}\n`],
      ['phone/style', `${vicidial('1', '4155552671')}\n${vicidial('+44', '2072193000')}\n`],
      ['cell/too-long', `${vicidial('1', '4155552671', 'Calif.')}\n`],
      ['cell/character-not-allowed', `${vicidial('1', '4155552671').replace('Rome', '"Ro\nme"')}\n`],
      ['row/too-long', `${vicidial('1', '4155552671')}${','.repeat(4100)}\n`],
    ],
  },
  goautodial: {
    good: `${goautodial}\n${lead('+14155552671', 'Rome')}\n`,
    bad: [
      ['header/missing', `${lead('+14155552671')}\n${lead('+14155552672')}\n`],
      ['header/not-first-row', `Customers\n\n${goautodial}\n${lead('+14155552671')}\n`],
      ['header/wrong-position', 'Phone,City\n+14155552671,Rome\n'],
      ['header/wrong-position', 'Phone,shoe size\n+14155552671,42\n'],
      ['row/too-long', `${goautodial}\n${lead('+14155552671', 'é'.repeat(490))}\n`],
    ],
  },
  interakt: {
    good: 'Country Code,Phone Number,Plan\n1,4155552671,A\n44,2072193000,B\n1,4165550134,C\n',
    bad: [
      ['header/required-missing', 'Phone Number\n+14155552671\n'],
      ['phone/style', 'Country Code,Phone Number\n+1,4155552671\n'],
      ['phone/style', 'Country Code,Phone Number\n1,+14155552671\n'],
      ['phone/style', 'Country Code,Phone Number\n,+14155552671\n1,4155552672\n'],
      ['dup/number', 'Country Code,Phone Number,Plan\n1,4155552671,A\n1,4155552671,B\n'],
      ['header/not-first-row', 'Customers\n\nCountry Code,Phone Number\n1,4155552671\n'],
    ],
  },
  'respond-io': {
    good: 'First Name,Phone\nAnn,+1 415 555 2671\nBob,14155552672\n',
    bad: [
      ['header/required-missing', 'Name,Phone\nAnn,+14155552671\n'],
      ['phone/style', 'First Name,Phone\nAnn,00 1 415 555 2671\n'],
      ['file/too-many-rows', many('phone', 200_000)],
    ],
  },
  rapidpro: {
    good: 'URN:Tel,Field:Plan\n+14155552671,A\n',
    bad: [
      ['header/required-missing', 'phone,Name\n+14155552671,A\n'],
      ['header/label-not-allowed', 'URN:Tel,Name,\n+14155552671,A,B\n'],
      ['dup/number', 'URN:Tel,Name\n+14155552671,A\n+14155552671,B\n+14155552672,C\n'],
      ['file/too-many-rows', many('URN:Tel', 25_001)],
    ],
  },
  brevo: {
    good: 'EMAIL,SMS,phone\na@example.com,,+14155552671\n',
    bad: [
      ['file/extension-mismatch', 'phone\n+14155552671\n', 'list.tab'],
      ['file/delimiter-unexpected', 'phone|name\n+14155552671|Ann\n'],
      ['header/duplicate', 'phone,name,name\n+14155552671,A,B\n'],
      ['file/multiple-sheets', twoSheets(), 'list.xml'],
    ],
  },
  hubspot: {
    good: 'Phone Number,Email\n+14155552671,a@example.com\n,b@example.com\n',
    bad: [
      ['file/extension-mismatch', 'phone\n+14155552671\n', 'list.txt'],
      ['file/multiple-sheets', twoSheets(), 'list.xml'],
      ['file/encoding-not-allowed', latin('phone,name\n+14155552671,José Núñez\n')],
      ['header/not-first-row', 'Customers\n\nphone,name\n+14155552671,Ann\n'],
      [
        'file/too-many-columns',
        `phone,${Array.from({ length: 1000 }, (_, i) => `c${i}`).join()}\n+14155552671${',x'.repeat(1000)}\n`,
      ],
    ],
  },
  infobip: {
    good: 'phone,name\n+14155552671,Ann\n',
    bad: [['file/extension-mismatch', 'phone\n+14155552671\n', 'list.tsv']],
  },
  dialpad: {
    good: 'first_name,phones\nAnn,+14155552671|+1 (415) 5552672\nBob,4155552673\n',
    flags: ['--country', 'US'],
    bad: [
      ['phone/style', 'First_Name,phones\nAnn,+14155552671|+1-415-555-2672\n'],
      ['phone/style', 'First_Name,phones\nAnn,+1.415.555.2671\n'],
      ['phone/style', 'First_Name,phones\nAnn,+14155552671||+14155552672\n'],
      ['phone/secondary-invalid', 'First_Name,phones\nAnn,+14155552671|+1415555\n'],
      ['dup/within-row', 'First_Name,phones\nAnn,+14155552671|+14155552671\n'],
      ['phone/several-numbers', 'First_Name,phones\nAnn,+14155552671 / +14155552672\n'],
      ['header/required-missing', 'First_Name,phone\nAnn,+14155552671\n'],
      ['header/not-first-row', 'Customers\n\nFirst_Name,phones\nAnn,+14155552671\n'],
      ['file/type-unsupported', workflow.type[1]],
    ],
  },
};

const older = ['generic', 'tovie-calls', 'tovie-text', 'intellixent', 'cloudonix'];

it('there is a broken list for each platform', () => {
  const ids = profiles.map(({ id }) => id).filter((id) => !older.includes(id));
  expect(Object.keys(cases).sort()).toEqual(ids.sort());
});

describe.each(Object.entries(cases))('%s', (platform, { good, flags = [], bad }) => {
  it('takes a list that obeys its rules', async () => {
    const { rules, verdict } = await judge(platform, good, 'list.csv', flags);
    expect(rules.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(verdict).toBe('accepted');
  });

  const broken = bad.map(([rule, list, name = 'list.csv'], i) => [rule, i + 1, list, name] as const);

  it.each(broken)('tells %s of its broken list %i', async (rule, _number, list, name) => {
    const { rules } = await judge(platform, list, name, flags);
    expect(rules.map(({ id }) => id)).toContain(rule);
  });
});

it.each([
  ['bolna-workflow', 'mobile_number,city\n+14155552671,Rome\n', 'a column that is not known'],
  ['genesys-cloud', 'phone,a,a\n+14155552671,x,y\n', 'a label twice'],
  ['rapidpro', 'URN:Tel,Name\n+14155552671,A\n+14155552671,B\n+14155552672,C\n', 'a number twice'],
])('%s refuses the whole of %j for %s', async (platform, list) => {
  expect((await judge(platform, list, 'list.csv', [])).verdict).toBe('refused');
});

async function judge(platform: string, list: string | Uint8Array, name: string, flags: readonly string[]) {
  const file = path.join(emptyFolder(), name);
  fs.writeFileSync(file, list);
  const line = parseCommandLine(['validate', file, '-p', platform, ...flags], 80);
  if (line.kind !== 'run') throw new Error('not a command');
  const world = { cwd: path.dirname(file), env: {}, startedAt: 0 } as unknown as World;
  const plan = await planFrom(line.args, line.values, world);
  const { results } = await run({ ...plan, insight: false, listeners: [] });
  const { verdict, files } = results[0]!;
  return { verdict, rules: files[0]!.groups.map(({ rule, severity }) => ({ id: rule.id, severity })) };
}

function twoSheets(): string {
  const sheet = (name: string, phone: string) =>
    `<Worksheet ss:Name="${name}"><Table>${['phone', phone].map((text) => `<Row><Cell><Data ss:Type="String">${text}</Data></Cell></Row>`).join('')}</Table></Worksheet>`;
  return `<?xml version="1.0"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
${sheet('A', '+14155552671')}${sheet('B', '+14155552672')}</Workbook>
`;
}
