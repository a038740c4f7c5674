import { expect, test } from 'vitest'
import { withUse } from '../../../src/exchange/csv/columnChoices'

const columns = [{ use: 'title' }, { use: 'provider' }, { use: 'ignore' }] as const

test('a column gets a use, and the one that had it loses it', () => {
  expect(withUse(undefined, columns, 2, 'provider')).toEqual(
    new Map([
      [1, 'ignore'],
      [2, 'provider'],
    ]),
  )
  expect(withUse(new Map([[0, 'title']]), columns, 1, 'provider')).toEqual(
    new Map([
      [0, 'title'],
      [1, 'provider'],
    ]),
  )
})

test('any number of columns may be left out', () => {
  expect(withUse(undefined, columns, 1, 'ignore')).toEqual(new Map([[1, 'ignore']]))
})
