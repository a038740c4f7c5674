/** For a button that disappears when pressed: otherwise the focus would be lost. The page doesn’t scroll. */
export function focusMain(): void {
  document.querySelector('main')?.focus({ preventScroll: true })
}
