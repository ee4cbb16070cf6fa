/**
 * One platform a file: what it demands of a list, as data without functions, each fact with the public page it was read on and
 * the day. To add one: write `<id>.ts`, an object literal that `satisfies Profile`, and add it to the list below. Say only what
 * is documented. The tests then hold it against the schema and ask every fact for its source. The schema's library is loaded
 * for a user's own platform file only, so members import nothing of it but the type.
 */
import { anyreach } from './anyreach.ts';
import { bland } from './bland.ts';
import { bolna } from './bolna.ts';
import { bolnaWorkflow } from './bolna-workflow.ts';
import { brevo } from './brevo.ts';
import { ciscoUccx } from './cisco-uccx.ts';
import { cloudonix } from './cloudonix.ts';
import { convoso } from './convoso.ts';
import { dialpad } from './dialpad.ts';
import { elevenlabs } from './elevenlabs.ts';
import { exotel } from './exotel.ts';
import { generic } from './generic.ts';
import { genesysCloud } from './genesys-cloud.ts';
import { goautodial } from './goautodial.ts';
import { hubspot } from './hubspot.ts';
import { infobip } from './infobip.ts';
import { intellixent } from './intellixent.ts';
import { interakt } from './interakt.ts';
import { niceCxone } from './nice-cxone.ts';
import { rapidpro } from './rapidpro.ts';
import { respondIo } from './respond-io.ts';
import { retell } from './retell.ts';
import { ringcx } from './ringcx.ts';
import type { Profile } from './schema.ts';
import { talkdesk } from './talkdesk.ts';
import { tovieCalls } from './tovie-calls.ts';
import { tovieText } from './tovie-text.ts';
import { twin24 } from './twin24.ts';
import { vapi } from './vapi.ts';
import { vicidial } from './vicidial.ts';
import { voximplant } from './voximplant.ts';

export { applySettings } from './settings.ts';
export { applyVariables, withTimeZone } from './variables.ts';

/** The built-in platforms, in the order in which people see them. */
export const profiles: readonly Profile[] = [
  ...[generic, tovieCalls, tovieText, intellixent, cloudonix],
  ...[vapi, elevenlabs, retell, bland, bolna, bolnaWorkflow, anyreach, twin24, voximplant],
  ...[exotel, genesysCloud, talkdesk, niceCxone, ringcx, convoso, ciscoUccx, vicidial, goautodial],
  ...[interakt, respondIo, rapidpro, brevo, hubspot, infobip, dialpad],
];

/** A built-in platform by id or alias, in any case; null where there is none. */
export function findProfile(name: string): Profile | null {
  const wanted = name.toLowerCase();
  return profiles.find(({ id, aliases }) => id === wanted || aliases.includes(wanted)) ?? null;
}

/** Every name that `findProfile` knows: each id, then its aliases. */
export function profileNames(): string[] {
  return profiles.flatMap(({ id, aliases }) => [id, ...aliases]);
}
