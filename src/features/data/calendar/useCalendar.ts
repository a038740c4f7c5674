import { useMemo } from 'react'
import { type CalendarDay, calendarDays } from '../../../domain/reports/calendarDays'
import type { CalendarEvent } from '../../../exchange/calendar'
import { useServices, useSettings } from '../../../store/useServices'
import { useRecert } from '../../../store/useRecert'
import { downloadText } from '../../../ui/files/download'
import { calendarText, calendarTitle } from '../../../words/reports/calendar'

export type Calendar = {
  readonly days: readonly { readonly day: CalendarDay; readonly event: CalendarEvent }[]
  /** Rejects if the code for it can't be loaded. */
  readonly download: () => Promise<void>
}

/** Everything that goes into the calendar file, as of today. */
export function useCalendar(): Calendar {
  const portfolio = useRecert((state) => state.portfolio)
  const today = useRecert((state) => state.today)
  const [{ alarmDays }] = useSettings()
  const { now } = useServices()
  const days = useMemo(
    () =>
      calendarDays(portfolio, today, alarmDays).map((day) => {
        const { key, on, alarms } = day
        return { day, event: { key, on, alarms, title: calendarTitle(day), text: calendarText(day, today) } }
      }),
    [portfolio, today, alarmDays],
  )
  return {
    days,
    async download() {
      const { calendarFile } = await import('../../../exchange/calendar')
      const events = days.map(({ event }) => event)
      downloadText('recert.ics', calendarFile(events, now()), 'text/calendar')
    },
  }
}
