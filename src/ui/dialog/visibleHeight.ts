/** Less is hidden by the browser's own bars, in pixels. */
const smallestKeyboard = 120

/**
 * Keeps the dialog within what's visible while a phone's keyboard is open: browsers lay the page out as if it weren't there.
 * `data-keyboard` marks it for the style sheets. Returns what stops it.
 */
export function fitAboveKeyboard(dialog: HTMLElement): () => void {
  const screen = window.visualViewport
  if (screen == null) return () => undefined
  const fit = () => {
    // Zooming in makes less visible too, and the page has to stay as it is.
    const isOpen = screen.scale < 1.01 && window.innerHeight - screen.height > smallestKeyboard
    dialog.toggleAttribute('data-keyboard', isOpen)
    dialog.style.setProperty('--visible-height', isOpen ? `${screen.height}px` : '100dvh')
    dialog.style.setProperty('--visible-top', isOpen ? `${screen.offsetTop}px` : '0px')
  }
  fit()
  screen.addEventListener('resize', fit)
  screen.addEventListener('scroll', fit)
  return () => {
    screen.removeEventListener('resize', fit)
    screen.removeEventListener('scroll', fit)
  }
}
