import type { OrderReason } from '../../domain/files/orderReason'
import type { SlashOrder } from '../../domain/values/dateOrder'
import { addMonths, parsePlainDate, type PlainDate } from '../../domain/values/plainDate'
import { mapInSteps, someInSteps, type Steps } from '../../domain/values/steps'
import { monthNumber } from '../monthNames'
import { plainText } from '../plainText'
import { longestDay, readDayText } from './cells/dayCell'
import { orderOfNumbers, type Orders } from './cells/dayParts'

/** How a table's dates are read, and why. */
export type OrderReading = {
  readonly order: SlashOrder
  readonly reason: OrderReason
  /** Some dates behind the reason: those that fit one order only, else those that could be read either way. */
  readonly examples: readonly string[]
  readonly orders: Orders
  /** Dates that could be read either way are asked about: too many contradict the order. */
  readonly isDoubtful: boolean
  /** Whether a date with a two-digit year can only begin with it, or every one could: 25-11-20. */
  readonly mayBeYearFirst: boolean
}

export type OrderContext = {
  /** The headings of the columns with days. */
  readonly headings: readonly string[]
  /** Whether the headings of the table are in a language that writes the day first. */
  readonly isDayFirstLanguage: boolean
  /** What the trainer chose; null if nothing. */
  readonly chosen: SlashOrder | null
  /** As the browser's language writes dates. */
  readonly locale: SlashOrder
  readonly today: PlainDate
}

const mostExamples = 3

/**
 * Decides the order of day and month by all cells with days, completed and planned. Linear in their number. Dates with slashes or dashes and dates
 * with dots are each decided by their own evidence, and the order shown is the one used; if the two differ and one has no evidence, it's asked.
 */
export function* decideOrder(completed: readonly string[], planned: readonly string[], context: OrderContext): Steps<OrderReading> {
  const { headings, chosen, locale, today } = context
  const [past, toCome] = [yield* tally(completed, today), yield* tally(planned, today)]
  const together = (sign: Sign) => merged(past[sign], toCome[sign])
  const [slashes, dots] = [together('slashed'), together('dotted')]
  const stated = chosen ?? orderInHeadings(headings)
  if (stated === null && headings.some((heading) => yearFirstFormat.test(heading.slice(0, longestDay)))) {
    const orders = { slashed: locale, dotted: 'dayFirst', isYearFirst: true } as const
    return { order: locale, reason: 'clear', examples: [], orders, isDoubtful: false, mayBeYearFirst: false }
  }
  if (stated !== null) {
    const examples = chosen === null ? [] : [...slashes.either, ...dots.either].slice(0, mostExamples)
    return {
      order: stated,
      reason: chosen === null ? 'heading' : 'chosen',
      examples,
      orders: { slashed: stated, dotted: stated },
      isDoubtful: false,
      mayBeYearFirst: false,
    }
  }
  const isForeign = locale === 'monthFirst' && (context.isDayFirstLanguage || (yield* someInSteps([...completed, ...planned], hasForeignMonth)))
  const usual: Usual = isForeign
    ? { order: 'dayFirst', reason: 'language', isDoubtful: true }
    : { order: locale, reason: 'locale', isDoubtful: false }
  const slashed = yield* decide(slashes, past.slashed.either, usual, today)
  const dotted = yield* decide(dots, past.dotted.either, { order: 'dayFirst', reason: 'dots', isDoubtful: false }, today)
  const orders = { slashed: slashed?.order ?? usual.order, dotted: dotted?.order ?? 'dayFirst' }
  const shown = slashed ?? dotted
  const mayBeYearFirst = past.beginWithYear || toCome.beginWithYear || (yield* fitYearFirst(completed, planned, today))
  if (shown === null) return { order: locale, reason: 'clear', examples: [], orders, isDoubtful: false, mayBeYearFirst }
  const { order, reason, examples } = shown
  const isDoubtful = slashed?.isDoubtful === true || dotted?.isDoubtful === true
  if (slashed === null || dotted === null || slashed.order === dotted.order || (slashed.isProven && dotted.isProven))
    return { order, reason, examples: examples.slice(0, mostExamples), orders, isDoubtful, mayBeYearFirst }
  return { order, reason: 'contradiction', examples: [dotted.examples[0] ?? '', slashed.examples[0] ?? ''], orders, isDoubtful: true, mayBeYearFirst }
}

type Decision = Pick<OrderReading, 'order' | 'reason' | 'examples' | 'isDoubtful'> & {
  /** Whether the dates themselves show it. */
  readonly isProven: boolean
}

/** How dates are read that show nothing themselves, and whether that's asked. */
type Usual = Pick<Decision, 'order' | 'reason' | 'isDoubtful'>

/** So many times more dates of one order than of the other make the others mistakes. With fewer, two lists may have been put together. */
const clearlyMore = 10

/** The order of dates with one kind of sign; null if there are none that could tell or be read either way. */
function* decide({ monthFirst, dayFirst, either }: Tally, completed: readonly string[], usual: Usual, today: PlainDate): Steps<Decision | null> {
  if (monthFirst.length > 0 && dayFirst.length > 0) {
    const more = monthFirst.length === dayFirst.length ? usual.order : monthFirst.length > dayFirst.length ? 'monthFirst' : 'dayFirst'
    const [many, few] = more === 'monthFirst' ? [monthFirst, dayFirst] : [dayFirst, monthFirst]
    const examples = [few[0] ?? '', many[0] ?? '']
    return { order: more, reason: 'contradiction', examples, isDoubtful: many.length < clearlyMore * few.length, isProven: true }
  }
  if (monthFirst.length > 0) return { order: 'monthFirst', reason: 'dates', examples: monthFirst, isDoubtful: false, isProven: true }
  if (dayFirst.length > 0) return { order: 'dayFirst', reason: 'dates', examples: dayFirst, isDoubtful: false, isProven: true }
  if (either.length === 0) return null
  const isFuture = (order: SlashOrder) => someInSteps(completed, (cell) => isAfter(cell, order, today))
  const isImpossible = { monthFirst: yield* isFuture('monthFirst'), dayFirst: yield* isFuture('dayFirst') }
  if (isImpossible.monthFirst === isImpossible.dayFirst) return { ...usual, examples: either, isProven: false }
  const order = isImpossible.monthFirst ? 'dayFirst' : 'monthFirst'
  // One mistyped year or course to come would turn all the others around.
  return { order, reason: 'past', examples: either, isDoubtful: order !== usual.order, isProven: true }
}

/** "4 de março de 2026", but not "4 March 2026". */
function hasForeignMonth(cell: string): boolean {
  if (cell.length > longestDay || !/\p{L}/u.test(cell)) return false
  return plainText(cell)
    .split(/[^a-z]+/)
    .some((word) => word.length > 3 && monthNumber(word) !== null && !englishMonths.some((name) => name.startsWith(word)) && word !== 'sept')
}

const englishMonths = 'january february march april may june july august september october november december'.split(' ')

const shortDates = /(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2(\d{2})(?!\d)/g
/** Courses further back aren't in such lists. */
const oldMonths = 15 * 12

/** Whether there are dates with two-digit years, and all of them make sense as year, month and day too. */
function* fitYearFirst(completed: readonly string[], planned: readonly string[], today: PlainDate): Steps<boolean> {
  const start = addMonths(today, -oldMonths)
  let found = false
  const isUnfit = (cell: string, isPast: boolean) =>
    cell.length <= longestDay &&
    [...cell.matchAll(shortDates)].some(([, year = '', , month = '', day = '']) => {
      found = true
      const read = parsePlainDate(`20${year}-${month}-${day}`)
      return !read.ok || read.value < start || (isPast && read.value > today)
    })
  if (yield* someInSteps(completed, (cell) => isUnfit(cell, true))) return false
  return !(yield* someInSteps(planned, (cell) => isUnfit(cell, false))) && found
}

type Sign = 'slashed' | 'dotted'
type Tally = Readonly<Record<SlashOrder | 'either', string[]>>

type Found = Readonly<Record<Sign, Tally>> & { readonly beginWithYear: boolean }

const numbers = /(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/g

/** "25-12-09": a day of 2025, unless it's one of 2009. A two-digit year that far back isn't evidence of anything. */
function beginsWithYear(first: string, second: string, last: string, today: PlainDate): boolean {
  const start = addMonths(today, -oldMonths)
  const makesSense = (text: string) => {
    const read = parsePlainDate(text)
    return read.ok && read.value >= start && read.value <= today
  }
  return makesSense(`20${first}-${second}-${last}`) && !makesSense(`20${last}-${second}-${first}`)
}

/** The cells with such dates, by the orders their numbers fit. */
function* tally(cells: readonly string[], today: PlainDate): Steps<Found> {
  const found = { slashed: emptyTally(), dotted: emptyTally(), beginWithYear: false }
  yield* mapInSteps(cells, (cell) => {
    if (cell.length > longestDay) return
    for (const [, first = '', sign, second = '', last = ''] of cell.matchAll(numbers)) {
      if (Number(first) > 12 && beginsWithYear(first, second, last, today)) {
        found.beginWithYear = true
        continue
      }
      const fits = orderOfNumbers(Number(first), Number(second))
      if (fits !== null) found[sign === '.' ? 'dotted' : 'slashed'][fits].push(cell.trim())
    }
  })
  return found
}

function emptyTally(): Tally {
  return { monthFirst: [], dayFirst: [], either: [] }
}

function merged(one: Tally, other: Tally): Tally {
  return {
    monthFirst: [...one.monthFirst, ...other.monthFirst],
    dayFirst: [...one.dayFirst, ...other.dayFirst],
    either: [...one.either, ...other.either],
  }
}

/** Whether a day that can be read either way would be in the future. */
function isAfter(cell: string, order: SlashOrder, today: PlainDate): boolean {
  const read = readDayText(cell, { orders: { slashed: order, dotted: order }, today })
  return read.ok && read.value.fits === 'either' && read.value.day > today
}

const letters = { day: '[dtg]{1,2}|day', month: 'mm?|month', year: '(?:y{2,4}|j{2,4}|a{2,4}|year)' }
const separators = '[^a-z]{1,3}'
const monthFirstFormat = new RegExp(`\\b(?:${letters.month})${separators}(?:${letters.day})${separators}${letters.year}\\b`, 'i')
const dayFirstFormat = new RegExp(`\\b(?:${letters.day})${separators}(?:${letters.month})${separators}${letters.year}\\b`, 'i')
const yearFirstFormat = new RegExp(`(?<![a-z])${letters.year}${separators}(?:${letters.month})${separators}(?:${letters.day})(?![a-z])`, 'i')

/** The order that a heading states: "Date (mm/dd/yyyy)", "Datum (TT/MM/JJJJ)"; null if none does. */
function orderInHeadings(headings: readonly string[]): SlashOrder | null {
  const texts = headings.map((heading) => heading.slice(0, longestDay))
  if (texts.some((text) => monthFirstFormat.test(text))) return 'monthFirst'
  return texts.some((text) => dayFirstFormat.test(text)) ? 'dayFirst' : null
}
