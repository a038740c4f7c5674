/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

export const ONE_PASSED = { passed: 1, failed: 0, skipped: 0 }
export const ONE_FAILED = { passed: 0, failed: 1, skipped: 0 }

/**
 * @param {Counts[]} all
 * @returns {Counts}
 */
export function sum(all) {
  return all.reduce(
    (total, one) => ({ passed: total.passed + one.passed, failed: total.failed + one.failed, skipped: total.skipped + one.skipped }),
    { passed: 0, failed: 0, skipped: 0 },
  )
}

/**
 * The counts of a suite. If it ran nothing, or exited with an error without a failed test, it counts as failed.
 * @param {Counts | null} counted from its report, if there is one
 * @param {boolean} endedWell
 * @param {boolean} [maySkipAll] if the machine may have nothing to run it with
 * @returns {Counts}
 */
export function judge(counted, endedWell, maySkipAll = false) {
  if (!counted) return ONE_FAILED
  const ran = counted.passed + counted.failed + (maySkipAll ? counted.skipped : 0)
  const hidden = counted.failed === 0 && (ran === 0 || !endedWell)
  return hidden ? sum([counted, ONE_FAILED]) : counted
}

/** @param {Counts} counts */
export function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
