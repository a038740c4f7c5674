import { toCourseId, toCredentialId } from '../records/ids'
import { categories } from '../rule/category'
import { submissionStates } from '../records/course'
import type { CycleName } from '../counting/courseCredit'
import { courseOrders } from './courseList'
import { countings, type CourseView, wholeView } from './courseView'
import { textOfPart } from '../values/addressPart'
import { parsePlainDate } from '../values/plainDate'

/** Reads an address that anyone may have typed: anything meaningless is dropped. Only the records can tell whether a credential exists. */
export function queryToView(query: string): CourseView {
  const values = new Map(
    query.split('&').map((part): [string, string] => {
      const [key = '', ...value] = part.split('=')
      return [decoded(key), decoded(value.join('='))]
    }),
  )
  const oneOf = <Value extends string>(key: string, known: readonly Value[]): Value | null => known.find((value) => value === values.get(key)) ?? null
  const [id, year, course] = [values.get('credential') ?? '', values.get('year') ?? '', values.get('course') ?? '']
  const credential = id === '' ? null : toCredentialId(id)
  return {
    search: values.get('search') ?? '',
    credential,
    cycle: credential === null ? null : readCycle(values.get('cycle') ?? ''),
    category: oneOf('category', categories),
    year: /^\d{4}$/.test(year) ? year : null,
    counting: oneOf('counting', countings),
    submission: oneOf('submission', submissionStates),
    proofMissing: values.get('proof') === 'missing',
    order: oneOf('order', courseOrders) ?? wholeView.order,
    course: course === '' ? null : toCourseId(course),
  }
}

function readCycle(text: string): CycleName | null {
  if (text === 'running') return text
  const expiry = parsePlainDate(text)
  return expiry.ok ? expiry.value : null
}

function decoded(text: string): string {
  return textOfPart(text.replace(/\+/g, ' '))
}
