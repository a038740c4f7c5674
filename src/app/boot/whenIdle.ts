/** When the page has nothing else to do. Safari doesn't say when that is: there it's at once. */
export function whenIdle(page: Window, act: () => void): void {
  if ('requestIdleCallback' in page) page.requestIdleCallback(act)
  else act()
}
