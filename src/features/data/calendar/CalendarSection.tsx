import { Card } from '../../../ui/layout/Card'
import { Cluster } from '../../../ui/layout/Cluster'
import { ActionLink } from '../../../ui/layout/ActionLink'
import { calendarFileText } from '../../../words/reports/calendar'
import { DownloadCalendar } from './DownloadCalendar'
import { useCalendar } from './useCalendar'

/** A file for the trainer's own calendar. */
export function CalendarSection() {
  const { days, download } = useCalendar()
  return (
    <Card gap={12} aria-labelledby="calendar">
      <h2 id="calendar">Calendar</h2>
      <p>{calendarFileText(days.length)}</p>
      <p className="soft">Import it again to update. Google Calendar skips the reminders.</p>
      <Cluster gap={16} lineGap={8} align="center">
        <DownloadCalendar download={download} />
        <ActionLink href="#/data/calendar">See days and choose reminders</ActionLink>
      </Cluster>
    </Card>
  )
}
