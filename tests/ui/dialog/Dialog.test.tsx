import { useState } from 'react'
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { Dialog } from '../../../src/ui/dialog/Dialog'

function Page({ onClose, keepsOpener = true }: { readonly onClose: () => void; readonly keepsOpener?: boolean }) {
  const [open, setOpen] = useState(false)
  const [closed, setClosed] = useState(false)
  return (
    <main tabIndex={-1}>
      {(keepsOpener || !closed) && (
        <button type="button" onClick={() => setOpen(true)}>
          Open
        </button>
      )}
      {open && (
        <Dialog
          title="Log course"
          onClose={() => {
            onClose()
            setOpen(false)
            setClosed(true)
          }}
        >
          <form>
            <input aria-label="Course" />
          </form>
        </Dialog>
      )}
    </main>
  )
}

async function openPage(props: { readonly keepsOpener?: boolean } = {}) {
  const user = userEvent.setup({ delay: null })
  const onClose = vi.fn<() => void>()
  const showModal = vi.spyOn(HTMLDialogElement.prototype, 'showModal')
  render(<Page onClose={onClose} {...props} />)
  await user.click(screen.getByRole('button', { name: 'Open' }))
  expect(showModal).toHaveBeenCalledOnce()
  showModal.mockRestore()
  return { user, onClose, dialog: screen.getByRole('dialog', { name: 'Log course' }) }
}

test('a dialog opens as a modal with the focus on its first field', async () => {
  const { dialog } = await openPage()
  expect(dialog).toHaveAttribute('open')
  expect(within(dialog).getByRole('textbox', { name: 'Course' })).toHaveFocus()
})

test('Close closes it, and the focus returns to the opener', async () => {
  const { user, onClose, dialog } = await openPage()
  await user.click(within(dialog).getByRole('button', { name: 'Close' }))
  expect(onClose).toHaveBeenCalledOnce()
  expect(screen.queryByRole('dialog')).toBeNull()
  await waitFor(() => expect(screen.getByRole('button', { name: 'Open' })).toHaveFocus())
})

test("Escape asks to close it, and the browser doesn't close it by itself", async () => {
  const { onClose, dialog } = await openPage()
  const goesOn = fireEvent(dialog, new Event('cancel', { cancelable: true }))
  expect(goesOn).toBe(false)
  expect(onClose).toHaveBeenCalledOnce()
})

test('if the opener is gone when it closes, the focus goes to the main content', async () => {
  const { user, dialog } = await openPage({ keepsOpener: false })
  await user.click(within(dialog).getByRole('button', { name: 'Close' }))
  expect(screen.queryByRole('button', { name: 'Open' })).toBeNull()
  await waitFor(() => expect(screen.getByRole('main')).toHaveFocus())
})
