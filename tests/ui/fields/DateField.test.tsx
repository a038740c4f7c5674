import { useState } from 'react'
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { DateField } from '../../../src/ui/fields/DateField'

/** A form that keeps what the field reports, as Recert's forms do. */
function Form({ onChange, first = '' }: { readonly onChange: (text: string) => void; readonly first?: string }) {
  const [text, setText] = useState(first)
  const change = (next: string) => {
    onChange(next)
    setText(next)
  }
  return <DateField label="Completed on" value={text} onChange={change} max="2026-11-20" />
}

function renderForm(first?: string): { readonly input: HTMLInputElement; readonly changes: readonly string[] } {
  const changes: string[] = []
  render(<Form onChange={(text) => changes.push(text)} {...(first === undefined ? {} : { first })} />)
  return { input: screen.getByLabelText('Completed on'), changes }
}

/** For a date that doesn't exist the browser leaves the value empty; only the validity shows it. */
function typeUnreadableDay(input: HTMLInputElement, isUnreadable = true): void {
  Object.defineProperty(input, 'validity', { configurable: true, value: { badInput: isUnreadable } })
  if (isUnreadable) input.value = ''
  fireEvent.keyUp(input)
}

test('a picked date is reported', () => {
  const { input, changes } = renderForm()
  fireEvent.change(input, { target: { value: '2026-05-03' } })
  expect(changes).toEqual(['2026-05-03'])
  expect(input).toHaveValue('2026-05-03')
})

test("a date the browser can't read is reported as neither empty nor a date", () => {
  const { input, changes } = renderForm('2026-05-03')
  typeUnreadableDay(input)
  expect(changes).toEqual(['?'])
})

test('unreadable input is not overwritten', () => {
  const { input } = renderForm()
  const writes: string[] = []
  typeUnreadableDay(input)
  Object.defineProperty(input, 'value', { configurable: true, get: () => '', set: (text: string) => void writes.push(text) })
  typeUnreadableDay(input)
  expect(writes.filter((text) => text !== '')).toEqual([])
})

test('a date corrected by keyboard is reported', () => {
  const { input, changes } = renderForm()
  typeUnreadableDay(input)
  typeUnreadableDay(input, false)
  input.value = '2026-02-28'
  fireEvent.keyUp(input)
  expect(changes).toEqual(['?', '', '2026-02-28'])
})

test('tabbing through the field changes nothing', () => {
  const { input, changes } = renderForm('2026-05-03')
  fireEvent.keyUp(input, { key: 'Tab' })
  expect(changes).toEqual([])
})

test('the browser gets the earliest and the latest date', () => {
  render(<DateField label="Certified on" value="" onChange={() => undefined} min="1950-01-01" />)
  expect(screen.getByLabelText('Certified on')).toHaveAttribute('min', '1950-01-01')
  expect(screen.getByLabelText('Certified on')).toHaveAttribute('max', '9999-12-31')
})
