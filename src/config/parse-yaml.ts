import {
  CST,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type ParsedNode,
  parseDocument,
  type YAMLParseError,
} from 'yaml';
import { printable } from '../model/printable.ts';
import { addEntry } from './add-entry.ts';
import { type Fail, maxDepth, type Tree } from './tree.ts';

const maxTokens = 100_000;
const refused: Readonly<Record<string, string>> = {
  anchor: 'anchors (&) are not allowed; write the value out.',
  alias: 'aliases (*) are not allowed; write the value out.',
  tag: 'tags (!) are not allowed.',
  'directive-line': 'directives (%) are not allowed.',
};

/** YAML 1.2 (core schema), without what makes it a language: anchors, aliases, tags, directives, merge keys, several documents. */
export function parseYaml(text: string, fail: Fail): Tree {
  checkTokens(text, fail);
  const lines = new LineCounter();
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
    schema: 'core',
  });
  const [error] = document.errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  if (error) fail(lineAt(error.pos[0]), tellError(error));
  return toTree(document.contents, 0);

  function toTree(node: ParsedNode | null, depth: number): Tree {
    const line = node ? lineAt(node.range[0]) : 1;
    if (depth > maxDepth) fail(line, `nested more than ${maxDepth} deep.`);
    if (isMap<ParsedNode, ParsedNode | null>(node)) {
      const entries = new Map<string, Tree>();
      for (const { key, value } of node.items) {
        const keyLine = lineAt(key.range[0]);
        if (!isScalar(key) || key.value === null) return fail(keyLine, 'a key must be a plain word.');
        addEntry(entries, String(key.value), keyLine, toTree(value, depth + 1), fail);
      }
      return { kind: 'map', line, entries };
    }
    if (isSeq<ParsedNode>(node))
      return { kind: 'list', line, items: node.items.map((item) => toTree(item, depth + 1)) };
    return toScalar(node, line);
  }
}

function tellError({ code, message }: YAMLParseError): string {
  if (code === 'TAB_AS_INDENT') return 'indented with a tab; YAML takes spaces only.';
  return code === 'MULTIPLE_DOCS'
    ? 'a second document starts; one file holds one.'
    : `not YAML: ${printable(message)}`;
}

function toScalar(node: ParsedNode | null, line: number): Tree {
  const value = isScalar(node) ? node.value : null;
  const known =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
  const source = isScalar(node) ? (node.source ?? '') : '';
  return { kind: 'scalar', line, value: known, text: typeof known === 'string' ? known : source };
}

/** The parser's time and memory grow with the square of the nesting and worse, so nesting is bounded before it starts. */
function checkTokens(text: string, fail: Fail): void {
  let line = 1;
  let tokens = 0;
  let flowDepth = 0;
  let marksInLine = 0;
  let isText = false;
  for (const token of new Lexer().lex(text)) {
    // The lexer announces a scalar's text, which may look like any other token.
    const type = isText ? 'text' : (CST.tokenType(token) ?? '');
    isText = token === CST.SCALAR;
    const reason = refused[type];
    if (reason) fail(line, reason);
    if (type === 'flow-map-start' || type === 'flow-seq-start') flowDepth++;
    if (type === 'flow-map-end' || type === 'flow-seq-end') flowDepth--;
    if (type === 'newline') marksInLine = 0;
    else if (flowDepth <= 0 && /-ind$/.test(type)) marksInLine++;
    const isIndentTooWide = type === 'space' && token.length > 200;
    if (flowDepth > maxDepth || marksInLine > maxDepth || isIndentTooWide)
      fail(line, `nested more than ${maxDepth} deep.`);
    if (++tokens > maxTokens) fail(line, 'holds too many values.');
    for (let at = token.indexOf('\n'); at >= 0; at = token.indexOf('\n', at + 1)) line++;
  }
}
