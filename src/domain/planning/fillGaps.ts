import type { Certification } from '../records/credential'
import type { Course } from '../records/course'
import { type Amount, zero } from '../values/amount'
import { compareTexts } from '../values/compareTexts'
import { laterOf, type PlainDate } from '../values/plainDate'
import { type PlanContext, plannedCycles } from './context'
import { withCourses } from './courseOn'
import { fillerFor } from './filler'
import type { Freedom } from './freedom'
import { firstDayOf } from './place'
import type { Parts, PartsAllowed } from './spot'
import { readyDay } from './studyPace'
import type { Taken } from './taken'

/** Something to look for, and the cycle it's for: the certification's running one is 0. */
export type Filler = { readonly taken: Taken; readonly certification: Certification; readonly cycle: number }

/** More than any cycle has parts. */
const mostPerCycle = 40

/** The courses so far, where the trainer may take those to look for, and the number of the next one. */
type Progress = { readonly courses: readonly Course[]; readonly freedoms: readonly Freedom[]; readonly nextId: number }

/**
 * What to look for in all cycles that the known courses leave open, until nothing is missing. The nearest deadline comes first, and
 * what it needs counts for the other certifications, too, by its hours: so the hours aren't added up once for each of them. If the
 * trainer's choice of parts for those others could leave one of them short, their parts are fixed.
 */
export function fillGaps(start: readonly Course[], firstId: number, context: PlanContext): readonly Filler[] {
  const free = fillAll(start, firstId, 'any', context)
  const filled = free.some(({ parts }) => parts === 'own') ? fillAll(start, firstId, 'own', context) : free
  return filled.flatMap(({ fillers }) => fillers)
}

type Filled = { readonly fillers: readonly Filler[]; readonly progress: Progress; readonly needed: Amount; readonly parts: Parts }

function fillAll(start: readonly Course[], firstId: number, sharedParts: Parts, context: PlanContext): readonly Filled[] {
  let progress: Progress = { courses: start, freedoms: [], nextId: firstId }
  return deadlines(start, context).map((deadline) => {
    const free = fill(deadline, progress, { parts: 'any', sharedParts }, context)
    const fixed = free.needed === 0 ? free : fill(deadline, progress, { parts: 'own', sharedParts }, context)
    const filled = fixed.needed < free.needed ? fixed : free
    progress = filled.progress
    return filled
  })
}

function fill({ certification, cycle, from, by }: Deadline, start: Progress, allowed: PartsAllowed, context: PlanContext): Filled {
  const fillers: Filler[] = []
  let progress = start
  const outlookNow = () => plannedCycles(certification, progress.courses, context)[cycle]
  for (let outlook = outlookNow(); outlook !== undefined && outlook.count.needed > 0 && fillers.length < mostPerCycle; outlook = outlookNow()) {
    const found = fillerFor(outlook, { ...progress, from, by, allowed }, context)
    if (found === null) break
    fillers.push({ taken: { ...found.taken, countsFrom: from > context.today ? from : null }, certification, cycle })
    progress = {
      courses: withCourses(progress.courses, found.taken.courses),
      freedoms: [...progress.freedoms, ...found.freedoms],
      nextId: progress.nextId + found.taken.courses.length,
    }
  }
  return { fillers, progress, needed: outlookNow()?.count.needed ?? zero, parts: allowed.parts }
}

type Deadline = { readonly certification: Certification; readonly cycle: number; readonly from: PlainDate; readonly by: PlainDate }

/** Every cycle by the day something should be done for it. */
function deadlines(courses: readonly Course[], context: PlanContext): readonly Deadline[] {
  const { today, options, certifications } = context
  return certifications
    .flatMap((certification) =>
      plannedCycles(certification, courses, context).map((outlook, cycle): Deadline => {
        const from = laterOf(firstDayOf(outlook), today)
        return { certification, cycle, from, by: readyDay(outlook.count.cycle, options.marginDays, from) }
      }),
    )
    .toSorted((a, b) => compareTexts(a.by, b.by))
}
