import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react'
import { focusRow } from './leaveRow'

export type KeptFocus<List extends HTMLElement> = {
  readonly ref: RefObject<List | null>
  readonly onFocus: (event: FocusEvent) => void
  readonly onBlur: () => void
}

/**
 * For a list whose rows may disappear while they have the focus: it goes to the row that's in the same place then, else to the last one, else to
 * the list, which needs a `tabIndex`. If the row has a text field, the focus goes there; never to a button, so that a held-down key doesn't answer
 * one row after the other.
 */
export function useKeptFocus<List extends HTMLElement>(): KeptFocus<List> {
  const ref = useRef<List>(null)
  const last = useRef<{ readonly focused: Element; readonly row: Element; readonly place: number } | null>(null)
  useLayoutEffect(() => {
    const list = ref.current
    if (list === null || last.current === null || last.current.focused.isConnected) return
    const { row, place } = last.current
    last.current = null
    if (document.activeElement !== null && document.activeElement !== document.body) return
    const next = row.isConnected ? row : (list.children[place] ?? list.lastElementChild)
    focusRow(next?.querySelector('input[type="text"]') ?? next, list)
  })
  return {
    ref,
    onFocus: ({ target }) => {
      const rows = [...(ref.current?.children ?? [])]
      const place = rows.findIndex((row) => row.contains(target))
      const row = rows[place]
      last.current = row === undefined ? null : { focused: target, row, place }
    },
    onBlur: () => {
      last.current = null
    },
  }
}
