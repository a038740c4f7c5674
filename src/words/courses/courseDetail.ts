import { type Amount, formatCost } from '../../domain/values/amount'
import type { SurplusReason } from '../../domain/counting/counting'
import type { CertificationCredits, CourseCredit } from '../../domain/counting/courseCredit'
import { gapAround } from '../../domain/counting/renewing'
import type { SubmissionState } from '../../domain/records/course'
import type { Certification } from '../../domain/records/credential'
import { stillTakenText } from '../counting/late'
import { creditText, midSentence } from '../counting/progress'
import { categoryWords } from '../rule/categories'
import { dayText } from '../values/dates'
import { feeText } from '../values/fees'
import { amountText } from '../values/numbers'

type Given = Pick<CertificationCredits, 'certification' | 'count'> & { readonly credit: CourseCredit }

/** "0.4 CEU" if all of it counts, "0.3 of 0.4" otherwise. */
export function countedText({ credit: { award, counted }, certification: { rule } }: Given): string {
  return counted === award ? creditText(counted, rule) : `${amountText(counted)} of ${amountText(award)}`
}

/** Where a course's credit counts, or why not, in one line. */
export function countsWhyText({ certification, count: { cycle }, credit: { count, counted, cycle: inCycle } }: Given): string {
  const { reason, course, serves } = count
  const { name } = certification
  switch (reason?.kind) {
    case undefined:
      return 'In full, this cycle'
    case 'limit': {
      const also = serves.length === 0 ? '' : `. Counts toward ${serves.map(({ label }) => midSentence(label)).join(', ')}`
      return `${counted === 0 ? '' : `${amountText(count.surplus)} surplus. `}${limitText(reason, certification)}${also}`
    }
    case 'tooEarly':
      if (gapAround(course.completedOn, certification) !== null) return 'Taken between two cycles'
      return cycle.start === certification.certifiedOn
        ? `Taken before you were certified on ${dayText(cycle.start)}`
        : `Taken before this cycle began on ${dayText(cycle.start)}`
    case 'tooLate': {
      const [last, inDoubt] = [dayText(cycle.educationEnds), stillTakenText(certification)]
      return inDoubt === null ? `Taken after ${last}, the last day for this cycle` : `Taken after ${last}. ${inDoubt} isn’t confirmed.`
    }
    case 'notAccepted':
      return `${name} doesn’t accept the category “${categoryWords[course.category]}”`
    case 'notYet':
      return `${name} accepts this from ${dayText(reason.from)}`
    case 'repeated':
      return `You took it on ${dayText(reason.on)}. It counts once a cycle.`
    case 'rejected':
      return `${name}’s issuer rejected it`
    case 'credited':
      return inCycle === null ? 'Already counted in an earlier cycle' : `Counted in the cycle that ended on ${dayText(reason.expiry)}`
  }
}

function limitText({ label, max, per, isWhole, keptFor }: Extract<SurplusReason, { kind: 'limit' }>, { name, rule }: Certification): string {
  if (keptFor !== null) return `${name} needs the rest for ${midSentence(keptFor)}`
  if (max === 0) return `${name} needs nothing this cycle`
  const what = isWhole ? name : `${name} ${midSentence(label)}`
  if (per === 'course') return `${what} counts up to ${creditText(max, rule)} a course`
  return `${what} is at its limit of ${creditText(max, rule)}${per === 'year' ? ' a year' : ''}`
}

const portalTexts: Readonly<Record<Exclude<SubmissionState, 'notSent'>, (name: string) => string>> = {
  sent: (name) => `Sent for ${name}`,
  accepted: (name) => `Accepted for ${name}`,
  rejected: (name) => `Rejected for ${name}`,
  inDoubt: (name) => `In doubt for ${name}`,
}

/** What the issuer knows of a course: "Sent for NASM-CPT"; null if nothing was sent. */
export function portalText(state: SubmissionState, { name }: Pick<Certification, 'name'>): string | null {
  return state === 'notSent' ? null : portalTexts[state](name)
}

/** "$119" in the currency of the certifications' fees; "119.00" if they have several or none. */
export function courseCostText(cost: Amount, certifications: readonly Certification[]): string {
  const [currency, ...others] = new Set(certifications.map(({ rule }) => rule.fees.currency))
  return currency === undefined || others.length > 0 ? formatCost(cost) : feeText(cost, currency)
}
