import { nothing } from './notes.mjs'

/** @typedef {{ readonly id: string, readonly isPassed: boolean, readonly met: readonly number[], readonly ms: number }} NotedTest */

/**
 * A test file, after a run without a mistake. `met` came across while no test was running.
 * @typedef {{ readonly name: string, readonly met: readonly number[], readonly tests: readonly NotedTest[] }} NotedFile
 */

/**
 * A mutant, and the tests of a file that may notice it.
 * @typedef {{ readonly id: number, readonly tests: readonly string[], readonly patienceMs: number }} Question
 */

/** A test that takes longer isn't asked. Nor is one that fails without a mistake: some count the cases of a property, and these were cut short. */
const slowestMs = 2_000
/** A mistake may take this many times as long as what's right. */
const patience = 20
const leastPatienceMs = 5_000

/**
 * @param {NotedFile} file
 * @param {ReadonlySet<number>} noticed by others
 * @returns {readonly Question[]}
 */
export function questionsFor({ met, tests }, noticed) {
  const quick = tests.filter(({ isPassed, ms }) => isPassed && ms <= slowestMs)
  /** @type {Map<number, readonly NotedTest[]>} */
  const testsOf = new Map()
  for (const test of quick) for (const id of test.met) testsOf.set(id, [...(testsOf.get(id) ?? []), test])
  for (const id of met) testsOf.set(id, quick)
  const open = [...testsOf].filter(([id]) => !noticed.has(id))
  // What a mistake left behind must not be what the next one was noticed by.
  return open.length === 0 ? [] : [...open, /** @type {const} */ ([nothing, quick])].map(questionOf)
}

/** @param {NotedFile} file */
export function timeOf({ tests }) {
  return tests.reduce((sum, { ms }) => sum + ms, 0)
}

/** @param {readonly [number, readonly NotedTest[]]} entry @returns {Question} */
function questionOf([id, tests]) {
  const ms = tests.reduce((sum, test) => sum + test.ms, 0)
  return { id, tests: tests.map((test) => test.id), patienceMs: leastPatienceMs + patience * ms }
}
