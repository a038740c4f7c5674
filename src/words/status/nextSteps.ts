import { lateStepOn } from '../../domain/counting/lateLadder'
import type { CardStep, EarnStep, NextStep, RenewStep } from '../../domain/status/nextSteps'
import type { CardTopic } from '../../domain/rule/rule'
import { daysBetween, type PlainDate } from '../../domain/values/plainDate'
import { creditText, listed, midSentence } from '../counting/progress'
import { lateOutlookText } from '../counting/late'
import { petitionText } from '../counting/submissions'
import { nearDayText, quantity } from '../values/dates'
import { feeText } from '../values/fees'
import { amountText } from '../values/numbers'

export type NextStepText = { readonly title: string; readonly about: string; readonly by: string }

/** "Take a CPR/AED class", why, and "By Dec 20 · 30 days". */
export function nextStepTexts(step: NextStep, today: PlainDate): NextStepText {
  // When a course is planned is what the step is about.
  return { ...saying(step, today), by: step.by === null || 'planned' in step ? '' : byText(step.by, today) }
}

function saying(step: NextStep, today: PlainDate): Omit<NextStepText, 'by'> {
  switch (step.kind) {
    case 'card':
      return { title: cardTitles[step.topic], about: cardAbout(step) }
    case 'earn':
      return {
        title: `Earn ${creditText(step.amount, step.status.credential.rule)} for ${step.status.credential.name}`,
        about: earnAbout(step, today),
      }
    case 'educationOver': {
      const { count, credential } = step.status
      const due = nearDayText(count.cycle.educationEnds, today)
      return {
        title: `Ask about ${credential.name}`,
        about: `Education was due by ${due}, with ${creditText(count.needed, credential.rule)} missing.`,
      }
    }
    case 'renew':
      return { title: `Renew ${step.status.credential.name}`, about: 'Everything is earned.' }
    case 'apply':
      return { title: `Apply late for ${step.status.credential.name}`, about: applyAbout(step, today) }
    case 'expired':
    case 'lapsed':
      return { title: `Ask about ${step.status.credential.name}`, about: lateOutlookText(step.status) }
    case 'yearly': {
      const { label, fee } = step.due.step
      const { name, rule } = step.status.credential
      return { title: `${label}: ${name}`, about: fee === null ? 'It’s due each year.' : `${feeText(fee, rule.fees.currency)}, due each year.` }
    }
    case 'cardExpired':
      return { title: `Renew your ${step.card.name}`, about: `It expired on ${nearDayText(step.card.expiresOn, today)}.` }
    case 'shouldWait':
      return {
        title: `Save ${step.planned.title} for later`,
        about: `It’s planned for ${nearDayText(step.planned.plannedFor, today)}, and counts from ${nearDayText(step.next.start, today)}.`,
      }
    case 'overdue':
      return { title: `Did you finish ${step.planned.title}?`, about: `You planned it for ${nearDayText(step.planned.plannedFor, today)}.` }
    case 'proofMissing':
      return {
        title: `Add certificates for ${step.status.credential.name}`,
        about: `${quantity(step.missing, 'course')} of ${String(step.of)} ${step.missing === 1 ? 'has' : 'have'} none.`,
      }
    case 'rejected':
      return { title: `Replace ${step.course.title}`, about: `It was rejected for ${step.status.credential.name}.` }
    case 'inDoubt':
      return {
        title: `Ask about ${step.course.title}`,
        about: `For ${step.status.credential.name}, ${midSentence(petitionText(step.status.credential.rule))}`,
      }
  }
}

const cardTitles: Readonly<Record<CardTopic, string>> = {
  cpr: 'Take a CPR/AED class',
  firstAid: 'Take a first aid class',
  insurance: 'Renew your insurance',
  other: 'Renew your card',
}

function cardAbout({ topic, card, certifications, gives }: CardStep): string {
  const credit = listed(gives.map(({ certification, amount }) => `${amountText(amount)} to ${certification.name}`))
  if (card === 'fine') return `The class adds ${credit}.`
  const names = certifications.length > 2 ? `all ${quantity(certifications.length, 'renewal')}` : listed(certifications.map(({ name }) => name))
  const noun = topic === 'insurance' ? 'policy' : 'card'
  const why = card === 'ending' ? `Your ${noun} won’t be valid for ${names}.` : `You need a valid ${noun} to renew ${names}.`
  return gives.length === 0 ? why : `${why} The class also adds ${credit}.`
}

function earnAbout({ status }: EarnStep, today: PlainDate): string {
  const { count, credential, standing } = status
  const done = `You have ${amountText(count.progress)} of ${creditText(count.required, credential.rule)}.`
  if (standing !== 'late window') return done
  return `Then apply${lateFeeText(status, today)}.`
}

function applyAbout({ status }: RenewStep, today: PlainDate): string {
  return `Everything is earned. Apply${lateFeeText(status, today)}.`
}

/** " with the $30 late fee"; empty if none is known. */
function lateFeeText({ credential: { rule }, count }: RenewStep['status'], today: PlainDate): string {
  const fee = lateStepOn(rule, count.cycle, today)?.fee ?? null
  return fee === null || fee === 0 ? ' late' : ` with the ${feeText(fee, rule.fees.currency)} late fee`
}

function byText(by: PlainDate, today: PlainDate): string {
  const days = daysBetween(today, by)
  const when = `By ${nearDayText(by, today)}`
  if (days < 0) return `Was due ${nearDayText(by, today)}`
  if (days > 90) return when
  return days === 0 ? 'Today' : `${when} · ${quantity(days, 'day')}`
}
