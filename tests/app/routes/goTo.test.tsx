import { render, screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { goTo, goToTarget, useTarget } from '../../../src/app/routes/goTo'
import { closeOnBack, isAtDialog } from '../../../src/ui/dialog/backCloses'

const presses: string[] = []

beforeEach(() => {
  presses.length = 0
  window.location.hash = '#/'
})

function Plan() {
  useTarget('#/plan')
  return (
    <button type="button" id="suggest-plan" onClick={() => presses.push('suggest')}>
      Suggest a plan
    </button>
  )
}

const suggest = () => goToTarget('#/plan', { id: 'suggest-plan', does: 'press' })

/** happy-dom copies the state of a history entry to the next one; a browser doesn't. */
function follow(link: string): void {
  window.history.pushState(null, '', link)
}

test('a button is pressed once its page is drawn, and not again when the page is drawn again', () => {
  suggest()
  expect(window.location.hash).toBe('#/plan')
  const { unmount } = render(<Plan />)
  expect(presses).toEqual(['suggest'])
  expect(screen.getByRole('button')).toHaveFocus()
  unmount()
  render(<Plan />)
  expect(presses).toEqual(['suggest'])
})

test('a button on the page that is open is pressed at once, without another entry in the history', () => {
  goTo('#/plan')
  render(<Plan />)
  const { length } = window.history
  suggest()
  expect(presses).toEqual(['suggest'])
  expect(window.history.length).toBe(length)
})

test('from a dialog on its own page, Back still closes the dialog’s entry', async () => {
  goTo('#/plan')
  render(<Plan />)
  const giveUp = closeOnBack(() => undefined)
  // An earlier dialog's entry may still be on its way out: happy-dom never says that it's gone.
  window.dispatchEvent(new PopStateEvent('popstate'))
  expect(isAtDialog()).toBe(true)
  suggest()
  expect(presses).toEqual(['suggest'])
  expect(isAtDialog()).toBe(true)
  const back = vi.spyOn(window.history, 'back')
  giveUp()
  await waitFor(() => expect(back).toHaveBeenCalledOnce())
  window.dispatchEvent(new PopStateEvent('popstate'))
})

test('a page that was left before it was drawn does nothing when it is opened again', () => {
  suggest()
  for (const link of ['#/data', '#/plan']) follow(link)
  render(<Plan />)
  expect(presses).toEqual([])
})
