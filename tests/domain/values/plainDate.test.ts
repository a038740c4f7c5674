import { afterEach, describe, expect, test, vi } from 'vitest'
import {
  addDays,
  addMonths,
  daysBetween,
  earlierOf,
  endOfMonth,
  isNear,
  laterOf,
  localDay,
  localDayAt,
  monthsBetween,
  parsePlainDate,
} from '../../../src/domain/values/plainDate'
import { day } from '../../support/portfolio'

describe('reading a day', () => {
  test.each(['2026-05-03', '2024-02-29', '2000-02-29', '1999-12-31', '2011-12-30', '2026-03-29', '0026-03-15', '9999-12-31'])(
    '%s is a calendar day in every time zone',
    (text) => {
      expect(parsePlainDate(text)).toEqual({ ok: true, value: text })
    },
  )

  test('spaces around a pasted day do not matter', () => {
    expect(parsePlainDate('  2026-05-03\n')).toEqual({ ok: true, value: '2026-05-03' })
  })

  test.each([
    '2026-02-29',
    '2026-02-30',
    '2026-04-31',
    '1900-02-29',
    '2100-02-29',
    '2026-00-10',
    '2026-13-01',
    '2026-05-00',
    '2026-05-32',
    '2026-99-99',
  ])('%s does not exist', (text) => {
    expect(parsePlainDate(text)).toEqual({ ok: false, error: 'nonexistent' })
  })

  test.each([
    '2026-5-3',
    '26-05-03',
    '12026-05-03',
    '03/05/2026',
    '2026/05/03',
    '2026-05-03T00:00:00Z',
    '2026-05',
    '-2026-05-03',
    '20260503',
    'today',
    '２０２６-05-03',
  ])('%s is not in the format of a day', (text) => {
    expect(parsePlainDate(text)).toEqual({ ok: false, error: 'malformed' })
  })

  test.each(['', '   ', '\n'])('an empty field is not the same as an invalid one', (text) => {
    expect(parsePlainDate(text)).toEqual({ ok: false, error: 'empty' })
  })
})

describe('adding months', () => {
  test.each([
    ['2026-01-15', 24, '2028-01-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 24, '2026-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2024-02-29', -12, '2023-02-28'],
    ['2025-02-28', 12, '2026-02-28'],
    ['2023-02-28', 12, '2024-02-28'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-31', 1, '2027-01-31'],
    ['2026-01-31', -1, '2025-12-31'],
    ['2026-01-15', -13, '2024-12-15'],
    ['2026-11-30', 3, '2027-02-28'],
    ['1999-11-29', 3, '2000-02-29'],
    ['2099-11-29', 3, '2100-02-28'],
    ['2011-11-30', 1, '2011-12-30'],
    ['2026-05-03', 0, '2026-05-03'],
    ['0026-03-15', 24, '0028-03-15'],
  ])('%s plus %i months is %s', (from, months, expected) => {
    expect(addMonths(day(from), months)).toBe(expected)
  })
})

describe('adding days', () => {
  test.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['1900-02-28', 1, '1900-03-01'],
    ['2000-02-28', 1, '2000-02-29'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2011-12-29', 1, '2011-12-30'],
    ['2011-12-30', 1, '2011-12-31'],
    ['2026-03-07', 1, '2026-03-08'],
    ['2026-03-08', 1, '2026-03-09'],
    ['2026-10-25', 1, '2026-10-26'],
    ['2028-01-15', 90, '2028-04-14'],
    ['2028-01-15', 365, '2029-01-14'],
    ['2026-05-03', 0, '2026-05-03'],
  ])('%s plus %i days is %s', (from, days, expected) => {
    expect(addDays(day(from), days)).toBe(expected)
  })
})

describe('calendar days between', () => {
  test.each([
    ['2026-05-03', '2026-05-03', 0],
    ['2026-11-20', '2028-01-15', 421],
    ['2026-05-03', '2026-05-04', 1],
    ['2026-05-04', '2026-05-03', -1],
    ['2026-01-15', '2028-01-15', 730],
    ['2028-01-15', '2030-01-15', 731],
    ['2026-03-28', '2026-03-30', 2],
    ['2026-10-24', '2026-10-26', 2],
    ['2026-03-07', '2026-03-09', 2],
    ['2018-11-03', '2018-11-05', 2],
    ['2011-12-29', '2011-12-31', 2],
    ['1900-02-28', '1900-03-01', 1],
    ['2000-02-28', '2000-03-01', 2],
    ['2100-02-28', '2100-03-01', 1],
    ['2026-12-31', '2027-01-01', 1],
    ['0026-01-01', '0027-01-01', 365],
  ])('from %s to %s is %i, regardless of clock changes', (from, to, expected) => {
    expect(daysBetween(day(from), day(to))).toBe(expected)
  })
})

describe('the end of a month', () => {
  test.each([
    ['2026-01-01', '2026-01-31'],
    ['2026-01-31', '2026-01-31'],
    ['2026-02-10', '2026-02-28'],
    ['2028-02-10', '2028-02-29'],
    ['1900-02-10', '1900-02-28'],
    ['2000-02-10', '2000-02-29'],
    ['2026-04-30', '2026-04-30'],
    ['2026-12-05', '2026-12-31'],
  ])('of %s is %s', (from, expected) => {
    expect(endOfMonth(day(from))).toBe(expected)
  })
})

describe('today on the local clock', () => {
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  test('begins at local midnight', () => {
    expect(localDay(new Date(2026, 4, 3, 0, 0, 0, 0))).toBe('2026-05-03')
  })

  test('lasts until the millisecond before the next local midnight', () => {
    const midnight = new Date(2026, 4, 4, 0, 0, 0, 0)
    expect(localDay(new Date(midnight.getTime() - 1))).toBe('2026-05-03')
    expect(localDay(midnight)).toBe('2026-05-04')
  })

  test('is the local day in the evening and early morning, when UTC has another', () => {
    expect(localDay(new Date(2026, 0, 31, 23, 30))).toBe('2026-01-31')
    expect(localDay(new Date(2026, 1, 1, 0, 30))).toBe('2026-02-01')
    expect(localDay(new Date(2026, 11, 31, 23, 59, 59, 999))).toBe('2026-12-31')
  })

  test.each([
    ['2026-03-08', 2026, 2, 8],
    ['2026-03-29', 2026, 2, 29],
    ['2026-10-25', 2026, 9, 25],
    ['2026-11-01', 2026, 10, 1],
    ['2018-11-04', 2018, 10, 4],
    ['2018-02-17', 2018, 1, 17],
  ])('is %s from morning to night, even if clocks change', (expected, year, month, date) => {
    for (const hour of [3, 6, 12, 18, 22]) expect(localDay(new Date(year, month, date, hour))).toBe(expected)
  })

  test.each([
    ['America/Los_Angeles', '2026-03-15T06:59:59.999Z', '2026-03-14'],
    ['America/Los_Angeles', '2026-03-15T07:00:00.000Z', '2026-03-15'],
    ['Europe/London', '2026-07-01T22:59:59.999Z', '2026-07-01'],
    ['Europe/London', '2026-07-01T23:00:00.000Z', '2026-07-02'],
    ['Asia/Kolkata', '2026-01-01T18:29:59.999Z', '2026-01-01'],
    ['Asia/Kolkata', '2026-01-01T18:30:00.000Z', '2026-01-02'],
    ['America/Sao_Paulo', '2018-11-04T02:59:59.999Z', '2018-11-03'],
    ['America/Sao_Paulo', '2018-11-04T03:00:00.000Z', '2018-11-04'],
    ['Pacific/Apia', '2011-12-30T09:59:59.999Z', '2011-12-29'],
    ['Pacific/Apia', '2011-12-30T10:00:00.000Z', '2011-12-31'],
    ['UTC', '2026-12-31T23:59:59.999Z', '2026-12-31'],
  ])('in %s at %s it is %s', (zone, instant, expected) => {
    vi.stubEnv('TZ', zone)
    expect(localDay(new Date(instant))).toBe(expected)
  })
})

test('the local day of an instant follows from a day in UTC and the minutes after its midnight', () => {
  const instant = new Date('2026-03-05T01:30:00Z')
  expect(localDayAt(day('2026-03-05'), 90)).toBe(localDay(instant))
  expect(localDayAt(day('2026-03-04'), 24 * 60 + 90)).toBe(localDay(instant))
})

test.each([
  ['2026-08-21', false],
  ['2026-08-22', true],
  ['2026-11-20', true],
  ['2027-02-18', true],
  ['2027-02-19', false],
])('on November 20, 2026, whether %s is near is %s', (text, expected) => {
  expect(isNear(day(text), day('2026-11-20'))).toBe(expected)
})

test('a day never leaves the calendar, so that days always compare as texts', () => {
  expect(addDays(day('9999-12-31'), 1)).toBe('9999-12-31')
  expect(addMonths(day('9999-01-31'), 24)).toBe('9999-12-31')
  expect(addDays(day('0000-01-01'), -1)).toBe('0000-01-01')
  expect(addDays(day('0000-01-01'), 31)).toBe('0000-02-01')
  expect(addMonths(day('0001-01-31'), -1200)).toBe('0000-01-01')
  expect(localDay(new Date(NaN))).toBe('0000-01-01')
})

test.each([
  ['2026-01-31', '2026-02-01', 1],
  ['2026-11-20', '2028-01-01', 14],
  ['2026-01-01', '2025-12-31', -1],
  ['0001-01-01', '9999-12-31', 119_987],
])('from %s to %s the month changes %d times', (from, to, expected) => {
  expect(monthsBetween(day(from), day(to))).toBe(expected)
})

test('of two days, one is earlier and one is later, in whatever order they come', () => {
  const [first, last] = [day('2026-09-30'), day('2026-10-01')]
  expect([earlierOf(first, last), earlierOf(last, first)]).toEqual([first, first])
  expect([laterOf(first, last), laterOf(last, first)]).toEqual([last, last])
})
