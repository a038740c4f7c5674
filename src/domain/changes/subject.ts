/** What an act was about. */
export type Subject =
  | { readonly kind: 'course'; readonly title: string }
  | { readonly kind: 'credential'; readonly name: string }
  /** `left`: how many rows of the file stay in the import. */
  | { readonly kind: 'courses'; readonly count: number; readonly left?: number }
  | { readonly kind: 'credentials'; readonly count: number }
  /** `removed`: how many others moved to the recently deleted. */
  | { readonly kind: 'records'; readonly count: number; readonly removed?: number }
  /** Planned courses, and how many steps of the plan are still to choose. */
  | { readonly kind: 'plan'; readonly count: number; readonly open: number }
  | { readonly kind: 'sampleData' }

/** One course by its title, several by their count. */
export function coursesSubject(courses: readonly { readonly title: string }[]): Subject {
  const [course, another] = courses
  return course === undefined || another !== undefined ? { kind: 'courses', count: courses.length } : { kind: 'course', title: course.title }
}
