import { isOnlyClassMissing, missingClassCredit } from '../counting/classCredit'
import { cardsFor } from '../counting/cards'
import type { Card, Certification } from '../records/credential'
import type { PlannedCourse } from '../records/course'
import type { Portfolio } from '../records/portfolio'
import { type CardTopic, cardTopics } from '../rule/rule'
import type { Amount } from '../values/amount'
import { addDays, earlierOf, type PlainDate } from '../values/plainDate'
import { type Attention, cardNoticeDays, classPlannedFor, endingCards } from './attention'
import { canStillEarn, canStillRenew, earnBy, renewBy } from './deadlines'
import type { CertificationStatus } from './standing'

/** A card to renew: what it's needed for, and the credit its class also gives. */
export type CardStep = {
  readonly kind: 'card'
  readonly topic: CardTopic
  /** How things are with the card itself: `fine` if only the credit of the class matters. */
  readonly card: 'missing' | 'ending' | 'fine'
  readonly certifications: readonly Certification[]
  readonly gives: readonly { readonly certification: Certification; readonly amount: Amount }[]
  /** The class, if it's planned in time. */
  readonly plannedClass: PlannedCourse | null
  readonly by: PlainDate
}

/** A class is logged, but its card isn't recorded. `held` is the card it renews, if there's one. */
export type AddCardStep = {
  readonly kind: 'addCard'
  readonly topic: CardTopic
  readonly on: PlainDate
  readonly held: Card | null
  readonly by: PlainDate
}

/** One step for each card that's missing, runs out, or comes with the last credit that's missing. */
export function cardSteps(
  attentions: readonly Attention[],
  certifications: readonly CertificationStatus[],
  portfolio: Portfolio,
  today: PlainDate,
): readonly CardStep[] {
  // All cards that run out, as a class that's only planned hasn't renewed one yet. Those that are in both lists are merged.
  const found = [...attentions, ...endingCards(certifications, today)].flatMap((attention): readonly CardStep[] => {
    if (attention.kind !== 'cardNeeded' && attention.kind !== 'cardRunsOut') return []
    const topic = attention.kind === 'cardRunsOut' ? attention.topic : attention.card.condition.topic
    const card = attention.kind === 'cardRunsOut' || attention.card.state.kind !== 'missing' ? 'ending' : 'missing'
    const gives = givesOf(topic, certifications)
    // Another certification may need the credit of the class before the card is needed.
    const isGiven = ({ credential }: CertificationStatus) => gives.some(({ certification }) => certification.id === credential.id)
    const [by = attention.by] = [attention.by, ...certifications.filter(isGiven).map(earnBy)].sort()
    const plannedClass = classPlannedFor({ topic, by }, portfolio, today)
    return [{ kind: 'card', topic, card, certifications: attention.certifications, gives, plannedClass, by }]
  })
  const isCovered = found.some(({ topic }) => topic === 'cpr')
  const last = isCovered ? [] : certifications.filter((status) => canStillEarn(status) && isOnlyClassMissing(status.count))
  const [by] = last.map(earnBy).sort()
  if (by === undefined) return merged(found)
  const certificationsLeft = last.map(({ credential }) => credential)
  const card = cprCardOf(last)
  const plannedClass = classPlannedFor({ topic: 'cpr', by }, portfolio, today)
  const gives = givesOf('cpr', certifications)
  return [...merged(found), { kind: 'card', topic: 'cpr', card, certifications: certificationsLeft, gives, plannedClass, by }]
}

/** One step for each class whose card a renewal needs soon and that's not recorded: by the end of the card held now, or else by the first renewal. */
export function addCardSteps(certifications: readonly CertificationStatus[], portfolio: Portfolio, today: PlainDate): readonly AddCardStep[] {
  return cardTopics.flatMap((topic): readonly AddCardStep[] => {
    const promised = certifications
      .filter(canStillRenew)
      .flatMap((status) =>
        status.cards.flatMap(({ condition, state }) =>
          condition.topic === topic && state.kind === 'logged' ? [{ on: state.on, by: renewBy(status) }] : [],
        ),
      )
    const [first] = promised
    if (first === undefined) return []
    const held = cardsFor(topic, portfolio)[0] ?? null
    const ends = held !== null && held.expiresOn >= today ? [held.expiresOn] : []
    const [by = first.by] = [...promised.map((each) => each.by), ...ends].sort()
    return by > addDays(today, cardNoticeDays) ? [] : [{ kind: 'addCard', topic, on: first.on, held, by }]
  })
}

/** The worst that's true of the CPR/AED cards they require. */
function cprCardOf(statuses: readonly CertificationStatus[]): CardStep['card'] {
  const kinds = statuses.flatMap(({ cards }) => cards.filter(({ condition }) => condition.topic === 'cpr').map(({ state }) => state.kind))
  if (kinds.includes('missing')) return 'missing'
  return kinds.every((kind) => kind === 'valid' || kind === 'logged') ? 'fine' : 'ending'
}

/** A card that's needed now by one certification and runs out for another is one step, by the earlier day. */
function merged(steps: readonly CardStep[]): readonly CardStep[] {
  const byTopic = new Map<CardTopic, CardStep>()
  for (const step of steps) {
    const before = byTopic.get(step.topic)
    const certifications = [...new Set([...(before?.certifications ?? []), ...step.certifications])]
    const by = before === undefined ? step.by : earlierOf(before.by, step.by)
    byTopic.set(step.topic, { ...step, certifications, by })
  }
  return [...byTopic.values()]
}

function givesOf(topic: CardTopic, certifications: readonly CertificationStatus[]): CardStep['gives'] {
  if (topic !== 'cpr') return []
  return certifications.flatMap((status) => {
    const amount = missingClassCredit(status.count)
    return amount > 0 && canStillEarn(status) ? [{ certification: status.credential, amount }] : []
  })
}
