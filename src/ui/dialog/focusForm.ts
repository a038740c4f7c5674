/** For a button that goes away within a form: the focus goes to the form's first field. */
export function focusForm(button: Element): void {
  button.closest('form')?.querySelector<HTMLElement>('input, select, textarea')?.focus()
}
