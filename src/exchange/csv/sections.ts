import type { SheetPart } from '../../domain/files/sheetPart'
import { mapInSteps, type Steps } from '../../domain/values/steps'
import { isSame } from './bodyRows'
import { isBlank } from './cells/noValue'
import { certificationNamed, type Named } from './columns/certificationNames'
import { headingWords, splitHeading } from './columns/concepts'
import type { ContentContext } from './columns/content'
import { isDivider } from './rowKinds'
import type { Row } from './table'

/** A table whose rows stand below the name of the certification they're for: the names are a column of their own, the last one. */
export type Sectioned = {
  readonly headings: readonly string[]
  readonly written: readonly string[]
  readonly rows: readonly Row[]
  /** The numbers of the rows with the names. */
  readonly lines: ReadonlySet<number>
}

/** Understood as any column with this heading. */
const heading = 'Certification'

export type Headed = {
  /** As they're read, and as they stand in their row. */
  readonly headings: readonly string[]
  readonly written: readonly string[]
  readonly above: readonly Row[]
  readonly below: readonly Row[]
  /** The sheets that the table is joined from: one may be called like a certification. */
  readonly parts: readonly SheetPart[]
}

/** Null if there are no sections: a line that names a certification that's held, between the rows, makes them. */
export function* readSections({ headings, written, above, below, parts }: Headed, context: ContentContext): Steps<Sectioned | null> {
  const kinds = yield* mapInSteps(below, ({ cells }) => sectionIn(cells, context))
  const width = headings.length
  const sheets = parts.map(({ name, after }) => ({ after, section: sectionIn([name], context) }))
  const isOne = (section: Section | null) => section?.kind === 'one'
  if (!(kinds.some(isOne) || sheets.some(({ section }) => isOne(section))) || below.some(({ cells }) => !cells.slice(width).every(isBlank)))
    return null
  let name = above.map(({ cells }) => textOf(sectionIn(cells, context))).findLast((text) => text !== '') ?? ''
  const lines = new Set<number>()
  const rows = yield* mapInSteps(below, (row, index): Row => {
    const section = kinds[index] ?? null
    for (; (sheets[0]?.after ?? Infinity) < row.number; sheets.shift()) {
      const text = textOf(sheets[0]?.section ?? null)
      if (text !== '' || sheets.length < parts.length) name = text
    }
    if (section !== null) {
      name = textOf(section)
      if (section.kind !== 'none') lines.add(row.number)
    }
    const isCourse = section === null && !isDivider(row.cells) && row.cells.some((cell) => /\p{L}/u.test(cell))
    const own = isSame(row.cells, written) ? heading : isCourse ? name : ''
    return { ...row, cells: [...Array.from({ length: width }, (_, column) => row.cells[column] ?? ''), own] }
  })
  return { headings: [...headings, heading], written: [...written, heading], rows, lines }
}

/** A line of its own. `none`: it names no certification, so the section before it is over. */
type Section = { readonly kind: Named['kind']; readonly text: string }

const longest = 60

function sectionIn(cells: readonly string[], { certifications }: ContentContext): Section | null {
  const [only, another] = cells.filter((cell) => !isBlank(cell.slice(0, longest)))
  if (only === undefined || another !== undefined || only.length > longest || !/\p{L}/u.test(only)) return null
  const text = only.trim().replace(/^[^:]{1,30}:\s+/, '')
  const named = certificationNamed(text, certifications)
  const held = certifications.filter(({ id }) => named.kind !== 'one' || id === named.id)
  const known = new Set(held.flatMap(({ name, issuer }) => splitHeading(`${name} ${issuer}`)).map((word) => word.toLowerCase()))
  // "NASM hip mobility" is a course without a date.
  const isName = headingWords(text).unknown.every((word) => known.has(word.toLowerCase()) || (named.kind === 'other' && /^\p{Lu}{2,6}$/u.test(word)))
  if (isName && named.kind !== 'none') return { kind: named.kind, text }
  return isDivider(cells) ? null : { kind: 'none', text }
}

/** Empty if it names none. */
function textOf(section: Section | null): string {
  return section === null || section.kind === 'none' ? '' : section.text
}
