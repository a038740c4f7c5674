import type { CalendarDay } from '../../domain/reports/calendarDays'
import { dayText } from '../values/dates'
import { feeText } from '../values/fees'
import { nextStepText, progressValueText } from '../counting/progress'
import { yearlyStepText } from '../counting/yearlySteps'

/** The title of the day's event. */
export function calendarTitle(day: CalendarDay): string {
  switch (day.kind) {
    case 'expiry':
      return `${day.status.credential.name} expires`
    case 'late':
      return lateTitle(day)
    case 'opens':
      return `${day.certification.name}: renewal opens`
    case 'yearly':
      return `${day.certification.name}: last day for “${day.due.step.label}”`
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
      const { count, cards, credential } = day.status
      return `${progressValueText(count, credential.rule, cards)}. ${nextStepText(day.status, today)} As of ${dayText(today)}.`
    }
    case 'late':
      return lateText(day)
    case 'opens':
      return `From today you can renew it, through ${dayText(day.certification.expiresOn)}.`
    case 'yearly':
      return `${yearlyStepText(day.due, day.certification.rule, today)} Mark it done in Recert.`
    case 'heldExpiry':
      return day.held.kind === 'card' ? 'Renew it on time.' : 'Renew it, or note the new date in Recert.'
    case 'planned':
      return [day.course.provider, 'Planned in Recert.'].filter((part) => part !== '').join('. ')
  }
}

type LateDay = Extract<CalendarDay, { kind: 'late' }>

function lateTitle({ certification: { name, rule }, step, isLast }: LateDay): string {
  const what = isLast ? 'last day to renew late' : step.isEducationOpen ? 'last day for late education' : 'the late fee changes after today'
  return `${name}: ${what}${rule.lateWindow?.isConfirmed === true ? '' : ', not confirmed'}`
}

function lateText({ certification: { expiresOn, rule }, step: { fee } }: LateDay): string {
  const cost = fee === null ? '' : `; late fee ${feeText(fee, rule.fees.currency)}`
  return `After the expiry on ${dayText(expiresOn)}${cost}.${rule.lateWindow?.isConfirmed === true ? '' : ' Not confirmed: ask the issuer.'}`
}

/** "180, 90 and 30 days before, at 9:00" */
export function alarmsText(alarms: readonly number[]): string {
  if (alarms.length === 0) return 'No reminder.'
  const words = alarms.map((days) => (days === 0 ? 'on the day' : days === 1 ? '1 day before' : `${days} days before`))
  const last = words.at(-1) ?? ''
  const all = words.length === 1 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
  return `Reminds ${all}, at 9:00.`
}
