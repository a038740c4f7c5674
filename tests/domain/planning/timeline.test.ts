import { expect, test } from 'vitest'
import { placeOf, timelineOf, yearsOf } from '../../../src/domain/planning/timeline'
import { card, ces, cpt, day, planned, portfolio, specialization } from '../../support/portfolio'

const today = day('2026-11-20')

test('a certification shows its cycle, its late window and the next cycle, with courses and plans', () => {
  const timeline = timelineOf(
    portfolio({ credentials: [cpt()], courses: [ces()], planned: [planned({ id: 'p', on: '2027-06-01', worth: '0.1' })] }),
    today,
  )
  expect(timeline).toMatchObject({ from: '2026-01-15', through: '2029-04-14', today })
  expect(timeline?.rows[0]?.bars).toEqual([
    { kind: 'cycle', from: '2026-01-15', through: '2028-01-15' },
    { kind: 'next', from: '2028-01-16', through: '2030-01-15' },
    { kind: 'late', from: '2028-01-16', through: '2029-01-14' },
  ])
  expect(timeline?.rows[0]?.done.map(({ title }) => title)).toEqual(['CES'])
  expect(timeline?.rows[0]?.planned.map(({ id }) => id)).toEqual(['p'])
})

test('a card runs from its class to its end, or a cycle back from its end where the class is not known', () => {
  expect(timelineOf(portfolio({ credentials: [card()] }), today)?.rows[0]?.bars).toEqual([
    { kind: 'card', from: '2026-09-10', through: '2028-09-30' },
  ])
  expect(timelineOf(portfolio({ credentials: [card({ certifiedOn: null })] }), today)?.rows[0]?.bars).toEqual([
    { kind: 'card', from: '2026-09-30', through: '2028-09-30' },
  ])
})

test('there is nothing to draw where nothing has an end', () => {
  expect(timelineOf(portfolio({ credentials: [specialization()] }), today)).toBeNull()
})

test('a day stands between the ends, and at them beyond', () => {
  const ends = { from: day('2026-01-01'), through: day('2026-12-31') }
  expect([day('2025-01-01'), day('2026-07-02'), day('2027-01-01')].map((date) => placeOf(date, ends))).toEqual([0, 0.5, 1])
})

test('the years within it are marked on their first days', () => {
  expect(yearsOf({ from: day('2026-01-15'), through: day('2028-06-01') })).toEqual(['2027-01-01', '2028-01-01'])
})
