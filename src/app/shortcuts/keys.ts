import { routes } from '../routes/route'

type Path = (typeof routes)[number]['path']

export type KeyAct = 'palette' | 'undo' | 'redo' | 'message' | 'log' | 'search' | 'keys' | Path

export type Shortcut = {
  readonly act: KeyAct
  /**
   * Any of these. A space separates keys pressed one after the other, a plus keys held together. Mod is ⌘ on Apple keyboards and Ctrl
   * elsewhere. Those with Ctrl don't exist on Apple keyboards.
   */
  readonly ways: readonly string[]
  readonly words: string
}

/** These work everywhere except in dialogs and, apart from the palette and F6, in fields, where they edit the text. */
export const heldShortcuts: readonly Shortcut[] = [
  { act: 'palette', ways: ['Mod+K'], words: 'Find courses, credentials, pages and actions' },
  { act: 'undo', ways: ['Mod+Z'], words: 'Undo the latest change' },
  { act: 'redo', ways: ['Mod+Shift+Z', 'Ctrl+Y'], words: 'Redo what was undone' },
  { act: 'message', ways: ['F6'], words: 'To the message about the latest change, and back' },
]

/** The trainer can turn these off: speech input and tremors press them by accident (WCAG 2.1.4). */
export const singleShortcuts: readonly Shortcut[] = [
  { act: 'log', ways: ['N'], words: 'Log a course' },
  { act: 'search', ways: ['/'], words: 'Search the courses' },
  { act: 'keys', ways: ['?'], words: 'Show these keys' },
  { act: '#/', ways: ['G D'], words: 'Go to the dashboard' },
  { act: '#/courses', ways: ['G C'], words: 'Go to the courses' },
  { act: '#/credentials', ways: ['G R'], words: 'Go to the credentials' },
  { act: '#/plan', ways: ['G P'], words: 'Go to the plan' },
  { act: '#/data', ways: ['G A'], words: 'Go to data and settings' },
]

export type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'timeStamp'>

export type Place = {
  readonly isTyping: boolean
  readonly inDialog: boolean
  readonly singleKeys: boolean
  readonly isApple: boolean
}

/** The first key of two, and when it was pressed. */
export type FirstKey = { readonly keys: string; readonly at: number }

export type Reading = { readonly act: KeyAct | null; readonly firstKey: FirstKey | null }

const secondKeyTimeoutMs = 1500

/** What a key press does, given the first key of a pair if there was one. */
export function readPress(press: Press, firstKey: FirstKey | null, { isTyping, inDialog, singleKeys, isApple }: Place): Reading {
  const nothing: Reading = { act: null, firstKey: null }
  // Pressing Shift for a sign doesn't break a pair.
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

/** The ways that work on this keyboard. */
export function waysOf({ ways }: Shortcut, isApple: boolean): readonly string[] {
  return isApple ? ways.filter((way) => !way.startsWith('Ctrl+')) : ways.map((way) => way.replace('Ctrl+', 'Mod+'))
}

/** The labels on the keys. */
export function keyNames(way: string, isApple: boolean): readonly string[] {
  return way.split(/[ +]/).map((key) => (key === 'Mod' ? (isApple ? '⌘' : 'Ctrl') : key === 'Shift' && isApple ? '⇧' : key))
}

export function shortcutFor(act: KeyAct): Shortcut | null {
  return [...heldShortcuts, ...singleShortcuts].find((shortcut) => shortcut.act === act) ?? null
}

function actOf(shortcuts: readonly Shortcut[], keys: string, isApple: boolean): KeyAct | null {
  return shortcuts.find((shortcut) => waysOf(shortcut, isApple).includes(keys))?.act ?? null
}

/** A key press in the notation of `ways`; null if it can't be a shortcut. */
function keysOf({ key, ctrlKey, metaKey, shiftKey, altKey }: Press, isApple: boolean): string | null {
  const [isMod, isOther] = isApple ? [metaKey, ctrlKey] : [ctrlKey, metaKey]
  if (altKey || isOther) return null
  const isLetter = /^\p{L}$/u.test(key)
  const name = isLetter ? key.toUpperCase() : key
  if (isMod) return `Mod+${shiftKey ? 'Shift+' : ''}${name}`
  // Some keyboards need Shift for a sign, others don't. Shift with a letter is no shortcut.
  return shiftKey && (isLetter || key.length > 1) ? null : name
}
