/**
 * Call it before a row of a list disappears: moves the focus to the next row, else to the previous one, else to `otherwise`. It goes to
 * the row, not to a button in it, so a held-down key doesn't delete one row after the other.
 */
export function leaveRow(button: HTMLButtonElement, otherwise = document.querySelector<HTMLElement>('main')): void {
  const row = button.closest('li, tr')
  focusRow(row?.nextElementSibling ?? row?.previousElementSibling, otherwise)
}

/** For a row that isn't the first and takes the next one with it. */
export function leaveBothRows(button: HTMLButtonElement): void {
  focusRow(button.closest('li, tr')?.previousElementSibling, null)
}

/** Focuses a row, which needn't be a tab stop; without one, what's given `otherwise`. */
export function focusRow(row: Element | null | undefined, otherwise: HTMLElement | null): void {
  if (!(row instanceof HTMLElement)) return otherwise?.focus()
  // A row that is already a tab stop stays one.
  if (row.tabIndex < 0 && !row.hasAttribute('tabindex')) row.setAttribute('tabindex', '-1')
  row.focus()
}
