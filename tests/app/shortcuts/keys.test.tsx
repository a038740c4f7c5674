import { expect, test } from 'vitest'
import { type FirstKey, heldShortcuts, keyNames, type Place, type Press, readPress, singleShortcuts, waysOf } from '../../../src/app/shortcuts/keys'

const page: Place = { isTyping: false, inDialog: false, singleKeys: true, isApple: false }

const press = (key: string, held: Partial<Press> = {}): Press => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  timeStamp: 0,
  ...held,
})

/** What these presses do, one after the other. */
function actsOf(place: Place, ...presses: readonly Press[]) {
  let firstKey: FirstKey | null = null
  return presses.map((each) => {
    const reading = readPress(each, firstKey, place)
    firstKey = reading.firstKey
    return reading.act
  })
}

test.each([
  ['n', {}, 'log'],
  ['N', {}, 'log'],
  ['N', { shiftKey: true }, null],
  ['n', { altKey: true }, null],
  ['n', { ctrlKey: true }, null],
  ['/', {}, 'search'],
  ['/', { shiftKey: true }, 'search'],
  ['?', { shiftKey: true }, 'keys'],
  ['k', { ctrlKey: true }, 'palette'],
  ['k', { metaKey: true }, null],
  ['z', { ctrlKey: true }, 'undo'],
  ['Z', { ctrlKey: true, shiftKey: true }, 'redo'],
  ['y', { ctrlKey: true }, 'redo'],
  ['z', { ctrlKey: true, altKey: true }, null],
  ['F6', {}, 'message'],
  ['F6', { shiftKey: true }, null],
  ['x', {}, null],
] as const)('%s with %j does %s', (key, held, act) => {
  expect(actsOf(page, press(key, held))).toEqual([act])
})

test.each([
  ['k', { metaKey: true }, 'palette'],
  ['k', { ctrlKey: true }, null],
  ['z', { metaKey: true }, 'undo'],
  ['z', { metaKey: true, shiftKey: true }, 'redo'],
  ['y', { ctrlKey: true }, null],
] as const)('on Apple keyboards %s with %j does %s', (key, held, act) => {
  expect(actsOf({ ...page, isApple: true }, press(key, held))).toEqual([act])
})

test.each([
  ['d', '#/'],
  ['c', '#/courses'],
  ['r', '#/credentials'],
  ['p', '#/plan'],
  ['a', '#/data'],
])('g and then %s goes to %s', (second, path) => {
  expect(actsOf(page, press('g'), press(second))).toEqual([null, path])
})

test('the second key must follow soon, and a wrong one does nothing', () => {
  expect(actsOf(page, press('g'), press('d', { timeStamp: 1500 }))).toEqual([null, '#/'])
  expect(actsOf(page, press('g'), press('d', { timeStamp: 1501 }))).toEqual([null, null])
  expect(actsOf(page, press('g'), press('x'), press('d'))).toEqual([null, null, null])
  expect(actsOf(page, press('g'), press('g'), press('c'))).toEqual([null, null, '#/courses'])
  expect(actsOf(page, press('g'), press('Shift'), press('?', { shiftKey: true }))).toEqual([null, null, 'keys'])
})

test('in a field only the keys of the palette and the message work', () => {
  const typing = { ...page, isTyping: true }
  const held = { ctrlKey: true }
  expect(actsOf(typing, press('n'), press('g'), press('d'), press('/'), press('z', held), press('y', held))).toEqual([
    null,
    null,
    null,
    null,
    null,
    null,
  ])
  expect(actsOf(typing, press('k', held), press('F6'))).toEqual(['palette', 'message'])
})

test('in a dialog no key does anything', () => {
  const acts = actsOf({ ...page, inDialog: true }, press('n'), press('k', { ctrlKey: true }), press('z', { ctrlKey: true }), press('F6'))
  expect(acts).toEqual([null, null, null, null])
})

test('single keys can be turned off, and the others stay', () => {
  const off = { ...page, singleKeys: false }
  expect(actsOf(off, press('n'), press('?'), press('g'), press('d'))).toEqual([null, null, null, null])
  expect(actsOf(off, press('k', { ctrlKey: true }))).toEqual(['palette'])
})

test('no shortcut is listed twice, and each is labeled like the keys', () => {
  const ways = [...heldShortcuts, ...singleShortcuts].flatMap((shortcut) => waysOf(shortcut, false))
  expect(new Set(ways).size).toBe(ways.length)
  expect(keyNames('Mod+Shift+Z', true)).toEqual(['⌘', '⇧', 'Z'])
  expect(keyNames('Mod+Shift+Z', false)).toEqual(['Ctrl', 'Shift', 'Z'])
  expect(keyNames('G D', false)).toEqual(['G', 'D'])
})
