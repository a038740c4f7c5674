import type { CourseRecord } from '../../domain/records/course'
import { duplicateKey } from '../../domain/records/duplicateKey'
import type { Portfolio } from '../../domain/records/portfolio'
import { folded } from '../../domain/values/folded'

/** `same` is equal for courses that look alike, `alike` for those with the same name and day, whatever their credit. */
export type CourseKeys = { readonly same: string; readonly alike: string }

export function keysOf(course: CourseRecord): CourseKeys {
  return { same: duplicateKey(course), alike: `${'completedOn' in course ? course.completedOn : course.plannedFor} ${folded(course.title)}` }
}

/** The keys of the stored courses. */
export type StoredKeys = { readonly same: ReadonlySet<string>; readonly alike: ReadonlySet<string> }

export function storedKeys({ courses, planned }: Pick<Portfolio, 'courses' | 'planned'>): StoredKeys {
  const keys = [...courses, ...planned].map(keysOf)
  return { same: new Set(keys.map(({ same }) => same)), alike: new Set(keys.map(({ alike }) => alike)) }
}
