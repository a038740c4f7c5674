import { runChild } from './child.mjs'
import { judge, ONE_FAILED, ONE_PASSED } from './counts.mjs'
import { countPlaywright, countVitest, readCounts } from './reports.mjs'

/** @typedef {import('./counts.mjs').Counts} Counts */

export const REPORTS = 'test-results'

/**
 * A script from package.json, which passes or fails as a whole.
 * @param {string} name
 */
export async function script(name) {
  return (await runChild(['npm', 'run', '--silent', name], 'at the end')) ? ONE_PASSED : ONE_FAILED
}

/**
 * @param {string} report its file, among the reports
 * @param {string[]} [options]
 */
export async function vitest(report, options = []) {
  const file = `${REPORTS}/${report}.json`
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const endedWell = await runChild(['vitest', 'run', ...options, '--allowOnly=false', ...reporters], 'at the end')
  return judge(await readCounts(file, countVitest), endedWell)
}

/**
 * @param {string} report that the configuration names, among the reports
 * @param {string[]} [options]
 * @param {boolean} [maySkipAll]
 */
export async function playwright(report, options = [], maySkipAll = false) {
  const endedWell = await runChild(['playwright', 'test', ...options, '--forbid-only'], 'live')
  return judge(await readCounts(`${REPORTS}/${report}.json`, countPlaywright), endedWell, maySkipAll)
}
