import { type CertificationStatus, isCertificationStatus, isPastExpiry, type Standing, type Status } from './standing'

/** From worst to best. The worst state of any certification is the verdict. */
const states = ['expired', 'needsWork', 'onTrack', 'complete'] as const

export type VerdictState = (typeof states)[number]

/** Whether all is well, in one look. */
export type Verdict = {
  readonly state: VerdictState
  /** The certifications in that state, the most urgent first. */
  readonly found: readonly CertificationStatus[]
  /** The certifications in better states. */
  readonly others: readonly CertificationStatus[]
}

/** The worst first; where nothing is wrong, the nearest expiry. */
export function worstFirst(statuses: readonly CertificationStatus[]): readonly CertificationStatus[] {
  const rank = ({ standing }: CertificationStatus) => {
    const state = stateOf(standing)
    return state === 'expired' ? 0 : state === 'needsWork' ? 1 : 2
  }
  return statuses.toSorted((a, b) => rank(a) - rank(b) || (rank(a) < 2 ? 0 : a.daysLeft - b.daysLeft))
}

/** Null without a certification. `statuses` are in order of urgency (see `statusesOf`). */
export function verdictOf(statuses: readonly Status[]): Verdict | null {
  const certifications = statuses.filter(isCertificationStatus)
  const state = states.find((one) => certifications.some(({ standing }) => stateOf(standing) === one))
  if (state === undefined) return null
  const isFound = ({ standing }: CertificationStatus) => stateOf(standing) === state
  return { state, found: certifications.filter(isFound), others: certifications.filter((status) => !isFound(status)) }
}

function stateOf(standing: Standing): VerdictState {
  if (isPastExpiry(standing)) return 'expired'
  switch (standing) {
    case 'urgent':
    case 'behind':
      return 'needsWork'
    case 'on track':
      return 'onTrack'
    case 'complete':
    case 'permanent':
      return 'complete'
  }
}
