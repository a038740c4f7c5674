import { charts } from './explained/charts.mjs'
import { counting } from './explained/counting.mjs'
import { planning } from './explained/planning.mjs'
import { rule } from './explained/rule.mjs'
import { status } from './explained/status.mjs'
import { values } from './explained/values.mjs'

/** @typedef {import('./mutants.mjs').Mutant} Mutant */

/**
 * Why no test can notice a mistake: nothing depends on it. `on` is the line, where the file has several like it. Without `is`, it's
 * about anything in place of what was there.
 * @typedef {{ readonly on?: string, readonly was: string, readonly is?: string, readonly why: string }} Reason
 * @typedef {Readonly<Record<string, readonly Reason[]>>} Reasons by file
 */

/** @type {Reasons} */
const byFile = { ...charts, ...counting, ...planning, ...rule, ...status, ...values }

/** @type {readonly (Reason & { readonly file: string })[]} */
const explained = [
  {
    file: 'src/storage/device/drafts.ts',
    was: 'session === null',
    is: 'false',
    why: 'Reading from no storage finds nothing either: `tryGet` catches it.',
  },
  {
    file: 'src/storage/eraseStores.ts',
    was: 'request.onerror = () => resolve(false)',
    is: 'undefined',
    why: 'Without an answer the wait ends with the same result.',
  },
  {
    file: 'src/storage/files/claims.ts',
    was: 'isHeld',
    is: 'false',
    why: 'Asking once more for a lock that the page holds changes nothing.',
  },
  {
    file: 'src/storage/files/removeUnused.ts',
    was: 'unnamed.length === 0',
    is: 'false',
    why: 'It only saves reading the mirror.',
  },
  {
    file: 'src/storage/format/portfolioOf.ts',
    was: 'a.id < b.id',
    is: '(a.id <= b.id)',
    why: 'No two records have the same id.',
  },
  {
    file: 'src/storage/records/atomicWrite.ts',
    was: 'writes.length > 1',
    is: '(writes.length >= 1)',
    why: 'A single write has no note: making one that is never written, or removing one that is not there, changes nothing.',
  },
  {
    file: 'src/storage/records/mirrorQueue.ts',
    was: '200',
    is: '(200 + 1)',
    why: 'It makes two milliseconds of patience.',
  },
  {
    file: 'src/storage/records/records.ts',
    on: 'highest.set(key, Math.max(rev, highest.get(key) ?? 0))',
    was: '0',
    is: '1',
    why: 'Every revision is at least 1.',
  },
  {
    file: 'src/storage/records/stageNote.ts',
    was: 'writes.filter(({ before }) => before === null).length < manyAdded',
    is: '(writes.filter(({ before }) => before === null).length <= manyAdded)',
    why: 'Either kind of note keeps the change whole.',
  },
  {
    file: 'src/storage/device/history.ts',
    was: 'texts.get(act) ?? JSON.stringify(act)',
    is: 'JSON.stringify(act)',
    why: 'It only writes again the same text.',
  },
]

/**
 * The same for mistakes of a kind, wherever they are.
 * @type {readonly { readonly isIt: (mutant: Mutant) => boolean, readonly why: string }[]}
 */
const kinds = [
  {
    isIt: ({ on, was, is }) => was === '1' && is === '(1 + 1)' && /\? -?1 :/.test(on) && /[<>]/.test(on),
    why: 'Only the sign of an order matters.',
  },
  {
    isIt: ({ was, is }) => /^(?:remembered|openings)\./.test(was) || /^\w+Anew\(/.test(is),
    why: 'It only works out again what was remembered.',
  },
]

/** @param {Mutant} mutant @returns {string | null} */
export function reasonFor(mutant) {
  const { file, on, was, is } = mutant
  const own = [...(byFile[file] ?? []), ...explained.filter((entry) => entry.file === file)].find(
    (entry) => entry.was === was && (entry.is ?? is) === is && (entry.on ?? on) === on,
  )
  return (own ?? kinds.find(({ isIt }) => isIt(mutant)))?.why ?? null
}
