import { type CourseRecord, isPlanned } from '../../domain/records/course'
import type { Portfolio } from '../../domain/records/portfolio'
import { awardTexts } from '../counting/awards'
import { categoryWords } from '../rule/categories'
import { dayText } from '../values/dates'

/** "nasm.org" for a page's address. */
export function hostText(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?/, '').replace(/[/?#].*/su, '')
}

/** "NASM, May 3, 2026, Specialization, 1.9 CEUs for NASM-CPT" */
export function courseText(course: CourseRecord, portfolio: Portfolio): string {
  const parts = [
    course.provider,
    isPlanned(course) ? `planned for ${dayText(course.plannedFor)}` : dayText(course.completedOn),
    categoryWords[course.category],
    ...awardTexts(course, portfolio),
  ]
  return parts.filter((part) => part !== '').join(', ')
}
