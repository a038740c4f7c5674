import { routes } from '../routes/route'

type Path = (typeof routes)[number]['path']

/** What keys do. */
export type KeyAct = 'palette' | 'undo' | 'redo' | 'message' | 'log' | 'search' | 'keys' | Path

export type Shortcut = {
  readonly act: KeyAct
  /**
   * Each of these does it. Keys behind one another are divided by a space, keys held together by a plus. Mod is ⌘ on Apple's keyboards
   * and Ctrl elsewhere; what says Ctrl is not for Apple's.
   */
  readonly ways: readonly string[]
  readonly words: string
}

/** These work everywhere but in a dialog and, the palette aside, in a field: there they belong to the text. */
export const heldShortcuts: readonly Shortcut[] = [
  { act: 'palette', ways: ['Mod+K'], words: 'Find courses, credentials, pages and actions' },
  { act: 'undo', ways: ['Mod+Z'], words: 'Undo the latest change' },
  { act: 'redo', ways: ['Mod+Shift+Z', 'Ctrl+Y'], words: 'Redo what was undone' },
  { act: 'message', ways: ['F6'], words: 'To the message about the latest change, and back' },
]

/** The same, but they can be turned off: a voice or a trembling hand presses them unmeant. */
export const singleShortcuts: readonly Shortcut[] = [
  { act: 'log', ways: ['N'], words: 'Log a course' },
  { act: 'search', ways: ['/'], words: 'Search the courses' },
  { act: 'keys', ways: ['?'], words: 'Show these keys' },
  { act: '#/', ways: ['G D'], words: 'Go to the dashboard' },
  { act: '#/courses', ways: ['G C'], words: 'Go to the courses' },
  { act: '#/credentials', ways: ['G R'], words: 'Go to the credentials' },
  { act: '#/plan', ways: ['G P'], words: 'Go to the plan' },
  { act: '#/data', ways: ['G A'], words: 'Go to the data' },
]

export type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'timeStamp'>

export type Place = {
  /** In a field that takes text. */
  readonly isTyping: boolean
  readonly inDialog: boolean
  readonly singleKeys: boolean
  readonly isApple: boolean
}

/** The first key of two, and when it was pressed. */
export type FirstKey = { readonly keys: string; readonly at: number }

export type Reading = { readonly act: KeyAct | null; readonly firstKey: FirstKey | null }

/** The second of two keys must follow within so many milliseconds. */
const secondKeyTimeoutMs = 1500

/** What a press means, where it may be the second of two. */
export function readPress(press: Press, firstKey: FirstKey | null, { isTyping, inDialog, singleKeys, isApple }: Place): Reading {
  const nothing: Reading = { act: null, firstKey: null }
  // Shift on its way to a sign ends nothing.
  if (['Shift', 'CapsLock'].includes(press.key)) return { act: null, firstKey }
  const keys = keysOf(press, isApple)
  if (keys === null || inDialog) return nothing
  const held = actOf(heldShortcuts, keys, isApple)
  if (held !== null) return isTyping && held !== 'palette' && held !== 'message' ? nothing : { act: held, firstKey: null }
  if (isTyping || !singleKeys) return nothing
  const both =
    firstKey !== null && press.timeStamp - firstKey.at <= secondKeyTimeoutMs ? actOf(singleShortcuts, `${firstKey.keys} ${keys}`, isApple) : null
  if (both !== null) return { act: both, firstKey: null }
  if (singleShortcuts.some(({ ways }) => ways.some((way) => way.startsWith(`${keys} `))))
    return { act: null, firstKey: { keys, at: press.timeStamp } }
  return { act: actOf(singleShortcuts, keys, isApple), firstKey: null }
}

/** The ways that this keyboard has. */
export function waysOf({ ways }: Shortcut, isApple: boolean): readonly string[] {
  return isApple ? ways.filter((way) => !way.startsWith('Ctrl+')) : ways.map((way) => way.replace('Ctrl+', 'Mod+'))
}

/** A way as it is printed on the keys. */
export function keyNames(way: string, isApple: boolean): readonly string[] {
  return way.split(/[ +]/).map((key) => (key === 'Mod' ? (isApple ? '⌘' : 'Ctrl') : key === 'Shift' && isApple ? '⇧' : key))
}

export function shortcutFor(act: KeyAct): Shortcut | null {
  return [...heldShortcuts, ...singleShortcuts].find((shortcut) => shortcut.act === act) ?? null
}

function actOf(shortcuts: readonly Shortcut[], keys: string, isApple: boolean): KeyAct | null {
  return shortcuts.find((shortcut) => waysOf(shortcut, isApple).includes(keys))?.act ?? null
}

/** A press as the ways are written; null for what is none of ours. */
function keysOf({ key, ctrlKey, metaKey, shiftKey, altKey }: Press, isApple: boolean): string | null {
  const [isMod, isOther] = isApple ? [metaKey, ctrlKey] : [ctrlKey, metaKey]
  if (altKey || isOther) return null
  const isLetter = /^\p{L}$/u.test(key)
  const name = isLetter ? key.toUpperCase() : key
  if (isMod) return `Mod+${shiftKey ? 'Shift+' : ''}${name}`
  // Signs are typed with Shift on some keyboards and without it on others; a capital letter is not meant as a key.
  return shiftKey && (isLetter || key.length > 1) ? null : name
}
