import type { PlainDate } from '../../domain/values/plainDate'
import { earlierCardNames } from '../english/earlierCards'
import { dayText } from '../values/dates'

/** "Certificate of CPR/AED card until Jan 31, 2026": what a button is called among those of other cards. */
export function earlierCardName(kind: keyof typeof earlierCardNames, card: string, expiresOn: PlainDate): string {
  return earlierCardNames[kind]({ card, day: dayText(expiresOn) })
}
