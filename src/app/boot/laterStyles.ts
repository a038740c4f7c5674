/** A page without them can still be used. */
const patienceMs = 3000

/** Waits for the dashboard's styles if `public/look.js` has asked for them: until they're there, can't be had, or take too long. */
export async function laterStyles(): Promise<void> {
  // One that failed is followed by the next try.
  const style = [...document.head.querySelectorAll<HTMLLinkElement>('link[data-later]')].at(-1)
  // What was last seen has them along.
  if (style === undefined || style.sheet !== null || document.adoptedStyleSheets.length > 0) return
  await new Promise((resolve) => {
    style.addEventListener('load', resolve)
    style.addEventListener('error', resolve)
    setTimeout(resolve, patienceMs)
  })
}
