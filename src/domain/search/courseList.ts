import { compareCourses, type Course } from '../records/course'

export const courseOrders = ['newest', 'oldest', 'title', 'titleDown', 'provider', 'providerDown'] as const

export type CourseOrder = (typeof courseOrders)[number]

/** The courses with every typed word in their name, provider, number or note, sorted. */
export function listCourses(courses: readonly Course[], search: string, order: CourseOrder): readonly Course[] {
  const words = search.toLowerCase().split(/\s+/)
  const isFound = ({ title, provider, number = '', note = '' }: Course) => {
    const text = `${title} ${provider} ${number} ${note}`.toLowerCase()
    return words.every((word) => text.includes(word))
  }
  const found = search.trim() === '' ? courses : courses.filter(isFound)
  switch (order) {
    case 'oldest':
      return found
    case 'newest':
      return found.toReversed()
    case 'title':
      return found.toSorted((a, b) => collator.compare(a.title, b.title) || compareCourses(b, a))
    case 'titleDown':
      return found.toSorted((a, b) => collator.compare(b.title, a.title) || compareCourses(b, a))
    case 'provider':
      return found.toSorted((a, b) => collator.compare(a.provider, b.provider) || compareCourses(b, a))
    case 'providerDown':
      return found.toSorted((a, b) => collator.compare(b.provider, a.provider) || compareCourses(b, a))
  }
}

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' })
