import type { Course } from '../domain/course'
import type { Portfolio } from '../domain/portfolio'
import { awardTexts } from './awards'
import { categoryWords } from './categories'
import { dayText } from './dates'

/** "NASM, 3 May 2026, Specialization, 1.9 CEUs for NASM-CPT" */
export function courseText(course: Course, portfolio: Portfolio): string {
  const parts = [course.provider, dayText(course.completedOn), categoryWords[course.category], ...awardTexts(course, portfolio)]
  return parts.filter((part) => part !== '').join(', ')
}
