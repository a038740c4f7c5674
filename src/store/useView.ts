import { useMemo } from 'react'
import { asOf } from '../domain/counting/asOf'
import type { PlainDate } from '../domain/values/plainDate'
import type { Portfolio } from '../domain/records/portfolio'
import { useRecert } from './useRecert'

/** What the screens show. Where it is not today, nothing of it may be written back. */
export type View = { readonly portfolio: Portfolio; readonly today: PlainDate; readonly isToday: boolean }

/** Everything as of today, or as of the day that the trainer looks at. */
export function useView(): View {
  const portfolio = useRecert((state) => state.portfolio)
  const today = useRecert((state) => state.today)
  const viewedDay = useRecert((state) => state.viewedDay)
  return useMemo(
    () =>
      viewedDay === null ? { portfolio, today, isToday: true } : { portfolio: asOf(portfolio, viewedDay, today), today: viewedDay, isToday: false },
    [portfolio, today, viewedDay],
  )
}
