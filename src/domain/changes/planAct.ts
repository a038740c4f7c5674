import { toCourseId } from '../records/ids'
import type { Operation } from './act'
import { coursesSubject, type Subject } from './subject'
import type { PlannedCourse } from '../records/course'
import type { Change } from '../records/change'
import { ok } from '../values/result'
import type { PlainDate } from '../values/plainDate'
import type { Candidate } from '../planning/candidates'
import type { Pick } from '../planning/step'
import type { Suggestion } from '../planning/suggest'

/**
 * Plans a suggestion: adds its new courses, moves planned ones to their new days, and those it doesn't need to the cycle where they
 * count. What has no name yet is left for the trainer to plan.
 */
export function takeSuggestion(suggestion: Suggestion): Operation {
  return (_portfolio, { newId }) => {
    const all = coursesIn(suggestion)
    const changes = all.flatMap((planning) => changeFor(planning, newId))
    const open = openIn(suggestion).length
    const subject: Subject = open === 0 ? coursesSubject(all.map(({ candidate }) => candidate)) : { kind: 'plan', count: all.length, open }
    return ok({ verb: 'planTaken', subject, changes })
  }
}

/** How many of its courses aren't planned this way yet. */
export function newIn(suggestion: Suggestion): number {
  return coursesIn(suggestion).filter((planning) => !isAsPlanned(planning)).length
}

/** What the trainer still has to choose a course for: the plan can't do that. */
export function openIn({ steps }: Suggestion): readonly Pick[] {
  return steps.flatMap(({ picks }) => picks.filter(({ wanted }) => wanted !== null))
}

type Planning = { readonly candidate: Candidate; readonly day: PlainDate }

function coursesIn({ steps, unneeded }: Suggestion): readonly Planning[] {
  const known = steps.flatMap(({ picks }) => picks.filter(({ wanted }) => wanted === null))
  const moved = unneeded.flatMap(({ candidate, from, moves }) => (moves && from !== null ? [{ candidate, day: from }] : []))
  return [...known, ...moved]
}

/** Whether it's planned for that day, with all of its awards: a suggestion adds those of later certifications to a class. */
function isAsPlanned({ candidate: { planned, awards }, day }: Planning): boolean {
  return planned?.plannedFor === day && planned.awards.length === awards.length
}

function changeFor(planning: Planning, newId: () => string): readonly Change[] {
  if (isAsPlanned(planning)) return []
  const { candidate, day } = planning
  const { planned } = candidate
  if (planned !== null) return [{ kind: 'course', before: planned, after: { ...planned, plannedFor: day, awards: candidate.awards } }]
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
