import { expect, test, vi } from 'vitest'
import { swallowSecondTap } from '../../../src/ui/dialog/secondTap'

/** A dialog above a link, tapped at (100, 600) and closed. Says whether a second tap then reaches the link. */
function reachesBehind(at: { readonly x: number; readonly y: number; readonly ms: number }, first = { x: 100, y: 600 }, pointer = 'touch'): boolean {
  const [dialog, link] = [document.createElement('div'), document.createElement('a')]
  document.body.append(link, dialog)
  const closed = swallowSecondTap(dialog)
  const click = (on: Element, x: number, y: number, ms: number) => {
    const event = new MouseEvent('click', { bubbles: true, cancelable: true, clientX: x, clientY: y })
    Object.defineProperties(event, { timeStamp: { value: 1000 + ms }, pointerType: { value: pointer } })
    on.dispatchEvent(event)
  }
  const onLink = vi.fn()
  link.addEventListener('click', onLink)
  click(dialog, first.x, first.y, 0)
  dialog.remove()
  closed()
  click(link, at.x, at.y, at.ms)
  return onLink.mock.calls.length === 1
}

test.each([
  ['right behind, at the same spot, does not reach', { x: 105, y: 610, ms: 150 }, false],
  ['as late as a double tap can be does not reach', { x: 100, y: 600, ms: 450 }, false],
  ['later reaches', { x: 100, y: 600, ms: 451 }, true],
  ['elsewhere reaches', { x: 131, y: 600, ms: 150 }, true],
])('a second tap on what closed a dialog, %s what was behind', (_, at, reaches) => {
  expect(reachesBehind(at)).toBe(reaches)
})

test('what was closed with a key or a mouse swallows nothing', () => {
  expect(reachesBehind({ x: 0, y: 0, ms: 10 }, { x: 0, y: 0 })).toBe(true)
  expect(reachesBehind({ x: 100, y: 600, ms: 150 }, undefined, 'mouse')).toBe(true)
})
