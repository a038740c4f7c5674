import { surplusOf } from '../counting/counting'
import { cycleAfter } from '../counting/cycle'
import { isOnlyClassMissing, missingClassCredit } from '../counting/classCredit'
import { cardsFor } from '../counting/cards'
import type { Card, Certification } from '../records/credential'
import type { PlannedCourse } from '../records/course'
import type { Portfolio } from '../records/portfolio'
import { type CardTopic, cardTopics } from '../rule/rule'
import { type Amount, minus } from '../values/amount'
import { addDays, earlierOf, type PlainDate } from '../values/plainDate'
import { type Attention, attentionsOf, cardNoticeDays, classPlannedFor, endingCards } from './attention'
import { compareDays, earnBy, isEducationOver, renewBy } from './deadlines'
import { type CertificationStatus, isCertificationStatus, isPastExpiry, type Status } from './standing'

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
type AddCardStep = { readonly kind: 'addCard'; readonly topic: CardTopic; readonly on: PlainDate; readonly held: Card | null; readonly by: PlainDate }

/** Credit to earn, apart from what the class of a card step gives. */
export type EarnStep = { readonly kind: 'earn'; readonly status: CertificationStatus; readonly amount: Amount; readonly by: PlainDate }

/** Credit is missing, and the late window takes no more: what's left is to ask the issuer. */
type EducationOverStep = { readonly kind: 'educationOver'; readonly status: CertificationStatus; readonly by: PlainDate }

/** Everything is earned: what's left is to renew, on time or late. */
export type RenewStep = { readonly kind: 'renew' | 'apply'; readonly status: CertificationStatus; readonly by: PlainDate }

export type NextStep =
  | CardStep
  | AddCardStep
  | SaveNextStep
  | EarnStep
  | EducationOverStep
  | RenewStep
  | Exclude<Attention, { readonly kind: 'gap' | 'renew' | 'late' | 'cardNeeded' | 'cardRunsOut' }>

/** A whole specialization was surplus and only the class is left: the next one counts from the first day of the next cycle, `from`. */
type SaveNextStep = { readonly kind: 'saveNext'; readonly status: CertificationStatus; readonly from: PlainDate; readonly by: null }

/** How long before its expiry a complete certification is worth a step. */
const renewalNoticeDays = 90

/** What to do, first things first: late windows, then the nearest deadline. */
export function nextStepsOf(statuses: readonly Status[], portfolio: Portfolio, today: PlainDate): readonly NextStep[] {
  const certifications = statuses.filter(isCertificationStatus)
  const attentions = attentionsOf(statuses, portfolio, today)
  const cards = cardSteps(attentions, certifications, portfolio, today)
  const others = attentions.flatMap((attention): readonly NextStep[] => {
    switch (attention.kind) {
      case 'gap':
      case 'renew':
      case 'late':
      case 'cardNeeded':
      case 'cardRunsOut':
        return []
      default:
        return [attention]
    }
  })
  const steps = [
    ...certifications.flatMap((status) => stepsFor(status, cards, today)),
    ...cards,
    ...addCardSteps(certifications, portfolio, today),
    ...saveNextSteps(certifications),
    ...others,
  ]
  return steps.toSorted((a, b) => rankOf(a) - rankOf(b) || compareDays(a.by, b.by))
}

/** What's missing in the running cycle, or the renewal itself once nothing is. */
function stepsFor(status: CertificationStatus, cards: readonly CardStep[], today: PlainDate): readonly NextStep[] {
  const { standing, count } = status
  if (standing === 'lapsed' || standing === 'expired') return []
  if (isEducationOver(status)) return [{ kind: 'educationOver', status, by: renewBy(status) }]
  if (count.needed > 0) {
    const hasClass = cards.some(({ gives }) => gives.some(({ certification }) => certification.id === status.credential.id))
    const amount = hasClass ? minus(count.needed, missingClassCredit(count)) : count.needed
    return amount === 0 ? [] : [{ kind: 'earn', status, amount, by: earnBy(status) }]
  }
  if (standing === 'late window') return [{ kind: 'apply', status, by: renewBy(status) }]
  const isDue = standing === 'complete' && count.cycle.expiry <= addDays(today, renewalNoticeDays)
  return isDue ? [{ kind: 'renew', status, by: renewBy(status) }] : []
}

/** One step for each card that's missing, runs out, or comes with the last credit that's missing. */
function cardSteps(
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
function addCardSteps(certifications: readonly CertificationStatus[], portfolio: Portfolio, today: PlainDate): readonly AddCardStep[] {
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

/** For the only certification: another one may still need a specialization. */
function saveNextSteps(certifications: readonly CertificationStatus[]): readonly SaveNextStep[] {
  const [status, another] = certifications
  if (status === undefined || another !== undefined || isPastExpiry(status.standing)) return []
  const { count, credential } = status
  const isWasted = surplusOf(count).some(
    ({ course, counted, reason }) => course.category === 'specialization' && counted === 0 && reason?.kind === 'limit',
  )
  if (!isWasted || credential.rule.carryOver !== null || !isOnlyClassMissing(count)) return []
  return [{ kind: 'saveNext', status, from: cycleAfter(count.cycle, credential.rule).start, by: null }]
}

function canStillEarn(status: CertificationStatus): boolean {
  return canStillRenew(status) && !isEducationOver(status)
}

function canStillRenew({ standing }: CertificationStatus): boolean {
  return standing !== 'lapsed' && standing !== 'expired'
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

/** How pressing a step is: by the standing of its certification, or as a warning if it's for a card. */
export function urgencyOf(step: NextStep): 'danger' | 'warn' | 'calm' {
  if (!('status' in step)) return step.kind === 'card' || step.kind === 'addCard' ? 'warn' : 'calm'
  const { standing } = step.status
  if (isPastExpiry(standing) || standing === 'urgent') return 'danger'
  return standing === 'behind' ? 'warn' : 'calm'
}

/** The certification in its late window that a step helps to renew: what that costs goes up in time. */
export function lateStatusOf(step: NextStep, statuses: readonly CertificationStatus[]): CertificationStatus | null {
  const isHelped = ({ credential: { id } }: CertificationStatus) => {
    if (step.kind !== 'card') return 'status' in step && step.status.credential.id === id
    return [...step.certifications, ...step.gives.map(({ certification }) => certification)].some((helped) => helped.id === id)
  }
  return statuses.find((status) => status.standing === 'late window' && isHelped(status)) ?? null
}

/** Late windows come first; advice without a deadline comes last. */
function rankOf(step: NextStep): number {
  switch (step.kind) {
    case 'expired':
    case 'educationOver':
      return 0
    case 'earn':
    case 'apply':
      return step.status.standing === 'late window' ? 0 : 1
    case 'shouldWait':
    case 'saveNext':
    case 'proofMissing':
    case 'overdue':
    case 'lapsed':
    case 'cardExpired':
      return 2
    default:
      return 1
  }
}
