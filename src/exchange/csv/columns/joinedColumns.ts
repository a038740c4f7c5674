import type { PlainUse } from '../../../domain/files/columnUse'
import { months } from '../../days'
import { monthNumber } from '../../monthNames'
import { plainText } from '../../plainText'
import { isBlank } from '../cells/noValue'
import { readStatus } from '../cells/statusCell'
import { certificationNamed } from './certificationNames'
import { type Concept, headingWords, splitHeading } from './concepts'
import { type ContentContext, type Sample, shareOf } from './content'

/** Columns that say one thing together: the parts of a day, the hours and minutes of a duration, or a mark for each certification. */
export type JoinedColumns =
  | { readonly kind: 'day'; readonly year: number; readonly month: number; readonly day: number }
  | { readonly kind: 'duration'; readonly hours: number; readonly minutes: number }
  | { readonly kind: 'marks'; readonly names: ReadonlyMap<number, string> }

/** Where they're read as one: in the first of them. */
export function placeOf(joined: JoinedColumns): { readonly use: PlainUse; readonly first: number; readonly others: readonly number[] } {
  const [use, columns] =
    joined.kind === 'day'
      ? (['completedOn', [joined.year, joined.month, joined.day]] as const)
      : joined.kind === 'duration'
        ? (['contactHours', [joined.hours, joined.minutes]] as const)
        : (['certification', [...joined.names.keys()]] as const)
  const [first = -1, ...others] = columns.filter((column) => column !== -1).toSorted((a, b) => a - b)
  return { use, first, others }
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const years = setOf('year jahr annee ano anno')
const monthsOf = setOf('month monat mois mes mese')
const days = setOf('day tag jour dia giorno')
const hours = setOf('hours hour hrs hr h stunden heures horas ore')
const minutes = setOf('minutes minute mins min minuten minutos minuti')

/** Columns that can be read as one, by their headings and cells. */
export function findJoined(names: readonly string[], samples: readonly Sample[], context: ContentContext): readonly JoinedColumns[] {
  return [dayColumns(names, samples), durationColumns(names, samples), markColumns(names, samples, context)].flatMap((joined) => joined ?? [])
}

type Part = {
  readonly at: number
  /** The other words of its heading: "Completed Year" belongs to "Completed Month". */
  readonly rest: string
}

const noPart: Part = { at: -1, rest: '' }

function partsIn(names: readonly string[], words: ReadonlySet<string>): readonly Part[] {
  return names.flatMap((name, at) => {
    const head = splitHeading(name).map((word) => word.toLowerCase())
    return head.some((word) => words.has(word)) ? [{ at, rest: head.filter((word) => !words.has(word)).join(' ') }] : []
  })
}

function partFor({ rest }: Part, names: readonly string[], words: ReadonlySet<string>): Part {
  return partsIn(names, words).find((part) => part.rest === rest) ?? noPart
}

const isYear = (cell: string) => /^\s*(?:(?:19|20|21)\d\d|'?\d\d)\s*$/.test(cell)
const isMonth = (cell: string) => /^\s*(?:0?[1-9]|1[0-2])\s*$/.test(cell) || (cell.length < 20 && monthNumber(cell) !== null)
const isDay = (cell: string) => /^\s*(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|\.)?\s*$/.test(cell)

function dayColumns(names: readonly string[], samples: readonly Sample[]): JoinedColumns | null {
  const found = partsIn(names, monthsOf).filter(({ rest }) => isOfCompletion(rest))
  const month = found.find(({ rest }) => rest !== '') ?? found[0] ?? noPart
  const year = partFor(month, names, years)
  const day = partFor(month, names, days)
  const holds = (at: number, test: (cell: string) => boolean) => (samples[at]?.length ?? 0) > 0 && shareOf(samples[at] ?? [], test) >= 0.5
  if (month.at === -1 || year.at === -1 || !holds(month.at, isMonth) || !holds(year.at, isYear)) return null
  return { kind: 'day', year: year.at, month: month.at, day: holds(day.at, isDay) ? day.at : -1 }
}

const ofCompletion: readonly Concept[] = ['completed', 'end', 'date', 'awarded', 'course']

/** Not those of when it began, or of a card that expires. */
function isOfCompletion(rest: string): boolean {
  const { concepts } = headingWords(rest)
  return rest === '' || ofCompletion.some((concept) => concepts.has(concept))
}

const isNumber = (cell: string) => /^\s*\d{0,3}(?:[.,]\d+)?\s*$/.test(cell)

function durationColumns(names: readonly string[], samples: readonly Sample[]): JoinedColumns | null {
  const hour = partsIn(names, hours)[0] ?? noPart
  const minute = partFor(hour, names, minutes)
  const [ofHours = [], ofMinutes = []] = [samples[hour.at], samples[minute.at]]
  if (hour.at === minute.at || ofHours.length === 0 || ofMinutes.length === 0) return null
  // As many as the hours, or more than one, is the same duration once more.
  const isPart = ofMinutes.every((cell) => isNumber(cell) && Number(cell.replace(',', '.')) < 60)
  return isPart && ofHours.every(isNumber) ? { kind: 'duration', hours: hour.at, minutes: minute.at } : null
}

const isMark = (cell: string) =>
  /^[x✓✔✅☑]$/i.test(cell.trim()) || /^(?:yes|no|y|n|true|false|ja|nein|oui|non|si|sim)$/.test(plainText(cell.slice(0, 20)))

function markColumns(names: readonly string[], samples: readonly Sample[], { certifications }: ContentContext): JoinedColumns | null {
  const found = names.flatMap((name, column) => {
    const named = certificationNamed(name, certifications)
    const held = named.kind === 'one' ? certifications.find(({ id }) => id === named.id) : undefined
    const sample = samples[column] ?? []
    return held !== undefined && sample.length > 0 && sample.every(isMark) ? [[column, held.name] as const] : []
  })
  return found.length < 2 ? null : { kind: 'marks', names: new Map(found) }
}

/** What the columns say together in a row, as a text that's read like any cell. A first cell that was edited may say it alone. */
function joinedText(joined: JoinedColumns, cells: readonly string[]): string {
  const at = (column: number) => (cells[column] ?? '').trim()
  switch (joined.kind) {
    case 'day':
      return dayText(at(joined.year), at(joined.month), at(joined.day), at(placeOf(joined).first))
    case 'duration':
      return durationText(at(joined.hours), at(joined.minutes))
    case 'marks':
      return [...joined.names].flatMap(([column, name]) => (readStatus(cells[column] ?? '', false) === 'completed' ? [name] : [])).join(', ')
  }
}

/** A row's text in a column, with those of the columns it's read with; empty if there's no such column. */
export function cellOfColumn(columns: readonly { readonly joined: JoinedColumns | null }[], column: number, cells: readonly string[]): string {
  const joined = columns[column]?.joined ?? null
  return joined === null ? (cells[column] ?? '') : joinedText(joined, cells)
}

function dayText(year: string, month: string, day: string, first: string): string {
  if (first !== '' && !isYear(first) && !isMonth(first) && !isDay(first)) return first
  const number = /^\d+$/.test(month) ? Number(month) : 0
  const name = months[number - 1] ?? month
  const parts = [day.replace(/\D+$/, ''), name, year].filter((part) => !isBlank(part))
  return parts.join(' ')
}

function durationText(hour: string, minute: string): string {
  if (isBlank(minute)) return hour
  if (!isNumber(minute)) return `${hour} ${minute}`
  return isBlank(hour) ? `${minute} min` : isNumber(hour) ? `${hour} h ${minute} min` : `${hour} ${minute}`
}
