import { expect, test } from 'vitest'
import { createSessionMark } from '../../../src/storage/records/sessionMark'
import { createFakeKeyValue, failAt, securityError } from '../../support/fakeKeyValue'
import { diskWith } from '../../support/world'

test('a mark lasts as long as the tab, across reloads', () => {
  const session = diskWith()
  const mark = createSessionMark(createFakeKeyValue(session), 'seen')
  expect(mark.get()).toBe(false)
  mark.set()
  expect(mark.get()).toBe(true)
  expect(createSessionMark(createFakeKeyValue(session), 'seen').get()).toBe(true)
  expect(createSessionMark(createFakeKeyValue(diskWith()), 'seen').get()).toBe(false)
})

test('a browser without session storage has no mark and causes no error', () => {
  const mark = createSessionMark(null, 'seen')
  mark.set()
  expect(mark.get()).toBe(false)
})

test('a session storage that takes nothing has no mark and causes no error', () => {
  const mark = createSessionMark(createFakeKeyValue(diskWith(), failAt('setItem', 1, securityError, Infinity)), 'seen')
  mark.set()
  expect(mark.get()).toBe(false)
})
