import { fork } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { mutantsOf } from './mutants.mjs'

/** @typedef {import('./mutants.mjs').Mutant} Mutant */

// `npm run mutation`: makes one small mistake at a time and looks whether a test notices. `npm run mutation -- src/storage/records` looks at a folder or a file,
// `SAMPLE=all` at every mistake, `SEED=…` at the same ones again.

process.chdir(fileURLToPath(new URL('../..', import.meta.url)))
const folders = process.argv.length > 2 ? process.argv.slice(2) : ['src/domain', 'src/storage']
const sample = process.env.SAMPLE ?? '100'
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31))
const patienceMs = 600_000
const leastPercent = 90

const all = folders
  .flatMap((folder) => (folder.endsWith('.ts') ? [folder] : filesIn(folder)))
  // Presets are data, each with published values of its own in the tests.
  .filter((file) => !file.includes('rule/issuers/'))
  .flatMap((file) => mutantsOf(file, readFileSync(file, 'utf8')))
const chosen = sample === 'all' ? all : pick(all, Number(sample))
console.log(`${chosen.length} of ${all.length} mutants, SEED=${seed}`)

let session = await start()
const [first] = chosen
if (first === undefined || (await judge({ ...first, end: first.start, is: '' })) !== 'survived')
  throw new Error('The tests fail without any mistake.')
/** @type {Mutant[]} */
const survivors = []
for (const [index, mutant] of chosen.entries()) {
  const outcome = await judge(mutant)
  console.log(`${index + 1} ${outcome} ${inWords(mutant)}`)
  if (outcome === 'survived') survivors.push(mutant)
}
session.disconnect()
const percent = ((chosen.length - survivors.length) / chosen.length) * 100
for (const survivor of survivors) console.log(`survived: ${inWords(survivor)}`)
console.log(`score: ${percent.toFixed(1)} % of ${chosen.length} mutants noticed`)
process.exitCode = percent < leastPercent ? 1 : 0

/** @param {string} folder */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).replaceAll(sep, '/'))
    .filter((file) => file.endsWith('.ts'))
    .toSorted()
}

/** @param {Mutant} mutant */
function inWords({ file, line, was, is }) {
  /** @param {string} text */
  const short = (text) => text.replace(/\s+/g, ' ').slice(0, 100)
  return `${file}:${line}  ${short(was)}  ->  ${short(is)}`
}

/** @returns {Promise<import('node:child_process').ChildProcess>} */
function start() {
  return new Promise((resolve) => {
    // Its own group, so that its workers end with it.
    const child = fork(new URL('session.mjs', import.meta.url), {
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    child.once('message', () => resolve(child))
  })
}

/** @param {Mutant} mutant @returns {Promise<'noticed' | 'never ended' | 'survived'>} */
async function judge(mutant) {
  const answer = new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), patienceMs)
    session.once('message', (isNoticed) => {
      clearTimeout(timer)
      resolve(isNoticed)
    })
  })
  session.send(mutant)
  const isNoticed = await answer
  if (isNoticed !== null) return isNoticed ? 'noticed' : 'survived'
  if (process.platform === 'win32') session.kill('SIGKILL')
  else process.kill(-(session.pid ?? 0), 'SIGKILL')
  session = await start()
  return 'never ended'
}

/**
 * The same choice for the same seed (mulberry32 for the order).
 * @param {readonly Mutant[]} mutants
 * @param {number} count
 */
function pick(mutants, count) {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  return mutants
    .map((mutant) => ({ mutant, place: next() }))
    .toSorted((one, other) => one.place - other.place)
    .slice(0, count)
    .map(({ mutant }) => mutant)
}
