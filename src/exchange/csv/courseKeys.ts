import type { CourseRecord } from '../../domain/records/course'
import { duplicateKey } from '../../domain/records/duplicateKey'
import type { Portfolio } from '../../domain/records/portfolio'
import { folded } from '../../domain/values/folded'

/** `same` is equal for courses that look alike, whoever provided them; `alike` for those with the same name and day, whatever their credit. */
export type CourseKeys = { readonly same: string; readonly alike: string; readonly provider: string }

export function keysOf(course: CourseRecord): CourseKeys {
  return {
    same: duplicateKey(course),
    alike: `${'completedOn' in course ? course.completedOn : course.plannedFor} ${folded(course.title)}`,
    provider: folded(course.provider),
  }
}

/** The keys of the stored courses; `same` with where each is found. */
export type StoredKeys = { readonly same: SameCourses<'stored'>; readonly alike: ReadonlySet<string> }

export function storedKeys({ courses, planned }: Pick<Portfolio, 'courses' | 'planned'>): StoredKeys {
  const keys = [...courses, ...planned].map(keysOf)
  const same: SameCourses<'stored'> = new Map()
  for (const each of keys) noteCourse(same, each, 'stored')
  return { same, alike: new Set(keys.map(({ alike }) => alike)) }
}

/** Where courses are first found, by their `same` key and their provider. */
export type SameCourses<Place> = Map<string, Map<string, Place>>

export function noteCourse<Place>(courses: SameCourses<Place>, { same, provider }: CourseKeys, place: Place): void {
  const byProvider = courses.get(same) ?? new Map<string, Place>()
  if (!byProvider.has(provider)) byProvider.set(provider, place)
  courses.set(same, byProvider)
}

/** Where the same course is. `otherProvider` if all those like it have another one: two may be held on one day. Undefined if there's none. */
export function findCourse<Place>(courses: SameCourses<Place>, { same, provider }: CourseKeys): Place | 'otherProvider' | undefined {
  const found = courses.get(same)
  if (found === undefined) return undefined
  const [first] = found.values()
  return provider === '' ? first : (found.get(provider) ?? found.get('') ?? 'otherProvider')
}
