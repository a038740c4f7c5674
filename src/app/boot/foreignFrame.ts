/** Whether the page is inside a page of another origin, which could lay something over it and have the trainer press what isn't seen. */
export function isInForeignFrame(view: Window): boolean {
  try {
    for (let inner = view; inner.parent !== inner; inner = inner.parent) if (inner.parent.origin !== view.origin) return true
    return false
  } catch {
    // Nothing can be read of another origin's page.
    return true
  }
}
