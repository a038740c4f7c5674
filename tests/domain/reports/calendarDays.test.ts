import { expect, test } from 'vitest'
import { readAlarmDays, withAlarmDay } from '../../../src/domain/forms/alarmDays'
import { renewed } from '../../../src/domain/counting/renewing'
import type { Certification } from '../../../src/domain/records/credential'
import { calendarDays } from '../../../src/domain/reports/calendarDays'
import { card, ces, cpt, credentialId, day, planned, portfolio, specialization } from '../../support/portfolio'

const today = day('2026-11-20')
const listed = (held: Parameters<typeof calendarDays>[0], on = today) =>
  calendarDays(held, on, [90, 30]).map(({ key, on: date, alarms }) => [key, date, alarms])

test('the days include an expiry and every step of the late window after it', () => {
  expect(listed(portfolio({ credentials: [cpt()], courses: [ces()] }))).toEqual([
    ['expiry-cpt', '2028-01-15', [90, 30]],
    ['late-cpt-1', '2028-04-14', []],
    ['late-cpt-2', '2029-01-15', []],
  ])
})

test('only the last step of the late window is the last chance', () => {
  const days = calendarDays(portfolio({ credentials: [cpt()] }), today, [])
  expect(days.map((each) => (each.kind === 'late' ? each.isLast : null))).toEqual([null, false, true])
})

test('a corrected expiry replaces its old calendar entry', () => {
  const corrected = portfolio({ credentials: [cpt({ expiresOn: day('2028-01-31') })] })
  expect(listed(corrected)[0]).toEqual(['expiry-cpt', '2028-01-31', [90, 30]])
})

test('after an early renewal or a corrected first day, the events move to the new days', () => {
  const early = renewed(
    cpt(),
    { courses: [ces()] },
    { renewedOn: day('2027-12-01'), fee: null, expiresOn: day('2030-01-15'), nextStart: day('2028-01-16') },
  )
  expect(listed(portfolio({ credentials: [early], courses: [ces()] }), day('2027-12-01'))).toEqual([
    ['expiry-cpt', '2030-01-15', [90, 30]],
    ['late-cpt-1', '2030-04-15', []],
    ['late-cpt-2', '2031-01-15', []],
  ])
  expect(listed(portfolio({ credentials: [cpt({ certifiedOn: day('2026-01-31') })] }))[0]).toEqual(['expiry-cpt', '2028-01-15', [90, 30]])
})

test('a yearly step keeps its key in each year while others are done', () => {
  const step = { id: 'dues', label: 'Pay the dues', on: '12-31' as const, fee: null }
  const stepped = cpt({ rule: { ...cpt().rule, yearly: [step] } })
  const keys = (held: Certification) => listed(portfolio({ credentials: [held] })).flatMap(([key]) => (String(key).startsWith('yearly') ? [key] : []))
  expect(keys(stepped)).toEqual(['yearly-cpt-dues-2026', 'yearly-cpt-dues-2027'])
  const done = [{ stepId: 'dues', dueOn: day('2026-12-31'), doneOn: today }]
  expect(keys({ ...stepped, stepsDone: done })).toEqual(['yearly-cpt-dues-2027'])
})

test('a credential that never expires has no day, and a card has its own', () => {
  expect(listed(portfolio({ credentials: [specialization(), card({ expiresOn: day('2027-05-03') })] })).map(([, on]) => on)).toEqual(['2027-05-03'])
})

test('a planned course has reminders a week and a day before', () => {
  expect(listed(portfolio({ planned: [planned({ on: '2027-03-01' })] })).map(([, , alarms]) => alarms)).toEqual([[7, 1]])
})

test('days are in order, and those of one day by their keys', () => {
  const held = portfolio({
    credentials: [card({ id: credentialId('b'), expiresOn: day('2027-05-03') }), card({ id: credentialId('a'), expiresOn: day('2027-05-03') })],
    planned: [planned({ id: 'z', on: '2027-05-02' }), planned({ id: 'y', on: '2027-05-04' })],
  })
  expect(listed(held).map(([key]) => key)).toEqual(['planned-z', 'expiry-a', 'expiry-b', 'planned-y'])
})

test('reminders go from the earliest to the last, each once, and one for today is among them', () => {
  const held = portfolio({ credentials: [card({ expiresOn: day('2026-12-20') })] })
  expect(calendarDays(held, today, [1, 30, 7, 30, 31])[0]?.alarms).toEqual([30, 7, 1])
})

test('past reminders are left out, and so are past days', () => {
  const held = portfolio({ credentials: [cpt()] })
  expect(listed(held, day('2027-12-01'))[0]?.[2]).toEqual([30])
  expect(listed(held, day('2028-01-15'))[0]?.[0]).toBe('expiry-cpt')
  expect(listed(held, day('2028-01-16'))[0]?.[0]).toBe('late-cpt-1')
  expect(listed(held, day('2029-01-16'))).toEqual([])
})

test.each([
  ['45', 45],
  [' 45 ', 45],
  ['0', 0],
  ['730', 730],
])('%s days is a valid reminder', (text, days) => {
  expect(readAlarmDays(text)).toEqual({ ok: true, value: days })
})

test.each(['', '-1', '1.5', '731', 'ten'])('“%s” is not a valid reminder', (text) => {
  expect(readAlarmDays(text).ok).toBe(false)
})

test('a reminder that is left out is no wrong one', () => {
  expect(readAlarmDays(' ')).toEqual({ ok: false, error: { kind: 'empty' } })
})

test('reminders are in order, without duplicates', () => {
  expect(withAlarmDay([90, 30], 45)).toEqual([90, 45, 30])
  expect(withAlarmDay([90, 30], 30)).toEqual([90, 30])
})
