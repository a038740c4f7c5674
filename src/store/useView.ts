import { useMemo } from 'react'
import { asOf } from '../domain/asOf'
import type { PlainDate } from '../domain/plainDate'
import type { Portfolio } from '../domain/portfolio'
import { useRecert } from './useRecert'

/** What the screens show: everything as of today, or as of the day that the trainer looks at. */
export function useView(): { readonly portfolio: Portfolio; readonly today: PlainDate } {
  const portfolio = useRecert((state) => state.portfolio)
  const today = useRecert((state) => state.today)
  const viewedDay = useRecert((state) => state.viewedDay)
  return useMemo(
    () => (viewedDay === null ? { portfolio, today } : { portfolio: asOf(portfolio, viewedDay), today: viewedDay }),
    [portfolio, today, viewedDay],
  )
}
