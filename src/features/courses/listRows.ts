import type { Course } from '../../domain/records/course'
import type { CourseGroup } from '../../domain/search/courseGroups'

/** A row of the list: a heading, or the course with this index. */
export type ListRow =
  | { readonly key: string; readonly group: CourseGroup }
  | { readonly key: string; readonly group: CourseGroup; readonly course: Course; readonly index: number }

export function rowsOf(groups: readonly CourseGroup[]): readonly ListRow[] {
  let index = -1
  return groups.flatMap((group): readonly ListRow[] => [
    { key: `group ${group.key}`, group },
    ...group.courses.map((course) => {
      index += 1
      return { key: course.id, group, course, index }
    }),
  ])
}
