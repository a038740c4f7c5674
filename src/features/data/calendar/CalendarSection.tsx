import { Card } from '../../../ui/layout/Card'
import { Cluster } from '../../../ui/layout/Cluster'
import { ActionLink } from '../../../ui/layout/ActionLink'
import { quantity } from '../../../words/values/dates'
import { DownloadCalendar } from './DownloadCalendar'
import { useCalendar } from './useCalendar'

/** A file for the trainer's own calendar. */
export function CalendarSection() {
  const { days, download } = useCalendar()
  return (
    <Card aria-labelledby="calendar">
      <h2 id="calendar">Calendar</h2>
      <p>
        {`One file with ${quantity(days.length, 'day')}: when credentials and cards expire, when you can renew, the late window, yearly steps and what is planned, with reminders. Importing it again updates what is there; what you delete here stays in your calendar until you delete it there. Google Calendar leaves the reminders of an imported file out.`}
      </p>
      <Cluster gap={8}>
        <DownloadCalendar download={download} />
      </Cluster>
      <p>
        <ActionLink href="#/data/calendar">See every day and choose the reminders</ActionLink>
      </p>
    </Card>
  )
}
