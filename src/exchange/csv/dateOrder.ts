import type { OrderReason } from '../../domain/files/orderReason'
import type { SlashOrder } from '../../domain/values/dateOrder'
import type { PlainDate } from '../../domain/values/plainDate'
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
}

export type OrderContext = {
  /** The headings of the columns with days. */
  readonly headings: readonly string[]
  /** What the trainer chose; null if nothing. */
  readonly chosen: SlashOrder | null
  /** As the browser's language writes dates. */
  readonly locale: SlashOrder
  readonly today: PlainDate
}

const mostExamples = 3

/** Decides the order of day and month by all cells with days, completed and planned. Linear in their number. */
export function decideOrder(completed: readonly string[], planned: readonly string[], context: OrderContext): OrderReading {
  const { headings, chosen, locale, today } = context
  const found = tally([...completed, ...planned])
  const { monthFirst, dayFirst, either } = found.slashed
  const reading = (order: SlashOrder, reason: OrderReason, examples: readonly string[] = either, isDoubtful = false): OrderReading => ({
    order,
    reason,
    examples: examples.slice(0, mostExamples),
    orders: { slashed: order, dotted: chosen ?? (found.dotted.monthFirst.length > found.dotted.dayFirst.length ? 'monthFirst' : 'dayFirst') },
    isDoubtful,
  })
  if (chosen !== null) return reading(chosen, 'chosen')
  const said = orderInHeadings(headings)
  if (said !== null) return reading(said, 'heading', [])
  if (monthFirst.length > 0 && dayFirst.length > 0) {
    const more = monthFirst.length === dayFirst.length ? locale : monthFirst.length > dayFirst.length ? 'monthFirst' : 'dayFirst'
    const [many, few] = more === 'monthFirst' ? [monthFirst, dayFirst] : [dayFirst, monthFirst]
    return reading(more, 'contradiction', [few[0] ?? '', many[0] ?? ''], many.length < 2 * few.length)
  }
  if (monthFirst.length > 0) return reading('monthFirst', 'dates', monthFirst)
  if (dayFirst.length > 0) return reading('dayFirst', 'dates', dayFirst)
  if (either.length === 0) return reading(locale, 'clear')
  const isFuture = (order: SlashOrder) => completed.some((cell) => isAfter(cell, order, today))
  const isImpossible = { monthFirst: isFuture('monthFirst'), dayFirst: isFuture('dayFirst') }
  if (isImpossible.monthFirst === isImpossible.dayFirst) return reading(locale, 'locale')
  return reading(isImpossible.monthFirst ? 'dayFirst' : 'monthFirst', 'past')
}

type Tally = Readonly<Record<SlashOrder | 'either', string[]>>

const numbers = /(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2(?:\d{4}|\d{2})(?!\d)/g

/** The cells with such dates, by the orders their numbers fit. */
function tally(cells: readonly string[]): { readonly slashed: Tally; readonly dotted: Tally } {
  const found = { slashed: emptyTally(), dotted: emptyTally() }
  for (const cell of cells) {
    if (cell.length > longestDay) continue
    for (const [, first, sign, second] of cell.matchAll(numbers)) {
      const fits = orderOfNumbers(Number(first), Number(second))
      if (fits !== null) found[sign === '.' ? 'dotted' : 'slashed'][fits].push(cell.trim())
    }
  }
  return found
}

function emptyTally(): Tally {
  return { monthFirst: [], dayFirst: [], either: [] }
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

/** The order that a heading states: "Date (mm/dd/yyyy)", "Datum (TT/MM/JJJJ)"; null if none does. */
function orderInHeadings(headings: readonly string[]): SlashOrder | null {
  const texts = headings.map((heading) => heading.slice(0, longestDay))
  if (texts.some((text) => monthFirstFormat.test(text))) return 'monthFirst'
  return texts.some((text) => dayFirstFormat.test(text)) ? 'dayFirst' : null
}
