/** For a button that goes away with what it did: the focus goes to the page, not to nowhere. */
export function focusMain(): void {
  document.querySelector('main')?.focus()
}
