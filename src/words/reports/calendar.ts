import type { CalendarDay } from '../../domain/reports/calendarDays'
import { dayText } from '../values/dates'
import { feeText } from '../values/fees'
import { nextStepText, progressValueText } from '../counting/progress'

/** The title of the day's event. */
export function calendarTitle(day: CalendarDay): string {
  switch (day.kind) {
    case 'expiry':
      return `${day.status.credential.name} expires`
    case 'late':
      return day.isLast
        ? `${day.certification.name}: last day to renew late`
        : day.step.isEducationOpen
          ? `${day.certification.name}: last day for late education`
          : `${day.certification.name}: the late fee changes after today`
    case 'heldExpiry':
      return `${day.held.name} expires`
    case 'planned':
      return `Planned: ${day.course.title}`
  }
}

/** The description of the event, as of today. */
export function calendarText(day: CalendarDay, today: CalendarDay['on']): string {
  switch (day.kind) {
    case 'expiry': {
      const { count, card, credential } = day.status
      return `${progressValueText(count, credential.rule, card)}. ${nextStepText(day.status, today)} As of ${dayText(today)}.`
    }
    case 'late':
      return day.step.fee === null
        ? `After the expiry on ${dayText(day.certification.expiresOn)}.`
        : `After the expiry on ${dayText(day.certification.expiresOn)}; late fee ${feeText(day.step.fee, day.certification.rule.fees.currency)}.`
    case 'heldExpiry':
      return day.held.kind === 'card' ? 'Book the next CPR/AED class in time.' : 'Renew it, or note the new date in Recert.'
    case 'planned':
      return [day.course.provider, 'Planned in Recert.'].filter((part) => part !== '').join('. ')
  }
}

/** "180, 90 and 30 days before, at 9:00" */
export function alarmsText(alarms: readonly number[]): string {
  if (alarms.length === 0) return 'No reminder.'
  const words = alarms.map((days) => (days === 0 ? 'on the day' : days === 1 ? '1 day before' : `${days} days before`))
  const last = words.at(-1) ?? ''
  const all = words.length === 1 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
  return `Reminds ${all}, at 9:00.`
}
