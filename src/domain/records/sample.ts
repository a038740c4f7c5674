import { someCourse } from './courseShelves'
import type { Portfolio } from './portfolio'

/** Whether a record is sample data. Only samples have such an id. */
export function isSample(id: string): boolean {
  return id.startsWith('sample-')
}

const hasSampleCourse = someCourse(({ id }) => isSample(id))

export function hasSampleData({ credentials, courses, planned }: Portfolio): boolean {
  return [...credentials, ...planned].some(({ id }) => isSample(id)) || hasSampleCourse(courses)
}
