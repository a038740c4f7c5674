import { useMemo } from 'react'
import { asOf } from '../domain/counting/asOf'
import type { PlainDate } from '../domain/values/plainDate'
import type { Portfolio } from '../domain/records/portfolio'
import { useRecert } from './useRecert'

/** What the screens show. Unless that is today, nothing of it may be saved. */
export type View = { readonly portfolio: Portfolio; readonly today: PlainDate; readonly isToday: boolean }

/** Everything as of today or the viewed day. */
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
