import type { CourseRecord } from './course'
import { folded } from '../values/folded'

/** Equal for two courses that look alike. Which credentials get the credit doesn't matter: on another device they have other ids. */
export function duplicateKey(course: CourseRecord): string {
  const day = 'completedOn' in course ? course.completedOn : course.plannedFor
  const amounts = course.awards.map(({ amount }) => amount).sort((a, b) => a - b)
  return JSON.stringify([folded(course.title), day, amounts])
}
