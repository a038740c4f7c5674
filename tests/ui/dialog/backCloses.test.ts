import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { closeOnBack, isAtDialog, openPage } from '../../../src/ui/dialog/backCloses'

// A history whose traversals arrive later, as in a browser.
let entries: unknown[] = [null]

beforeEach(() => {
  vi.useFakeTimers()
  entries = [null]
  vi.spyOn(window.history, 'state', 'get').mockImplementation(() => entries.at(-1))
  vi.spyOn(window.history, 'pushState').mockImplementation((state: unknown) => void entries.push(state))
  vi.spyOn(window.history, 'back').mockImplementation(() => void setTimeout(goBack, 5))
})

afterEach(() => {
  vi.runAllTimers()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

function goBack(): void {
  entries.pop()
  window.dispatchEvent(new PopStateEvent('popstate'))
}

function open() {
  const close = vi.fn<() => void>()
  return { close, release: closeOnBack(close) }
}

test('Back closes the dialog, and nothing is left of it in the history', () => {
  const { close, release } = open()
  expect(isAtDialog()).toBe(true)
  close.mockImplementation(release)
  goBack()
  expect(close).toHaveBeenCalledOnce()
  vi.runAllTimers()
  expect(entries).toEqual([null])
})

test('a dialog closed otherwise takes its entry along', () => {
  const { close, release } = open()
  release()
  vi.runAllTimers()
  expect(entries).toEqual([null])
  expect(close).not.toHaveBeenCalled()
})

test('a dialog that follows at once takes the entry over', () => {
  const first = open()
  first.release()
  const second = open()
  vi.runAllTimers()
  expect(entries).toHaveLength(2)
  second.close.mockImplementation(second.release)
  goBack()
  expect(second.close).toHaveBeenCalledOnce()
  expect(first.close).not.toHaveBeenCalled()
})

test('a dialog that opens while the entry of the last one is being removed gets its own', () => {
  open().release()
  vi.advanceTimersByTime(1)
  const second = open()
  vi.runAllTimers()
  expect(second.close).not.toHaveBeenCalled()
  expect(entries).toHaveLength(2)
  second.release()
})

test('a dialog that stays open to show something can be closed by Back again', () => {
  const { close, release } = open()
  goBack()
  vi.runAllTimers()
  expect(entries).toHaveLength(2)
  goBack()
  expect(close).toHaveBeenCalledTimes(2)
  release()
})

test('a page opened from a dialog stays', () => {
  const { release } = open()
  entries.push(null)
  release()
  vi.runAllTimers()
  expect(entries).toHaveLength(3)
})

test('a page opened while the entry of a dialog is being removed waits for that, and stays', () => {
  open().release()
  vi.advanceTimersByTime(1)
  const page = { page: true }
  openPage(() => entries.push(page))
  vi.runAllTimers()
  expect(entries).toEqual([null, page])
})
