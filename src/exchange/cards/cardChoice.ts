import type { CardRow } from './cardRows'

/** What a row becomes unless the trainer says otherwise. What isn't clear, or is there already, is left out. */
export function proposedChoice({ state, renews }: Pick<CardRow, 'state' | 'renews'>): 'add' | 'renew' | 'leave' {
  if (state !== 'ready' && state !== 'remark') return 'leave'
  return renews === null ? 'add' : 'renew'
}
