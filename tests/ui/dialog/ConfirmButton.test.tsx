import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { ConfirmButton } from '../../../src/ui/dialog/ConfirmButton'

function setup() {
  const onConfirm = vi.fn<(button: HTMLButtonElement) => void>()
  render(
    <>
      <ConfirmButton label="Discard" confirmLabel="Discard for good" onConfirm={onConfirm} />
      <button type="button">Elsewhere</button>
    </>,
  )
  return { user: userEvent.setup({ delay: null }), onConfirm }
}

test('the first press asks, the second confirms, and the next asks again', async () => {
  const { user, onConfirm } = setup()
  await user.click(screen.getByRole('button', { name: 'Discard' }))
  expect(onConfirm).not.toHaveBeenCalled()
  const button = screen.getByRole('button', { name: 'Discard for good' })
  await user.click(button)
  expect(onConfirm).toHaveBeenCalledExactlyOnceWith(button)
  expect(screen.getByRole('button', { name: 'Discard' })).toBeVisible()
})

test('leaving the button cancels the question', async () => {
  const { user, onConfirm } = setup()
  await user.click(screen.getByRole('button', { name: 'Discard' }))
  await user.click(screen.getByRole('button', { name: 'Elsewhere' }))
  await user.click(screen.getByRole('button', { name: 'Discard' }))
  expect(onConfirm).not.toHaveBeenCalled()
})
