import { addDays, type PlainDate } from '../../domain/values/plainDate'

type LinkedEvent = { readonly on: PlainDate; readonly title: string }

/** Opens Google Calendar with the event's title and day filled in, and nothing else. Google gets the data only when the link is opened. */
export function googleLink({ on, title }: LinkedEvent): string {
  const dates = [on, addDays(on, 1)].map((day) => day.replaceAll('-', '')).join('/')
  return `https://calendar.google.com/calendar/render?${query({ action: 'TEMPLATE', text: title, dates })}`
}

/** The same for Outlook. */
export function outlookLink({ on, title }: LinkedEvent): string {
  const parts = { path: '/calendar/action/compose', rru: 'addevent', allday: 'true', startdt: on, enddt: addDays(on, 1), subject: title }
  return `https://outlook.live.com/calendar/0/deeplink/compose?${query(parts)}`
}

function query(parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts)
    .map(([name, value]) => `${name}=${encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\uFFFD'))}`)
    .join('&')
}
