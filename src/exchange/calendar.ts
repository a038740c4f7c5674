import ical, { ICalAlarmRelatesTo, ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator'
import type { PlainDate } from '../domain/values/plainDate'

/** An event in the file. The texts may contain anything. */
export type CalendarEvent = {
  readonly key: string
  readonly on: PlainDate
  readonly title: string
  readonly text: string
  /** Reminders, in days before. */
  readonly alarms: readonly number[]
}

const dayLength = 86_400
/** Alarms go off at 9 a.m. */
const alarmHour = 9 * 3600

/**
 * An iCalendar file (RFC 5545) of all-day events. An event keeps its UID in every export, and its SEQUENCE grows with time, so a
 * calendar that has imported an earlier file updates its events.
 */
export function calendarFile(events: readonly CalendarEvent[], stampedAt: Date): string {
  // Not below 0, even if the device's clock is years behind.
  const sequence = Math.max(0, Math.floor((stampedAt.getTime() - Date.UTC(2024, 0, 1)) / 1000))
  const calendar = ical({
    name: 'Recert',
    prodId: { company: 'Recert', product: 'Renewal calendar', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  })
  for (const { key, on, title, text, alarms } of events) {
    const event = calendar.createEvent({
      // The id of a record from someone else's backup can be any text. Encoded, it can't break the line.
      id: `${key.replace(/[^\w-]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}@recert.invalid`,
      sequence,
      stamp: stampedAt,
      lastModified: stampedAt,
      // In UTC, like a PlainDate, so that no time zone can shift the day.
      start: new Date(`${on}T00:00:00Z`),
      end: new Date(Date.parse(`${on}T00:00:00Z`) + dayLength * 1000),
      timezone: 'UTC',
      allDay: true,
      summary: plain(title),
      description: plain(text),
      transparency: ICalEventTransparency.TRANSPARENT,
    })
    for (const days of alarms) {
      // Relative to the start of the day; for a reminder on the day itself it's after the start.
      event
        .createAlarm({ type: ICalAlarmType.display, trigger: days * dayLength - alarmHour, description: plain(title) })
        .relatesTo(ICalAlarmRelatesTo.start)
    }
  }
  return `${calendar.toString().trimEnd()}\r\n`
}

/** iCalendar doesn't allow control characters, and a name may contain some. */
function plain(text: string): string {
  return text.replace(/(?![\t\r\n])\p{Cc}/gu, '')
}
