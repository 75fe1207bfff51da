import * as fc from 'fast-check';

// Property tests draw the same cases on every machine, so that a checkout never fails by luck.
// `PROPERTY_SEED=random npx vitest run` looks for new counterexamples, which then become examples.
const asked = process.env.PROPERTY_SEED;
if (asked !== 'random') fc.configureGlobal({ seed: Number(asked ?? 20_261_121) });
