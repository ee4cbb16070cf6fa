import {
  createDuplicateStage,
  type DuplicatePolicy,
  type DuplicateStage,
  keyFor,
} from '../duplicates/index.ts';
import type { Input, Plan } from './plan.ts';

/** What finds repeats in some inputs, for each target. */
export interface Repeats {
  /** One a target; none where nobody looks for repeats. */
  readonly stages: readonly Pick<DuplicateStage, 'enter'>[];
  /** Before the next batch is judged: which of several rows is kept may depend on those that follow. */
  lookIfNeeded(): Promise<void>;
  close(): void;
}

type ReadAll = (plan: Plan, inputs: readonly Input[], repeats: Repeats) => Promise<void>;

/** `inputs` are those whose rows are compared with each other, or the only one. */
export function openRepeats(plan: Plan, inputs: readonly Input[], readAll: ReadAll): Repeats {
  const { targets } = plan;
  const policy = plan.duplicates === null ? null : { ...plan.duplicates, ...limitsOf(plan) };
  const { onePerPhone } = plan.options;
  const stages =
    policy === null
      ? []
      : targets.map(({ profile }) =>
          createDuplicateStage({ ...policy, key: keyFor(policy.key, profile, onePerPhone) }),
        );
  return {
    stages,
    async lookIfNeeded() {
      if (stages.every((stage) => !stage.needsLook())) return;
      const needing = stages.flatMap((stage, i) =>
        stage.needsLook() ? [{ stage, target: targets[i]! }] : [],
      );
      const looks = needing.map(({ stage }) => stage.look());
      const quiet = {
        ...plan,
        targets: needing.map(({ target }) => ({ ...target, bench: { ...target.bench, maxFindings: 0 } })),
        // Nobody hears of a row twice; that it goes on, whoever waits.
        listeners: plan.listeners.flatMap(({ onProgress }) =>
          onProgress === undefined ? [] : [{ onProgress }],
        ),
        insight: false,
      };
      try {
        await readAll(quiet, inputs, { stages: looks, lookIfNeeded: async () => {}, close() {} });
        for (const look of looks) look.settle();
      } catch (error) {
        for (const look of looks) look.close();
        throw error;
      }
    },
    close() {
      for (const stage of stages) stage.close();
    },
  };
}

/** Rows that come from elsewhere may depend on what became of those before: there is no looking at them beforehand. */
function limitsOf({ duplicates, more, targets }: Plan): Partial<DuplicatePolicy> {
  if (more !== undefined) return { keep: 'first', maxBytes: Number.POSITIVE_INFINITY };
  return { maxBytes: Math.floor((duplicates?.maxBytes ?? 0) / targets.length) };
}
