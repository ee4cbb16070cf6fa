/**
 * Sets of digit strings, written as expressions. Equal expressions are one object, whichever way they came about, so
 * that `derive` has to be worked out once for each digit and "the same is left to match" is `===`.
 *
 * Brzozowski, "Derivatives of Regular Expressions", 1964: https://doi.org/10.1145/321239.321249
 */
export type Expression = Shape & {
  readonly id: number;
  /** Is the empty string in the set? */
  readonly takesNothing: boolean;
  /** May more follow where it took nothing? Not after `$`. */
  readonly canBeSkipped: boolean;
  /** Bit d is set where a string of the set may begin with the digit d. */
  readonly firstDigits: number;
  readonly derivatives: (Expression | undefined)[];
};

type Shape =
  | { readonly kind: 'never' | 'empty' | 'end' }
  | { readonly kind: 'digit'; readonly digits: number }
  | { readonly kind: 'sequence'; readonly head: Expression; readonly tail: Expression }
  | { readonly kind: 'choice'; readonly options: readonly Expression[] }
  | { readonly kind: 'repeat'; readonly of: Expression; readonly min: number; readonly max: number }
  | { readonly kind: 'both'; readonly left: Expression; readonly right: Expression };

interface Traits {
  readonly takesNothing: boolean;
  readonly canBeSkipped: boolean;
  readonly firstDigits: number;
}

const allDigits = 0b11_1111_1111;
const known = new Map<string, Expression>();

/** No string at all. */
export const never = keep('never', { kind: 'never' }, traits(false, false, 0));
/** The empty string. */
export const empty = keep('empty', { kind: 'empty' }, traits(true, true, 0));
/** The end of the number, `$`. */
export const end = keep('end', { kind: 'end' }, traits(true, false, 0));
export const anyDigit = digitOf(allDigits);
/** Any digits, and none. */
export const anything = repeat(anyDigit, 0, Number.POSITIVE_INFINITY);

/** One digit out of a set: bit d stands for the digit d. */
export function digitOf(digits: number): Expression {
  return keep(`digit ${digits}`, { kind: 'digit', digits }, traits(false, false, digits));
}

export function sequence(head: Expression, tail: Expression): Expression {
  if (head === never || tail === never) return never;
  if (head === empty) return tail;
  if (tail === empty) return head;
  if (head.kind === 'sequence') return sequence(head.head, sequence(head.tail, tail));
  return keep(
    `sequence ${head.id} ${tail.id}`,
    { kind: 'sequence', head, tail },
    traits(
      head.takesNothing && tail.takesNothing,
      head.canBeSkipped && tail.canBeSkipped,
      head.canBeSkipped ? head.firstDigits | tail.firstDigits : head.firstDigits,
    ),
  );
}

export function choice(expressions: readonly Expression[]): Expression {
  const flat = new Set<Expression>();
  for (const expression of expressions) {
    if (expression.kind === 'choice') for (const option of expression.options) flat.add(option);
    else if (expression !== never) flat.add(expression);
  }
  const options = [...flat].sort((a, b) => a.id - b.id);
  const [first, second] = options;
  if (first === undefined) return never;
  if (second === undefined) return first;
  return keep(
    `choice ${options.map(({ id }) => id).join(' ')}`,
    { kind: 'choice', options },
    traits(
      options.some(({ takesNothing }) => takesNothing),
      options.some(({ canBeSkipped }) => canBeSkipped),
      options.reduce((digits, { firstDigits }) => digits | firstDigits, 0),
    ),
  );
}

/** `max` may be infinite. */
export function repeat(of: Expression, min: number, max: number): Expression {
  if (max === 0) return empty;
  if (min === 1 && max === 1) return of;
  return keep(
    `repeat ${of.id} ${min} ${max}`,
    { kind: 'repeat', of, min, max },
    traits(min === 0 || of.takesNothing, min === 0 || of.canBeSkipped, of.firstDigits),
  );
}

/** The strings that are in both sets. */
export function both(left: Expression, right: Expression): Expression {
  if (left === never || right === never) return never;
  if (left === right) return left;
  return keep(
    `both ${left.id} ${right.id}`,
    { kind: 'both', left, right },
    traits(
      left.takesNothing && right.takesNothing,
      left.canBeSkipped && right.canBeSkipped,
      left.firstDigits & right.firstDigits,
    ),
  );
}

/** What may follow in the strings that begin with this digit. */
export function derive(expression: Expression, digit: number): Expression {
  if (((expression.firstDigits >> digit) & 1) === 0) return never;
  expression.derivatives[digit] ??= deriveAnew(expression, digit);
  return expression.derivatives[digit];
}

function deriveAnew(expression: Expression, digit: number): Expression {
  switch (expression.kind) {
    case 'digit':
      return empty;
    case 'sequence': {
      const { head, tail } = expression;
      const inHead = sequence(derive(head, digit), tail);
      return head.canBeSkipped ? choice([inHead, derive(tail, digit)]) : inHead;
    }
    case 'choice':
      return choice(expression.options.map((option) => derive(option, digit)));
    case 'repeat': {
      const { of, min, max } = expression;
      return sequence(derive(of, digit), repeat(of, Math.max(min - 1, 0), max - 1));
    }
    case 'both':
      return both(derive(expression.left, digit), derive(expression.right, digit));
    default:
      return never;
  }
}

/** The strings that begin with one of the set, the empty one left aside. */
export function startingWith(expression: Expression): Expression {
  const starts = Array.from({ length: 10 }, (_, digit) =>
    sequence(digitOf(1 << digit), derive(expression, digit)),
  );
  return sequence(choice(starts), anything);
}

function traits(takesNothing: boolean, canBeSkipped: boolean, firstDigits: number): Traits {
  return { takesNothing, canBeSkipped, firstDigits };
}

function keep(key: string, shape: Shape, traits: Traits): Expression {
  const same = known.get(key);
  if (same !== undefined) return same;
  const expression: Expression = { ...shape, ...traits, id: known.size, derivatives: [] };
  known.set(key, expression);
  return expression;
}
