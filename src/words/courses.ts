import { type CourseRecord, isPlanned } from '../domain/course'
import type { Portfolio } from '../domain/portfolio'
import { awardTexts } from './awards'
import { categoryWords } from './categories'
import { dayText } from './dates'

/** "NASM, 3 May 2026, Specialization, 1.9 CEUs for NASM-CPT" */
export function courseText(course: CourseRecord, portfolio: Portfolio): string {
  const parts = [
    course.provider,
    isPlanned(course) ? `planned for ${dayText(course.plannedFor)}` : dayText(course.completedOn),
    categoryWords[course.category],
    ...awardTexts(course, portfolio),
  ]
  return parts.filter((part) => part !== '').join(', ')
}
