import { forms } from './explained/forms.mjs'
import { records } from './explained/records.mjs'
import { storage } from './explained/storage.mjs'
import { values } from './explained/values.mjs'

/** @typedef {import('./mutants.mjs').Mutant} Mutant */

/**
 * Why no test can notice a mistake: nothing depends on it. `on` is the line, where the file has several like it. Without `is`, it's
 * about anything in place of what was there.
 * @typedef {{ readonly file: string, readonly on?: string, readonly was: string, readonly is?: string, readonly why: string }} Reason
 */

/** @type {readonly Reason[]} */
const explained = [
  ...forms,
  ...records,
  ...storage,
  ...values,
  {
    file: 'src/domain/counting/cards.ts',
    was: 'reaches < fresh',
    is: '(reaches <= fresh)',
    why: 'Both are the same day then.',
  },
  {
    file: 'src/domain/counting/cycle.ts',
    was: 'certifiedOn > first',
    is: '(certifiedOn >= first)',
    why: 'Both are the same day then.',
  },
  {
    file: 'src/domain/counting/cycle.ts',
    was: 'certifiedOn === null',
    is: 'false',
    why: 'No day comes after null, so the search finds nothing either.',
  },
  {
    file: 'src/domain/counting/ledger.ts',
    on: 'const result = allocation.take(leaf, award.amount, { year: course.completedOn.slice(0, 4), caps: capsOn })',
    was: '0',
    is: '1',
    why: 'Three digits tell the years of a cycle apart just as well.',
  },
  {
    file: 'src/domain/counting/ledger.ts',
    on: 'const result = allocation.take(leaf, award.amount, { year: course.completedOn.slice(0, 4), caps: capsOn })',
    was: '4',
    is: '(4 + 1)',
    why: 'It only adds the hyphen after the year.',
  },
  {
    file: 'src/domain/counting/outlook.ts',
    was: 'found.get(certification) ?? renewedAnew(certification, courses)',
    is: 'renewedAnew(certification, courses)',
    why: 'It only works out again what was remembered.',
  },
  {
    file: 'src/domain/counting/yearlySteps.ts',
    was: 'yearOf(expiry) - yearOf(after)',
    is: '(yearOf(expiry) + yearOf(after))',
    why: 'The days of earlier years are left out further down.',
  },
  {
    file: 'src/domain/counting/yearlySteps.ts',
    was: 'Math.min(mostYears, Math.max(0, yearOf(expiry) - yearOf(after) + 1))',
    is: 'Math.max(mostYears, Math.max(0, yearOf(expiry) - yearOf(after) + 1))',
    why: 'The days of earlier years are left out further down.',
  },
  {
    file: 'src/domain/counting/cards.ts',
    was: 'expiry > today',
    is: 'true',
    why: 'A card that is good today is good on an expiry that has passed.',
  },
  {
    file: 'src/domain/counting/cards.ts',
    was: 'expiresOn > today',
    is: 'true',
    why: 'A class that is good today is good on an expiry that has passed.',
  },
  {
    file: 'src/domain/counting/cards.ts',
    was: 'expiresOn > today',
    is: '(expiresOn >= today)',
    why: 'Both are the same day then.',
  },
  {
    file: 'src/domain/counting/cards.ts',
    was: 'expiry > today',
    is: '(expiry >= today)',
    why: 'Both are the same day then.',
  },
  {
    file: 'src/domain/counting/carryOver.ts',
    was: 'courses.filter(({ requirement }) => requirement !== null)',
    is: 'courses',
    why: 'Courses without a part are left out right behind.',
  },
  {
    file: 'src/domain/counting/cycleTally.ts',
    was: 'first !== undefined && last !== undefined',
    is: '(first !== undefined || last !== undefined)',
    why: 'A piece that has a first course has a last one.',
  },
  {
    file: 'src/domain/counting/waiting.ts',
    was: 'done === null',
    is: 'false',
    why: 'Everything planned is among the courses that are done.',
  },
  {
    file: 'src/domain/rule/expiry.ts',
    was: 'certifiedOn > today',
    is: '(certifiedOn >= today)',
    why: 'Both are the same day then.',
  },
  {
    file: 'src/domain/counting/outlook.ts',
    was: 'remembered.get(courses) ?? new WeakMap<Certification, Certification>()',
    is: 'new WeakMap<Certification, Certification>()',
    why: 'It only works out again what was remembered.',
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
    isIt: ({ on, was, is }) => is === `(${was} + 1)` && /^\d[\d_]{2,}$/.test(was) && /^(export )?const \w+ = \d/.test(on),
    why: 'A limit this large is as good with one more.',
  },
]

/** @param {Mutant} mutant @returns {string | null} */
export function reasonFor(mutant) {
  const { file, on, was, is } = mutant
  const own = explained.find((entry) => entry.file === file && entry.was === was && (entry.is ?? is) === is && (entry.on ?? on) === on)
  return (own ?? kinds.find(({ isIt }) => isIt(mutant)))?.why ?? null
}
