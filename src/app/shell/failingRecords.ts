import { cycleCosts } from '../../domain/charts/cycleCost'
import { progressSteps } from '../../domain/charts/progressSteps'
import { timelineOf } from '../../domain/charts/timeline'
import { creditsOf } from '../../domain/counting/courseCredit'
import { waitingCourses } from '../../domain/counting/waiting'
import { suggestPlan } from '../../domain/planning/suggest'
import { usualMargin } from '../../domain/planning/studyPace'
import { isCompleted, isPlanned, type CourseRecord } from '../../domain/records/course'
import type { Credential } from '../../domain/records/credential'
import type { Kept, Portfolio } from '../../domain/records/portfolio'
import { calendarDays } from '../../domain/reports/calendarDays'
import { nextStepsOf } from '../../domain/status/nextSteps'
import { isCertificationStatus, statusesOf } from '../../domain/status/standing'
import { verdictOf } from '../../domain/status/verdict'
import type { PlainDate } from '../../domain/values/plainDate'
import { calendarText } from '../../words/reports/calendar'
import { nextStepTexts } from '../../words/status/nextSteps'
import { nextStepText } from '../../words/status/todo'

/** What can be counted and said without an exception. */
export type Works = (portfolio: Portfolio) => boolean

/** After a fault on a screen: the credentials that can't be counted by themselves, and the courses that can't be with the other credentials. */
export function failingRecords({ credentials, courses, planned }: Portfolio, works: Works): readonly Kept[] {
  const portfolioOf = (held: readonly Credential[], records: readonly CourseRecord[]): Portfolio => ({
    credentials: held,
    courses: records.filter(isCompleted),
    planned: records.filter(isPlanned),
    deleted: [],
  })
  const badCredentials = failingOf(credentials, (some) => works(portfolioOf(some, [])))
  const sound = credentials.filter((credential) => !badCredentials.includes(credential))
  const badCourses = failingOf([...courses, ...planned], (some) => works(portfolioOf(sound, some)))
  return [
    ...badCredentials.map((record) => ({ kind: 'credential', record }) as const),
    ...badCourses.map((record) => ({ kind: 'course', record }) as const),
  ]
}

/** By halves, so that one among thousands is found in a few steps. */
function failingOf<Each>(records: readonly Each[], works: (some: readonly Each[]) => boolean): readonly Each[] {
  if (records.length === 0 || works(records)) return []
  if (records.length === 1) return records
  const middle = Math.ceil(records.length / 2)
  return [records.slice(0, middle), records.slice(middle)].flatMap((half) => failingOf(half, works))
}

/** Whether everything the screens count and say of all records together goes well. */
export function worksOn(today: PlainDate): Works {
  return (portfolio) => {
    try {
      const statuses = statusesOf(portfolio, today)
      verdictOf(statuses)
      for (const step of nextStepsOf(statuses, portfolio, today)) nextStepTexts(step, today)
      for (const status of statuses.filter(isCertificationStatus)) {
        nextStepText(status, today)
        progressSteps(status.credential, status.count, today)
        cycleCosts(status.credential, status.count, portfolio)
      }
      for (const day of calendarDays(portfolio, today, [])) calendarText(day, today)
      creditsOf(portfolio)
      timelineOf(portfolio, today, () => null)
      waitingCourses(portfolio, today)
      suggestPlan(portfolio, today, { objective: 'hours', cycles: 2, oneSpecialization: true, marginDays: usualMargin })
      return true
    } catch {
      return false
    }
  }
}
