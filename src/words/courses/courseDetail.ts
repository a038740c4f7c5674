import type { SurplusReason } from '../../domain/counting/courseCount'
import type { CertificationCredits, CourseCredit } from '../../domain/counting/courseCredit'
import { gapAround } from '../../domain/counting/renewing'
import type { SubmissionState } from '../../domain/records/course'
import type { Certification } from '../../domain/records/credential'
import { creditText, listed, midSentence } from '../counting/progress'
import { partOfAward, submissionLines, whyLines } from '../english/courseDetail'
import { sentences } from '../english/series'
import { categoryWords } from '../rule/categories'
import { dayText } from '../values/dates'
import { amountText } from '../values/numbers'

type Given = Pick<CertificationCredits, 'certification' | 'count'> & { readonly credit: CourseCredit }

/** "0.4 CEU" if all of it counts, "0.3 of 0.4" otherwise. */
export function countedText({ credit: { award, counted }, certification: { rule } }: Given): string {
  return counted === award ? creditText(counted, rule) : partOfAward({ counted: amountText(counted), award: amountText(award) })
}

/** Where a course's credit counts, or why not, in one line. */
export function countsWhyText({ certification, count: { cycle }, credit: { count, counted, cycle: inCycle } }: Given): string {
  const { reason, course, serves } = count
  const { name } = certification
  switch (reason?.kind) {
    case undefined:
      return whyLines.inFull
    case 'limit':
      return sentences(
        counted === 0 ? '' : whyLines.surplus({ amount: amountText(count.surplus) }),
        limitText(reason, certification),
        serves.length === 0 ? '' : whyLines.alsoToward({ labels: listed(serves.map(({ label }) => midSentence(label))) }),
      )
    case 'tooEarly':
      if (gapAround(course.completedOn, certification) !== null) return whyLines.betweenCycles
      return cycle.start === certification.certifiedOn
        ? whyLines.beforeCertified({ day: dayText(cycle.start) })
        : whyLines.beforeCycle({ day: dayText(cycle.start) })
    case 'tooLate':
      return tooLateText(dayText(cycle.educationEnds), certification)
    case 'notAccepted':
      return whyLines.notAccepted({ name, category: categoryWords[course.category] })
    case 'notYet':
      return whyLines.notYet({ name, day: dayText(reason.from) })
    case 'repeated':
      return whyLines.repeated({ day: dayText(reason.on) })
    case 'rejected':
      return whyLines.rejected({ name })
    case 'credited':
      return inCycle === null ? whyLines.credited : whyLines.creditedIn({ day: dayText(reason.expiry) })
  }
}

function limitText({ label, max, per, isWhole, keptFor }: Extract<SurplusReason, { kind: 'limit' }>, { name, rule }: Certification): string {
  if (keptFor !== null) return whyLines.keptFor({ name, label: midSentence(keptFor) })
  if (max === 0) return whyLines.nothingNeeded({ name })
  const what = isWhole ? name : whyLines.part({ name, label: midSentence(label) })
  if (per === 'course') return whyLines.course({ what, credit: creditText(max, rule) })
  return whyLines[per]({ what, amount: amountText(max) })
}

function tooLateText(day: string, { issuer, rule }: Certification): string {
  if (rule.lateWindow?.isConfirmed === true) return whyLines.tooLate({ day })
  return issuer === '' ? whyLines.inDoubt({ day }) : whyLines.inDoubtWith({ day, issuer })
}

/** What the issuer knows of a course: "Sent for NASM-CPT"; null if nothing was sent. */
export function submissionText(state: SubmissionState, { name }: Pick<Certification, 'name'>): string | null {
  return state === 'notSent' ? null : submissionLines[state]({ name })
}
