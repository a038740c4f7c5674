import { isCardBlocking } from '../../domain/counting/cards'
import { isOnlyClassMissing } from '../../domain/counting/classCredit'
import { type CertificationStatus, isPastExpiry } from '../../domain/status/standing'
import { validCardText } from '../counting/cardTopics'
import { lateOutlookText } from '../counting/late'
import { creditText } from '../counting/progress'
import { left } from '../english/left'
import { renewing } from '../english/renewing'
import { sentences } from '../english/series'
import { dayText } from '../values/dates'

/** What's left for one certification, in a sentence. */
export function leftText(status: CertificationStatus): string {
  const { standing, count, cards, credential } = status
  if (isPastExpiry(standing)) return lateOutlookText(status)
  if (isOnlyClassMissing(count)) return left.onlyClass
  if (count.needed > 0) return renewing.stillNeed({ need: creditText(count.needed, credential.rule) })
  const card = cards.find(isCardBlocking)
  if (card !== undefined) return renewing.stillNeed({ need: validCardText(card.condition.topic) })
  return sentences(renewing.allEarned, renewing.renewBy({ day: dayText(count.cycle.expiry) }))
}
