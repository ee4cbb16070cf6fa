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

export async function createPaint(color: boolean): Promise<Paint> {
  if (!color)
    return { good: plain, mendable: plain, bad: plain, command: plain, strong: plain, quiet: plain };
  const { Chalk } = await import('chalk');
  const { green, yellow, red, cyan, bold, dim } = new Chalk({ level: 1 });
  return { good: green, mendable: yellow, bad: red, command: cyan, strong: bold, quiet: dim };
}

const plain: Color = (text) => text;

export const verdictWords: Record<Verdict, string> = {
  accepted: 'READY',
  partial: 'PARTLY READY',
  refused: 'NOT READY',
};

export function paintVerdict(verdict: Verdict, paint: Paint, width = 0): string {
  const color = { accepted: paint.good, partial: paint.mendable, refused: paint.bad }[verdict];
  return color(paint.strong(verdictWords[verdict].padEnd(width)));
}
