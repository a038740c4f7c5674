import { folded } from '../../domain/values/folded'
import { mapInSteps, type Steps } from '../../domain/values/steps'
import { isBlank, saysNone } from './cells/noValue'
import { readStatus } from './cells/statusCell'
import { headingWords, splitHeading } from './columns/concepts'
import { isWords } from './columns/content'
import { meaningsOf } from './columns/headingMeaning'

/** More than one person in a list: a class roster, or the records of a whole staff. */
export type People = {
  /** Of the first column that names them. */
  readonly heading: string
  /** In the order of the list. */
  readonly names: readonly string[]
  /** Of each row; null above the first name. A row without one belongs to the person above. */
  readonly ofRows: readonly (string | null)[]
}

/** Says that the rows of all of them are the trainer's. No name is empty. */
export const everyone = ''

/** The people whose rows these are; null if there's only one. `isUsed`: whether a column is imported, so that its name is no person's. */
export function* findPeople(
  headings: readonly string[],
  isUsed: (column: number) => boolean,
  rows: readonly { readonly cells: readonly string[] }[],
): Steps<People | null> {
  const columns = personColumns(headings, isUsed)
  const names = new Map<string, string>()
  let last: string | null = null
  const ofRows = yield* mapInSteps(rows, ({ cells }) => {
    const name = nameIn(cells, columns)
    if (name !== '') {
      const key = folded(name)
      last = names.get(key) ?? name
      names.set(key, last)
    }
    return last
  })
  return names.size < 2 ? null : { heading: headings[columns[0] ?? 0] ?? '', names: [...names.values()], ofRows }
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Those who taught a course. "Trainer" and "Coach" may be those who took it. */
const teachers = setOf('instructor teacher presenter speaker')
const trainers = setOf('trainer coach')
const contacts = setOf('email mail phone')

/** The columns that name who took a course: the parts of a name together, or else an email address. */
function personColumns(headings: readonly string[], isUsed: (column: number) => boolean): readonly number[] {
  const found = headings.flatMap((heading, column) => {
    const words = splitHeading(heading).map((word) => word.toLowerCase())
    const has = (some: ReadonlySet<string>) => words.some((word) => some.has(word))
    if (isUsed(column) || !namesPerson(heading) || has(teachers)) return []
    return [{ column, rank: has(contacts) ? 2 : has(trainers) ? 1 : 0 }]
  })
  const best = Math.min(...found.map(({ rank }) => rank))
  return found.flatMap(({ column, rank }) => (rank === best ? [column] : []))
}

function namesPerson(heading: string): boolean {
  const words = headingWords(heading)
  if (words.unknown.length > 0 || words.concepts.has('category')) return false
  // Where another column holds the courses, it's a person's.
  return (
    /^(?:name|nom|nombre|nome|名)$/i.test(heading.trim()) ||
    meaningsOf(words).some((meaning) => meaning.use === null && meaning.evidence === 'person')
  )
}

const longestName = 80

function nameIn(cells: readonly string[], columns: readonly number[]): string {
  return columns
    .map((column) => (cells[column] ?? '').slice(0, longestName).trim())
    .filter((cell) => !isBlank(cell) && !saysNone(cell) && isWords(cell) && readStatus(cell, false) === 'unknown')
    .join(' ')
}
