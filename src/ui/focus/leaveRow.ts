/**
 * Call it before a row of a list disappears: moves the focus to the next row, else to the previous one, else to `otherwise`. It goes to
 * the row, not to a button in it, so a held-down key doesn't delete one row after the other.
 */
export function leaveRow(button: HTMLButtonElement, otherwise = document.querySelector<HTMLElement>('main')): void {
  const row = button.closest('li, tr')
  const neighbour = row?.nextElementSibling ?? row?.previousElementSibling
  const next = neighbour instanceof HTMLElement ? neighbour : otherwise
  // A row that is already a tab stop stays one.
  if (next === neighbour && next?.hasAttribute('tabindex') === false) next.setAttribute('tabindex', '-1')
  next?.focus()
}
