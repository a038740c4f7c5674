import { mkdir, rm } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inWords, ONE_FAILED, sum } from './run/counts.mjs'
import { outcome, runSteps } from './run/step.mjs'
import { playwright, REPORTS, script, vitest } from './run/suites.mjs'

/** @typedef {import('./run/step.mjs').Step} Step */

// `npm test` is the gate, `npm run test:deep` what is slow and rarely breaks. ARCHITECTURE.md says which holds what.

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
// The tests expect days as English writes them.
process.env.LC_ALL = 'en_US.UTF-8'
process.env.PATH = [join(process.cwd(), 'node_modules', '.bin'), process.env.PATH].join(delimiter)

const lanes = process.argv.includes('--deep') ? deep() : gate()
// A report of an earlier run must not be taken for one of this run.
await rm(REPORTS, { recursive: true, force: true })
await mkdir(REPORTS)
const start = performance.now()
const results = (await Promise.all(lanes.map(runSteps))).flat()

console.log()
for (const { name, counts, seconds } of results) console.log(`${name.padEnd(32)} ${seconds.toFixed(1).padStart(7)} s  ${outcome(counts)}`)
console.log(`${'all of it'.padEnd(32)} ${((performance.now() - start) / 1000).toFixed(1).padStart(7)} s`)
const total = sum(results.map(({ counts }) => counts))
process.exitCode = total.failed > 0 ? 1 : 0
console.log(`\n${inWords(total)}`)

/** What keeps two cores busy: of the long steps, only the end-to-end tests wait for another one, the build. */
function gate() {
  const { build, ofBuild } = building()
  return [
    [step('typecheck', () => script('typecheck')), step('lint', () => script('lint'))],
    [build, step('unit tests', () => vitest('unit')), ofBuild('end-to-end tests', () => playwright('e2e'))],
  ]
}

function deep() {
  const { build, ofBuild } = building()
  return [
    [
      build,
      step('unit tests in every zone', () => vitest('zones', ['--config', 'tests/deep/vitest.config.ts'])),
      ofBuild('deep end-to-end tests', () => playwright('deep', ['--config', 'tests/deep/playwright.config.ts'])),
      ofBuild('other browsers', () => playwright('others', ['--config', 'tests/otherBrowsers/playwright.config.ts'], true)),
    ],
  ]
}

/** The build, and steps that need one. */
function building() {
  let isBuilt = false
  const build = step('build', async () => {
    const counts = await script('build')
    isBuilt = counts.failed === 0
    return counts
  })
  /**
   * @param {string} name
   * @param {Step['work']} work
   */
  const ofBuild = (name, work) => step(name, () => (isBuilt ? work() : withoutBuild()))
  return { build, ofBuild }
}

async function withoutBuild() {
  console.log('Not run: there is no build to test.')
  return ONE_FAILED
}

/**
 * @param {string} name
 * @param {Step['work']} work
 * @returns {Step}
 */
function step(name, work) {
  return { name, work }
}
