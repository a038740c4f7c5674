import { someCourse } from './courseShelves'
import type { Portfolio } from './portfolio'
import { isSample } from './sampleId'

const hasSampleCourse = someCourse(({ id }) => isSample(id))

export function hasSampleData({ credentials, courses, planned }: Portfolio): boolean {
  return [...credentials, ...planned].some(({ id }) => isSample(id)) || hasSampleCourse(courses)
}
