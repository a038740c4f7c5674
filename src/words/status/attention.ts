import type { Attention } from '../../domain/status/attention'
import type { PlainDate } from '../../domain/values/plainDate'
import { cardStateText } from '../counting/cards'
import { dayText } from '../values/dates'
import { missingProofText } from '../counting/missingProof'
import { listed, midSentence, nextStepText } from '../counting/progress'
import { petitionText } from '../counting/submissions'

/** `about` is a short label; `text` says what to do and why. */
export function attentionText(attention: Attention, today: PlainDate): { readonly about: string; readonly text: string } {
  switch (attention.kind) {
    case 'lapsed':
    case 'late':
    case 'gap':
    case 'renew':
      return { about: attention.status.credential.name, text: nextStepText(attention.status, today) }
    case 'cardNeeded': {
      const names = listed(attention.certifications.map(({ name }) => name))
      return { about: 'CPR/AED card', text: `For ${names}: ${midSentence(cardStateText(attention.card))}.` }
    }
    case 'cardRunsOut': {
      const names = listed(attention.certifications.map(({ name, expiresOn }) => `${name} (${dayText(expiresOn)})`))
      const verb = attention.certifications.length === 1 ? 'expires' : 'expire'
      return {
        about: 'CPR/AED card',
        text: `It serves through ${dayText(attention.by)}, and ${names} ${verb} later: take the class again before you renew.`,
      }
    }
    case 'cardExpired':
      return { about: attention.card.name, text: `Expired on ${dayText(attention.card.expiresOn)}.` }
    case 'shouldWait': {
      const { planned, status, next } = attention
      return {
        about: planned.title,
        text: `Should wait: most of it would be surplus for ${status.credential.name} in this cycle. From ${dayText(next.start)} it counts toward the next one.`,
      }
    }
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
