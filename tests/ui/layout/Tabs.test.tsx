import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { Tabs } from '../../../src/ui/layout/Tabs'

const tabs = [
  { id: 'courses', name: 'Courses' },
  { id: 'rule', name: 'Rule' },
  { id: 'history', name: 'History' },
] as const

/** What a key chooses, pressed on the first tab. */
async function chosenBy(keys: string): Promise<readonly string[]> {
  const chosen: string[] = []
  render(<Tabs label="Parts" tabs={tabs} current="courses" onChoose={(id, how) => chosen.push(`${id} ${how}`)} />)
  screen.getByRole('tab', { name: 'Courses' }).focus()
  await userEvent.keyboard(keys)
  return chosen
}

test.each([
  ['{ArrowRight}', 'rule replace', 'Rule'],
  ['{ArrowLeft}', 'history replace', 'History'],
  ['{End}', 'history replace', 'History'],
])('%s chooses and focuses another tab', async (keys, choice, focused) => {
  expect(await chosenBy(keys)).toEqual([choice])
  expect(screen.getByRole('tab', { name: focused })).toHaveFocus()
})

test.each(['{Alt>}{ArrowLeft}{/Alt}', '{Control>}{Home}{ArrowRight}{/Control}', '{Meta>}{ArrowLeft}{/Meta}'])(
  '%s is left to the browser',
  async (keys) => {
    expect(await chosenBy(keys)).toEqual([])
    expect(screen.getByRole('tab', { name: 'Courses' })).toHaveFocus()
  },
)
