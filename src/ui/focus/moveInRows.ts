import type { KeyboardEvent } from 'react'

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** Which of `length` rows a key leads to; null where it leads to none. */
export function rowAfter({ key, ctrlKey, metaKey, altKey, shiftKey }: Press, from: number, length: number): number | null {
  const move = moves[key]
  if (move === undefined || ctrlKey || metaKey || altKey || shiftKey) return null
  return Math.min(length - 1, Math.max(0, move(from, length)))
}

/**
 * For a list whose rows hold controls: the arrow keys, Home and End go to the same control of another row, so that Enter takes it.
 * Every control stays a stop of the Tab key.
 */
export function moveInRows(event: KeyboardEvent<HTMLElement>): void {
  if (!(event.target instanceof HTMLElement) || event.target.matches('input, select, textarea')) return
  const rows = [...event.currentTarget.children].filter((row) => row instanceof HTMLElement)
  const from = rows.findIndex((row) => row.contains(document.activeElement))
  const row = rows[from]
  const next = rows[rowAfter(event, from, rows.length) ?? -1]
  if (row === undefined || next === undefined) return
  event.preventDefault()
  const [own, other] = [controlsOf(row), controlsOf(next)]
  // Counted from the end: the last buttons are the same in every row, what stands before them need not be.
  const place = own.findIndex((control) => control === event.target)
  const same = place <= 0 ? other[0] : other.at(place - own.length)
  ;(same ?? other[0])?.focus()
}

function controlsOf(row: HTMLElement): readonly HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>('a[href], button')]
}

const moves: Readonly<Record<string, (from: number, length: number) => number>> = {
  ArrowDown: (from) => from + 1,
  ArrowUp: (from) => from - 1,
  Home: () => 0,
  End: (_from, length) => length - 1,
}
