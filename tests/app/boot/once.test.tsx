import { act, render, screen } from '@testing-library/react'
import { Suspense } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { once } from '../../../src/app/boot/once'
import { ErrorBoundary } from '../../../src/app/shell/ErrorBoundary'
import { type Services, ServicesContext } from '../../../src/store/services'
import { useServices } from '../../../src/store/useServices'

afterEach(() => void vi.useRealTimers())

function createMissing() {
  let tries = 0
  const open = once<Services>(() => {
    tries += 1
    return Promise.reject(new TypeError('Failed to fetch dynamically imported module'))
  })
  return { open, tries: () => tries }
}

test('a part whose services can’t be loaded says so, and doesn’t go on trying', async () => {
  vi.spyOn(console, 'error').mockReturnValue()
  const { open, tries } = createMissing()
  const Part = () => useServices().now().toString()
  await act(async () => {
    render(
      <ServicesContext value={open}>
        <ErrorBoundary>
          <Suspense>
            <Part />
          </Suspense>
        </ErrorBoundary>
      </ServicesContext>,
    )
    await new Promise((resolve) => setTimeout(resolve, 100))
  })
  expect(screen.getByText('This part of Recert couldn’t be loaded')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Reload' })).toBeVisible()
  expect(tries()).toBe(1)
})

test('what couldn’t be loaded is tried again when it’s needed later', async () => {
  vi.useFakeTimers()
  const { open, tries } = createMissing()
  await expect(open()).rejects.toThrow()
  await expect(open()).rejects.toThrow()
  expect(tries()).toBe(1)
  vi.advanceTimersByTime(3000)
  await expect(open()).rejects.toThrow()
  expect(tries()).toBe(2)
})
