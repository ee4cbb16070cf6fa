/** Run by the build: writes the schemas beside this module. */
import { writeFileSync } from 'node:fs';
import { schemas } from './index.ts';

for (const [name, make] of Object.entries(schemas))
  writeFileSync(new URL(`${name}.json`, import.meta.url), `${JSON.stringify(make(), null, 2)}\n`);
