import type { Report } from '../model/check.ts';
import type { List } from '../model/list.ts';
import { createOwnNumbers, type OwnNumbers, withAcrossColumns } from './across-columns.ts';
import { type Answers, createCollector } from './answers.ts';
import type { Duplicates } from './duplicates.ts';
import { createHashes } from './hashes.ts';
import { createIdDuplicates } from './ids.ts';
import { createDuplicates } from './keep-first.ts';
import { createKeyings, type Keying } from './keyings.ts';
import { createMemory, type Memory } from './memory.ts';
import { createPlaces, type PlaceOf, type Places } from './places.ts';
import type { DuplicatePolicy } from './policy.ts';
import { acrossColumns } from './rules.ts';

/** Finds what repeats what in the lists that are entered one after the other, for one platform. */
export interface DuplicateStage {
  /** The rows of this list come next; `columns` are those of a key of columns. Null where no rule looks for repeats. */
  enter(
    list: List,
    columns: readonly number[],
    isOn: (id: string) => boolean,
    report: Report,
  ): Duplicates | null;
  /** Must all rows be looked at before the next is judged? */
  needsLook(): boolean;
  /** For that look: one that takes in the keys of all rows, in the same order from the first on, and reports nothing. */
  look(): LookStage;
  close(): void;
}

export interface LookStage extends DuplicateStage {
  /** The last row was seen: the stage that asked for the look knows all from now on. */
  settle(): void;
}

const maxPlaceInMemory = 2 ** 32 - 2;

export function createDuplicateStage(policy: DuplicatePolicy): DuplicateStage {
  const places = createPlaces();
  let memory: Memory | null = null;
  let own: OwnNumbers | null = null;
  /** A list's own, as long as rows are remembered: rows of one that was entered before may still come. */
  const held: { rows: Duplicates | null }[] = [];
  let known: { answers: Answers; places: Places } | null = null;
  let isAsked = false;
  let hasIds = false;
  let ofIds: { bytes(): number } | null = null;
  return {
    enter(list, columns, isOn, report) {
      // Where a row may have several IDs, they are compared within their list, and the first is kept.
      if (policy.key.kind === 'platform' && list.ids.length > 1)
        return createIdDuplicates(list, isOn, report);
      const placeOf = places.enter(list);
      if (policy.scope === 'file') letGo();
      memory ??= createMemory();
      const enterRows = (told: Report) => enterList(list, placeOf, columns, isOn, told);
      if (list.secondaries.length === 0 || !isOn(acrossColumns.id)) return enterRows(report);
      if (own === null || policy.scope === 'file') own = createOwnNumbers();
      return withAcrossColumns(list, own, places, placeOf, report, enterRows);
    },
    needsLook() {
      if (!isAsked || known !== null) return false;
      if (policy.keep !== 'first' || (hasIds && policy.scope === 'run')) return true;
      return (
        (memory?.bytes() ?? 0) + (ofIds?.bytes() ?? 0) > policy.maxBytes || places.end() > maxPlaceInMemory
      );
    },
    look() {
      // What is remembered the look will find again, and it needs the room.
      letGo();
      ofIds = null;
      const look = createLook(policy);
      return {
        ...look,
        settle() {
          known = { answers: look.collector.answers(), places: look.places };
        },
      };
    },
    close() {
      known?.answers.close();
      letGo();
    },
  };

  function letGo(): void {
    memory = null;
    for (const one of held.splice(0)) one.rows = null;
  }

  function enterList(
    list: List,
    placeOf: PlaceOf,
    columns: readonly number[],
    isOn: (id: string) => boolean,
    report: Report,
  ): Duplicates | null {
    memory ??= createMemory();
    const keyings = createKeyings(list, policy.key, columns, memory.hashes, isOn, report);
    if (keyings.length === 0) return null;
    isAsked = true;
    const emptiable = keyings.find(({ tellEmpty }) => tellEmpty !== undefined);
    // Once all is known, nothing has to be remembered.
    const remembering: (typeof held)[number] = { rows: null };
    held.push(remembering);
    if (known === null && policy.key.kind === 'platform' && list.ids.length > 0) {
      hasIds = true;
      const remembered = createIdDuplicates(list, isOn, report);
      ofIds = remembered;
      remembering.rows = remembered;
    } else if (known === null)
      remembering.rows =
        policy.key.kind === 'platform'
          ? createDuplicates(list, isOn, report, memory, places, placeOf)
          : rememberKeys(list, keyings, memory, places, placeOf);
    return {
      expect(batch, from, phones) {
        if (known === null) remembering.rows?.expect(batch, from, phones);
      },
      judge(batch, row, contact) {
        emptiable?.tellEmpty?.(batch, row);
        if (known === null) {
          remembering.rows?.judge(batch, row, contact);
          return;
        }
        const answer = known.answers.at(placeOf(batch.line(row)));
        if (answer === null) return;
        const keying = keyings[answer.keying]!;
        keying.tell(batch, row, contact, known.places.tell(answer.first, list, keying.isOfPhone));
      },
    };
  }
}

function rememberKeys(
  list: List,
  [keying]: readonly Keying[],
  { keys }: Memory,
  places: Places,
  placeOf: PlaceOf,
): Duplicates | null {
  if (keying === undefined) return null;
  return {
    expect() {},
    judge(batch, row, contact) {
      const first = keys.add(keying, batch, row, contact, placeOf(batch.line(row)));
      if (first !== -1) keying.tell(batch, row, contact, places.tell(first, list, keying.isOfPhone));
    },
  };
}

function createLook(policy: DuplicatePolicy) {
  const places = createPlaces();
  const collector = createCollector(policy);
  const hashes = createHashes();
  let lists = 0;
  const stage: Omit<DuplicateStage, 'look'> & { look(): never } = {
    enter(list, columns, isOn, report) {
      const placeOf = places.enter(list);
      const scope = policy.scope === 'file' ? lists++ : 0;
      const keyings = createKeyings(list, policy.key, columns, hashes, isOn, report);
      if (keyings.length === 0) return null;
      return {
        expect() {},
        judge: (batch, row, contact) =>
          collector.add(keyings, scope, placeOf(batch.line(row)), batch, row, contact),
      };
    },
    needsLook: () => false,
    look() {
      throw new Error('a look needs no other');
    },
    close: collector.close,
  };
  return { ...stage, places, collector };
}
