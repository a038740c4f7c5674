import { type CourseRecord, isPlanned } from '../../domain/records/course'
import type { Portfolio } from '../../domain/records/portfolio'
import type { KnownCourse } from '../../domain/forms/knownCourse'
import { awardTexts } from '../counting/awards'
import { courseLines } from '../english/courses'
import { commas, dots } from '../english/series'
import { categoryWords } from '../rule/categories'
import { dayText, quantity } from '../values/dates'
import { countText } from '../values/numbers'

/** About a course of the catalog whose values no issuer's own page prints. */
export const unconfirmedCredit = courseLines.unconfirmed

/** That the draft with this title waits until the one shown is saved or dropped. */
export function waitingDraftText(title: string): string {
  return courseLines.waitingDraft({ title: title.trim() })
}

/** "nasm.org" for a page's address. */
export function hostText(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?/, '').replace(/[/?#].*/su, '')
}

/** "NASM, May 3, 2026, Specialization, 1.9 CEUs for NASM-CPT" */
export function courseText(course: CourseRecord, portfolio: Portfolio): string {
  const parts = [
    course.provider,
    isPlanned(course) ? courseLines.plannedFor({ day: dayText(course.plannedFor) }) : dayText(course.completedOn),
    categoryWords[course.category],
    ...awardTexts(course, portfolio),
  ]
  return commas(parts.filter((part) => part !== ''))
}

/** A course to choose: "NASM · Specialization · 1.9 CEUs for NASM-CPT" */
export function knownCourseText(known: KnownCourse, portfolio: Portfolio): string {
  const origin = known.source === 'logged' ? courseLines.loggedBefore : categoryWords[known.category]
  return dots([known.provider, origin, ...awardTexts(known, portfolio)].filter((part) => part !== ''))
}

/** "Not confirmed. The 1.9 CEUs are from third parties."; null where an issuer's own page prints what the course gives. */
export function unconfirmedText({ remark }: { readonly remark: string }): string | null {
  return remark === '' ? null : courseLines.notConfirmed({ remark })
}

/** The name of the link to a course's page. */
export function linkText(address: string, title: string): string {
  return courseLines.link({ host: hostText(address), title })
}

/** "2 of 3 courses have credit for it. The rest don’t change." */
export function withCreditText(given: number, all: number): string {
  return courseLines.withCredit(given, { given: countText(given), courses: quantity(all, 'course') })
}
