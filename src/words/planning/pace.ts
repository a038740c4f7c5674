import { type Amount, hundredths } from '../../domain/values/amount'
import type { StudyPace, StudyStart } from '../../domain/planning/studyPace'
import { dayText } from '../values/dates'
import { contactHours, hoursText } from '../values/numbers'

/** "2.5 h a week from today: 20 contact hours by Dec 16, 2027. 7 of them are planned." `planned` are hours, too. */
export function paceText({ hours, readyBy, hoursAWeek }: StudyPace, planned: Amount): string {
  const text = `${hoursText(upToTenth(hoursAWeek))} h a week from today: ${contactHours(hours)} by ${dayText(readyBy)}.`
  if (planned === 0) return text
  if (planned >= hours) return `${text} All of it is planned.`
  return `${text} ${hoursText(planned)} of them ${planned === 100 ? 'is' : 'are'} planned.`
}

/** "19 h: begin by May 3, 2027, at 2 h a week" */
export function startText({ start, hours, hoursAWeek }: StudyStart): string {
  return `${hoursText(hours)} h: begin by ${dayText(start)}, at ${hoursText(upToTenth(hoursAWeek))} h a week`
}

function upToTenth(hours: Amount): Amount {
  return hundredths(Math.ceil(hours / 10) * 10)
}
