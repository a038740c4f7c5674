import type { CertificationCredits, CourseCredit } from '../counting/courseCredit'
import type { CredentialId } from '../records/ids'
import type { Amount } from '../values/amount'
import { compareTexts } from '../values/compareTexts'
import type { PlainDate } from '../values/plainDate'

const most = 3

/**
 * The certifications with a column in the list: the ones that expire next, and always the chosen one, in the order of their expiry.
 * What's too late to renew comes after everything else.
 */
export function creditColumns(
  credits: readonly CertificationCredits[],
  chosen: CredentialId | null,
  today: PlainDate,
): readonly CertificationCredits[] {
  const isOver = ({ count }: CertificationCredits) => count.cycle.applicationEnds < today
  const inOrder = credits.toSorted((a, b) => Number(isOver(a)) - Number(isOver(b)) || compareTexts(a.count.cycle.expiry, b.count.cycle.expiry))
  const isChosen = ({ certification }: CertificationCredits) => certification.id === chosen
  const others = inOrder.filter((one) => !isChosen(one)).slice(0, inOrder.some(isChosen) ? most - 1 : most)
  return inOrder.filter((one) => isChosen(one) || others.includes(one))
}

/** How a course's credit counts: all of it or a part of it in the running cycle, in an earlier one, or not at all. */
export const creditStates = ['now', 'part', 'earlier', 'none'] as const

export type CreditState = (typeof creditStates)[number]

/** The amount that counts, or the one that was awarded if nothing does. */
export type CreditMark = { readonly state: CreditState; readonly amount: Amount }

export function creditMark({ award, counted, cycle }: Pick<CourseCredit, 'award' | 'counted' | 'cycle'>): CreditMark {
  if (counted === 0) return { state: 'none', amount: award }
  if (cycle !== 'running') return { state: 'earlier', amount: counted }
  return { state: counted < award ? 'part' : 'now', amount: counted }
}
