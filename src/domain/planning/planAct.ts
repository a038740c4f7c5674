import type { Act, Attempt } from '../act'
import type { CourseId, PlannedCourse } from '../course'
import type { Change } from '../portfolio'
import { ok } from '../result'
import type { Pick, Suggestion } from './suggest'

/** Plans what a suggestion says: new courses are added, planned ones move to their new days. */
export function takeSuggestion({ steps }: Suggestion): Attempt<never> {
  return (_portfolio, { newId }) => {
    const picks = steps.flatMap((step) => step.picks)
    const changes = picks.flatMap((pick) => changeFor(pick, newId))
    const act: Act = { verb: 'planTaken', subject: picks.length === 1 ? (picks[0]?.candidate.title ?? '') : `${picks.length} courses`, changes }
    return ok(act)
  }
}

/** How many of its courses are not planned for their day yet. */
export function newIn({ steps }: Suggestion): number {
  return steps.flatMap(({ picks }) => picks).filter(({ candidate, day }) => candidate.planned?.plannedFor !== day).length
}

function changeFor({ candidate, day, serves }: Pick, newId: () => string): readonly Change[] {
  const { planned } = candidate
  if (planned !== null) {
    return planned.plannedFor === day ? [] : [{ kind: 'course', before: planned, after: { ...planned, plannedFor: day } }]
  }
  const { title, provider, category, cost, hours } = candidate
  const course: PlannedCourse = {
    id: newId() as CourseId, // safe: a new id is whatever kind it is for
    title,
    provider,
    category,
    contactHours: hours === 0 ? null : hours,
    cost,
    plannedFor: day,
    awards: serves.map(({ certification, amount }) => ({ credentialId: certification.id, amount })),
  }
  return [{ kind: 'course', before: null, after: course }]
}
