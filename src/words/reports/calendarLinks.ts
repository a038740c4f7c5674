import { addDays, type PlainDate } from '../../domain/values/plainDate'

export type LinkedEvent = { readonly on: PlainDate; readonly title: string; readonly text: string }

/** Opens Google Calendar with the event filled in. Google gets the data only when the link is opened. */
export function googleLink({ on, title, text }: LinkedEvent): string {
  const dates = [on, addDays(on, 1)].map((day) => day.replaceAll('-', '')).join('/')
  return `https://calendar.google.com/calendar/render?${query({ action: 'TEMPLATE', text: title, dates, details: text })}`
}

/** The same for Outlook. */
export function outlookLink({ on, title, text }: LinkedEvent): string {
  const parts = { path: '/calendar/action/compose', rru: 'addevent', allday: 'true', startdt: on, enddt: addDays(on, 1), subject: title, body: text }
  return `https://outlook.live.com/calendar/0/deeplink/compose?${query(parts)}`
}

function query(parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts)
    .map(([name, value]) => `${name}=${encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\uFFFD'))}`)
    .join('&')
}
