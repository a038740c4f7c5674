import type { Certification } from '../records/credential'
import { type Amount, sum } from '../values/amount'
import type { PlainDate } from '../values/plainDate'
import type { Suggestion } from './suggest'

/** What a plan needs now, in short. */
export type Headline = {
  /** Contact hours; null where a course doesn't name them. */
  readonly hours: Amount | null
  /** Courses and cards. */
  readonly steps: number
  /** The day by which all of them are done; null without steps. */
  readonly by: PlainDate | null
  /** The certifications whose cycle the plan completes, and those whose cycle no course can complete any more. */
  readonly finished: readonly Certification[]
  readonly unfinished: readonly Certification[]
}

/** Only the cycles that run today: what's for later cycles comes later. */
export function headlineOf({ steps }: Suggestion, today: PlainDate): Headline {
  const now = steps.filter(({ from }) => from <= today)
  const picks = now.flatMap((step) => step.picks)
  const cards = now.flatMap((step) => step.cards)
  const outcomes = now.flatMap((step) => step.outcomes)
  const unfinished = unique(outcomes.flatMap(({ remaining, certification }) => (remaining > 0 ? [certification] : [])))
  const hours = picks.map(({ candidate }) => candidate.hours)
  return {
    hours: hours.length === 0 || hours.some((each) => each === 0) ? null : sum(hours),
    steps: picks.length + cards.length,
    by: [...picks.map(({ day }) => day), ...cards.map((card) => card.by)].sort().at(-1) ?? null,
    finished: unique(outcomes.flatMap(({ before, required, certification }) => (before < required ? [certification] : []))).filter(
      (certification) => !unfinished.includes(certification),
    ),
    unfinished,
  }
}

function unique(certifications: readonly Certification[]): readonly Certification[] {
  return [...new Set(certifications)]
}
