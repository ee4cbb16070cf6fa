import { type Flag, flags } from '../commands/flags.ts';
import { kindOf } from '../commands/settings.ts';

type Schema = Readonly<Record<string, unknown>>;

/** JSON Schema (draft 2020-12) of `rollcall.config.json|yaml`: every flag that a config file may hold, and overrides by file. */
export function configJsonSchema(): Schema {
  const settings = Object.fromEntries(
    flags.filter((flag: Flag) => flag.inConfig !== false).map((flag) => [flag.name, settingOf(flag)]),
  );
  const files = { ...severalOf(text), description: 'Which files: patterns, relative to this one.' };
  const override = {
    type: 'object',
    properties: { files, ...settings },
    required: ['files'],
    additionalProperties: false,
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Rollcall config',
    type: 'object',
    properties: {
      $schema: { type: 'string', description: 'This schema.' },
      ...settings,
      overrides: { type: 'array', items: override, description: 'Other settings for some files.' },
    },
    additionalProperties: false,
  };
}

const text: Schema = { type: ['string', 'number'] };

function settingOf(flag: Flag): Schema {
  const { about: description, choices } = flag;
  const one = choices === undefined ? text : { enum: choices };
  switch (kindOf(flag)) {
    case 'boolean':
      return { description, type: 'boolean' };
    case 'map':
      return { description, type: 'object', additionalProperties: one };
    case 'list':
      return { description, ...severalOf(one) };
    case 'value':
      return { description, ...one };
  }
}

function severalOf(one: Schema): Schema {
  return { anyOf: [one, { type: 'array', items: one }] };
}
