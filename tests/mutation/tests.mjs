import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { BaseSequencer, createVitest } from 'vitest/node'
import { homeZone } from '../run/zones.mjs'
import { note, notes, nothing, through } from './notes.mjs'
import { timeOf } from './questions.mjs'
import { switched } from './switches.mjs'

/** @typedef {import('./mutants.mjs').Mutant} Mutant */
/** @typedef {import('./questions.mjs').NotedFile} NotedFile */

const root = process.cwd()
/** Parts of the names of test files; without, all are asked. */
const wanted = (process.env.TESTS ?? '').split(' ')

/**
 * Runs every test that can reach one of the mutants once, without a mistake. Quick files come first: what they notice, slow ones needn't be asked about.
 * @param {readonly Mutant[]} mutants
 * @returns {Promise<readonly NotedFile[]>}
 */
export async function noteTests(mutants) {
  const vitest = await openVitest(mutants, 'tests/mutation/noting.mjs')
  const specifications = await vitest.getRelevantTestSpecifications()
  const { testModules } = await vitest.runTestSpecifications(specifications.filter(({ moduleId }) => wanted.some((part) => moduleId.includes(part))))
  await vitest.close()
  return testModules
    .map((file) => ({
      name: file.relativeModuleId,
      met: metIn(file.meta()),
      tests: [...file.children.allTests()].map((test) => ({
        id: test.id,
        isPassed: test.result().state === 'passed',
        met: metIn(test.meta()),
        ms: Number(Reflect.get(test.meta(), 'ms')),
      })),
    }))
    .toSorted((one, other) => timeOf(one) - timeOf(other))
}

/**
 * Makes the mistakes, and has one file after the other look for them.
 * @param {readonly Mutant[]} mutants
 * @param {readonly NotedFile[]} files
 */
export async function askTests(mutants, files) {
  const vitest = await openVitest(mutants, 'tests/mutation/asking.mjs')
  const specifications = await vitest.getRelevantTestSpecifications()
  const watch = setInterval(endEndless, 1_000)
  // Once more after each endless mistake, without the files that are through.
  for (let left = files; left.length > 0; left = left.filter(({ name }) => !through().has(name))) {
    // @ts-expect-error Vitest wants the names of what's provided declared for the whole project.
    vitest.provide('files', left)
    await vitest.runTestSpecifications(left.flatMap(({ name }) => specifications.filter(({ moduleId }) => moduleId.endsWith(`/${name}`))))
    const { asking, by } = notes().at(-1) ?? {}
    if (asking !== undefined && asking !== nothing) note({ noticed: asking, by })
    else if (left.some(({ name }) => !through().has(name))) throw new Error('The tests ended early.')
  }
  clearInterval(watch)
  await vitest.close()
}

function endEndless() {
  const { until = Infinity, pid } = notes().at(-1) ?? {}
  if (until > Date.now() || pid === undefined) return
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has just ended by itself.
  }
}

class AsGiven extends BaseSequencer {
  /** @override @param {import('vitest/node').TestSpecification[]} specifications */
  sort(specifications) {
    return Promise.resolve(specifications)
  }
}

/** @param {object} meta @returns {readonly number[]} */
function metIn(meta) {
  return Reflect.get(meta, 'met') ?? []
}

/** @param {readonly Mutant[]} mutants @param {string} runner */
async function openVitest(mutants, runner) {
  const files = [...new Set(mutants.map(({ file }) => file))]
  const texts = new Map(files.map((file) => [resolve(root, file).replaceAll('\\', '/'), textOf(file, mutants)]))
  return createVitest(
    'test',
    { config: false, root, watch: false, related: [...texts.keys()], reporters: [{}] },
    {
      // What's mutated is only ever in memory.
      plugins: [{ name: 'mutants', enforce: 'pre', load: (id) => texts.get(id) ?? null }],
      test: {
        runner,
        environment: 'node',
        include: ['tests/{domain,words,storage,store,exchange}/**/*.test.ts'],
        setupFiles: ['tests/mutation/eachTime.mjs', 'tests/support/asFound.ts'],
        env: { TZ: homeZone },
        testTimeout: 120_000,
        pool: 'forks',
        isolate: false,
        maxWorkers: 1,
        sequence: { sequencer: AsGiven },
      },
    },
  )
}

/** @param {string} file @param {readonly Mutant[]} mutants */
function textOf(file, mutants) {
  return switched(
    readFileSync(file, 'utf8'),
    mutants.filter((mutant) => mutant.file === file),
  )
}
