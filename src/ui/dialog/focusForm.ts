/** For a button that disappears when pressed: moves the focus to the first field of its form. */
export function focusForm(button: Element): void {
  button.closest('form')?.querySelector<HTMLElement>('input, select, textarea')?.focus()
}
