import type { CourseRecord } from './course'

/** The course among these that looks like another: the same title, the same day, the same credit. */
export function findLikeness(course: CourseRecord, courses: Likenesses): CourseRecord | null {
  return courses.get(likenessOf(course)) ?? null
}

export type Likenesses = ReadonlyMap<string, CourseRecord>

export function likenessesOf(courses: readonly CourseRecord[]): Likenesses {
  return new Map(courses.map((course) => [likenessOf(course), course]))
}

/** Equal for two courses that look alike. Which credentials the credit is for does not matter: on another device they have other ids. */
export function likenessOf(course: CourseRecord): string {
  const day = 'completedOn' in course ? course.completedOn : course.plannedFor
  const amounts = course.awards.map(({ amount }) => amount).sort((a, b) => a - b)
  return JSON.stringify([course.title.trim().replace(/\s+/g, ' ').toLowerCase(), day, amounts])
}
