import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstAfter, itemAt, itemsOf, type Shelf, shelfUntil, shelve, withItem, withoutItem } from '../../../src/domain/values/shelf'

const order = (one: number, other: number) => one - other
const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 2_000 }), { maxLength: 300, size: 'max' })

test('a shelf keeps its items in order, whatever is put on it and taken off', () => {
  fc.assert(
    fc.property(numbers, numbers, numbers, (first, more, less) => {
      const start = shelve(first.toSorted(order))
      const fresh = more.filter((each) => !first.includes(each))
      const full = fresh.reduce((shelf, each) => withItem(shelf, each, order), start)
      const left = less.reduce((shelf, each) => withoutItem(shelf, each, order), full)
      expect(itemsOf(start)).toEqual(first.toSorted(order))
      expect(itemsOf(left)).toEqual([...first, ...fresh].filter((each) => !less.includes(each)).sort(order))
      for (const each of less)
        expect([itemAt(left, (item) => item - each), itemAt(full, (item) => item - each)]).toEqual([null, full.flat().includes(each) ? each : null])
    }),
    { numRuns: 30 },
  )
})

test('a shelf is cut, and its first item found, at any place', () => {
  const shelf = shelve(Array.from({ length: 200 }, (_, index) => index * 2))
  for (const place of [-1, 0, 63, 126, 127, 128, 129, 397, 398, 500]) {
    const isAfter = (item: number) => item > place
    expect(itemsOf(shelfUntil(shelf, isAfter))).toEqual(itemsOf(shelf).filter((item) => item <= place))
    expect(firstAfter(shelf, isAfter)).toBe(itemsOf(shelf).find(isAfter) ?? null)
  }
})

test('a change makes one new piece and shares the others', () => {
  const before = shelve(Array.from({ length: 640 }, (_, index) => index * 2))
  const kept = (after: Shelf<number>) => after.filter((piece) => before.includes(piece)).length
  expect([kept(withItem(before, 301, order)), kept(withoutItem(before, 300, order)), kept(withItem(before, 9_999, order))]).toEqual([9, 9, 9])
})

test('an item goes between its neighbors, in whichever piece they are', () => {
  const before = shelve(Array.from({ length: 200 }, (_, index) => index * 2))
  for (const item of [-1, 125, 127, 129, 255, 399]) expect(itemsOf(withItem(before, item, order))).toEqual([...before.flat(), item].sort(order))
})

test('a shelf is the same after it was cut behind its last item, or an item it lacks was taken off', () => {
  const shelf = shelve([1, 2, 3])
  expect(shelfUntil(shelf, (item) => item > 3)).toBe(shelf)
  expect(withoutItem(shelf, 4, order)).toBe(shelf)
  expect(withoutItem(shelf, 0, order)).toBe(shelf)
})

test('a shelf has no empty pieces', () => {
  expect(withoutItem(shelve([1]), 1, order)).toEqual([])
  expect(shelfUntil(shelve([1, 2, 3]), (item) => item > 0)).toEqual([])
})
