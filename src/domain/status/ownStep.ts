import type { Certification } from '../records/credential'
import type { NextStep } from './nextSteps'

/** What comes first for one certification; null if nothing does, or if it's done on the certification's own page. */
export function ownStep(steps: readonly NextStep[], { id }: Certification): NextStep | null {
  const own = steps.find((step) => {
    switch (step.kind) {
      case 'card':
        return step.certifications.some((each) => each.id === id) || step.gives.some(({ certification }) => certification.id === id)
      case 'shouldWait':
        return step.certification.id === id
      case 'overdue':
        return step.planned.awards.some(({ credentialId }) => credentialId === id)
      case 'cardExpired':
      case 'addCard':
        return false
      default:
        return step.status.credential.id === id
    }
  })
  return own === undefined || doneHere.has(own.kind) ? null : own
}

const doneHere: ReadonlySet<NextStep['kind']> = new Set(['renew', 'apply', 'expired', 'lapsed', 'educationOver', 'yearly', 'rejected', 'inDoubt'])
