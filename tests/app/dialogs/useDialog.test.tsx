import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import type { OpenDialog } from '../../../src/app/dialogs/openDialog'
import { useDialog } from '../../../src/app/dialogs/useDialog'
import { type Services, ServicesContext } from '../../../src/store/services'

const keys: OpenDialog = { kind: 'keys' }

function start(openServices: () => Promise<Services>) {
  const wrapper = ({ children }: { readonly children: ReactNode }) => <ServicesContext value={openServices}>{children}</ServicesContext>
  return renderHook(useDialog, { wrapper }).result
}

const never = () => new Promise<Services>(() => undefined)
const failing = () => Promise.reject<Services>(new Error('offline'))

test.each([
  ['what it needs never comes', never],
  ['what it needs fails', failing],
])('a dialog opens even if %s', async (_, openServices) => {
  const result = start(openServices)
  act(() => result.current[1](keys))
  expect(result.current[0]).toBeNull()
  await waitFor(() => expect(result.current[0]).toBe(keys))
})

test('the second time, it opens at once', async () => {
  const result = start(failing)
  act(() => result.current[1](keys))
  await waitFor(() => expect(result.current[0]).toBe(keys))
  act(() => result.current[1](null))
  expect(result.current[0]).toBeNull()
  act(() => result.current[1](keys))
  expect(result.current[0]).toBe(keys)
})

test('one that’s called off while it loads doesn’t open, and of two the later one does', async () => {
  const result = start(never)
  const palette: OpenDialog = { kind: 'palette' }
  act(() => result.current[1](keys))
  act(() => result.current[1](palette))
  await waitFor(() => expect(result.current[0]).toBe(palette))
  act(() => result.current[1](keys))
  act(() => result.current[1](null))
  await act(() => new Promise((resolve) => setTimeout(resolve, 200)))
  expect(result.current[0]).toBeNull()
})

test('what may be replaced is also asked of the one that’s about to open', async () => {
  const result = start(never)
  act(() => result.current[1](keys))
  act(() => result.current[1]((shown) => (shown === keys ? shown : { kind: 'palette' })))
  await waitFor(() => expect(result.current[0]).toBe(keys))
})
