import { formatAmount } from '../../src/domain/values/amount'
import { type Category } from '../../src/domain/rule/category'
import { countCycle, type CycleCount } from '../../src/domain/counting/counting'
import { compareCourses, type Course } from '../../src/domain/records/course'
import type { Certification } from '../../src/domain/records/credential'
import { expiryAfter } from '../../src/domain/rule/expiry'
import { awarded, course, cpt, day, preset } from './portfolio'

type Wanted = Partial<Certification> & {
  /** The day on the certificate; if null, give the expiry. */
  readonly on: string | null
  /** Calculated from the day on the certificate unless given. */
  readonly until?: string
  /** Matters only if everyone's cycle ends on the same day. */
  readonly today?: string
}

/** A certification from its preset. Its id is `cpt`, which is the default for courses' credit. */
export function hold(presetId: string, { on, until, today = '2026-06-01', ...changes }: Wanted): Certification {
  const { name, title, issuer, rule } = preset(presetId, 'certification')
  const certifiedOn = on === null ? null : day(on)
  const calculated = certifiedOn === null ? day(until ?? '') : expiryAfter(certifiedOn, rule.cycle, day(today))
  return cpt({ name, title, issuer: issuer.name, presetId, rule, certifiedOn, expiresOn: until === undefined ? calculated : day(until), ...changes })
}

/**
 * One course per line: day, category, worth and, if it matters, the provider and the part chosen by hand, as in
 * `2026-03-01 course 2.0 by NASM under endorsed ticked live,research`. In order of their days; ids are `c0`, `c1` and so on, in the
 * order written.
 */
export function courses(...lines: readonly string[]): readonly Course[] {
  return lines.map(courseOf).toSorted(compareCourses)
}

function courseOf(line: string, index: number): Course {
  const parts = /^(\S+) (\S+) (\S+)(?: by (.+?))?(?: under (\S+))?(?: ticked (\S+))?$/.exec(line)
  if (parts === null) throw new Error(`not a course: ${line}`)
  const [, on = '', category = '', worth = '', provider = '', requirementId, ticked] = parts
  const taken = course({ id: `c${index}`, title: line, on, category: category as Category, worth, provider }) // safe: an unknown one counts for nothing
  return awarded(taken, {
    ...(requirementId === undefined ? {} : { requirementId }),
    ...(ticked === undefined ? {} : { ticked: ticked.split(',') }),
  })
}

/** The progress: "1.9 of 2.0". */
export function barOf({ progress, required }: Pick<CycleCount, 'progress' | 'required'>): string {
  return `${formatAmount(progress)} of ${formatAmount(required)}`
}

export function bar(certification: Certification, ...lines: readonly string[]): string {
  return barOf(countCycle(certification, courses(...lines)))
}

/** What counts of each course, in counting order: "1.9 0.1". */
export function countedOf(certification: Certification, ...lines: readonly string[]): string {
  return countCycle(certification, courses(...lines))
    .courses.map(({ counted }) => formatAmount(counted))
    .join(' ')
}
