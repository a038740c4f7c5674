import { startTests } from '@vitest/runner'
import { inject, vi } from 'vitest'
import { VitestTestRunner } from 'vitest/runners'
import { note, nothing, noticed } from './notes.mjs'
import { questionsFor } from './questions.mjs'

/** @typedef {import('@vitest/runner').File} File */
/** @typedef {import('@vitest/runner').Task} Task */
/** @typedef {import('@vitest/runner').Test} Test */
/** @typedef {import('./questions.mjs').NotedFile} NotedFile */
/** @typedef {import('./questions.mjs').Question} Question */

// Vitest's runner, for the mistakes. It makes one after the other: everything is loaded anew, and the tests that come across it run until one fails.

let made = nothing

Object.assign(globalThis, {
  /** What every switch asks. @param {number} id */
  isMade: (id) => id === made,
})

export default class Asking extends VitestTestRunner {
  /** Vitest's own run only finds the tests. @override @param {Test} test */
  async onBeforeRunTask(test) {
    test.mode = 'skip'
    await super.onBeforeRunTask(test)
  }

  /** @override @param {readonly File[]} [files] */
  async onAfterRunFiles(files = []) {
    super.onAfterRunFiles()
    /** @type {readonly NotedFile[]} */
    const noted = inject('files')
    for (const file of files) {
      const questions = noted.filter(({ name }) => name === file.name).flatMap((same) => questionsFor(same, noticed()))
      for (const question of questions) await this.ask(file, question)
      note({ through: file.name })
    }
  }

  /** @param {File} file @param {Question} question */
  async ask(file, { id, tests, patienceMs }) {
    note({ asking: id, by: file.name, until: Date.now() + patienceMs, pid: process.pid })
    made = id
    vi.resetModules()
    const [asked] = await startTests([file.filepath], this.runnerOf(new Set(tests)))
    made = nothing
    if (asked === undefined || isFailed(asked)) note({ noticed: id, by: file.name })
  }

  /** Stops at the first failure, and tells Vitest nothing. @param {ReadonlySet<string>} tests */
  runnerOf(tests) {
    let isOver = false
    const silent = () => undefined
    return Object.assign(Object.create(this), {
      onTaskUpdate: silent,
      onCollected: silent,
      onAfterRunFiles: silent,
      /** @param {Test} test */
      onBeforeRunTask: async (test) => {
        if (isOver || !tests.has(test.id)) test.mode = 'skip'
        await super.onBeforeRunTask(test)
      },
      /** @param {Test} test */
      onAfterRunTask: (test) => {
        super.onAfterRunTask(test)
        isOver ||= isFailed(test)
      },
    })
  }
}

/** @param {Task} task @returns {boolean} */
function isFailed(task) {
  return task.result?.state === 'fail' || ('tasks' in task && task.tasks.some(isFailed))
}
