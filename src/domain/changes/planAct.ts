import { toCourseId } from '../records/ids'
import type { Operation } from './act'
import { coursesSubject } from './subject'
import type { PlannedCourse } from '../records/course'
import type { Change } from '../records/portfolio'
import { ok } from '../values/result'
import type { Pick } from '../planning/step'
import type { Suggestion } from '../planning/suggest'

/** Plans a suggestion: adds its new courses and moves planned ones to their new days. */
export function takeSuggestion({ steps }: Suggestion): Operation {
  return (_portfolio, { newId }) => {
    const picks = steps.flatMap((step) => step.picks)
    const changes = picks.flatMap((pick) => changeFor(pick, newId))
    return ok({ verb: 'planTaken', subject: coursesSubject(picks.map(({ candidate }) => candidate)), changes })
  }
}

/** How many of its courses aren't planned for their day yet. */
export function newIn({ steps }: Suggestion): number {
  return steps.flatMap(({ picks }) => picks).filter(({ candidate, day }) => candidate.planned?.plannedFor !== day).length
}

function changeFor({ candidate, day }: Pick, newId: () => string): readonly Change[] {
  const { planned } = candidate
  if (planned !== null) {
    const isAsPlanned = planned.plannedFor === day && planned.awards.length === candidate.awards.length
    return isAsPlanned ? [] : [{ kind: 'course', before: planned, after: { ...planned, plannedFor: day, awards: candidate.awards } }]
  }
  const { title, provider, category, contactHours, cost } = candidate
  const course: PlannedCourse = {
    id: toCourseId(newId()),
    title,
    provider,
    category,
    contactHours,
    cost,
    plannedFor: day,
    awards: candidate.awards,
  }
  return [{ kind: 'course', before: null, after: course }]
}
