import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { reasonFor } from './explained.mjs'
import { mutantsOf } from './mutants.mjs'

/** @typedef {import('./mutants.mjs').Mutant} Mutant */

// `npm run mutation`: makes one small mistake at a time and looks whether a test notices. `npm run mutation -- src/storage/records` looks at a folder or a file,
// `SAMPLE=all` at every mistake, `SEED=…` at the same ones again. `TESTS=tests/domain/values` asks only those tests.

process.chdir(fileURLToPath(new URL('../..', import.meta.url)))
const folders = process.argv.length > 2 ? process.argv.slice(2) : ['src/domain', 'src/storage']
const sample = process.env.SAMPLE ?? '300'
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31))
const leastPercent = 90

const all = folders
  .flatMap((folder) => (folder.endsWith('.ts') ? [folder] : filesIn(folder)))
  // Presets are data, each with published values of its own in the tests.
  .filter((file) => !file.includes('rule/issuers/'))
  .flatMap((file) => mutantsOf(file, readFileSync(file, 'utf8')))
  .map((mutant, id) => ({ ...mutant, id }))
const chosen = sample === 'all' ? all : pick(all, Number(sample))
console.log(`${chosen.length} of ${all.length} mutants, SEED=${seed}`)

const folder = mkdtempSync(join(tmpdir(), 'mutation-'))
process.env.MUTATION_NOTES = join(folder, 'notes')
writeFileSync(process.env.MUTATION_NOTES, '')
const { noticed: noticedIn, through } = await import('./notes.mjs')
const { askTests, noteTests } = await import('./tests.mjs')
console.log('Running the tests once without a mistake')
const files = await noteTests(chosen)
const met = new Set(files.flatMap((file) => [...file.met, ...file.tests.flatMap((test) => test.met)]))
const failed = files.filter(({ tests }) => !tests.every(({ isPassed }) => isPassed))
console.log(`${files.length} test files come across ${met.size} of them${failed.map(({ name }) => `; without a mistake, ${name} fails`).join('')}`)
const progress = setInterval(() => console.log(`${noticedIn().size} noticed, ${through().size} files through`), 30_000)
await askTests(chosen, files)
clearInterval(progress)
const noticed = noticedIn()
rmSync(folder, { recursive: true })

const survivors = chosen.filter(({ id }) => !noticed.has(id))
const unexplained = survivors.filter((mutant) => reasonFor(mutant) === null)
for (const survivor of survivors) {
  console.log(`${met.has(survivor.id) ? 'survived' : 'no test comes across'}: ${inWords(survivor)}`)
  const reason = reasonFor(survivor)
  if (reason !== null) console.log(`  ${reason}`)
}
const percent = (noticed.size / chosen.length) * 100
console.log(`score: ${percent.toFixed(1)} % of ${chosen.length} mutants noticed; ${unexplained.length} of ${survivors.length} survivors unexplained`)
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
