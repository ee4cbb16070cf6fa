import { z } from 'zod';
import { factGroups, profileSchema } from '../profiles/schema.ts';

interface Schema {
  [keyword: string]: unknown;
  properties: Record<string, Schema>;
}

/** JSON Schema (draft 2020-12) of a platform file: every key optional, a fact bare, with its source, or null to drop it. */
export function platformJsonSchema(): Record<string, unknown> {
  const { required: _, ...schema } = z.toJSONSchema(profileSchema, { io: 'input' }) as unknown as Schema;
  const { id: __, ...keys } = schema.properties;
  const groups = Object.keys(factGroups).map((group) => [group, relaxGroup(keys[group]!)]);
  const properties = {
    $schema: { type: 'string', description: 'This schema.' },
    extends: {
      type: 'string',
      description: 'A built-in platform, or another platform file, relative to this one.',
    },
    ...keys,
    ...Object.fromEntries(groups),
  };
  return { ...schema, title: 'Rollcall platform', properties };
}

function relaxGroup(group: Schema): Schema {
  const facts = Object.entries(group.properties).map(([key, fact]) => [key, relaxFact(fact)]);
  return { ...group, properties: Object.fromEntries(facts) };
}

function relaxFact({ description, ...fact }: Schema): unknown {
  return { description, anyOf: [fact.properties.value, { ...fact, required: ['value'] }, { type: 'null' }] };
}
