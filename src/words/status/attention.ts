import type { Attention } from '../../domain/status/attention'
import type { PlainDate } from '../../domain/values/plainDate'
import { cardStateText } from '../counting/cards'
import { cardName } from '../counting/cardTopics'
import { dayText } from '../values/dates'
import { missingProofText } from '../counting/missingProof'
import { creditText, listed, midSentence, nextStepText } from '../counting/progress'
import { petitionText } from '../counting/submissions'
import { yearlyStepText } from '../counting/yearlySteps'
import { amountText } from '../values/numbers'

/** `about` is a short label; `text` says what to do and why. */
export function attentionText(attention: Attention, today: PlainDate): { readonly about: string; readonly text: string } {
  switch (attention.kind) {
    case 'lapsed':
    case 'expired':
    case 'late':
    case 'gap':
    case 'renew':
      return { about: attention.status.credential.name, text: nextStepText(attention.status, today) }
    case 'cardNeeded': {
      const names = listed(attention.certifications.map(({ name }) => name))
      return { about: cardName(attention.card.condition.topic), text: `For ${names}: ${midSentence(cardStateText(attention.card))}.` }
    }
    case 'cardRunsOut': {
      const names = listed(attention.certifications.map(({ name, expiresOn }) => `${name} (${dayText(expiresOn)})`))
      const verb = attention.certifications.length === 1 ? 'expires' : 'expire'
      return {
        about: cardName(attention.topic),
        text: `It’s good through ${dayText(attention.by)}, and ${names} ${verb} later: get a new one before you renew.`,
      }
    }
    case 'cardExpired':
      return { about: attention.card.name, text: `Expired on ${dayText(attention.card.expiresOn)}.` }
    case 'shouldWait': {
      const { planned, certification, now, next } = attention
      const gain = now.counted === 0 ? 'nothing' : `only ${amountText(now.counted)} of ${creditText(now.award, certification.rule)}`
      return {
        about: planned.title,
        text: `Should wait: ${gain} would count for ${certification.name} in this cycle. It counts from ${dayText(next.start)}.`,
      }
    }
    case 'yearly':
      return { about: attention.status.credential.name, text: yearlyStepText(attention.due, attention.status.credential.rule, today) }
    case 'overdue':
      return { about: attention.planned.title, text: `Was planned for ${dayText(attention.planned.plannedFor)}: complete it, or choose another day.` }
    case 'proofMissing':
      return { about: attention.status.credential.name, text: missingProofText({ missing: { length: attention.missing }, of: attention.of }) ?? '' }
    case 'rejected':
      return { about: attention.course.title, text: `Rejected for ${attention.status.credential.name}: it does not count.` }
    case 'inDoubt': {
      const { name, rule } = attention.status.credential
      return { about: attention.course.title, text: `In doubt for ${name}: ${midSentence(petitionText(rule))}` }
    }
  }
}
