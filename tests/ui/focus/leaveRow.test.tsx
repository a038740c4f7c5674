import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { leaveRow } from '../../../src/ui/focus/leaveRow'

function renderRows(...names: readonly string[]): void {
  render(
    <main tabIndex={-1}>
      <ul>
        {names.map((name) => (
          <li key={name} aria-label={name}>
            <button type="button">{`Edit ${name}`}</button>
            <button type="button">{`Delete ${name}`}</button>
          </li>
        ))}
      </ul>
    </main>,
  )
}

const button = (name: string): HTMLButtonElement => screen.getByRole('button', { name })
const row = (name: string): HTMLElement => screen.getByRole('listitem', { name })

test('the focus goes to the next row, not to a button in it', () => {
  renderRows('CES', 'PES', 'CPR')
  leaveRow(button('Delete PES'))
  expect(row('CPR')).toHaveFocus()
  expect(row('CPR')).toHaveAttribute('tabindex', '-1')
})

test('from the last row it goes to the previous row', () => {
  renderRows('CES', 'PES')
  leaveRow(button('Delete PES'))
  expect(row('CES')).toHaveFocus()
})

test('from the only row it goes to the page', () => {
  renderRows('CES')
  leaveRow(button('Delete CES'))
  expect(screen.getByRole('main')).toHaveFocus()
})
