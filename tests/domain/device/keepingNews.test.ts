import { expect, test } from 'vitest'
import { keepingNews, type KeepingState } from '../../../src/domain/device/keepingNews'
import { unknownSafety } from '../../../src/domain/device/safety'
import { day } from '../../support/portfolio'
import { instantOf } from '../../support/world'

const nothing: KeepingState = {
  today: day('2026-11-20'),
  viewedDay: null,
  installation: { isDisconnected: false, offline: 'works' },
  safety: unknownSafety('device'),
  saveFailure: null,
  shortSpace: null,
  autosaveTrouble: null,
  setAside: [],
}

const kindsIn = (state: Partial<KeepingState>) => keepingNews({ ...nothing, ...state }).map(([kind]) => kind)

test('nothing is news while all is well', () => {
  expect(keepingNews(nothing)).toEqual([])
})

test('being offline is only news where everything still works', () => {
  const on = (offline: 'works' | 'notYet') => kindsIn({ installation: { isDisconnected: true, offline } })
  expect([on('works'), on('notYet')]).toEqual([['isOffline'], []])
})

test.each([
  ['at noon tomorrow', '2026-11-21', '12:00', []],
  ['in the last minute of tomorrow', '2026-11-21', '23:59', []],
  ['in the first minute of the day after tomorrow', '2026-11-22', '00:01', ['savedLater']],
])('a save %s, here: %s %s', (_, on, at, expected) => {
  expect(kindsIn({ safety: { ...nothing.safety, latestSave: instantOf(on, at).toISOString() } })).toEqual(expected)
})

test('all at once, the day that’s viewed comes first and damaged records last', () => {
  const unread = { key: 'recert/course/1', raw: '{' }
  const state: KeepingState = {
    ...nothing,
    viewedDay: day('2027-01-03'),
    installation: { isDisconnected: true, offline: 'works' },
    saveFailure: 'full',
    shortSpace: { used: 5_000_000, records: 9000, ofRecords: 4_900_000 },
    autosaveTrouble: { kind: 'failed', file: 'recert.zip' },
    setAside: [{}],
    safety: {
      kept: 'memory',
      found: { count: 2, latestSave: '2026-11-19T20:00:00.000Z' },
      cutOff: { kind: 'import', count: 300, isWhole: true },
      recovered: 2,
      left: 1,
      latestSave: instantOf('2027-11-20').toISOString(),
      trouble: { damaged: [unread], newer: [unread, unread] },
    },
  }
  expect(kindsIn(state).join(' ')).toBe(
    'viewedDay isOffline isInMemory saveFailure shortSpace autosaveTrouble found cutOff recovered left savedLater newer setAside damaged',
  )
})
