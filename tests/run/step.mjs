import { ONE_FAILED } from './counts.mjs'

/** @typedef {import('./counts.mjs').Counts} Counts */
/** @typedef {{ name: string, work: () => Promise<Counts> }} Step */
/** @typedef {{ name: string, counts: Counts, seconds: number }} Result */

/**
 * Runs steps one after the other and reports how each ends.
 * @param {Step[]} steps
 * @returns {Promise<Result[]>}
 */
export async function runSteps(steps) {
  /** @type {Result[]} */
  const results = []
  for (const { name, work } of steps) {
    console.log(`\n=== ${name} ===`)
    const start = performance.now()
    const counts = await work().catch(brokenBy)
    const seconds = (performance.now() - start) / 1000
    console.log(`=== ${name}: ${outcome(counts)}, ${seconds.toFixed(1)} s ===`)
    results.push({ name, counts, seconds })
  }
  return results
}

/** @param {Counts} counts */
export function outcome({ passed, failed }) {
  return failed > 0 ? `FAILED, ${failed} of ${passed + failed}` : `ok, ${passed}`
}

/** @param {unknown} error */
function brokenBy(error) {
  console.error(error)
  return ONE_FAILED
}
