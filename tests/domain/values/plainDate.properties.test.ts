import * as dateFns from 'date-fns'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, addMonths, daysBetween, endOfMonth, localDay, parsePlainDate, type PlainDate } from '../../../src/domain/values/plainDate'
import { anyDay } from '../arbitraries'

const manyDays = fc.integer({ min: -20_000, max: 20_000 })
const manyMonths = fc.integer({ min: -600, max: 600 })

/** Months since year 0, and the day of the month. */
function monthAndDate(day: PlainDate): readonly [number, number] {
  return [Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1, Number(day.slice(8))]
}

/** From 2012 on, so every day has a noon in every time zone. */
const recentDay = anyDay({ from: '2012-01-01', to: '2099-12-31' })

const noon = (day: PlainDate) => new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)), 12)
const written = (instant: Date) => dateFns.format(instant, 'yyyy-MM-dd')

test('a day is written as it was read', () => {
  fc.assert(
    fc.property(anyDay(), (day) => {
      expect(parsePlainDate(day)).toEqual({ ok: true, value: day })
    }),
  )
})

test('any text gives a day or an error', () => {
  const almostADay = fc.tuple(fc.nat(9999), fc.nat(99), fc.nat(99)).map((fields) => fields.map((field) => String(field).padStart(2, '0')).join('-'))
  fc.assert(
    fc.property(fc.oneof(fc.string(), almostADay), (text) => {
      const parsed = parsePlainDate(text)
      if (parsed.ok) expect(parsed.value).toBe(text.trim())
      else expect(['empty', 'malformed', 'nonexistent']).toContain(parsed.error)
    }),
  )
})

test('n days later is n days away', () => {
  fc.assert(
    fc.property(anyDay(), manyDays, (day, days) => {
      expect(daysBetween(day, addDays(day, days))).toBe(days)
    }),
  )
})

test('n days later and n days back is the same day', () => {
  fc.assert(
    fc.property(anyDay(), manyDays, (day, days) => {
      expect(addDays(addDays(day, days), -days)).toBe(day)
    }),
  )
})

test('from a to b is as many days as from b to a, negated', () => {
  fc.assert(
    fc.property(anyDay(), anyDay(), (a, b) => {
      expect(daysBetween(a, b) + daysBetween(b, a)).toBe(0)
    }),
  )
})

test('days compare like their strings', () => {
  fc.assert(
    fc.property(anyDay(), anyDay(), (a, b) => {
      expect(a < b).toBe(daysBetween(a, b) > 0)
    }),
  )
})

test('adding months never lands in a later month or on a later date', () => {
  fc.assert(
    fc.property(anyDay(), manyMonths, (day, months) => {
      const [monthBefore, dateBefore] = monthAndDate(day)
      const [month, date] = monthAndDate(addMonths(day, months))
      expect(month).toBe(monthBefore + months)
      expect(date).toBeLessThanOrEqual(dateBefore)
    }),
  )
})

test('the day after the end of a month is the first of the next', () => {
  fc.assert(
    fc.property(anyDay(), (day) => {
      expect(addDays(endOfMonth(day), 1)).toBe(`${addMonths(day, 1).slice(0, 7)}-01`)
    }),
  )
})

test('agrees with date-fns in this time zone', () => {
  fc.assert(
    fc.property(recentDay, recentDay, fc.integer({ min: -140, max: 140 }), (a, b, count) => {
      expect(daysBetween(a, b)).toBe(dateFns.differenceInCalendarDays(noon(b), noon(a)))
      if (a > '2025') expect(addMonths(a, count)).toBe(written(dateFns.addMonths(noon(a), count)))
      if (a > '2025') expect(addDays(a, count)).toBe(written(dateFns.addDays(noon(a), count)))
      expect(endOfMonth(a)).toBe(written(dateFns.endOfMonth(noon(a))))
    }),
  )
})

test('today is the local calendar day at any instant', () => {
  const wall = new Intl.DateTimeFormat('en-US', { year: 'numeric', month: '2-digit', day: '2-digit' })
  const instant = fc.date({ min: new Date('1970-01-03T00:00:00Z'), max: new Date('2099-12-30T00:00:00Z'), noInvalidDate: true })
  fc.assert(
    fc.property(instant, (now) => {
      const parts = Object.fromEntries(wall.formatToParts(now).map(({ type, value }) => [type, value]))
      expect(localDay(now)).toBe(`${parts.year ?? ''}-${parts.month ?? ''}-${parts.day ?? ''}`)
    }),
  )
})
