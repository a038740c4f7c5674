import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { Checkbox } from '../../../src/ui/fields/Checkbox'
import { SelectField } from '../../../src/ui/fields/SelectField'
import { TextField } from '../../../src/ui/fields/TextField'

const nothing = () => undefined

test('a valid field is described by its hint alone', () => {
  render(<TextField label="Place" value="" hint="Where it was." onChange={nothing} />)
  const field = screen.getByRole('textbox', { name: 'Place' })
  expect(field).toHaveAccessibleDescription('Where it was.')
  expect(field).not.toHaveAttribute('aria-invalid')
})

test('a wrong field is marked as invalid and described by the error, then the hint', () => {
  render(<TextField label="Place" value="" hint="Where it was." error="The place is empty." onChange={nothing} />)
  const field = screen.getByRole('textbox', { name: 'Place' })
  expect(field).toHaveAccessibleDescription('The place is empty. Where it was.')
  expect(field).toHaveAttribute('aria-invalid', 'true')
})

test('a field without hint or error has no description', () => {
  render(<TextField label="Place" value="" onChange={nothing} />)
  expect(screen.getByRole('textbox', { name: 'Place' })).not.toHaveAttribute('aria-describedby')
})

test('an optional field and one with a hidden label keep their names', () => {
  render(
    <>
      <TextField label="Place" optional value="" onChange={nothing} />
      <TextField label="Amount" hideLabel value="" onChange={nothing} />
    </>,
  )
  expect(screen.getByRole('textbox', { name: 'Place' })).toBeVisible()
  expect(screen.getByRole('textbox', { name: 'Amount' })).toBeVisible()
})

test('a select reports the value of the chosen option', async () => {
  const onChange = vi.fn<(value: 'a' | 'b') => void>()
  const options = [
    ['a', 'Apple'],
    ['b', 'Banana'],
  ] as const
  render(<SelectField label="Fruit" value="a" options={options} onChange={onChange} />)
  await userEvent.setup({ delay: null }).selectOptions(screen.getByRole('combobox', { name: 'Fruit' }), 'Banana')
  expect(onChange).toHaveBeenCalledExactlyOnceWith('b')
})

test('a checkbox is named by its label, and a click on the label checks it', async () => {
  const onChange = vi.fn<(checked: boolean) => void>()
  render(<Checkbox label="Also record it" checked={false} onChange={onChange} />)
  expect(screen.getByRole('checkbox', { name: 'Also record it' })).not.toBeChecked()
  await userEvent.setup({ delay: null }).click(screen.getByText('Also record it'))
  expect(onChange).toHaveBeenCalledExactlyOnceWith(true)
})
