import type { ColumnEvidence, ColumnFlag } from '../../../domain/files/columnEvidence'
import { type ColumnUse, isCreditUse } from '../../../domain/files/columnUse'
import { mapInSteps, type Steps } from '../../../domain/values/steps'
import type { Certification } from '../../../domain/records/credential'
import { isBlank } from '../cells/noValue'
import { type Candidates, candidatesFor, exact, sure } from './candidates'
import { withCertification } from './certificationColumn'
import { headingWords } from './concepts'
import { type ContentContext, heldBy, isDayText, isWords, type Sample, sampleOf, shareOf } from './content'
import { headings as ours } from './headings'
import { findJoined, type JoinedColumns, placeOf } from './joinedColumns'
import { bareName, meaningsOf } from './headingMeaning'

type Cells = readonly (readonly string[])[]

/** What a column holds, and why. */
export type Column = {
  /** Empty if the table has no headings. */
  readonly heading: string
  /** Its first cells that aren't empty. */
  readonly samples: readonly string[]
  readonly use: ColumnUse
  readonly evidence: ColumnEvidence
  /** The columns it's read with; null if it's read alone. */
  readonly joined: JoinedColumns | null
  /** Null if it's imported, or holds nothing but text. */
  readonly flag: ColumnFlag | null
}

type Meant = { readonly use: ColumnUse; readonly evidence: ColumnEvidence }

/** Looking at the cells of so many takes a few milliseconds. */
const columnsAtOnce = 20

const ignored: Meant = { use: 'ignore', evidence: 'none' }

/**
 * What each column holds: by its heading, best match first, and what its cells hold. What no heading says is proposed by the cells, as `unsure`.
 * `headings` is null if the table has none; `chosen` are the uses that the trainer chose, by column. No two columns have the same use.
 */
export function* understandColumns(
  headings: readonly string[] | null,
  rows: Cells,
  chosen: ReadonlyMap<number, ColumnUse>,
  context: ContentContext,
): Steps<readonly Column[]> {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), headings?.length ?? 0)
  const indexes = Array.from({ length: width }, (_, index) => index)
  const samples = indexes.map((index) => sampleOf(rows, index))
  const names = indexes.map((index) => (headings?.[index] ?? '').trim())
  // What Recert wrote needs no evidence: a course may be called "2026".
  const isOurs = names.includes(ours.details)
  const each = yield* mapInSteps(indexes, (index) => candidatesFor(names[index] ?? '', isOurs ? [] : (samples[index] ?? []), context), columnsAtOnce)
  const ofCourses = withoutPersons(names, each)
  const candidates = byUnit(names, isOurs ? ofCourses : withCertification(ofCourses, names, samples, context), context.certifications)
  const holds = yield* mapInSteps(samples, (sample) => heldBy(sample, context.today), columnsAtOnce)
  const joined = isOurs || headings === null ? [] : findJoined(names, samples, context).filter((each) => isWanted(each, candidates, samples, context))
  const named = override(assign(joined.reduce(withJoined, candidates), samples), chosen)
  const meant = override(propose(named, names, samples, holds, headings === null, context), chosen)
  const filled = yield* countFilled(
    rows,
    indexes.filter((index) => meant[index]?.use === 'ignore'),
  )
  return indexes.map((index) => {
    const { use, evidence } = meant[index] ?? ignored
    const isOwn = use === 'ignore' && (evidence === 'heading' || evidence === 'chosen')
    // What has to be done about credit while nothing can get it is said for the whole table.
    const isForNobody = evidence === 'otherCredit' && context.certifications.length === 0
    return {
      heading: names[index] ?? '',
      samples: (samples[index] ?? []).slice(0, 3),
      use,
      evidence,
      joined: joined.find((each) => placeOf(each).first === index && placeOf(each).use === use) ?? null,
      flag:
        use !== 'ignore' || isOwn || isForNobody || evidence === 'joined'
          ? null
          : flagFor(index, names[index] ?? '', holds[index] ?? null, filled[index] ?? 0, meant, context),
    }
  })
}

/** Whether no column says alone what several say together. Marks say which certifications the credit of a row is for. */
function isWanted(joined: JoinedColumns, candidates: readonly Candidates[], samples: readonly Sample[], { today }: ContentContext): boolean {
  const hasFirst = (use: ColumnUse) => candidates.some(({ list }) => list[0]?.use === use)
  if (joined.kind === 'marks') return hasFirst('credit') && !hasFirst('certification')
  const isWhole = ({ list }: Candidates, index: number) =>
    list[0]?.use === 'completedOn' && shareOf(samples[index] ?? [], (cell) => isDayText(cell, today, true)) >= 0.5
  return joined.kind === 'duration' || !candidates.some(isWhole)
}

/** The first of several columns read as one has their use, the others none of their own. */
function withJoined(candidates: readonly Candidates[], joined: JoinedColumns): readonly Candidates[] {
  const { use, first, others } = placeOf(joined)
  return candidates.map((each, index) =>
    index === first
      ? { list: [{ use, score: exact }], evidence: 'heading' }
      : others.includes(index)
        ? { list: [], evidence: 'joined' }
        : { ...each, list: each.list.filter((candidate) => candidate.use !== use) },
  )
}

/** A column that's only called "Name" holds the person's where others hold an email address or a first name. */
function withoutPersons(names: readonly string[], candidates: readonly Candidates[]): readonly Candidates[] {
  if (!candidates.some(({ evidence }) => evidence === 'person')) return candidates
  return candidates.map((each, index) => {
    const isBare = meaningsOf(headingWords(names[index] ?? '')).some((meaning) => meaning.use === 'title' && meaning.score <= bareName)
    return isBare ? { list: [], evidence: 'person' } : each
  })
}

/** Of several columns of credit without a name, those that have the unit of only one certification are for that one. */
function byUnit(names: readonly string[], candidates: readonly Candidates[], certifications: readonly Certification[]): readonly Candidates[] {
  const open = candidates.filter(({ list }) => list[0]?.use === 'credit')
  if (open.length < 2) return candidates
  return candidates.map((each, index) => {
    if (each.list[0]?.use !== 'credit') return each
    const words = (names[index] ?? '').toLowerCase().split(/\W+/)
    const [only, another] = certifications.filter(({ rule }) => words.includes(rule.unit.name.toLowerCase()))
    return only === undefined || another !== undefined ? each : { ...each, list: [{ use: `award:${only.id}`, score: sure + 1 }] }
  })
}

/** Each use goes to the column it fits best. Where two fit alike what counts most, the trainer confirms it. */
function assign(candidates: readonly Candidates[], samples: readonly Sample[]): readonly Meant[] {
  const meant: Meant[] = candidates.map(({ evidence }) => ({ ...ignored, evidence }))
  const taken = new Set<ColumnUse>()
  const settled = new Set<number>()
  const ranked = candidates.flatMap(({ list }, column) => list.map((candidate) => ({ ...candidate, column }))).toSorted((a, b) => b.score - a.score)
  for (const { column, use, score } of ranked) {
    if (settled.has(column) || (use !== 'ignore' && taken.has(use))) continue
    const hasRival = ranked.some(
      (other) => other.use === use && other.column !== column && other.score >= score - 1 && (samples[other.column]?.length ?? 0) > 0,
    )
    meant[column] = { use, evidence: score < sure || (hasRival && isCritical(use)) ? 'unsure' : 'heading' }
    taken.add(use)
    settled.add(column)
  }
  return meant
}

function isCritical(use: ColumnUse): boolean {
  return use === 'title' || use === 'completedOn' || use === 'contactHours' || use === 'credit' || isCreditUse(use)
}

function override(meant: readonly Meant[], chosen: ReadonlyMap<number, ColumnUse>): readonly Meant[] {
  if (chosen.size === 0) return meant
  const uses = new Set<ColumnUse>([...chosen.values()].filter((use) => use !== 'ignore'))
  return meant.map((each, column): Meant => {
    const use = chosen.get(column)
    if (use !== undefined) return { use, evidence: 'chosen' }
    return uses.has(each.use) ? ignored : each
  })
}

/** Fills in what every course needs from columns that no heading explains; all of it is unsure. */
function propose(
  meant: readonly Meant[],
  names: readonly string[],
  samples: readonly Sample[],
  holds: readonly (ColumnFlag['holds'] | null)[],
  isBare: boolean,
  context: ContentContext,
): readonly Meant[] {
  const result = [...meant]
  const free = (column: number) => result[column]?.use === 'ignore' && result[column].evidence === 'none'
  const put = (use: ColumnUse, test: (sample: Sample, column: number) => boolean) => {
    if (result.some((each) => each.use === use)) return
    const column = samples.findIndex((sample, index) => sample.length > 0 && test(sample, index))
    if (column !== -1) result[column] = { use, evidence: 'unsure' }
  }
  const isText = (sample: Sample, column: number) => free(column) && holds[column] === null && shareOf(sample, isWords) >= 0.5
  put('completedOn', (_, column) => free(column) && holds[column] === 'days')
  const isStart = (column: number) => result[column]?.evidence === 'otherDay' && headingWords(names[column] ?? '').concepts.has('start')
  put('completedOn', (_, column) => isStart(column) && holds[column] === 'days')
  if (!isBare) {
    put('title', isText)
    return result
  }
  // Without a heading, one name all the way down is a person's or a provider's, and behind the title it's a provider's.
  put('title', (sample, column) => isText(sample, column) && !isConstant(sample))
  const title = result.findIndex(({ use }) => use === 'title')
  put('provider', (sample, column) => isText(sample, column) && (title < column || !isConstant(sample)))
  const [only, another] = context.certifications
  if (only !== undefined)
    put(
      another === undefined ? `award:${only.id}` : 'credit',
      (_, column) => free(column) && holds[column] === 'numbers' && !isMemberNumber(samples[column] ?? []),
    )
  return result
}

function isConstant(sample: Sample): boolean {
  return sample.length > 1 && new Set(sample).size === 1
}

/** Whole numbers that are all the same, or too many to be credit. */
function isMemberNumber(sample: Sample): boolean {
  const areWhole = sample.every((cell) => /^\s*\d+\s*$/.test(cell))
  return areWhole && ((isConstant(sample) && sample.some((cell) => cell.trim().length > 2)) || sample.every((cell) => Number(cell) > 20))
}

/** How many cells of these columns have something in them, by column. */
function* countFilled(rows: Cells, columns: readonly number[]): Steps<readonly number[]> {
  const filled: number[] = []
  yield* mapInSteps(rows, (row) => {
    for (const column of columns) if (!isBlank((row[column] ?? '').slice(0, 40))) filled[column] = (filled[column] ?? 0) + 1
  })
  return filled
}

function flagFor(
  column: number,
  name: string,
  holds: ColumnFlag['holds'] | null,
  count: number,
  meant: readonly Meant[],
  { certifications }: ContentContext,
): ColumnFlag | null {
  const evidence = meant[column]?.evidence
  // A code may look like an amount.
  if (holds === null || evidence === 'code' || evidence === 'person') return null
  // Numbers under a heading that says something else are nothing to import.
  const isOpen = evidence === 'none' && (holds !== 'numbers' || meaningsOf(headingWords(name)).length === 0)
  return { holds, count, likely: isOpen ? likelyUse(holds, meant, certifications) : null }
}

function likelyUse(holds: ColumnFlag['holds'], meant: readonly Meant[], certifications: readonly Certification[]): ColumnUse | null {
  const unused = (use: ColumnUse) => (meant.some((each) => each.use === use) ? null : use)
  if (holds === 'days') return unused('completedOn')
  if (holds === 'money') return unused('cost')
  if (holds === 'durations') return unused('contactHours')
  const [only, another] = certifications
  const hasCredit = meant.some(({ use }) => use === 'credit' || isCreditUse(use))
  return only === undefined || hasCredit ? null : another === undefined ? `award:${only.id}` : 'credit'
}
