import { type Amount, hundredths } from '../../domain/values/amount'
import type { StudyPace, StudyStart } from '../../domain/planning/studyPace'
import { paceLines, readyBy as readyLines } from '../english/pace'
import { dayText, quantity } from '../values/dates'
import { contactHours, hourCount } from '../values/numbers'

/** "You need 20 contact hours by Dec 16, 2027. That’s 2.5 hours a week. 7 hours planned so far." `planned` are hours, too. */
export function paceText({ hours, readyBy, hoursAWeek }: StudyPace, planned: Amount): string {
  const pace = paceLines.hoursByDay({ hours: contactHours(hours), day: dayText(readyBy), rate: hourCount(upToTenth(hoursAWeek)) })
  if (planned === 0) return pace
  return planned >= hours ? paceLines.allPlanned({ pace }) : paceLines.partPlanned({ pace, hours: hourCount(planned) })
}

/** "19 hours at 2 hours a week: start by May 3, 2027" */
export function startText({ start, hours, hoursAWeek }: StudyStart): string {
  return paceLines.start({ hours: hourCount(hours), rate: hourCount(upToTenth(hoursAWeek)), day: dayText(start) })
}

/** "30 days before" */
export function marginText(days: number): string {
  return days === 0 ? readyLines.expiry : readyLines.before({ days: quantity(days, 'day') })
}

function upToTenth(hours: Amount): Amount {
  return hundredths(Math.ceil(hours / 10) * 10)
}
