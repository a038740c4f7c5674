import type { KeyboardEvent } from 'react'

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** The index of the row a key leads to, or null. */
export function rowAfter({ key, ctrlKey, metaKey, altKey, shiftKey }: Press, from: number, length: number): number | null {
  const move = moves[key]
  if (move === undefined || ctrlKey || metaKey || altKey || shiftKey) return null
  return Math.min(length - 1, Math.max(0, move(from, length)))
}

/**
 * For lists whose rows have controls: arrow keys, Home and End move to the same control in another row. Every control stays a tab
 * stop.
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
  // Count from the end: the last buttons are the same in every row, the controls before them may differ.
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
