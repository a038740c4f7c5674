import { carryable } from '../../domain/counting/carryOver'
import type { CycleCount } from '../../domain/counting/counting'
import type { CourseCount } from '../../domain/counting/courseCount'
import type { Certification } from '../../domain/records/credential'
import { cycleAfter, type CycleWindow } from '../../domain/counting/cycle'
import type { CycleEntry } from '../../domain/counting/outlook'
import type { Limit } from '../../domain/counting/requirementTotals'
import { planned, plannedReasons } from '../english/plannedCounts'
import { sentences } from '../english/series'
import { dayText } from '../values/dates'
import { isLateInDoubt, issuerText } from './late'
import { countedText } from './counted'
import { creditText, listed, midSentence } from './progress'
import { periodText, surplusText } from './surplus'

/** What else there is to know of a planned course: how it counts in a later cycle, and whether it should wait for the next one. */
type Outlook = { readonly later: CycleEntry | null; readonly waits: boolean }

/** How much a planned course would count once it's done, and what would happen to the rest. */
export function plannedCountText(certification: Certification, forecast: CycleCount, entry: CourseCount, { later, waits }: Outlook): string | null {
  const { name, rule } = certification
  switch (entry.reason?.kind) {
    case undefined:
      return planned.counts({ name, credit: creditText(entry.counted, rule) })
    case 'tooEarly':
      return planned.tooEarly({ name, day: dayText(forecast.cycle.start) })
    case 'tooLate': {
      if (later !== null) return laterText(later, certification)
      const parts = { name, day: dayText(forecast.cycle.educationEnds) }
      return isLateInDoubt(certification) ? planned.lateInDoubt({ ...parts, issuer: issuerText(certification) }) : planned.tooLate(parts)
    }
    case 'limit':
      return limitText(entry, entry.reason.per, certification, waits ? cycleAfter(forecast.cycle, rule) : null)
    case 'notAccepted':
    case 'notYet':
    case 'repeated':
    case 'rejected':
    case 'credited':
      return surplusText(entry, certification, forecast.cycle)
  }
}

function laterText({ entry, cycle }: CycleEntry, { name, rule }: Certification): string {
  const period = periodText(cycle)
  return entry.counted === 0 ? planned.nothingLater({ name, period }) : planned.countsLater({ name, credit: countedText(entry, rule), period })
}

function limitText(entry: CourseCount, per: Limit['per'], { name, rule }: Certification, next: CycleWindow | null): string {
  const { award, counted, serves } = entry
  const carried = carryable(entry, rule)
  const credit = countedText(entry, rule)
  if (next !== null) {
    const day = dayText(next.start)
    return counted === 0 ? planned.nothingNow({ name, day }) : planned.littleNow({ name, credit, day })
  }
  const counts = counted === 0 ? planned.nothing({ name }) : planned.counts({ name, credit })
  const and = (reason: string) => sentences(counts, reason)
  if (per === 'year') return and(plannedReasons.perYear)
  if (per === 'course') return and(plannedReasons.perCourse)
  if (carried > 0) return and(plannedReasons.carriesOver({ credit: creditText(carried, rule) }))
  if (serves.length > 0) {
    return planned.toward({ name, credit: creditText(award, rule), limits: listed(serves.map(({ label }) => midSentence(label))) })
  }
  return counted === 0 ? counts : and(plannedReasons.rest)
}
