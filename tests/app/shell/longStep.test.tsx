import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openRecert } from '../../support/openRecert'
import { cpt } from '../../support/portfolio'

test('while thousands of records are undone, a message says so, and no other undo can begin', async () => {
  const { store } = await openRecert({ records: [cpt()], at: '#/data' })
  await screen.findByRole('heading', { name: 'Recent changes' })
  act(() => store.setState({ longStep: { move: 'undo', done: 250, of: 3000 } }))
  const message = await screen.findByText('Undoing 3,000 records. Keep this page open.')
  expect(message.closest('[role]')).toHaveAttribute('role', 'status')
  expect(screen.getByRole('button', { name: 'Undo the latest change' })).toBeDisabled()
  act(() => store.setState({ longStep: null }))
  expect(message).not.toBeInTheDocument()
})
