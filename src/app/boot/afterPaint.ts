/** Once the page is drawn: what isn't urgent waits for that. In a tab nobody sees, it keeps waiting. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
}
