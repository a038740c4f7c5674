import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { ComboField } from '../../../src/ui/fields/ComboField'
import type { ComboOption } from '../../../src/ui/fields/ComboList'

const fruit: readonly ComboOption[] = [
  { key: 'apple', label: 'Apple', detail: '', group: 'From trees' },
  { key: 'cherry', label: 'Cherry', detail: '', group: 'From trees' },
  { key: 'grape', label: 'Grape', detail: '', group: 'From vines' },
  { key: 'other', label: 'Another fruit', detail: '' },
]

async function openList() {
  const onPick = vi.fn<(key: string) => void>()
  render(<ComboField label="Fruit" value="" options={fruit} optionsText={(count) => `${count} options`} onChange={() => undefined} onPick={onPick} />)
  const user = userEvent.setup({ delay: null })
  const box = screen.getByRole('combobox', { name: 'Fruit' })
  await user.click(box)
  return { user, box, onPick }
}

const marked = () => screen.getAllByRole('option').find((option) => option.getAttribute('aria-selected') === 'true')

test('options with a heading form groups named after it', async () => {
  await openList()
  const groups = ['From trees', 'From vines'].map((name) =>
    within(screen.getByRole('group', { name }))
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  )
  expect(groups).toEqual([['Apple', 'Cherry'], ['Grape']])
  expect(screen.getByText('From trees')).toBeVisible()
  expect(screen.getByRole('option', { name: 'Another fruit' }).closest('[role=group]')).toBeNull()
})

test('the arrows go through the options and skip the headings', async () => {
  const { user, box, onPick } = await openList()
  const passed: (string | null | undefined)[] = []
  for (const key of ['{ArrowDown}', '{ArrowDown}', '{ArrowDown}', '{ArrowDown}', '{ArrowDown}', '{ArrowUp}']) {
    await user.keyboard(key)
    passed.push(marked()?.textContent)
    expect(box).toHaveAttribute('aria-activedescendant', marked()?.id)
  }
  expect(passed).toEqual(['Apple', 'Cherry', 'Grape', 'Another fruit', 'Apple', 'Another fruit'])
  await user.keyboard('{ArrowUp}{Enter}')
  expect(onPick).toHaveBeenCalledExactlyOnceWith('grape')
})

test('a press on a heading picks nothing and keeps the focus in the field', async () => {
  const { user, box, onPick } = await openList()
  await user.click(screen.getByText('From vines'))
  expect(onPick).not.toHaveBeenCalled()
  expect(box).toHaveFocus()
  expect(screen.getByRole('listbox')).toBeVisible()
})

test('the marked option is scrolled into view', async () => {
  const { user } = await openList()
  const scroll = vi.spyOn(HTMLElement.prototype, 'scrollIntoView').mockImplementation(() => undefined)
  await user.keyboard('{ArrowUp}')
  expect(scroll.mock.contexts.at(-1)).toBe(screen.getByRole('option', { name: 'Another fruit' }))
  scroll.mockRestore()
})

test('the number of options is announced while the list is open', async () => {
  const { user } = await openList()
  expect(screen.getByText('4 options')).toHaveAttribute('aria-live', 'polite')
  await user.keyboard('{Escape}')
  expect(screen.queryByText('4 options')).toBeNull()
})
