import { carryable } from '../../domain/counting/carryOver'
import type { CourseCount, CycleCount } from '../../domain/counting/counting'
import type { Certification } from '../../domain/records/credential'
import { cycleAfter, type CycleWindow } from '../../domain/counting/cycle'
import type { CycleEntry } from '../../domain/counting/outlook'
import type { Limit } from '../../domain/counting/requirementTotals'
import type { RenewalRule } from '../../domain/rule/rule'
import { dayText } from '../values/dates'
import { amountText } from '../values/numbers'
import { stillTakenText } from './late'
import { creditText, listed, midSentence } from './progress'
import { periodText, surplusText } from './surplus'

/** What else there is to know of a planned course: how it counts in a later cycle, and whether it should wait for the next one. */
type Outlook = { readonly later: CycleEntry | null; readonly waits: boolean }

/** How much a planned course would count once it's done, and what would happen to the rest. */
export function plannedCountText(certification: Certification, forecast: CycleCount, entry: CourseCount, { later, waits }: Outlook): string | null {
  const { name, rule } = certification
  const next = cycleAfter(forecast.cycle, rule)
  switch (entry.reason?.kind) {
    case undefined:
      return `${name}: ${creditText(entry.counted, rule)} will count.`
    case 'tooEarly':
      return `${name}: its day is before ${dayText(forecast.cycle.start)}, the first day of the cycle.`
    case 'tooLate': {
      if (later !== null) return `${name}: ${laterText(later, rule)} in the cycle from ${periodText(later.cycle)}.`
      const [last, inDoubt] = [dayText(forecast.cycle.educationEnds), stillTakenText(certification)]
      const end = inDoubt === null ? ', the last day for this cycle' : `. ${inDoubt} for that cycle isn’t confirmed`
      return `${name}: its day is after ${last}${end}.`
    }
    case 'limit':
      return `${name}: ${limitText(entry, entry.reason.per, rule, waits ? next : null)}`
    case 'notAccepted':
    case 'notYet':
    case 'repeated':
    case 'rejected':
    case 'credited':
      return surplusText(entry, certification, forecast.cycle)
  }
}

function laterText({ entry: { award, counted } }: CycleEntry, rule: RenewalRule): string {
  if (counted === award) return `${creditText(counted, rule)} will count`
  return counted === 0 ? 'no gain' : `${amountText(counted)} of ${creditText(award, rule)} will count`
}

function limitText(entry: CourseCount, per: Limit['per'], rule: RenewalRule, next: CycleWindow | null): string {
  const { award, counted, serves } = entry
  const carried = carryable(entry, rule)
  const part = counted === 0 ? 'no gain in this cycle' : `${amountText(counted)} of ${creditText(award, rule)}`
  if (next !== null) {
    return counted === 0
      ? `no gain now. It counts from ${dayText(next.start)}.`
      : `only ${part} would count now. Keep it for ${dayText(next.start)} or later.`
  }
  const counts = counted === 0 ? `${part}.` : `${part} will count.`
  if (per === 'year') return `${counts} The limit is per calendar year: in another year there may be room.`
  if (per === 'course') return `${counts} That’s the most for one course.`
  if (carried > 0) return `${counts} ${creditText(carried, rule)} can go to the next cycle.`
  if (serves.length > 0) return `${creditText(award, rule)} will count toward ${listed(serves.map(({ label }) => midSentence(label)))}.`
  return counted === 0 ? counts : `${counts} The rest is surplus.`
}
