import { expect, test } from 'vitest'
import { afterUpdateEvent } from '../../../src/domain/device/installation'

test('a waiting version is offered and does not reload the page', () => {
  expect(afterUpdateEvent('none', 'waits', false)).toBe('ready')
  expect(afterUpdateEvent('ready', 'waits', false)).toBe('ready')
})

test('the page the trainer updates reloads once the newer version has taken over', () => {
  expect(afterUpdateEvent('ready', 'asked', false)).toBe('taking')
  expect(afterUpdateEvent('taking', 'tookOver', false)).toBe('reload')
})

test('a form opened in the meantime stays', () => {
  expect(afterUpdateEvent('taking', 'tookOver', true)).toBe('replaced')
})

test.each(['none', 'ready'] as const)('a tab that installs the newer version does not reload other pages (%s)', (update) => {
  expect(afterUpdateEvent(update, 'tookOver', false)).toBe('replaced')
  expect(afterUpdateEvent(update, 'tookOver', true)).toBe('replaced')
})

test('a replaced page is not offered yet another version, and reloads on request', () => {
  expect(afterUpdateEvent('replaced', 'waits', false)).toBe('replaced')
  expect(afterUpdateEvent('replaced', 'asked', false)).toBe('reload')
})

test('asking for the newest version when none is waiting just reloads the page', () => {
  expect(afterUpdateEvent('none', 'asked', false)).toBe('reload')
})
