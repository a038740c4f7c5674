import { readFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { createVitest } from 'vitest/node'
import { homeZone } from '../run/zones.mjs'
import { applied } from './mutants.mjs'

/** @typedef {import('./mutants.mjs').Mutant} Mutant */
/** @typedef {import('vitest/node').TestSpecification} Specification */

// Runs the tests of one mutant after the other, as the parent asks. A process of its own, because a mutant may never end.

const root = process.cwd()
/** @type {Mutant | null} */
let mutant = null
let isKilled = false

const vitest = await createVitest(
  'test',
  { config: false, root, watch: false, reporters: [{ onTestCaseResult: noticeFailure, onTestModuleEnd: noticeFailure }] },
  {
    plugins: [{ name: 'mutant', enforce: 'pre', load: textOf }],
    test: {
      environment: 'node',
      include: ['tests/{domain,words,storage,store,exchange}/**/*.test.ts'],
      setupFiles: ['tests/support/asFound.ts'],
      env: { TZ: homeZone },
      testTimeout: 120_000,
      pool: 'forks',
      // What a mutant breaks in one file must not fail the next.
      isolate: true,
      maxWorkers: 2,
    },
  },
)

/** The mutated file is only ever in memory. @param {string} id */
function textOf(id) {
  const isMutated = mutant !== null && id === resolve(root, mutant.file)
  return mutant !== null && isMutated ? applied(mutant, readFileSync(id, 'utf8')) : null
}

/** @param {import('vitest/node').TestCase | import('vitest/node').TestModule} test */
function noticeFailure(test) {
  const isFailed = 'result' in test ? test.result().state === 'failed' : !test.ok()
  if (!isFailed || isKilled) return
  isKilled = true
  void vitest.cancelCurrentRun('test-failure')
}

/** The tests that reach a file: those in the folder that mirrors it first. @param {string} file */
async function testsOf(file) {
  vitest.config.related = [resolve(root, file)]
  const all = await vitest.getRelevantTestSpecifications()
  const own = file.replace(/^src/, 'tests').replace(/\/[^/]+$/, '/')
  /** @param {Specification} specification */
  const isNear = ({ moduleId }) => relative(root, moduleId).replaceAll('\\', '/').startsWith(own)
  return [all.filter(isNear), all.filter((specification) => !isNear(specification))]
}

/** @param {Mutant | null} next */
async function isNoticed(next, file = next?.file ?? '') {
  const steps = await testsOf(file)
  isKilled = false
  mutant = next
  vitest.invalidateFile(resolve(root, file))
  for (const step of steps) {
    if (isKilled || step.length === 0) continue
    const { unhandledErrors } = await vitest.runTestSpecifications(step)
    if (unhandledErrors.length > 0) isKilled = true
  }
  mutant = null
  vitest.invalidateFile(resolve(root, file))
  return isKilled
}

process.on('message', (/** @type {Mutant} */ next) => {
  void isNoticed(next).then((answer) => process.send?.(answer))
})
process.on('disconnect', () => process.exit())
process.send?.('ready')
