import { formatAmount } from '../domain/amount'
import type { CourseCount } from '../domain/counting'
import type { Certification } from '../domain/credential'
import type { CycleWindow } from '../domain/cycle'
import type { Preview } from '../domain/preview'
import { categoryWords } from './categories'
import { dayText } from './dates'
import { creditText, midSentence } from './progress'

/** Why a course, or a part of it, does not count toward the running cycle; null where it counts in full. */
export function surplusText(count: CourseCount, certification: Certification, cycle: CycleWindow): string | null {
  const { reason, surplus, counted, course, award } = count
  const { rule, name } = certification
  if (reason === null) return null
  switch (reason.kind) {
    case 'limit': {
      const what =
        counted === 0
          ? `${creditText(surplus, rule)} are surplus this cycle`
          : `${formatAmount(surplus)} of ${creditText(award, rule)} are surplus this cycle`
      return `${what}: ${name} counts at most ${creditText(reason.max, rule)} of ${midSentence(reason.label)} in one cycle, and that is full. The next cycle begins after ${dayText(cycle.expiry)}.`
    }
    case 'tooEarly':
      return `Does not count toward ${name} now: it was completed before ${dayText(cycle.start)}, ${cycle.start === certification.certifiedOn ? 'the day you were certified' : 'the first day of this cycle, so it belongs to an earlier one'}.`
    case 'tooLate':
      return `Does not count toward ${name} now: it was completed after ${dayText(cycle.educationEnds)}, the last day for this cycle, so it belongs to the next one.`
    case 'notAccepted':
      return `Does not count: ${name} takes no credit of the kind “${categoryWords[course.category]}”.`
  }
}

/** Which courses saving would push out, because the one being logged was completed before them; null where it pushes out none. */
export function displacedText(preview: Preview, certification: Certification): string | null {
  const displaced = preview.displaced.map(({ course, lost }) => `${creditText(lost, certification.rule)} of ${course.title}`)
  if (displaced.length === 0) return null
  const [first = '', ...others] = displaced
  const named = others.length === 0 ? first : `${first} and of ${others.length} more`
  return `It was completed earlier, so it counts first, and ${named} would be surplus: the limit for this cycle is full.`
}
