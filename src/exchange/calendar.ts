import ical, { ICalAlarmRelatesTo, ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator'
import type { PlainDate } from '../domain/values/plainDate'

/** One event of the file. Texts may hold anything. */
export type CalendarEvent = {
  readonly key: string
  readonly on: PlainDate
  readonly title: string
  readonly text: string
  /** How many days before to be reminded. */
  readonly alarms: readonly number[]
}

const dayLength = 86_400
/** Alarms ring at nine in the morning. */
const alarmHour = 9 * 3600

/**
 * An iCalendar file (RFC 5545) of all-day events. An event keeps its UID in every export, and its SEQUENCE grows with time: so a
 * calendar that has read an earlier file takes this one over it.
 */
export function calendarFile(events: readonly CalendarEvent[], stampedAt: Date): string {
  // Never below 0, where a device's clock is years behind.
  const sequence = Math.max(0, Math.floor((stampedAt.getTime() - Date.UTC(2024, 0, 1)) / 1000))
  const calendar = ical({
    name: 'Recert',
    prodId: { company: 'Recert', product: 'Renewal calendar', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  })
  for (const { key, on, title, text, alarms } of events) {
    const event = calendar.createEvent({
      // A record of a foreign backup may have any text as its id: encoded, it can end no line.
      id: `${key.replace(/[^\w-]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}@recert.invalid`,
      sequence,
      stamp: stampedAt,
      lastModified: stampedAt,
      // In UTC, like a PlainDate: no zone can move the day.
      start: new Date(`${on}T00:00:00Z`),
      end: new Date(Date.parse(`${on}T00:00:00Z`) + dayLength * 1000),
      timezone: 'UTC',
      allDay: true,
      summary: plain(title),
      description: plain(text),
      transparency: ICalEventTransparency.TRANSPARENT,
    })
    for (const days of alarms) {
      // From the beginning of the day: after it for a reminder on the day itself.
      event
        .createAlarm({ type: ICalAlarmType.display, trigger: days * dayLength - alarmHour, description: plain(title) })
        .relatesTo(ICalAlarmRelatesTo.start)
    }
  }
  return `${calendar.toString().trimEnd()}\r\n`
}

/** Control characters have no place in a calendar, however they came into a name. */
function plain(text: string): string {
  return text.replace(/(?![\t\r\n])\p{Cc}/gu, '')
}
