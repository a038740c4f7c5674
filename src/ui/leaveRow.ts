/** Called before a row of a list goes: the focus moves to the same button of the next row, else of the one before, else to the page. */
export function leaveRow(button: HTMLButtonElement): void {
  const row = button.closest('li')
  const neighbour = row?.nextElementSibling ?? row?.previousElementSibling
  const place = Array.from(row?.querySelectorAll('button') ?? []).indexOf(button)
  const next = neighbour?.querySelectorAll('button')[place] ?? document.querySelector('main')
  next?.focus()
}
