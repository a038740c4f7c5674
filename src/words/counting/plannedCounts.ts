import type { CourseCount, CycleCount } from '../../domain/counting/counting'
import type { Certification } from '../../domain/records/credential'
import { cycleAfter } from '../../domain/counting/cycle'
import { dayText } from '../values/dates'
import { creditText } from './progress'
import { periodText, surplusText } from './surplus'

/** How much a planned course would count once it's done, and what would happen to the rest. */
export function plannedCountText(certification: Certification, forecast: CycleCount, entry: CourseCount): string | null {
  const { name, rule } = certification
  const next = cycleAfter(forecast.cycle, rule)
  switch (entry.reason?.kind) {
    case undefined:
      return `${name}: ${creditText(entry.counted, rule)} will count.`
    case 'tooEarly':
      return `${name}: its day is before ${dayText(forecast.cycle.start)}, the first day of the cycle.`
    case 'tooLate':
      return entry.course.completedOn <= next.educationEnds
        ? `${name}: counts toward the next cycle, ${periodText(next)}.`
        : `${name}: counts toward a later cycle, after ${dayText(next.expiry)}.`
    case 'limit': {
      const surplus = creditText(entry.surplus, rule)
      if (entry.reason.perYear) return `${name}: ${surplus} of it would be more than one calendar year counts. In another year there may be room.`
      if (rule.carryOver !== null) return `${name}: ${surplus} of it would be more than this cycle needs, and can go to the next.`
      if (entry.serves.length > 0)
        return `${name}: ${surplus} of it would be surplus, but it serves ${entry.serves.map(({ label }) => label).join(' and ')}.`
      return `${name}: ${surplus} of it would be surplus. Keep it for the next cycle, from ${dayText(next.start)}.`
    }
    case 'notAccepted':
    case 'rejected':
    case 'credited':
      return surplusText(entry, certification, forecast.cycle)
  }
}
