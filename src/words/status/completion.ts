import type { CertificationStatus } from '../../domain/status/standing'
import { cardName } from '../counting/cardTopics'
import { midSentence, progressText } from '../counting/progress'
import { completions } from '../english/completion'
import { quantity } from '../values/dates'

/** "NASM-CPT is complete", "2.0 of 2.0 CEUs, with 48 days to spare." */
export function completionText({ credential, count, cards, daysLeft }: CertificationStatus): { readonly title: string; readonly about: string } {
  const progress = progressText(count.progress, count.required, credential.rule)
  const sum = daysLeft === 0 ? completions.lastDay({ progress }) : completions.early({ progress, days: quantity(daysLeft, 'day') })
  const promised = cards.find(({ state }) => state.kind === 'logged')
  const about = promised === undefined ? sum : completions.newCard({ sum, card: midSentence(cardName(promised.condition.topic)) })
  return { title: completions.title({ name: credential.name }), about }
}
