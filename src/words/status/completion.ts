import type { CertificationStatus } from '../../domain/status/standing'
import { progressText } from '../counting/progress'
import { completions } from '../english/completion'
import { quantity } from '../values/dates'

/** "NASM-CPT is complete", "2.0 of 2.0 CEUs, with 48 days to spare." */
export function completionText({ credential, count, daysLeft }: CertificationStatus): { readonly title: string; readonly about: string } {
  const progress = progressText(count.progress, count.required, credential.rule)
  const about = daysLeft === 0 ? completions.lastDay({ progress }) : completions.early({ progress, days: quantity(daysLeft, 'day') })
  return { title: completions.title({ name: credential.name }), about }
}
