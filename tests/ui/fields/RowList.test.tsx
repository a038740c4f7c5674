import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { FieldRow, RowList } from '../../../src/ui/fields/RowList'

function Fees({ atFirst }: { readonly atFirst: readonly string[] }) {
  const [fees, setFees] = useState(atFirst)
  return (
    <main tabIndex={-1}>
      <RowList
        label="Fees"
        actions={
          <button type="button" onClick={() => setFees([...fees, `Fee ${fees.length + 1}`])}>
            Add fee
          </button>
        }
      >
        {fees.map((fee) => (
          <FieldRow key={fee} name={fee} onRemove={() => setFees(fees.filter((other) => other !== fee))}>
            <input aria-label={`Amount of ${fee}`} />
            <input aria-label={`Note on ${fee}`} />
          </FieldRow>
        ))}
      </RowList>
      <button type="button" onClick={() => setFees([...fees, 'Loaded'])}>
        Load
      </button>
    </main>
  )
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const rowOf = (name: string) => screen.getByRole('group', { name }).closest('li')

test('a new row gets the focus in its first field', async () => {
  render(<Fees atFirst={['Fee 1']} />)
  await press('Add fee')
  expect(screen.getByLabelText('Amount of Fee 2')).toHaveFocus()
})

test('a row that wasn’t added here leaves the focus where it is', async () => {
  render(<Fees atFirst={['Fee 1']} />)
  await press('Load')
  expect(screen.getByRole('button', { name: 'Load' })).toHaveFocus()
})

test('a removed row gives the focus to the next one, the last to the one before, and the only one to the button that adds', async () => {
  render(<Fees atFirst={['Fee 1', 'Fee 2', 'Fee 3']} />)
  await press('Remove Fee 2')
  expect(rowOf('Fee 3')).toHaveFocus()
  await press('Remove Fee 3')
  expect(rowOf('Fee 1')).toHaveFocus()
  await press('Remove Fee 1')
  expect(screen.getByRole('button', { name: 'Add fee' })).toHaveFocus()
  expect(within(screen.getByRole('main')).queryByRole('listitem')).toBeNull()
})

test('a row that has to stay can’t be removed', () => {
  render(
    <RowList label="Parts" actions={null}>
      <FieldRow name="Education">
        <input aria-label="Name" />
      </FieldRow>
    </RowList>,
  )
  expect(screen.queryByRole('button')).toBeNull()
})
