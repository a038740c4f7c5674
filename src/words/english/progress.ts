import type { Parts } from './parts'
import { commas } from './series'

export const credits = {
  amount: ({ amount, unit }: Parts<'amount' | 'unit'>) => `${amount} ${unit}`,
  ofRequired: ({ amount, required }: Parts<'amount' | 'required'>) => `${amount} of ${required}`,
  noneRequired: 'No credit needed',
  partOfRequired: ({ label, amount, required }: Parts<'label' | 'amount' | 'required'>) => `${label} ${amount} of ${required}`,
  planned: ({ amount }: Parts<'amount'>) => `${amount} planned`,
  surplus: ({ amount }: Parts<'amount'>) => `${amount} surplus`,
  surplusFrom: ({ amount, title }: Parts<'amount' | 'title'>) => `${amount} surplus from ${title}`,
  uncounted: 'Some courses don’t count',
  expected: ({ amount }: Parts<'amount'>) => `expected by today: ${amount}`,
  change: ({ before, after }: Parts<'before' | 'after'>) => `${before} → ${after}`,
} as const

/** How far a renewal is: "1.9 of 2.0 CEUs, 0.1 to go". */
export const progressLines = {
  toGo: ({ progress, amount }: Parts<'progress' | 'amount'>) => `${progress}, ${amount} to go`,
  complete: ({ progress }: Parts<'progress'>) => `${progress}, complete`,
  cardsNeeded: ({ progress, cards }: Parts<'progress' | 'cards'>) => `${progress}, ${cards} needed`,
} as const

/** "a", "a and b", "a, b and c" */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? commas(items) : `${commas(items.slice(0, -1))} and ${items.at(-1) ?? ''}`
}

/** "education" for "Education"; abbreviations such as "CPR/AED" keep their capitals. */
export function midSentence(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label
}
