import { surplusOf } from '../counting/counting'
import { cycleAfter } from '../counting/cycle'
import { isOnlyClassMissing, missingClassCredit } from '../counting/classCredit'
import type { Portfolio } from '../records/portfolio'
import { type Amount, minus } from '../values/amount'
import { addDays, type PlainDate } from '../values/plainDate'
import { type Attention, attentionsOf } from './attention'
import { type AddCardStep, addCardSteps, type CardStep, cardSteps } from './cardSteps'
import { canStillRenew, compareDays, earnBy, isEducationOver, renewBy } from './deadlines'
import { type CertificationStatus, isCertificationStatus, isPastExpiry, type Status } from './standing'

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
  if (!canStillRenew(status)) return []
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
