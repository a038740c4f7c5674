/**
 * Called when a row of a list goes: the focus moves to the next row, else to the one before, else to the page. To the row and
 * not to a button in it, so that a key held down does not delete one row after the other.
 */
export function leaveRow(button: HTMLButtonElement): void {
  const row = button.closest('li, tr')
  const neighbour = row?.nextElementSibling ?? row?.previousElementSibling
  const next = neighbour instanceof HTMLElement ? neighbour : document.querySelector('main')
  // A row that can be reached by the keyboard stays so.
  if (next === neighbour && next?.hasAttribute('tabindex') === false) next.setAttribute('tabindex', '-1')
  next?.focus()
}
