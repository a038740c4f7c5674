import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { useKeptFocus } from '../../../src/ui/focus/useKeptFocus'

function Rows({ names }: { readonly names: readonly string[] }) {
  const [left, setLeft] = useState(names)
  const list = useKeptFocus<HTMLUListElement>()
  return (
    <ul aria-label="Rows" tabIndex={-1} {...list}>
      {left.map((name) => (
        <li key={name} aria-label={name}>
          {name.startsWith('Field') && <input type="text" aria-label={`Text of ${name}`} />}
          <button type="button" onClick={() => setLeft(left.filter((other) => other !== name))}>
            {`Answer ${name}`}
          </button>
        </li>
      ))}
    </ul>
  )
}

async function answer(names: readonly string[], name: string): Promise<void> {
  const user = userEvent.setup()
  render(<Rows names={names} />)
  await user.click(screen.getByRole('button', { name: `Answer ${name}` }))
}

test('the focus goes to the row in the place of the one that disappears, not to its button', async () => {
  await answer(['one', 'two', 'three'], 'two')
  expect(screen.getByRole('listitem', { name: 'three' })).toHaveFocus()
})

test('from the last row it goes to the one before, and from the only one to the list', async () => {
  await answer(['one', 'two'], 'two')
  expect(screen.getByRole('listitem', { name: 'one' })).toHaveFocus()
  await userEvent.setup().click(screen.getByRole('button', { name: 'Answer one' }))
  expect(screen.getByRole('list', { name: 'Rows' })).toHaveFocus()
})

test('it goes to the text field of the next row, if it has one', async () => {
  await answer(['one', 'Field two'], 'one')
  expect(screen.getByRole('textbox', { name: 'Text of Field two' })).toHaveFocus()
})
