import type { CreditState } from '../../domain/search/creditColumns'

/** What the look of an amount in the list means. */
export const creditStateWords: Readonly<Record<CreditState, string>> = {
  now: 'Counts now',
  part: 'Counts in part',
  earlier: 'Counted in an earlier cycle',
  none: 'Doesn’t count',
}
