/** What an act was about. */
export type Subject =
  | { readonly kind: 'course'; readonly title: string }
  | { readonly kind: 'credential'; readonly name: string }
  | { readonly kind: 'courses' | 'records'; readonly count: number }
  | { readonly kind: 'sampleData' }

/** One course by its title, several by their count. */
export function coursesSubject(courses: readonly { readonly title: string }[]): Subject {
  const [course, another] = courses
  return course === undefined || another !== undefined ? { kind: 'courses', count: courses.length } : { kind: 'course', title: course.title }
}
