import { act, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { watchClock } from '../../src/app/boot/clock'
import { openRecert } from '../support/openRecert'
import { instantOf } from '../support/world'
import { cpt, day } from '../support/portfolio'
import { article, field, openLogDialog } from './trainer'

afterEach(() => {
  vi.useRealTimers()
})

/** Opens Recert with a certification that expires on 22 November 2026, and lets the clock run from there. */
async function openAt(date: string, time: string): Promise<void> {
  const { clock, store } = await openRecert({ records: [cpt({ certifiedOn: null, expiresOn: day('2026-11-22') })], today: date })
  vi.useFakeTimers({ now: instantOf(date, time) })
  const look = () => {
    clock.now = new Date()
    act(() => store.getState().lookAtClock())
  }
  watchClock(look, () => new Date())
}

test('the days left change by themselves at midnight', async () => {
  await openAt('2026-11-20', '23:59:50')
  expect(article('NASM-CPT')).toHaveTextContent('2 days until expiry')
  vi.advanceTimersByTime(9_000)
  expect(article('NASM-CPT')).toHaveTextContent('2 days until expiry')
  vi.advanceTimersByTime(2_000)
  expect(article('NASM-CPT')).toHaveTextContent('1 day until expiry')
  vi.advanceTimersByTime(24 * 3_600_000)
  expect(article('NASM-CPT')).toHaveTextContent('Expires today')
  vi.advanceTimersByTime(24 * 3_600_000)
  expect(article('NASM-CPT')).toHaveTextContent('Expired 1 day ago')
  expect(article('NASM-CPT')).toHaveTextContent('Late window')
})

test('after sleeping through midnight, the right day shows within seconds', async () => {
  await openAt('2026-11-20', '22:00')
  vi.setSystemTime(instantOf('2026-11-22', '08:00'))
  vi.advanceTimersByTime(15_000)
  expect(article('NASM-CPT')).toHaveTextContent('Expires today')
})

test('coming back to the page updates the day', async () => {
  await openAt('2026-11-20', '22:00')
  const comeBack = [
    { date: '2026-11-21', target: window, event: 'focus', says: '1 day until expiry' },
    { date: '2026-11-22', target: document, event: 'visibilitychange', says: 'Expires today' },
    { date: '2026-11-23', target: window, event: 'pageshow', says: 'Expired 1 day ago' },
  ]
  for (const { date, target, event, says } of comeBack) {
    vi.setSystemTime(instantOf(date))
    target.dispatchEvent(new Event(event))
    expect(article('NASM-CPT')).toHaveTextContent(says)
  }
})

test('a clock that was set back shows its day', async () => {
  const { passTo } = await openRecert({ records: [cpt()], today: '2026-11-20' })
  passTo('2026-11-19')
  expect(article('NASM-CPT')).toHaveTextContent('422 days until expiry')
})

test('midnight changes nothing in an open form', async () => {
  const { user, passTo } = await openRecert({ records: [cpt()], today: '2026-11-20' })
  const dialog = await openLogDialog(user)
  await user.keyboard('CES')
  passTo('2026-11-21', '00:00:01')
  expect(screen.getByRole('dialog', { name: 'Log course' })).toBe(dialog)
  expect(field(dialog, 'Course')).toHaveValue('CES')
  expect(field(dialog, 'Completed on')).toHaveValue('2026-11-20')
})
