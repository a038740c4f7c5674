import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { DialogForm, type DialogFormProps } from '../../../src/ui/dialog/DialogForm'
import { TextField } from '../../../src/ui/fields/TextField'

type Errors = { readonly name?: string; readonly place?: string }

function form({ name, place }: Errors, props: Partial<DialogFormProps> = {}) {
  return (
    <DialogForm
      submitLabel="Save"
      onSubmit={() => undefined}
      onCancel={() => undefined}
      refusal={null}
      failure={null}
      wrongFields={[name, place].filter((error) => error !== undefined).length}
      {...props}
    >
      <TextField label="Name" value="" error={name} onChange={() => undefined} />
      <TextField label="Place" value="" error={place} onChange={() => undefined} />
    </DialogForm>
  )
}

test('a held-down key and the second click of a double click do not submit again', async () => {
  const onAgain = vi.fn<() => void>()
  const user = userEvent.setup({ delay: null })
  render(form({}, { again: { label: 'Save and add another', onSubmit: onAgain } }))
  await user.dblClick(screen.getByRole('button', { name: 'Save and add another' }))
  expect(onAgain).toHaveBeenCalledTimes(1)
  screen.getByLabelText('Name').focus()
  await user.keyboard('{Control>}{Enter>3/}{/Control}')
  expect(onAgain).toHaveBeenCalledTimes(2)
})

test('without a failed attempt nothing takes the focus and nothing is announced', () => {
  render(form({}))
  expect(document.body).toHaveFocus()
  expect(screen.getByRole('alert')).toBeEmptyDOMElement()
})

// Each attempt is an object of its own.
const [first, second] = [{}, {}]

test('a failed attempt moves the focus to the first wrong field', () => {
  const { rerender } = render(form({}))
  rerender(form({ place: 'Where?' }, { refusal: first }))
  expect(screen.getByRole('textbox', { name: 'Place' })).toHaveFocus()
  expect(screen.getByRole('textbox', { name: 'Place' })).toHaveAccessibleDescription('Where?')
  expect(screen.getByRole('alert')).toHaveTextContent('Fix the field marked above.')
})

test('each failed attempt moves the focus again', async () => {
  const user = userEvent.setup({ delay: null })
  const { rerender } = render(form({ name: 'Who?', place: 'Where?' }, { refusal: first }))
  expect(screen.getByRole('textbox', { name: 'Name' })).toHaveFocus()
  expect(screen.getByRole('alert')).toHaveTextContent('Fix the 2 fields marked above.')
  await user.click(screen.getByRole('textbox', { name: 'Place' }))
  rerender(form({ name: 'Who?', place: 'Where?' }, { refusal: second }))
  expect(screen.getByRole('textbox', { name: 'Name' })).toHaveFocus()
})

test('an error that clears while typing leaves the focus where it is', async () => {
  const user = userEvent.setup({ delay: null })
  const { rerender } = render(form({ name: 'Who?', place: 'Where?' }, { refusal: first }))
  await user.click(screen.getByRole('textbox', { name: 'Place' }))
  rerender(form({ name: 'Who?' }, { refusal: first }))
  expect(screen.getByRole('textbox', { name: 'Place' })).toHaveFocus()
  expect(screen.getByRole('textbox', { name: 'Place' })).toBeValid()
})

test('why the whole was not saved is announced, and announced again where it fails again', () => {
  const { rerender } = render(form({}, { refusal: first, failure: 'The storage is full.' }))
  const words = screen.getByText('The storage is full.')
  expect(screen.getByRole('alert')).toContainElement(words)
  rerender(form({}, { refusal: second, failure: 'The storage is full.' }))
  expect(screen.getByText('The storage is full.')).not.toBe(words)
})

test('a form that is filled anew begins in its first field, one that is only drawn again does not', () => {
  const [filling, another] = [{}, {}]
  const { rerender } = render(form({}, { filling }))
  rerender(form({}, { filling }))
  expect(document.body).toHaveFocus()
  rerender(form({}, { filling: another }))
  expect(screen.getByRole('textbox', { name: 'Name' })).toHaveFocus()
})

test("Enter and the button submit; Cancel doesn't", async () => {
  const user = userEvent.setup({ delay: null })
  const onSubmit = vi.fn<() => void>()
  const onCancel = vi.fn<() => void>()
  render(form({}, { onSubmit, onCancel }))
  await user.click(screen.getByRole('textbox', { name: 'Name' }))
  await user.keyboard('{Enter}')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(onSubmit).toHaveBeenCalledTimes(2)
  await user.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(onCancel).toHaveBeenCalledOnce()
  expect(onSubmit).toHaveBeenCalledTimes(2)
})
