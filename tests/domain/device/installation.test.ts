import { expect, test } from 'vitest'
import { afterUpdateEvent } from '../../../src/domain/device/installation'

test('a newer version that waits is offered, and reloads nothing', () => {
  expect(afterUpdateEvent('none', 'waits', false)).toBe('ready')
  expect(afterUpdateEvent('ready', 'waits', false)).toBe('ready')
})

test('the page that the trainer updates is reloaded once the newer version has taken over', () => {
  expect(afterUpdateEvent('ready', 'asked', false)).toBe('taking')
  expect(afterUpdateEvent('taking', 'tookOver', false)).toBe('reload')
})

test('a form that was opened meanwhile stays', () => {
  expect(afterUpdateEvent('taking', 'tookOver', true)).toBe('replaced')
})

test.each(['none', 'ready'] as const)('another tab that took the newer version reloads no page (%s)', (update) => {
  expect(afterUpdateEvent(update, 'tookOver', false)).toBe('replaced')
  expect(afterUpdateEvent(update, 'tookOver', true)).toBe('replaced')
})

test('a page that was replaced is not offered yet another version, and reloads when asked', () => {
  expect(afterUpdateEvent('replaced', 'waits', false)).toBe('replaced')
  expect(afterUpdateEvent('replaced', 'asked', false)).toBe('reload')
})

test('asking for the newest version where none waits reloads the page as it is', () => {
  expect(afterUpdateEvent('none', 'asked', false)).toBe('reload')
})
