import { expect, test } from 'vitest'
import { endErasedLife, leaveForErasing } from '../../../src/app/boot/leaveForErasing'
import { createFakeKeyValue } from '../../support/fakeKeyValue'

/** All of a page that's used. */
function createPage() {
  const kept = () => undefined
  const left: string[] = []
  const localStorage = Object.create({ setItem: kept }) as Storage
  const indexedDB = Object.create({ open: kept }) as IDBFactory
  const location = { replace: (address: string) => left.push(address), reload: () => left.push('again') }
  return { page: { localStorage, indexedDB, location } as unknown as Window & { readonly indexedDB: IDBFactory }, left } // safe: all that's used of it
}

test('a page that leaves because everything is erased empties its tab, and writes nothing more until it’s gone', () => {
  const tab = new Map([
    ['recert/history', '[]'],
    ['another app', 'x'],
  ])
  const { page, left } = createPage()
  leaveForErasing(createFakeKeyValue(tab), page)
  expect([...tab.keys()]).toEqual(['another app'])
  expect(left).toEqual(['?erased'])
  expect(() => page.localStorage.setItem('recert/course/a', '{}')).toThrow('being erased')
  expect(() => page.indexedDB.open('recert')).toThrow('being erased')
})

test('what a killed browser brought back goes, with what the tab kept, and the page starts anew', () => {
  const disk = new Map([
    ['recert/life', 'old'],
    ['recert/settings', '{}'],
    ['another app', 'x'],
  ])
  const tab = new Map([['recert/history', '[]']])
  const { page, left } = createPage()
  expect(endErasedLife('old', createFakeKeyValue(disk), createFakeKeyValue(tab), page)).toBe(true)
  expect([...disk.keys(), ...tab.keys()]).toEqual(['another app'])
  expect(left).toEqual(['again'])
})

test('what was saved since another tab did so stays', () => {
  const disk = new Map([
    ['recert/life', 'new'],
    ['recert/settings', '{}'],
  ])
  const { page, left } = createPage()
  endErasedLife('old', createFakeKeyValue(disk), null, page)
  expect([...disk.keys()]).toEqual(['recert/life', 'recert/settings'])
  expect(left).toEqual(['again'])
})
