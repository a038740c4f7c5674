import page from '../../../ui/layout/page.module.css'
import { quantity } from '../../../words/values/dates'
import { DownloadCalendar } from './DownloadCalendar'
import { useCalendar } from './useCalendar'

/** One file for the trainer's own calendar. */
export function CalendarSection() {
  const { days, download } = useCalendar()
  return (
    <section className={page.card} aria-labelledby="calendar">
      <h2 id="calendar">Calendar</h2>
      <p>
        {`One file with ${quantity(days.length, 'day')}: when credentials expire, the late window, the CPR/AED card and what is planned, with reminders. Importing it again updates what is there; what you delete here stays in your calendar until you delete it there. Google Calendar leaves the reminders of an imported file out.`}
      </p>
      <div className={page.actions}>
        <DownloadCalendar download={download} />
      </div>
      <p>
        <a href="#/data/calendar" className={page.back}>
          See every day and choose the reminders
        </a>
      </p>
    </section>
  )
}
