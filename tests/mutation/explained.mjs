import { changes } from './explained/changes.mjs'
import { charts } from './explained/charts.mjs'
import { counting } from './explained/counting.mjs'
import { forms } from './explained/forms.mjs'
import { planning } from './explained/planning.mjs'
import { records } from './explained/records.mjs'
import { rule } from './explained/rule.mjs'
import { search } from './explained/search.mjs'
import { status } from './explained/status.mjs'
import { storage } from './explained/storage.mjs'
import { values } from './explained/values.mjs'

/** @typedef {import('./mutants.mjs').Mutant} Mutant */

/**
 * Why no test can notice a mistake: nothing depends on it. `on` is the line, where the file has several like it. Without `is`, it's
 * about anything in place of what was there.
 * @typedef {{ readonly on?: string, readonly was: string, readonly is?: string, readonly why: string }} Reason
 * @typedef {Readonly<Record<string, readonly Reason[]>>} Reasons by file
 */

/** @type {Reasons} */
const byFile = { ...changes, ...charts, ...counting, ...forms, ...planning, ...records, ...rule, ...search, ...status, ...storage, ...values }

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
  {
    isIt: ({ on, was, is }) => is === `(${was.replaceAll('_', '')} + 1)` && /^\d[\d_]{2,}$/.test(was) && /^(export )?const \w+ = \d/.test(on),
    why: 'A limit this large is as good with one more.',
  },
]

/** @param {Mutant} mutant @returns {string | null} */
export function reasonFor(mutant) {
  const { file, on, was, is } = mutant
  const own = (byFile[file] ?? []).find((entry) => entry.was === was && (entry.is ?? is) === is && (entry.on ?? on) === on)
  return (own ?? kinds.find(({ isIt }) => isIt(mutant)))?.why ?? null
}
