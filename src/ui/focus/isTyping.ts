const keylessInputs = ['checkbox', 'radio', 'button', 'submit', 'file'].map((type) => `:not([type=${type}])`).join('')

/** Whether keys type into the target. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(`input${keylessInputs}, select, textarea, [contenteditable]`) !== null
}
