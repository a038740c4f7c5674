import type { PlainDate } from '../../domain/values/plainDate'

// What the browser's own formats give in American English, without them: the first one loads the browser's language data, which took a fifth of the
// time to draw the dashboard.

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

const { navigator } = globalThis as { readonly navigator?: { readonly language: string } } // safe: older versions of Node have none

/** Whether pages are wanted in it, as by most trainers. */
export const isAmerican = navigator?.language === 'en-US'

/** For the browser's formats, so that all say the same: else its own. */
export const locale = isAmerican ? 'en-US' : undefined

/** 150 is "1.5" and 200 "2.0", 25 is "0.25". */
export function americanAmount(hundredths: number): string {
  return (hundredths / 100).toFixed(2).replace(/0$/, '')
}

/** "12", "10,000" */
export function americanCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** "Jan 15, 2028" */
export function americanDay(day: PlainDate): string {
  return `${americanMonthDay(day)}, ${Number(day.slice(0, 4))}`
}

/** "Jan 15" */
export function americanMonthDay(day: PlainDate): string {
  return `${months[Number(day.slice(5, 7)) - 1] ?? ''} ${Number(day.slice(8))}`
}
