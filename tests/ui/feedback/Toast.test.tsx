import type { ReactNode } from 'react'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Toast } from '../../../src/ui/feedback/Toast'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

function setup(page: ReactNode = null) {
  const onDismiss = vi.fn<() => void>()
  const onAction = vi.fn<() => void>()
  const toast = (message: string) => (
    <>
      {page}
      <Toast key={message} message={message} action={{ label: 'Undo', onAction }} onDismiss={onDismiss} />
    </>
  )
  const { rerender } = render(toast('Deleted CES.'))
  return {
    onAction,
    onDismiss,
    say: (message: string) => rerender(toast(message)),
    wait: (seconds: number) => act(() => void vi.advanceTimersByTime(seconds * 1000)),
  }
}

test('a toast disappears after 6 seconds', () => {
  const { onDismiss, wait } = setup()
  wait(5.9)
  expect(onDismiss).not.toHaveBeenCalled()
  wait(0.2)
  expect(onDismiss).toHaveBeenCalledOnce()
})

test('one that has to be read stays until it’s dismissed', () => {
  const onDismiss = vi.fn<() => void>()
  render(<Toast message="Keep this page open." isUrgent action={null} onDismiss={onDismiss} />)
  act(() => void vi.advanceTimersByTime(600_000))
  expect(onDismiss).not.toHaveBeenCalled()
  fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }))
  expect(onDismiss).toHaveBeenCalledOnce()
})

test('a new message gets its own 6 seconds', () => {
  const { onDismiss, say, wait } = setup()
  wait(5)
  say('Deleted PES.')
  wait(5)
  expect(onDismiss).not.toHaveBeenCalled()
  wait(1)
  expect(onDismiss).toHaveBeenCalledOnce()
})

test('the pointer or focus on the last message does not hold a new one', () => {
  const { onDismiss, say, wait } = setup()
  fireEvent.pointerEnter(screen.getByText('Deleted CES.'))
  act(() => screen.getByRole('button', { name: 'Undo' }).focus())
  say('Deleted PES.')
  wait(20)
  expect(onDismiss).toHaveBeenCalledOnce()
})

test('with both pointer and focus, losing one of them still holds it', () => {
  const { onDismiss, wait } = setup()
  const undo = screen.getByRole('button', { name: 'Undo' })
  act(() => undo.focus())
  fireEvent.pointerEnter(screen.getByText('Deleted CES.'))
  fireEvent.pointerLeave(screen.getByText('Deleted CES.'))
  wait(60)
  fireEvent.pointerEnter(screen.getByText('Deleted CES.'))
  act(() => undo.blur())
  wait(60)
  expect(onDismiss).not.toHaveBeenCalled()
  fireEvent.pointerLeave(screen.getByText('Deleted CES.'))
  wait(20)
  expect(onDismiss).toHaveBeenCalledOnce()
})

test('its buttons move the focus to the page before they act', () => {
  const { onAction, onDismiss } = setup(<main tabIndex={-1} />)
  const focused: (Element | null)[] = []
  for (const handler of [onAction, onDismiss]) handler.mockImplementation(() => void focused.push(document.activeElement))
  for (const name of ['Undo', 'Dismiss']) fireEvent.click(screen.getByRole('button', { name }))
  expect(focused).toEqual([screen.getByRole('main'), screen.getByRole('main')])
})

test('it stays under the pointer, and gets its full time again when the pointer leaves', () => {
  const { onDismiss, wait } = setup()
  fireEvent.pointerEnter(screen.getByText('Deleted CES.'))
  wait(60)
  expect(onDismiss).not.toHaveBeenCalled()
  fireEvent.pointerLeave(screen.getByText('Deleted CES.'))
  wait(5)
  expect(onDismiss).not.toHaveBeenCalled()
  wait(1)
  expect(onDismiss).toHaveBeenCalledOnce()
})

test('it stays while it has the focus', () => {
  const { onDismiss, wait } = setup()
  const [undo, dismiss] = [screen.getByRole('button', { name: 'Undo' }), screen.getByRole('button', { name: 'Dismiss' })]
  act(() => undo.focus())
  wait(60)
  act(() => dismiss.focus())
  wait(60)
  expect(onDismiss).not.toHaveBeenCalled()
  act(() => dismiss.blur())
  wait(20)
  expect(onDismiss).toHaveBeenCalledOnce()
})

test('its buttons undo and dismiss', () => {
  const { onAction, onDismiss } = setup()
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
  expect(onAction).toHaveBeenCalledOnce()
  expect(onDismiss).not.toHaveBeenCalled()
  fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }))
  expect(onDismiss).toHaveBeenCalledOnce()
})
