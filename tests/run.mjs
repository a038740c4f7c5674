import { mkdir, rm } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runChild } from './run/child.mjs'
import { inWords, judge, ONE_FAILED, ONE_PASSED, sum } from './run/counts.mjs'
import { countPlaywright, countVitest, readCounts } from './run/reports.mjs'

/** @typedef {import('./run/counts.mjs').Counts} Counts */

const ZONES = ['America/Los_Angeles', 'Pacific/Apia', 'Europe/London', 'UTC']
const REPORTS = 'test-results'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
// The tests expect days as English writes them.
process.env.LC_ALL = 'en_US.UTF-8'
process.env.PATH = [join(process.cwd(), 'node_modules', '.bin'), process.env.PATH].join(delimiter)
// A report of an earlier run must not be taken for one of this run.
await rm(REPORTS, { recursive: true, force: true })
await mkdir(REPORTS)

const results = [
  await step('typecheck', () => script('typecheck')),
  await step('lint', () => script('lint')),
  await step('unit tests', () => vitest('unit', [])),
]
for (const zone of ZONES) {
  const name = `unit-${zone.replace('/', '-')}`
  results.push(await step(`domain and storage in ${zone}`, () => vitest(name, ['tests/domain', 'tests/storage'], { TZ: zone })))
}
const build = await step('build', () => script('build'))
const browser = await step('end-to-end tests', () => (build.failed > 0 ? withoutBuild() : playwright()))

const total = sum([...results, build, browser])
process.exitCode = total.failed > 0 ? 1 : 0
console.log(`\n${inWords(total)}`)

/**
 * @param {string} name
 * @param {() => Counts | Promise<Counts>} work
 */
async function step(name, work) {
  console.log(`\n=== ${name} ===`)
  const start = performance.now()
  const counts = await work()
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const outcome = counts.failed > 0 ? `FAILED, ${counts.failed} of ${counts.passed + counts.failed}` : `ok, ${counts.passed}`
  console.log(`=== ${name}: ${outcome}, ${seconds} s ===`)
  return counts
}

/** @param {string} name */
async function script(name) {
  return (await runChild(['npm', 'run', '--silent', name])) ? ONE_PASSED : ONE_FAILED
}

/**
 * @param {string} name
 * @param {string[]} paths
 * @param {Record<string, string>} [variables]
 */
async function vitest(name, paths, variables) {
  const report = `${REPORTS}/${name}.json`
  const endedWell = await runChild(
    ['vitest', 'run', ...paths, '--allowOnly=false', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    variables,
  )
  return judge(await readCounts(report, countVitest), endedWell)
}

async function playwright() {
  const endedWell = await runChild(['playwright', 'test', '--forbid-only'])
  return judge(await readCounts(`${REPORTS}/e2e.json`, countPlaywright), endedWell)
}

function withoutBuild() {
  console.log('Not run: there is no build to test.')
  return ONE_FAILED
}
