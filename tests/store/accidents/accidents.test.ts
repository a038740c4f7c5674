import fc from 'fast-check'
import { expect, test } from 'vitest'
import { play, type Step, stepNames } from './play'

/** `npm run test:losses` sets these: other seeds, more stories. */
const seed = Number(process.env.SEED ?? 20_270_315)
const stories = Number(process.env.STORIES ?? 40)

const anyStep: fc.Arbitrary<Step> = fc.tuple(fc.constantFrom(...stepNames), fc.nat(2), fc.nat(999))

// A failure prints its seed, and the shortest story that fails: add that one to `found.test.ts`.
test(
  'whatever happens, what was said to be done is there, and what is gone stays gone',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 1, maxLength: 80, size: 'max' }), async (story) => {
        expect(await play(story)).toEqual([])
      }),
      { seed, numRuns: stories },
    )
  },
  24 * 3_600_000,
)
