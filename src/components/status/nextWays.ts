import type { CredentialId } from '../../domain/records/ids'
import { courseListAddress } from '../../domain/search/courseAddress'
import type { CardTopic } from '../../domain/rule/rule'
import type { Card } from '../../domain/records/credential'
import type { PlannedCourse } from '../../domain/records/course'
import type { PlainDate } from '../../domain/values/plainDate'
import { credentialAddress } from '../../domain/search/credentialAddress'
import type { NextStep } from '../../domain/status/nextSteps'
import { cardName } from '../../words/counting/cardTopics'

/** What a step can start. `title` fills in the course, and `by` is the last day a planned one helps. */
export type StepActions = {
  readonly onLog: (title?: string) => void
  readonly onPlan: (title: string, by: PlainDate) => void
  readonly onComplete: (planned: PlannedCourse) => void
  readonly onEdit: (planned: PlannedCourse) => void
  readonly onRenew: (id: CredentialId) => void
  readonly onAddCredential: (name?: string) => void
  readonly onEditCard: (card: Card) => void
}

/** A way to do a step: a dialog, or the page where it's done. */
export type Way = { readonly label: string } & ({ readonly act: () => void } | { readonly href: string })

/** Where a step is done, with the form filled in; sometimes another way beside it. */
export function waysFor(step: NextStep, actions: StepActions): readonly [Way, Way?] {
  switch (step.kind) {
    case 'card': {
      const title = classTitles[step.topic]
      if (title === null)
        return [
          { label: 'Update it', href: '#/credentials' },
          // What another card is called, only the trainer knows.
          { label: 'Add it', act: () => actions.onAddCredential(step.topic === 'other' ? '' : cardName(step.topic)) },
        ]
      const { plannedClass } = step
      if (plannedClass !== null)
        return [
          { label: 'I’ve taken it', act: () => actions.onComplete(plannedClass) },
          { label: 'Change the day', act: () => actions.onEdit(plannedClass) },
        ]
      return [
        { label: 'Plan class', act: () => actions.onPlan(title, step.by) },
        { label: 'I’ve taken it', act: () => actions.onLog(title) },
      ]
    }
    case 'addCard': {
      const { held, topic } = step
      return [
        held === null
          ? { label: 'Add card', act: () => actions.onAddCredential(cardName(topic)) }
          : { label: 'Update card', act: () => actions.onEditCard(held) },
      ]
    }
    case 'earn':
      return [
        { label: 'Plan courses', href: '#/plan' },
        { label: 'Log a course', act: () => actions.onLog() },
      ]
    case 'renew':
      return [
        { label: 'Renew', act: () => actions.onRenew(step.status.credential.id) },
        { label: 'Audit pack', href: credentialAddress(step.status.credential.id, '/audit-pack') },
      ]
    case 'apply':
      return [
        { label: 'Record renewal', act: () => actions.onRenew(step.status.credential.id) },
        { label: 'Details', href: credentialAddress(step.status.credential.id) },
      ]
    case 'educationOver':
    case 'expired':
    case 'lapsed':
    case 'rejected':
    case 'inDoubt':
    case 'yearly':
      return [{ label: wayWords[step.kind], href: credentialAddress(step.status.credential.id) }]
    case 'proofMissing':
      return [
        {
          label: 'Add certificates',
          href: courseListAddress({ credential: step.status.credential.id, cycle: 'running', counting: 'some', proofMissing: true }),
        },
      ]
    case 'cardExpired':
      return [{ label: 'Update it', href: '#/credentials' }]
    case 'saveNext':
      return [{ label: 'Plan courses', href: '#/plan' }]
    case 'shouldWait':
      return [{ label: 'Change the day', act: () => actions.onEdit(step.planned) }]
    case 'overdue':
      return [
        { label: 'Yes, log it', act: () => actions.onComplete(step.planned) },
        { label: 'Change the day', act: () => actions.onEdit(step.planned) },
      ]
  }
}

const wayWords = {
  educationOver: 'See details',
  expired: 'See details',
  lapsed: 'See details',
  rejected: 'See details',
  inDoubt: 'See details',
  yearly: 'Mark it done',
} as const

const classTitles: Readonly<Record<CardTopic, string | null>> = { cpr: 'CPR/AED', firstAid: 'First aid', insurance: null, other: null }
