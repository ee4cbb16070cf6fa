/** A pattern that is to cover a whole text. */
export interface Pattern {
  /** Linear in the text, whatever the pattern: no choice is ever taken back. */
  matches(text: string): boolean;
}

const maxLength = 200;
const maxStates = 2000;

/** A character class stands as the text that the engine's own expression of one character knows. */
type Node =
  | { readonly kind: 'one'; readonly test: RegExp }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Node[] }
  | { readonly kind: 'repeat'; readonly part: Node; readonly from: number; readonly to: number };

/** A place in the pattern: either it takes a character, or it leads on to others without one. */
interface State {
  readonly test: RegExp | null;
  readonly next: number[];
}

/**
 * Compiles a pattern of letters, `.`, classes, `(…)`, `|` and `* + ? {n,m}`, at most 200 characters. Without what makes
 * matching run away (look-around, references back, quantifiers within quantifiers). A text says what is wrong with it.
 */
export function compilePattern(source: string): Pattern | string {
  if (source.length > maxLength) return `at most ${maxLength} characters`;
  try {
    const states: State[] = [];
    const end = addStates(parse(source), states, addState(states, null));
    return { matches: (text) => match(states, end, text) };
  } catch (error) {
    if (error instanceof SyntaxError) return error.message;
    throw error;
  }
}

function parse(source: string): Node {
  // A class, an escape or a character; the engine judges whether it is one.
  const tokens = source.match(/\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\.|\{\d*,?\d*\}|\(\?.?|./gsu) ?? [];
  let at = 0;
  const root = parseChoice();
  if (at < tokens.length) throw new SyntaxError('a ) without its (');
  return root;

  function parseChoice(): Node {
    const parts = [parseSequence()];
    while (tokens[at] === '|') {
      at++;
      parts.push(parseSequence());
    }
    return parts.length === 1 ? parts[0]! : { kind: 'any', parts };
  }

  function parseSequence(): Node {
    const parts: Node[] = [];
    while (at < tokens.length && tokens[at] !== '|' && tokens[at] !== ')') parts.push(parseRepeat());
    return { kind: 'all', parts };
  }

  function parseRepeat(): Node {
    const part = parseOne();
    const [from, to] = readQuantifier(tokens[at] ?? '') ?? [1, 1];
    if (from === 1 && to === 1 && tokens[at] !== '{1}') return part;
    at++;
    if (readQuantifier(tokens[at] ?? '') !== null || (to > 1 && isVariable(part)))
      throw new SyntaxError('no quantifier within another');
    return { kind: 'repeat', part, from, to };
  }

  function parseOne(): Node {
    const token = tokens[at++]!;
    if (token === '(' || token === '(?:') {
      const inner = parseChoice();
      if (tokens[at++] !== ')') throw new SyntaxError('a ( without its )');
      return inner;
    }
    if (token.startsWith('(?')) throw new SyntaxError('no look-around, names or flags');
    if (/^\\[1-9kbB]/.test(token)) throw new SyntaxError('no references back and no word boundaries');
    if (token === '^' || token === '$') throw new SyntaxError('no ^ or $: it covers the whole text as it is');
    if (readQuantifier(token) !== null) throw new SyntaxError('a quantifier with nothing before it');
    return { kind: 'one', test: compileOne(token) };
  }
}

function compileOne(token: string): RegExp {
  try {
    return new RegExp(`^${token}$`, 'su');
  } catch {
    throw new SyntaxError('no expression that can be read');
  }
}

function readQuantifier(token: string): [from: number, to: number] | null {
  if (token === '*') return [0, Number.POSITIVE_INFINITY];
  if (token === '+') return [1, Number.POSITIVE_INFINITY];
  if (token === '?') return [0, 1];
  const [, from, comma, to] = /^\{(\d+)(,?)(\d*)\}$/.exec(token) ?? [];
  if (from === undefined) return null;
  if (comma === '') return [Number(from), Number(from)];
  return [Number(from), to === '' ? Number.POSITIVE_INFINITY : Number(to)];
}

function isVariable(node: Node): boolean {
  if (node.kind === 'one') return false;
  if (node.kind === 'repeat') return node.from !== node.to || isVariable(node.part);
  return node.parts.some(isVariable);
}

/** Adds the states that lead from `start` through the node, and returns the one where it ends. */
function addStates(node: Node, states: State[], start: number): number {
  switch (node.kind) {
    case 'one': {
      const end = addState(states, null);
      states[start]!.next.push(addState(states, node.test, end));
      return end;
    }
    case 'all':
      return node.parts.reduce((at, part) => addStates(part, states, at), start);
    case 'any': {
      const ends = node.parts.map((part) => {
        const own = addState(states, null);
        states[start]!.next.push(own);
        return addStates(part, states, own);
      });
      const end = addState(states, null);
      for (const own of ends) states[own]!.next.push(end);
      return end;
    }
    case 'repeat': {
      let at = start;
      for (let n = 0; n < node.from; n++) at = addStates(node.part, states, at);
      if (node.to === Number.POSITIVE_INFINITY) {
        const loop = addState(states, null);
        states[at]!.next.push(loop);
        states[addStates(node.part, states, loop)]!.next.push(loop);
        return loop;
      }
      const end = addState(states, null);
      for (let n = node.from; n < node.to; n++) {
        states[at]!.next.push(end);
        at = addStates(node.part, states, at);
      }
      states[at]!.next.push(end);
      return end;
    }
  }
}

function addState(states: State[], test: RegExp | null, next?: number): number {
  if (states.length >= maxStates) throw new SyntaxError('fewer repetitions');
  return states.push({ test, next: next === undefined ? [] : [next] }) - 1;
}

function match(states: readonly State[], end: number, text: string): boolean {
  let now = reach(states, [0]);
  for (const char of text) {
    const next: number[] = [];
    for (const at of now) {
      const { test, next: to } = states[at]!;
      if (test?.test(char)) next.push(...to);
    }
    if (next.length === 0) return false;
    now = reach(states, next);
  }
  return now.has(end);
}

/** All states that are reached from these without a character. */
function reach(states: readonly State[], from: readonly number[]): Set<number> {
  const reached = new Set(from);
  for (const at of reached) {
    const { test, next } = states[at]!;
    if (test === null) for (const other of next) reached.add(other);
  }
  return reached;
}
