import type { CalendarDay } from '../../domain/reports/calendarDays'
import type { RenewalRule } from '../../domain/rule/rule'
import { alarmLines, calendarPage, eventLines, eventTitles, lateTitles } from '../english/calendar'
import { sentences } from '../english/series'
import { dayText, quantity } from '../values/dates'
import { feeText } from '../values/fees'
import { countText } from '../values/numbers'
import { listed, progressValueText } from '../counting/progress'
import { nextStepText } from '../status/todo'
import { yearlyStepText } from '../counting/yearlySteps'

/** The title of the day's event. */
export function calendarTitle(day: CalendarDay): string {
  switch (day.kind) {
    case 'expiry':
      return eventTitles.expires({ name: day.status.credential.name })
    case 'late':
      return lateTitle(day)
    case 'opens':
      return eventTitles.opens({ name: day.certification.name })
    case 'yearly':
      return eventTitles.yearly({ name: day.certification.name, step: day.due.step.label })
    case 'heldExpiry':
      return eventTitles.expires({ name: day.held.name })
    case 'planned':
      return eventTitles.planned({ course: day.course.title })
  }
}

/** The description of the event, as of today. */
export function calendarText(day: CalendarDay, today: CalendarDay['on']): string {
  switch (day.kind) {
    case 'expiry': {
      const { count, cards, credential } = day.status
      const progress = progressValueText(count, credential.rule, cards)
      return eventLines.expiry({ progress, next: nextStepText(day.status, today), day: dayText(today) })
    }
    case 'late':
      return lateText(day, today)
    case 'opens':
      return eventLines.opens({ day: dayText(day.certification.expiresOn) })
    case 'yearly':
      return eventLines.yearly({ step: yearlyStepText(day.due, day.certification.rule, today) })
    case 'heldExpiry':
      return day.held.kind === 'card' ? eventLines.renewCard : eventLines.renewHeld
    case 'planned':
      return day.course.provider === '' ? eventLines.planned : eventLines.plannedWith({ provider: day.course.provider })
  }
}

type LateDay = Extract<CalendarDay, { kind: 'late' }>

function lateTitle({ certification: { name, rule }, step, isLast }: LateDay): string {
  const titles = lateTitles[isConfirmed(rule) ? 'confirmed' : 'unconfirmed']
  const title = isLast ? titles.last : step.isEducationOpen ? titles.education : titles.fee
  return title({ name })
}

function lateText({ certification: { expiresOn, rule }, step: { fee } }: LateDay, today: CalendarDay['on']): string {
  const when = today > expiresOn ? eventLines.expired : eventLines.notRenewedBy
  const cost = fee === null ? [] : [eventLines.lateFee({ fee: feeText(fee, rule.fees.currency) })]
  return sentences(when({ day: dayText(expiresOn) }), ...cost, ...(isConfirmed(rule) ? [] : [eventLines.lateUnconfirmed]))
}

function isConfirmed({ lateWindow }: RenewalRule): boolean {
  return lateWindow?.isConfirmed === true
}

/** "Reminders at 9:00: 180 days before and 1 day before." */
export function alarmsText(alarms: readonly number[]): string {
  if (alarms.length === 0) return alarmLines.none
  const days = alarms.map((each) => (each === 0 ? alarmLines.onTheDay : alarmLines.before({ days: quantity(each, 'day') })))
  return alarmLines.at({ days: listed(days) })
}

/** "30 days before", on the page; "Remove the reminder 30 days before" for its button. */
export function alarmText(day: number): { readonly text: string; readonly remove: string } {
  if (day === 0) return { text: calendarPage.onTheDay, remove: calendarPage.removeOnTheDay }
  const days = quantity(day, 'day')
  return { text: calendarPage.before({ days }), remove: calendarPage.removeBefore({ days }) }
}

/** "7 dates with reminders." */
export function calendarFileText(days: number): string {
  return days === 0 ? calendarPage.noDates : calendarPage.dates(days, { dates: countText(days) })
}

/** The names of the links that open an event in a calendar on the web. */
export function calendarLinkNames(title: string): { readonly google: string; readonly outlook: string } {
  return { google: calendarPage.addToGoogle({ title }), outlook: calendarPage.addToOutlook({ title }) }
}
