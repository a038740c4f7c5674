const fields = 'input:not([type="file"]), select, textarea'

/** Moves the focus to the first field. */
export function focusFirstField(form: Element | null | undefined): void {
  form?.querySelector<HTMLElement>(fields)?.focus()
}

/** For a button that disappears when pressed: moves the focus to the first field of its form. */
export function focusForm(button: Element): void {
  focusFirstField(button.closest('form'))
}
