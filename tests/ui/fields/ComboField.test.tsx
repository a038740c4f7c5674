import { useState } from 'react'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { ComboField } from '../../../src/ui/fields/ComboField'
import type { ComboOption } from '../../../src/ui/fields/ComboList'

const fruit: readonly ComboOption[] = [
  { key: 'apple', label: 'Apple', detail: 'red or green' },
  { key: 'banana', label: 'Banana', detail: 'yellow' },
  { key: 'cherry', label: 'Cherry', detail: 'dark red' },
]

function setup(props: { readonly options?: readonly ComboOption[]; readonly picksFirst?: boolean } = {}) {
  const handlers = {
    onPick: vi.fn<(key: string) => void>(),
    onLeave: vi.fn<() => void>(),
    onSubmit: vi.fn<() => void>(),
    onEscape: vi.fn<() => void>(),
  }
  function Form() {
    const [text, setText] = useState('')
    return (
      <form
        onSubmit={(event) => {
          event.preventDefault()
          handlers.onSubmit()
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') handlers.onEscape()
        }}
      >
        <ComboField
          label="Fruit"
          value={text}
          options={props.options ?? fruit}
          optionsText={(count) => `${count} options`}
          picksFirst={props.picksFirst ?? false}
          onChange={setText}
          onPick={handlers.onPick}
          onLeave={handlers.onLeave}
        />
        <button type="submit">Save</button>
      </form>
    )
  }
  render(<Form />)
  return { user: userEvent.setup({ delay: null }), box: screen.getByRole('combobox', { name: 'Fruit' }), ...handlers }
}

const marked = () => screen.getAllByRole('option').filter((option) => option.getAttribute('aria-selected') === 'true')
const option = (name: RegExp) => screen.getByRole('option', { name })

test('the list is closed until something is typed', async () => {
  const { user, box } = setup()
  await user.tab()
  expect(box).toHaveFocus()
  expect(box).toHaveAttribute('aria-expanded', 'false')
  expect(screen.queryByRole('listbox')).toBeNull()
  await user.keyboard('a')
  expect(box).toHaveAttribute('aria-expanded', 'true')
  expect(screen.getByRole('listbox', { name: 'Fruit: suggestions' })).toBeVisible()
  expect(option(/^Banana/)).toHaveTextContent('Bananayellow')
})

test('a click on the field opens the list', async () => {
  const { user, box } = setup()
  await user.click(box)
  expect(screen.getAllByRole('option')).toHaveLength(3)
})

test('the arrows go through the list and wrap around, and the field names the marked option', async () => {
  const { user, box } = setup()
  await user.click(box)
  expect(marked()).toEqual([])
  await user.keyboard('{ArrowDown}')
  expect(marked()).toEqual([option(/^Apple/)])
  expect(box).toHaveAttribute('aria-activedescendant', option(/^Apple/).id)
  await user.keyboard('{ArrowDown}{ArrowDown}')
  expect(marked()).toEqual([option(/^Cherry/)])
  await user.keyboard('{ArrowDown}')
  expect(marked()).toEqual([option(/^Apple/)])
  await user.keyboard('{ArrowUp}')
  expect(marked()).toEqual([option(/^Cherry/)])
  expect(box).toHaveFocus()
})

test('the up arrow starts at the end of the list', async () => {
  const { user, box } = setup()
  await user.click(box)
  await user.keyboard('{ArrowUp}')
  expect(marked()).toEqual([option(/^Cherry/)])
})

test('the down arrow opens a closed list', async () => {
  const { user } = setup()
  await user.tab()
  await user.keyboard('{ArrowDown}')
  expect(marked()).toEqual([option(/^Apple/)])
})

test('Enter picks the marked option and closes the list without submitting', async () => {
  const { user, onPick, onSubmit } = setup()
  await user.tab()
  await user.keyboard('{ArrowDown}{ArrowDown}{Enter}')
  expect(onPick).toHaveBeenCalledExactlyOnceWith('banana')
  expect(screen.queryByRole('listbox')).toBeNull()
  expect(onSubmit).not.toHaveBeenCalled()
})

test('Enter without a marked option closes the list; the next one submits', async () => {
  const { user, onPick, onSubmit } = setup()
  await user.tab()
  await user.keyboard('a{Enter}')
  expect(screen.queryByRole('listbox')).toBeNull()
  expect(onSubmit).not.toHaveBeenCalled()
  await user.keyboard('{Enter}')
  expect(onPick).not.toHaveBeenCalled()
  expect(onSubmit).toHaveBeenCalledOnce()
})

test('if the field must be one of the options, Enter picks the first', async () => {
  const { user, onPick, onSubmit } = setup({ picksFirst: true })
  await user.tab()
  await user.keyboard('a')
  expect(marked()).toEqual([option(/^Apple/)])
  await user.keyboard('{Enter}')
  expect(onPick).toHaveBeenCalledExactlyOnceWith('apple')
  expect(onSubmit).not.toHaveBeenCalled()
})

test('if the field must be one of the options, Enter in an empty field picks none', async () => {
  const { user, box, onPick } = setup({ picksFirst: true })
  await user.click(box)
  expect(marked()).toEqual([])
  await user.keyboard('{Enter}')
  expect(onPick).not.toHaveBeenCalled()
})

test('typing clears the mark', async () => {
  const { user, onPick } = setup()
  await user.tab()
  await user.keyboard('a{ArrowDown}b{Enter}')
  expect(onPick).not.toHaveBeenCalled()
})

test('Escape closes only the list; the next one reaches the dialog', async () => {
  const { user, box, onEscape } = setup()
  await user.tab()
  await user.keyboard('a{Escape}')
  expect(screen.queryByRole('listbox')).toBeNull()
  expect(box).toHaveValue('a')
  expect(onEscape).not.toHaveBeenCalled()
  await user.keyboard('{Escape}')
  expect(onEscape).toHaveBeenCalledOnce()
})

test('a click picks an option without leaving the field', async () => {
  const { user, box, onPick, onLeave } = setup()
  await user.click(box)
  await user.click(option(/^Cherry/))
  expect(onPick).toHaveBeenCalledExactlyOnceWith('cherry')
  expect(onLeave).not.toHaveBeenCalled()
  expect(box).toHaveFocus()
  expect(screen.queryByRole('listbox')).toBeNull()
})

test('leaving the field closes the list', async () => {
  const { user, onLeave, onPick } = setup()
  await user.tab()
  await user.keyboard('a{Tab}')
  expect(screen.queryByRole('listbox')).toBeNull()
  expect(onLeave).toHaveBeenCalledOnce()
  expect(onPick).not.toHaveBeenCalled()
})

test('without options there is no list, and the keys work as usual', async () => {
  const { user, box, onSubmit } = setup({ options: [] })
  await user.tab()
  await user.keyboard('x')
  expect(box).toHaveAttribute('aria-expanded', 'false')
  expect(screen.queryByRole('listbox')).toBeNull()
  await user.keyboard('{ArrowDown}{Enter}')
  expect(onSubmit).toHaveBeenCalledOnce()
})
