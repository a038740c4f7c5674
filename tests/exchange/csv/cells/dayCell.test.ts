import { describe, expect, test } from 'vitest'
import { readDayText, shortYears } from '../../../../src/exchange/csv/cells/dayCell'
import { day } from '../../../support/portfolio'
import { processorTime } from '../../../support/processorTime'

const today = day('2026-11-20')
const us = { orders: { slashed: 'monthFirst', dotted: 'dayFirst' }, today } as const
const dayOf = (cell: string) => {
  const read = readDayText(cell, us)
  return read.ok ? read.value.day : read.error
}

describe('a day', () => {
  test.each([
    ['2026-05-03', '2026-05-03'],
    ['2026/5/3', '2026-05-03'],
    ['2026-05-03 14:30:00', '2026-05-03'],
    ['20260503', '2026-05-03'],
    ['5/13/2026', '2026-05-13'],
    ['13/5/2026', '2026-05-13'],
    ['5-13-2026', '2026-05-13'],
    ['3.5.2026', '2026-05-03'],
    ['03. 05. 2026', '2026-05-03'],
    ['May 3, 2026', '2026-05-03'],
    ['3 May 2026', '2026-05-03'],
    ['3rd September 2026', '2026-09-03'],
    ['September 3rd, 2026', '2026-09-03'],
    ['Sept. 3, 2026', '2026-09-03'],
    ['3-May-2026', '2026-05-03'],
    ['03-MAY-26', '2026-05-03'],
    ['2026 May 3', '2026-05-03'],
    ['May 3rd, ’26', '2026-05-03'],
    ['5/3/2026 (online)', '2026-05-03'],
    ['5 / 3 / 2026', '2026-05-03'],
    ['the 3rd of May 2026', '2026-05-03'],
  ])('%s is %s', (cell, expected) => {
    expect(dayOf(cell)).toBe(expected)
  })

  test.each([
    ['Wed 3/4/2026', '2026-03-04'],
    ['Wednesday, 4 March 2026, 2:05 PM', '2026-03-04'],
    ['Thursday, May 21, 2026 at 9:00 AM', '2026-05-21'],
    ['Sat, Apr 18 2026 11:45 p.m.', '2026-04-18'],
    ['April 18, 2026 2:00 PM (EDT)', '2026-04-18'],
    ['9:30 am, 4/18/2026', '2026-04-18'],
    ['Mi., 4. März 2026, 14:05 Uhr', '2026-03-04'],
    ['mar. 3 mars 2026', '2026-03-03'],
    ['quarta-feira, 4 de março de 2026', '2026-03-04'],
    ['4/18/2026 9:00 AM - 11:00 AM', '2026-04-18'],
  ])('with a weekday or time, %s is %s', (cell, expected) => {
    expect(dayOf(cell)).toBe(expected)
  })

  test.each([
    ['1er mars 2026', '2026-03-01'],
    ['7 févr. 2026', '2026-02-07'],
    ['12 juil. 2026', '2026-07-12'],
    ['30 juin 2026', '2026-06-30'],
    ['14 décembre 2025', '2025-12-14'],
    ['3. Mai 2026', '2026-05-03'],
    ['15. Dez. 2025', '2025-12-15'],
    ['2. Okt 2026', '2026-10-02'],
    ['4 mrz 2026', '2026-03-04'],
    ['6 de enero de 2026', '2026-01-06'],
    ['23 sept 2026', '2026-09-23'],
    ['23 de setiembre del 2026', '2026-09-23'],
    ['1º de fevereiro de 2026', '2026-02-01'],
    ['5 out 2026', '2026-10-05'],
    ['20 maggio 2026', '2026-05-20'],
    ['1° giugno 2026', '2026-06-01'],
    ['8 lug 2026', '2026-07-08'],
    ['11 ott. 2026', '2026-10-11'],
  ])('in another language, %s is %s', (cell, expected) => {
    expect(dayOf(cell)).toBe(expected)
  })

  test.each([
    ['3/14/2026 - 3/15/2026', '2026-03-15'],
    ['3/14/26–3/15/26', '2026-03-15'],
    ['3/14-15/2026', '2026-03-15'],
    ['10-12/05/2025', '2025-05-12'],
    ['10–12/05/25', '2025-05-12'],
    ['May 2–3, 2026', '2026-05-03'],
    ['May 2 & 3, 2026', '2026-05-03'],
    ['May 2, 2026 → May 3, 2026', '2026-05-03'],
    ['Jan 30 - Feb 1, 2026', '2026-02-01'],
    ['2026-03-14 to 2026-03-15', '2026-03-15'],
    ['2026-03-14 – 2026-03-15', '2026-03-15'],
    ['14.–15.03.2026', '2026-03-15'],
    ['14.03.2026 bis 15.03.2026', '2026-03-15'],
    ['du 14 au 15 mars 2026', '2026-03-15'],
    ['14-15 March 2026', '2026-03-15'],
    ['del 4 al 6 de agosto de 2026', '2026-08-06'],
  ])('of a range is the last one: %s is %s', (cell, expected) => {
    expect(dayOf(cell)).toBe(expected)
  })

  test.each([
    ['46085', '2026-03-04'],
    ['46274.5', '2026-09-09'],
    ['45999', '2025-12-08'],
  ])('as a spreadsheet’s number: %s is %s', (cell, expected) => {
    expect(dayOf(cell)).toBe(expected)
  })

  test.each([
    ['Aug 2025', { kind: 'date', reason: 'noDay' }],
    ['08/2025', { kind: 'date', reason: 'noDay' }],
    ['2025-08', { kind: 'date', reason: 'noDay' }],
    ['2025', { kind: 'date', reason: 'noDay' }],
    ['août 2025', { kind: 'date', reason: 'noDay' }],
    ['August 7', { kind: 'date', reason: 'noYear' }],
    ['8/7', { kind: 'date', reason: 'noYear' }],
    ['9/31/25', { kind: 'shortMonth', month: 9, days: 30 }],
    ['2026-02-30', { kind: 'shortMonth', month: 2, days: 28 }],
    ['29 Feb 2028', '2028-02-29'],
    ['30/30/2026', { kind: 'date', reason: 'unreadable' }],
    ['2026-13-01', { kind: 'date', reason: 'unreadable' }],
    ['yesterday', { kind: 'date', reason: 'noDate' }],
    ['Module 3', { kind: 'date', reason: 'noDate' }],
    ['12345', { kind: 'date', reason: 'noDate' }],
    [' ', { kind: 'empty' }],
    [`1/1/${'2'.repeat(200_000)}`, { kind: 'date', reason: 'noDate' }],
  ])('%.20s that isn’t complete or isn’t one says why', (cell, expected) => {
    expect(dayOf(cell)).toEqual(expected)
  })

  test('with two digits for the year is in the hundred years through 2046', () => {
    expect(shortYears(today)).toEqual([1947, 2046])
    expect(['7/19/25', '1/2/46', '1/2/47', '12/9/99'].map(dayOf)).toEqual(['2025-07-19', '2046-01-02', '1947-01-02', '1999-12-09'])
  })

  test('of an instant is the day it was here', () => {
    const morning = readDayText('2026-03-05T10:00:00.000Z', us)
    expect(morning.ok && [morning.value.from, morning.value.day]).toEqual(['zoned', '2026-03-05'])
    const here = new Date('2026-03-05T01:30:00Z')
    const local = `${here.getFullYear()}-${String(here.getMonth() + 1).padStart(2, '0')}-${String(here.getDate()).padStart(2, '0')}`
    expect(
      ['2026-03-05T01:30:00Z', '2026-03-04T20:30:00-05:00', 'Thu Mar 05 2026 01:30:00 GMT+0000 (Coordinated Universal Time)'].map(dayOf),
    ).toEqual([local, local, local])
  })

  test('of midnight in any zone is the day as written', () => {
    expect(['2026-03-05T00:00:00+14:00', '2026-03-05T00:00:00-11:00', '2026-03-05 00:00 +02:00'].map(dayOf)).toEqual([
      '2026-03-05',
      '2026-03-05',
      '2026-03-05',
    ])
  })

  test('of midnight in UTC is the day as written, because programs write days that way', () => {
    expect(['2026-03-05T00:00:00Z', '2026-03-05 00:00:00 UTC', '2026-03-05T00:00:00.000+00:00'].map(dayOf)).toEqual([
      '2026-03-05',
      '2026-03-05',
      '2026-03-05',
    ])
  })

  test('with slashes is read in the order given, unless it fits only the other', () => {
    const european = { ...us, orders: { slashed: 'dayFirst', dotted: 'dayFirst' } } as const
    const read = (cell: string) => {
      const found = readDayText(cell, european)
      return found.ok ? [found.value.day, found.value.fits] : found.error
    }
    expect(read('03/05/2026')).toEqual(['2026-05-03', 'either'])
    expect(read('05/21/2025')).toEqual(['2025-05-21', 'other'])
    expect(read('04/04/2026')).toEqual(['2026-04-04', null])
  })
})

test('hostile cells are answered at once', () => {
  const worked = processorTime()
  for (const piece of ['1/', ' ', '1 ', 'may ', '- ', '1.', 'a', '9:00 ', ',,', 't'])
    for (let times = 0; times < 200; times += 1) readDayText(piece.repeat(60).slice(0, 119), us)
  expect(worked()).toBeLessThan(1000)
})
