import type { Headline } from '../../domain/planning/headline'
import type { Certification } from '../../domain/records/credential'
import { listed } from '../counting/progress'
import { headlineNotes, headlines } from '../english/plan'
import { dayText, quantity } from '../values/dates'
import { hourCount } from '../values/numbers'

/** "10 hours finish NASM-CPT"; "2 steps finish ACE-CPT" where the hours aren't known. */
export function headlineText({ hours, steps, finished, unfinished, hasLater }: Headline): string {
  if (finished.length === 0 && unfinished.length > 0) return headlines.cannotFinish({ names: namesOf(unfinished) })
  if (steps === 0) return hasLater ? headlines.later : headlines.nothing
  const size = hours === null ? quantity(steps, 'step') : hourCount(hours)
  const count = hours === null ? steps : hours / 100
  return finished.length === 0 ? headlines.needed({ size }) : headlines.finishes({ size, names: namesOf(finished) }, count)
}

/** "2 steps by Jan 29, 2027"; null without steps. */
export function headlineSteps({ steps, by }: Headline): string | null {
  return by === null ? null : headlineNotes.stepsBy({ steps: quantity(steps, 'step'), day: dayText(by) })
}

/** What can't be finished beside what can; null where the headline says it, or all can be. */
export function headlineGap({ finished, unfinished }: Headline): string | null {
  return finished.length === 0 || unfinished.length === 0 ? null : headlineNotes.cannotFinish({ names: namesOf(unfinished) })
}

function namesOf(certifications: readonly Certification[]): string {
  return listed(certifications.map(({ name }) => name))
}
