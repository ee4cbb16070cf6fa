import { derive, type Expression, never } from './expression.ts';

/**
 * Answers for digit strings: which of a list of expressions take the whole string, concluded to a `T`. One step for each
 * digit. A state is what is left of each expression; states and steps are worked out when a number first needs them,
 * so that a list costs the states of its own numbers.
 */
export interface Automaton<T> {
  /** From state s, the digit d leads to `steps[10 * s + d]`; 0 is not yet known. No plan has 10,000 states. */
  steps: Uint16Array;
  readonly states: State[];
  readonly stateByKey: Map<string, number>;
  readonly answers: (T | undefined)[];
  readonly conclude: (taken: readonly number[]) => T;
}

/** What is left to match, by the index of its expression; those that can no longer match are gone. */
type State = readonly { readonly index: number; readonly rest: Expression }[];

const start = 1;
// Where nothing can match any more.
const dead = 2;

/** `conclude` is given the indices of the expressions that take the string, ascending. */
export function createAutomaton<T>(
  expressions: readonly Expression[],
  conclude: (taken: readonly number[]) => T,
): Automaton<T> {
  return {
    steps: new Uint16Array(1024),
    states: [[], expressions.map((rest, index) => ({ index, rest })), []],
    stateByKey: new Map([['', dead]]),
    answers: [],
    conclude,
  };
}

/** The answer for the digits of `text` from position `from` on; anything but digits there is the caller's fault. */
export function ask<T>(automaton: Automaton<T>, text: string, from: number): T {
  let { steps } = automaton;
  let state = start;
  for (let at = from; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48;
    let next = steps[10 * state + digit]!;
    if (next === 0) {
      next = explore(automaton, state, digit);
      steps = automaton.steps;
    }
    state = next;
    if (state === dead) break;
  }
  const known = automaton.answers[state];
  return known === undefined ? answer(automaton, state) : known;
}

function explore<T>(automaton: Automaton<T>, state: number, digit: number): number {
  const left: { index: number; rest: Expression }[] = [];
  let key = '';
  for (const { index, rest } of automaton.states[state]!) {
    const after = derive(rest, digit);
    if (after === never) continue;
    left.push({ index, rest: after });
    key += `${index}:${after.id} `;
  }
  let next = automaton.stateByKey.get(key);
  if (next === undefined) {
    next = automaton.states.push(left) - 1;
    automaton.stateByKey.set(key, next);
    makeRoom(automaton);
  }
  automaton.steps[10 * state + digit] = next;
  return next;
}

function makeRoom<T>(automaton: Automaton<T>): void {
  if (10 * automaton.states.length <= automaton.steps.length) return;
  const steps = new Uint16Array(2 * automaton.steps.length);
  steps.set(automaton.steps);
  automaton.steps = steps;
}

function answer<T>(automaton: Automaton<T>, state: number): T {
  const taken = automaton.states[state]!.filter(({ rest }) => rest.takesNothing).map(({ index }) => index);
  const found = automaton.conclude(taken);
  automaton.answers[state] = found;
  return found;
}
