import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { leaveRow } from '../../src/ui/leaveRow'

function renderRows(...names: readonly string[]): void {
  render(
    <main tabIndex={-1}>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <button type="button">{`Edit ${name}`}</button>
            <button type="button">{`Delete ${name}`}</button>
          </li>
        ))}
      </ul>
    </main>,
  )
}

const button = (name: string): HTMLButtonElement => screen.getByRole('button', { name })

test('the focus goes to the same button of the next row', () => {
  renderRows('CES', 'PES', 'CPR')
  leaveRow(button('Delete PES'))
  expect(button('Delete CPR')).toHaveFocus()
})

test('from the last row it goes to the row before', () => {
  renderRows('CES', 'PES')
  leaveRow(button('Delete PES'))
  expect(button('Delete CES')).toHaveFocus()
})

test('from the only row it goes to the page', () => {
  renderRows('CES')
  leaveRow(button('Delete CES'))
  expect(screen.getByRole('main')).toHaveFocus()
})
