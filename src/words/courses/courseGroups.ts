import type { CourseGroup } from '../../domain/search/courseGroups'
import { dayText, quantity } from '../values/dates'
import { orderWords } from './courseView'

/** A heading of the list, and what's beside it: "2026", "11 courses"; "This cycle", "Jan 30, 2025 – Jan 29, 2027". */
export function groupTexts({ title, courses }: CourseGroup): readonly [title: string, about: string] {
  switch (title.kind) {
    case 'year':
      return [title.year, quantity(courses.length, 'course')]
    case 'cycle': {
      const period = `${dayText(title.start)} – ${dayText(title.expiry)}`
      return title.age === 0 ? ['This cycle', period] : [title.age === 1 ? 'Last cycle' : 'Earlier cycle', `${period}, renewed`]
    }
    case 'noCycle':
      return ['Outside your cycles', quantity(courses.length, 'course')]
    case 'sorted':
      return [`Sorted by ${orderWords[title.order].toLowerCase()}`, '']
  }
}
