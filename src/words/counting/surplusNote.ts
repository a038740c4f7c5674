import { type CycleCount, surplusCredit, surplusOf } from '../../domain/counting/counting'
import { briefTitle } from '../courses/shortTitle'
import { credits } from '../english/progress'
import { amountText } from '../values/numbers'

/** "1.9 surplus from PES", "2.4 surplus" from several courses, or that some don't count at all. */
export function surplusNoteText(count: CycleCount): string {
  const credit = surplusCredit(count)
  if (credit === 0) return credits.uncounted
  const amount = amountText(credit)
  const [source, another] = surplusOf(count).filter(({ reason, surplus }) => reason?.kind === 'limit' && surplus > 0)
  if (source === undefined || another !== undefined) return credits.surplus({ amount })
  return credits.surplusFrom({ amount, title: briefTitle(source.course.title) })
}
