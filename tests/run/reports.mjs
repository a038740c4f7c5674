import { readFile } from 'node:fs/promises'

/** @typedef {import('./counts.mjs').Counts} Counts */

/**
 * @param {any} report of Vitest
 * @returns {Counts}
 */
export function countVitest(report) {
  // A file that can't be loaded or a hook that throws fails without a failed test.
  const broken = report.testResults.filter((file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'))
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/**
 * @param {any} report of Playwright
 * @returns {Counts}
 */
export function countPlaywright({ stats }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }
}

/**
 * @param {string} file
 * @param {(report: any) => Counts} count
 * @returns {Promise<Counts | null>}
 */
export async function readCounts(file, count) {
  try {
    return count(JSON.parse(await readFile(file, 'utf8')))
  } catch {
    return null
  }
}
