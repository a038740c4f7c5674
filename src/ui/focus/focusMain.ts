/** For a button that disappears when pressed: otherwise the focus would be lost. */
export function focusMain(): void {
  document.querySelector('main')?.focus()
}
