import { vi } from 'vitest'
import { VitestTestRunner } from 'vitest/runners'

/** @typedef {import('@vitest/runner').File} File */
/** @typedef {import('@vitest/runner').Test} Test */

// Vitest's runner, for a run without a mistake. It notes which switches each test comes across, and how long it takes.

/** @type {Set<number>} */
let met = new Set()

Object.assign(globalThis, {
  /** What every switch asks. @param {number} id */
  isMade(id) {
    met.add(id)
    return false
  },
})

export default class Noting extends VitestTestRunner {
  /** Came across while no test was running: while the file was loaded, or in a hook for all. @type {Set<number>} */
  metByAll = new Set()
  began = 0

  /** @override @param {File} file */
  onCollectStart(file) {
    super.onCollectStart(file)
    this.metByAll = met = new Set()
    // What's loaded already wouldn't be noted.
    vi.resetModules()
  }

  /** @override @param {Test} test */
  async onBeforeRunTask(test) {
    await super.onBeforeRunTask(test)
    met = new Set()
    this.began = cpuMs()
  }

  /** @override @param {Test} test */
  onAfterRunTask(test) {
    super.onAfterRunTask(test)
    Object.assign(test.meta, { met: [...met], ms: cpuMs() - this.began })
    met = this.metByAll
  }

  /** @override @param {import('@vitest/runner').Suite} suite */
  async onAfterRunSuite(suite) {
    await super.onAfterRunSuite(suite)
    if ('filepath' in suite) Object.assign(suite.meta, { met: [...this.metByAll] })
  }
}

/** Unlike the time that passed, it doesn't depend on what else the machine does. */
function cpuMs() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}
