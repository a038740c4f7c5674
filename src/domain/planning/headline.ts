import type { Certification } from '../records/credential'
import { type Amount, sum } from '../values/amount'
import type { PlainDate } from '../values/plainDate'
import { type CardToRenew, type Outcome, type Pick, stepsNow } from './step'
import type { Suggestion } from './suggest'

/** What a plan needs now, in short: for the certifications it finishes, or for all of them if it finishes none. */
export type Headline = {
  /** Contact hours; null where a course doesn't name them, or a card has to be renewed, too. */
  readonly hours: Amount | null
  /** Courses and cards. */
  readonly steps: number
  /** The day by which all of them are done; null without steps. */
  readonly by: PlainDate | null
  /** The certifications whose cycle the plan completes, and those whose cycle no course can complete any more. */
  readonly finished: readonly Certification[]
  readonly unfinished: readonly Certification[]
  /** Whether later cycles have steps of their own. */
  readonly hasLater: boolean
}

/** Only the cycles that run today: what's for later cycles comes later. */
export function headlineOf({ steps }: Suggestion): Headline {
  const now = stepsNow(steps)
  const outcomes = now.flatMap((step) => step.outcomes)
  const unfinished = unique(outcomes.flatMap(({ remaining, certification }) => (remaining > 0 ? [certification] : [])))
  const filled = outcomes.filter(({ before, after, required }) => before < required && after === required)
  const isMeant = (each: Pick | CardToRenew) => filled.length === 0 || filled.some((outcome) => isFor(outcome, each))
  const picks = now.flatMap((step) => step.picks).filter(isMeant)
  const cards = now.flatMap((step) => step.cards).filter(isMeant)
  const hours = picks.map(({ candidate }) => candidate.hours)
  const areHoursAll = cards.length === 0 && hours.length > 0 && hours.every((each) => each > 0)
  return {
    hours: areHoursAll ? sum(hours) : null,
    steps: picks.length + cards.length,
    by: [...picks.map(({ day }) => day), ...cards.map((card) => card.by)].sort().at(-1) ?? null,
    finished: unique(filled.map(({ certification }) => certification)),
    unfinished,
    hasLater: steps.length > now.length,
  }
}

/** Whether a step gives a certification's cycle credit or the card it requires. */
function isFor({ certification: { id, rule }, window }: Outcome, step: Pick | CardToRenew): boolean {
  if ('certifications' in step) return step.certifications.some((certification) => certification.id === id)
  if (step.day > window.educationEnds) return false
  return step.serves.some(({ certification }) => certification.id === id) || rule.cards.some(({ topic }) => step.renews.includes(topic))
}

function unique(certifications: readonly Certification[]): readonly Certification[] {
  return [...new Set(certifications)]
}
