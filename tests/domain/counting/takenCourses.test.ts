import { expect, test } from 'vitest'
import { createTaken, nothingTaken } from '../../../src/domain/counting/takenCourses'
import { day } from '../../support/portfolio'

test('a course is known as taken however many pieces of a list came between', () => {
  const sizes = [1, 4, 2, 1, 3, 0, 5, 1]
  const pieces = sizes.map((size, piece) => Array.from({ length: size }, (_, index) => `course ${piece}.${index}`))
  const all = pieces.reduce((before, titles) => {
    const taken = createTaken(before)
    for (const title of titles) expect(taken.take(title, 'NASM', day('2026-03-01'))).toBeNull()
    return taken.all()
  }, nothingTaken)
  const again = pieces.flat().map((title) => createTaken(all).take(title, 'NASM', day('2027-03-01')))
  expect(again).toEqual(Array.from({ length: 17 }, () => '2026-03-01'))
})

test('a course without a provider is taken for the first one of its name', () => {
  const taken = createTaken(nothingTaken)
  expect([taken.take('Webinar', 'ACE', day('2026-03-01')), taken.take('Webinar', 'NASM', day('2026-04-01'))]).toEqual([null, null])
  expect([taken.take('Webinar', '', day('2026-05-01')), taken.take('Webinar', 'NASM', day('2026-06-01'))]).toEqual(['2026-03-01', '2026-04-01'])
})
