import { isCardBlocking } from '../../domain/counting/cards'
import { isOnlyClassMissing } from '../../domain/counting/classCredit'
import { type CertificationStatus, isPastExpiry } from '../../domain/status/standing'
import { cardName } from '../counting/cardTopics'
import { lateOutlookText } from '../counting/late'
import { creditText, midSentence } from '../counting/progress'
import { dayText } from '../values/dates'

/** What's left for one certification, in a sentence. */
export function leftText(status: CertificationStatus): string {
  const { standing, count, cards, credential } = status
  if (isPastExpiry(standing)) return lateOutlookText(status)
  if (isOnlyClassMissing(count)) return 'Only a CPR/AED class is left.'
  if (count.needed > 0) return `You still need ${creditText(count.needed, credential.rule)}.`
  const card = cards.find(isCardBlocking)
  if (card !== undefined) return `Only a valid ${midSentence(cardName(card.condition.topic))} is left.`
  return `All earned. Renew by ${dayText(count.cycle.expiry)}.`
}
