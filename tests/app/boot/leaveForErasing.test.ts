import { expect, test } from 'vitest'
import { leaveForErasing } from '../../../src/app/boot/leaveForErasing'
import { createFakeKeyValue } from '../../support/fakeKeyValue'

test('a page that leaves because everything is erased empties its tab, and writes nothing more until it’s gone', () => {
  const tab = new Map([
    ['recert/history', '[]'],
    ['another app', 'x'],
  ])
  const kept = () => undefined
  const left: string[] = []
  const localStorage = Object.create({ setItem: kept }) as Storage
  const indexedDB = Object.create({ open: kept }) as IDBFactory
  const page = { localStorage, indexedDB, location: { replace: (address: string) => left.push(address) } }
  // safe: all that's used of it
  leaveForErasing(createFakeKeyValue(tab), page as unknown as Window)
  expect([...tab.keys()]).toEqual(['another app'])
  expect(left).toEqual(['?erased'])
  expect(() => localStorage.setItem('recert/course/a', '{}')).toThrow('being erased')
  expect(() => indexedDB.open('recert')).toThrow('being erased')
})
