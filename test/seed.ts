import fc from 'fast-check';

// The same cases in every run: who changes a line must be able to trust a red test. `FUZZ_SEED=7 npx vitest run` tries others.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.FUZZ_SEED ?? 20261129) });
