import { type SubmitEvent, useState } from 'react'
import { X } from 'lucide'
import { offeredAlarmDays, readAlarmDays, withAlarmDay } from '../../../domain/forms/alarmDays'
import type { Problem } from '../../../domain/forms/fieldError'
import { useSettings } from '../../../store/useServices'
import { Button } from '../../../ui/layout/Button'
import { Checkbox } from '../../../ui/fields/Checkbox'
import { EmptyState } from '../../../ui/feedback/EmptyState'
import { Icon } from '../../../ui/layout/Icon'
import { Card } from '../../../ui/layout/Card'
import { Cluster } from '../../../ui/layout/Cluster'
import { Stack } from '../../../ui/layout/Stack'
import rows from '../../../ui/layout/rows.module.css'
import { ActionLink } from '../../../ui/layout/ActionLink'
import { BackLink } from '../../../ui/layout/BackLink'
import { TextField } from '../../../ui/fields/TextField'
import { alarmsText, alarmText, calendarLinkNames } from '../../../words/reports/calendar'
import { googleLink, outlookLink } from '../../../words/reports/calendarLinks'
import { dayText } from '../../../words/values/dates'
import { fieldProblemText } from '../../../words/forms/problems'
import { DownloadCalendar } from './DownloadCalendar'
import { useCalendar } from './useCalendar'

/** Every day and reminder in the calendar file, and the choice of reminders. */
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
    <Stack gap={24}>
      <div>
        <BackLink href="#/data">Data and settings</BackLink>
        <h1>Calendar</h1>
      </div>
      <Card aria-labelledby="reminders">
        <h2 id="reminders">Reminders</h2>
        <p className="soft">At 9:00, before each expiry and yearly step. Planned courses: a week and a day before.</p>
        <Cluster gap={24} lineGap={8}>
          {offeredAlarmDays.map((day) => (
            <Checkbox key={day} label={alarmText(day).text} checked={alarmDays.includes(day)} onChange={(isOn) => toggle(day, isOn)} />
          ))}
          {own.map((day) => (
            <Button key={day} icon={<Icon of={X} size={18} />} aria-label={alarmText(day).remove} onClick={() => toggle(day, false)}>
              {alarmText(day).text}
            </Button>
          ))}
        </Cluster>
        <form onSubmit={add} noValidate>
          <Cluster align="end">
            <TextField
              label="Another number of days before"
              value={typed}
              input={{ inputMode: 'numeric' }}
              error={problem === null ? undefined : fieldProblemText(problem, 'the number of days')}
              onChange={setTyped}
            />
            <Button type="submit">Add reminder</Button>
          </Cluster>
        </form>
      </Card>
      {days.length === 0 ? (
        <EmptyState
          title="Nothing scheduled"
          why="Add a credential or plan a course to see its days here."
          action={<a href="#/credentials">See credentials</a>}
        />
      ) : (
        <Card aria-labelledby="days">
          <Cluster gap={8} align="center" justify="between">
            <h2 id="days">In the file</h2>
            <Cluster gap={8}>
              <DownloadCalendar download={download} />
            </Cluster>
          </Cluster>
          <ul className={rows.rows}>
            {days.map(({ day, event }) => (
              <li key={day.key} className={rows.row}>
                <div className={rows.text}>
                  <p className={rows.name}>
                    <bdi>{event.title}</bdi>
                  </p>
                  <p>{dayText(day.on)}</p>
                  <p className="soft secret">{event.text}</p>
                  <p className="soft">{alarmsText(day.alarms)}</p>
                </div>
                <Cluster gap={8}>
                  <ActionLink href={googleLink(event)} target="_blank" rel="noopener noreferrer" aria-label={calendarLinkNames(event.title).google}>
                    Google
                  </ActionLink>
                  <ActionLink href={outlookLink(event)} target="_blank" rel="noopener noreferrer" aria-label={calendarLinkNames(event.title).outlook}>
                    Outlook
                  </ActionLink>
                </Cluster>
              </li>
            ))}
          </ul>
          <p className="soft">Importing the file again moves its events. Delete those that no longer apply in your calendar yourself.</p>
          <p className="soft">Google or Outlook gets only the title and day of the event you open.</p>
        </Card>
      )}
    </Stack>
  )
}
