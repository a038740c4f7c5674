import { useState } from 'react'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { TextField } from '../../../src/ui/fields/TextField'
import { createTypeAhead, TypeAheadContext } from '../../../src/ui/fields/typeAhead'

afterEach(() => vi.useRealTimers())

function Form() {
  const [text, setText] = useState('')
  return (
    <>
      <TextField label="Course" value={text} onChange={setText} />
      <button type="button">Close</button>
      <output>{text}</output>
    </>
  )
}

function open() {
  const ahead = createTypeAhead()
  window.addEventListener('keydown', ahead.keeps)
  render(
    <TypeAheadContext value={ahead}>
      <Form />
    </TypeAheadContext>,
  )
  return { ahead, user: userEvent.setup({ delay: null }), field: screen.getByRole<HTMLInputElement>('textbox', { name: 'Course' }) }
}

test('letters typed before the field is there come first in it, and typing goes on after them', async () => {
  const { ahead, user, field } = open()
  ahead.begin()
  await user.keyboard('Gait ax{Backspace}n')
  screen.getByRole('button', { name: 'Close' }).focus()
  expect(screen.getByRole('status')).toHaveTextContent('')
  field.focus()
  await user.keyboard('alysis')
  expect(field).toHaveValue('Gait analysis')
  expect(screen.getByRole('status')).toHaveTextContent('Gait analysis')
})

test('if no field is about to appear, letters are ignored', async () => {
  const { user, field } = open()
  await user.keyboard('abc')
  field.focus()
  expect(field).toHaveValue('')
})

test('Escape drops the letters typed ahead', async () => {
  const { ahead, user, field } = open()
  ahead.begin()
  await user.keyboard('abc{Escape}')
  field.focus()
  expect(field).toHaveValue('')
})

test('after five seconds without a field the letters are dropped', () => {
  vi.useFakeTimers()
  const { ahead, field } = open()
  ahead.begin()
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }))
  vi.advanceTimersByTime(5000)
  field.focus()
  expect(field).toHaveValue('')
})
