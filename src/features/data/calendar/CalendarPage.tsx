import { type SubmitEvent, useState } from 'react'
import { ArrowLeft, X } from 'lucide'
import { offeredAlarmDays, readAlarmDays, withAlarmDay } from '../../../domain/forms/alarmDays'
import type { Problem } from '../../../domain/forms/fieldError'
import { useSettings } from '../../../store/useServices'
import { Button } from '../../../ui/layout/Button'
import { Checkbox } from '../../../ui/fields/Checkbox'
import { EmptyState } from '../../../ui/feedback/EmptyState'
import { Icon } from '../../../ui/layout/Icon'
import page from '../../../ui/layout/page.module.css'
import { TextField } from '../../../ui/fields/TextField'
import { alarmsText } from '../../../words/reports/calendar'
import { googleLink, outlookLink } from '../../../words/reports/calendarLinks'
import { dayText } from '../../../words/values/dates'
import { problemText } from '../../../words/forms/problems'
import styles from './CalendarPage.module.css'
import { DownloadCalendar } from './DownloadCalendar'
import { useCalendar } from './useCalendar'

/** Every day and every reminder that is in the calendar file, and which reminders there are. */
export function CalendarPage() {
  const { days, download } = useCalendar()
  const [{ alarmDays }, change] = useSettings()
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<Problem | null>(null)
  const toggle = (day: number, isOn: boolean) =>
    change({ alarmDays: isOn ? withAlarmDay(alarmDays, day) : alarmDays.filter((other) => other !== day) })
  const add = (event: SubmitEvent) => {
    event.preventDefault()
    const read = readAlarmDays(typed)
    setProblem(read.ok ? null : read.error)
    if (!read.ok) return
    change({ alarmDays: withAlarmDay(alarmDays, read.value) })
    setTyped('')
  }
  const own = alarmDays.filter((day) => !offeredAlarmDays.some((offered) => offered === day))
  return (
    <div className={page.page}>
      <div>
        <p>
          <a href="#/data" className={page.back}>
            <Icon of={ArrowLeft} size={18} />
            Data
          </a>
        </p>
        <h1>Calendar</h1>
      </div>
      <section className={page.card} aria-labelledby="reminders">
        <h2 id="reminders">Reminders</h2>
        <p className={page.soft}>Before a credential or a card expires, at 9:00. Planned courses remind a week and a day before.</p>
        <div className={styles.choices}>
          {offeredAlarmDays.map((day) => (
            <Checkbox key={day} label={`${day} days before`} checked={alarmDays.includes(day)} onChange={(isOn) => toggle(day, isOn)} />
          ))}
          {own.map((day) => (
            <Button
              key={day}
              icon={<Icon of={X} size={18} />}
              aria-label={`Remove the reminder ${day} days before`}
              onClick={() => toggle(day, false)}
            >
              {day === 0 ? 'On the day' : `${day} days before`}
            </Button>
          ))}
        </div>
        <form className={styles.add} onSubmit={add} noValidate>
          <TextField
            label="Another number of days before"
            value={typed}
            input={{ inputMode: 'numeric' }}
            error={problem === null ? undefined : problemText(problem, 'The number of days')}
            onChange={setTyped}
          />
          <Button type="submit">Add reminder</Button>
        </form>
      </section>
      {days.length === 0 ? (
        <EmptyState
          title="Nothing to come"
          why="Days stand here once a credential with an expiry is added, or a course is planned."
          action={<a href="#/credentials">To your credentials</a>}
        />
      ) : (
        <section className={page.card} aria-labelledby="days">
          <div className={page.head}>
            <h2 id="days">In the file</h2>
            <div className={page.actions}>
              <DownloadCalendar download={download} />
            </div>
          </div>
          <ul className={page.rows}>
            {days.map(({ day, event }) => (
              <li key={day.key} className={page.row}>
                <div className={page.rowText}>
                  <p className={page.rowName}>
                    <bdi>{event.title}</bdi>
                  </p>
                  <p>{dayText(day.on)}</p>
                  <p className={page.soft}>{event.text}</p>
                  <p className={page.soft}>{alarmsText(day.alarms)}</p>
                </div>
                <div className={page.actions}>
                  <a
                    href={googleLink(event)}
                    target="_blank"
                    rel="noopener noreferrer"
                    className={page.back}
                    aria-label={`Add to Google Calendar: ${event.title}`}
                  >
                    Google
                  </a>
                  <a
                    href={outlookLink(event)}
                    target="_blank"
                    rel="noopener noreferrer"
                    className={page.back}
                    aria-label={`Add to Outlook: ${event.title}`}
                  >
                    Outlook
                  </a>
                </div>
              </li>
            ))}
          </ul>
          <p className={page.soft}>
            “Google” and “Outlook” open their page with this one event, whose title and day are then told to them. Nothing is told before.
          </p>
        </section>
      )}
    </div>
  )
}
