import { Chalk } from 'chalk';
import type { Verdict } from '../../model/result.ts';

type Color = (text: string) => string;

/** Colours by meaning; all plain where there is no colour. */
export interface Paint {
  readonly good: Color;
  readonly mendable: Color;
  readonly bad: Color;
  readonly command: Color;
  readonly strong: Color;
  readonly quiet: Color;
}

export function createPaint(color: boolean): Paint {
  const { green, yellow, red, cyan, bold, dim } = new Chalk({ level: color ? 1 : 0 });
  return { good: green, mendable: yellow, bad: red, command: cyan, strong: bold, quiet: dim };
}

export const verdictWords: Record<Verdict, string> = {
  accepted: 'READY',
  partial: 'PARTLY READY',
  refused: 'NOT READY',
};

export function paintVerdict(verdict: Verdict, paint: Paint, width = 0): string {
  const color = { accepted: paint.good, partial: paint.mendable, refused: paint.bad }[verdict];
  return color(paint.strong(verdictWords[verdict].padEnd(width)));
}
