import { countCycle } from '../counting/counting'
import { happensAgain } from '../counting/ledger'
import type { Course, CourseRecord } from '../records/course'
import { certificationsOf, type Portfolio } from '../records/portfolio'
import { creditedIn } from '../records/renewal'
import { foldedNames } from '../rule/issuers/courseNames'
import type { FilledDraft } from './courseDraft'
import { latestNamed } from './loggedTitles'

/** The course as it was completed before, and whether a certification counted it. */
export type TakenBefore = { readonly course: Course; readonly hasCounted: boolean }

/**
 * The latest other completion of the course being typed, under any of its names; null if there's none, or if it's new each time, as a quiz or a
 * CPR/AED class is. `base` is the record being edited.
 */
export function takenBefore(
  { title, category }: Pick<FilledDraft, 'title' | 'category'>,
  portfolio: Portfolio,
  base: CourseRecord | null,
): TakenBefore | null {
  if (title.trim() === '' || category === 'quiz' || happensAgain.includes(category)) return null
  const course = latestNamed(portfolio.courses, foldedNames(title), ({ id }) => id !== base?.id)
  return course === null ? null : { course, hasCounted: hasCounted(course, portfolio) }
}

function hasCounted({ id }: Course, portfolio: Portfolio): boolean {
  return certificationsOf(portfolio).some(
    (certification) =>
      creditedIn(certification.renewals).has(id) ||
      countCycle(certification, portfolio.courses).within.some(({ course, counted }) => course.id === id && counted > 0),
  )
}
