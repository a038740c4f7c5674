import type { RowState } from '../../domain/files/rowState'
import { type CourseRecord, textsFrom } from '../../domain/records/course'
import { type CourseId, toCourseId } from '../../domain/records/ids'
import { folded } from '../../domain/values/folded'
import { isDeepEqual } from '../../domain/values/isDeepEqual'
import { mapInSteps, type Steps } from '../../domain/values/steps'
import { findCourse, keysOf, noteCourse, type SameCourses, type StoredKeys } from './courseKeys'
import type { ReadRow } from './courseRows'
import { type QuestionKey, questionKey } from './questionKey'

/** A row among the others of its table and the stored courses. */
export type SettledRow = ReadRow & {
  readonly state: RowState
  /** Of a `repeated` row: the number of the row above that has the same course. Of a `logged` one: `stored`. Null for other rows. */
  readonly sameAs: number | 'stored' | null
  /** The number of the row above whose course has this row's credit too; null if there's none. */
  readonly joinedTo: number | null
}

/** The questions that the trainer confirmed: one for all rows, or all of a row's, by its number. */
export type Accepted = { readonly questions: ReadonlySet<QuestionKey>; readonly rows: ReadonlySet<number> }

/**
 * Joins rows that have the credit of one course for one certification each, and finds out which rows are there already. Linear in their number, so
 * it's done again after every answer.
 */
export function* settleRows(rows: readonly ReadRow[], stored: StoredKeys, accepted: Accepted): Steps<readonly SettledRow[]> {
  const ids = new Map<CourseId, number>()
  const seen: SameCourses<number> = new Map()
  const seenAlike = new Set<string>()
  return yield* mapInSteps(yield* joinRows(rows), ({ row, joinedTo }): SettledRow => {
    const { course, leftOut, names, keys } = row
    const settled = (state: RowState, sameAs: SettledRow['sameAs'] = null) => ({ ...row, state, sameAs, joinedTo })
    if (leftOut !== null) return settled('leftOut')
    if (course === null || keys === null) return settled('fix')
    // While nobody has said whose row it is, it's the same as no other.
    if (row.questions.some(({ kind }) => kind === 'whichPerson')) return settled('ask')
    const { number } = row.row
    const twice = course.id === '' ? undefined : ids.get(course.id)
    if (twice !== undefined) return { ...settled('repeated', twice), course: { ...course, id: toCourseId('') } }
    const { alike } = keys
    const above = findCourse(seen, keys)
    const here = findCourse(stored.same, keys)
    const isAlike = names === null && (stored.alike.has(alike) || seenAlike.has(alike))
    ids.set(course.id, number)
    noteCourse(seen, keys, number)
    seenAlike.add(alike)
    if (names === 'same') return settled('logged', 'stored')
    if (names !== 'changed' && here === 'stored') return settled('logged', 'stored')
    if (names !== 'changed' && typeof above === 'number') return settled('repeated', above)
    const isOtherProvider = here === 'otherProvider' || above === 'otherProvider'
    const questions = isAlike ? [...row.questions, { kind: isOtherProvider ? 'otherProvider' : 'alike' } as const] : row.questions
    const isSettled = accepted.rows.has(number) || questions.every((question) => accepted.questions.has(questionKey(question)))
    return { ...settled(isSettled ? 'ready' : 'ask'), questions }
  })
}

type Joined = { readonly row: ReadRow; readonly joinedTo: number | null }

/** Rows with the same course and day, each with credit for other certifications, become one course in the first of them. */
function* joinRows(rows: readonly ReadRow[]): Steps<readonly Joined[]> {
  const result: Joined[] = []
  const firsts = new Map<string, number>()
  yield* mapInSteps(rows, (row) => {
    const key = row.names !== null || row.course?.awards.length === 0 ? null : (row.keys?.alike ?? null)
    const at = key === null ? undefined : firsts.get(key)
    const first = at === undefined ? undefined : result[at]?.row
    const joined = first === undefined ? null : join(first, row)
    if (at === undefined || first === undefined || joined === null) {
      if (key !== null && at === undefined) firsts.set(key, result.length)
      result.push({ row, joinedTo: null })
    } else {
      result[at] = { row: joined, joinedTo: null }
      result.push({ row: { ...row, course: null, keys: null, leftOut: 'joined', questions: [] }, joinedTo: first.row.number })
    }
  })
  return result
}

/** The first row with what both say; null if they have credit for the same certification, or say different things about the course. */
function join(first: ReadRow, second: ReadRow): ReadRow | null {
  if (first.course === null || second.course === null) return null
  const [one, other] = [first.course, second.course]
  const hasBoth = one.awards.some(({ credentialId }) => other.awards.some((award) => award.credentialId === credentialId))
  // A category in the table goes before one that was proposed.
  const category = second.kept.has('category') && !first.kept.has('category') ? other.category : one.category
  const isDifferent =
    (first.kept.has('category') && second.kept.has('category') && one.category !== other.category) ||
    areDifferent(folded(one.provider), folded(other.provider)) ||
    areDifferent(one.cost, other.cost) ||
    areDifferent(one.contactHours, other.contactHours) ||
    texts.some((text) => areDifferent(one[text], other[text]))
  if (hasBoth || isDifferent) return null
  const course: CourseRecord = {
    ...one,
    provider: one.provider === '' ? other.provider : one.provider,
    category,
    cost: one.cost ?? other.cost,
    contactHours: one.contactHours ?? other.contactHours,
    ...textsFrom({ number: one.number ?? other.number ?? '', link: one.link ?? other.link ?? '', note: one.note ?? other.note ?? '' }),
    awards: [...one.awards, ...other.awards],
  }
  // What's carried down to the second row is in the first one itself.
  const remarks = second.remarks.filter((remark) => remark.kind !== 'carried' && !first.remarks.some((mine) => isDeepEqual(mine, remark)))
  return {
    ...first,
    course,
    keys: keysOf(course),
    questions: [...first.questions, ...second.questions],
    remarks: [...first.remarks, ...remarks],
  }
}

const texts = ['number', 'link', 'note'] as const

/** Whether both are there, and aren't the same. */
function areDifferent(one: string | number | null | undefined, other: string | number | null | undefined): boolean {
  return (one ?? '') !== '' && (other ?? '') !== '' && one !== other
}
