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
