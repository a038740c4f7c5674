import { addressPart } from '../values/addressPart'
import type { CourseView } from './courseView'

/** The page of the course list with these filters: "#/courses?credential=x&proof=missing". */
export function courseListAddress(view: Partial<CourseView>): string {
  const query = viewToQuery(view)
  return query === '' ? '#/courses' : `#/courses?${query}`
}

/** The view for the address, without anything left at its default: "credential=x&year=2026". */
export function viewToQuery(view: Partial<CourseView>): string {
  const { search = '', credential = null, cycle = null, category = null, year = null, counting = null, submission = null } = view
  const { proofMissing = false, order = 'newest', course = null } = view
  const parts: readonly (readonly [key: string, value: string | null])[] = [
    ['search', search === '' ? null : search],
    ['credential', credential],
    ['cycle', cycle],
    ['category', category],
    ['year', year],
    ['counting', counting],
    ['submission', submission],
    ['proof', proofMissing ? 'missing' : null],
    ['order', order === 'newest' ? null : order],
    ['course', course],
  ]
  return parts.flatMap(([key, value]) => (value === null ? [] : [`${key}=${addressPart(value).replace(/%20/g, '+')}`])).join('&')
}
