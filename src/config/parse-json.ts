import { addEntry } from './add-entry.ts';
import { showKey } from './show.ts';
import { type Fail, maxDepth, type Tree } from './tree.ts';

interface Token {
  readonly text: string;
  readonly line: number;
}

const pattern =
  /[{}[\],:]|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Strict JSON (RFC 8259) as a tree. `JSON.parse` would tell neither lines nor keys given twice. */
export function parseJson(text: string, fail: Fail): Tree {
  const tokens = splitTokens(text, fail);
  let token = tokens.next().value;
  const tree = readValue(0);
  if (token.text !== '') fail(token.line, `expected the end of the file, found ${showToken(token)}.`);
  return tree;

  function take(): Token {
    const taken = token;
    token = tokens.next().value;
    return taken;
  }

  function expect(wanted: string): Token {
    if (token.text !== wanted) fail(token.line, `expected ${wanted}, found ${showToken(token)}.`);
    return take();
  }

  function readValue(depth: number): Tree {
    if (depth > maxDepth) fail(token.line, `nested more than ${maxDepth} deep.`);
    const { text: start, line } = take();
    if (start === '{') return { kind: 'map', line, entries: readEntries(depth) };
    if (start === '[') return { kind: 'list', line, items: readItems(depth) };
    if (start === '') return fail(line, 'expected a value, found the end of the file.');
    if ('}],:'.includes(start)) return fail(line, `expected a value, found ${start}.`);
    const value: string | number | boolean | null = JSON.parse(start);
    return { kind: 'scalar', line, value, text: typeof value === 'string' ? value : start };
  }

  function readEntries(depth: number): Map<string, Tree> {
    const entries = new Map<string, Tree>();
    while (token.text !== '}') {
      if (entries.size > 0) expect(',');
      if (!token.text.startsWith('"'))
        fail(token.line, `expected a key in double quotes, found ${showToken(token)}.`);
      const key = take();
      expect(':');
      addEntry(entries, JSON.parse(key.text), key.line, readValue(depth + 1), fail);
    }
    take();
    return entries;
  }

  function readItems(depth: number): Tree[] {
    const items: Tree[] = [];
    while (token.text !== ']') {
      if (items.length > 0) expect(',');
      items.push(readValue(depth + 1));
    }
    take();
    return items;
  }
}

/** The tokens, then empty ones for ever. */
function* splitTokens(text: string, fail: Fail): Generator<Token, never> {
  let line = 1;
  let at = 0;
  for (;;) {
    for (; at < text.length && ' \t\r\n'.includes(text[at]!); at++) if (text[at] === '\n') line++;
    if (at >= text.length) break;
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found === undefined) fail(line, `not JSON from ${nameStart(text[at]!)} on.`);
    yield { text: found, line };
    at += found.length;
  }
  for (;;) yield { text: '', line };
}

function showToken({ text }: Token): string {
  return text === '' ? 'the end of the file' : showKey(text);
}

function nameStart(char: string): string {
  if (char === '"') return 'a string that does not end or holds a wrong escape';
  return char === '/' || char === '#' ? 'a comment (JSON has none)' : 'here';
}
