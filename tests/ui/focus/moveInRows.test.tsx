import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { moveInRows } from '../../../src/ui/focus/moveInRows'

function openList() {
  const user = userEvent.setup({ delay: null })
  render(
    <ul onKeyDown={moveInRows}>
      <li>
        <a href="#/cpt">CPT</a>
        <button type="button">Edit CPT</button>
        <button type="button">Remove CPT</button>
      </li>
      <li>
        <button type="button">Edit CPR</button>
        <button type="button">Remove CPR</button>
      </li>
      <li>
        <a href="#/pt">PT</a>
        <button type="button">Certificate of PT</button>
        <button type="button">Edit PT</button>
        <button type="button">Remove PT</button>
        <input aria-label="Note" />
      </li>
    </ul>,
  )
  return { user, at: () => document.activeElement?.textContent }
}

test('the arrows go from row to row, to the same control', async () => {
  const { user, at } = openList()
  screen.getByRole('button', { name: 'Edit CPT' }).focus()
  await user.keyboard('{ArrowDown}')
  expect(at()).toBe('Edit CPR')
  await user.keyboard('{ArrowDown}')
  // From the first control to the first, whatever it is.
  expect(at()).toBe('PT')
  await user.keyboard('{ArrowUp}{ArrowUp}')
  expect(at()).toBe('CPT')
})

test('from the last button of a row they go to the last of the next', async () => {
  const { user, at } = openList()
  screen.getByRole('button', { name: 'Remove CPT' }).focus()
  await user.keyboard('{ArrowDown}{ArrowDown}')
  expect(at()).toBe('Remove PT')
})

test('Home and End go to the ends, and the arrows stop there', async () => {
  const { user, at } = openList()
  screen.getByRole('link', { name: 'CPT' }).focus()
  await user.keyboard('{End}')
  expect(at()).toBe('PT')
  await user.keyboard('{ArrowDown}')
  expect(at()).toBe('PT')
  await user.keyboard('{Home}{ArrowUp}')
  expect(at()).toBe('CPT')
})

test('in a text field, and with Ctrl, the arrows work as usual', async () => {
  const { user } = openList()
  screen.getByRole('textbox', { name: 'Note' }).focus()
  await user.keyboard('{ArrowUp}')
  expect(screen.getByRole('textbox', { name: 'Note' })).toHaveFocus()
  screen.getByRole('link', { name: 'PT' }).focus()
  await user.keyboard('{Control>}{ArrowUp}{/Control}')
  expect(screen.getByRole('link', { name: 'PT' })).toHaveFocus()
})
