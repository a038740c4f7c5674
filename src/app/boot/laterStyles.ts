/** Waits for the dashboard's styles if `public/look.js` has asked for them, whether or not they can be had. */
export async function laterStyles(): Promise<void> {
  const style = document.head.querySelector<HTMLLinkElement>('link[blocking]')
  if (style === null || style.sheet !== null) return
  await new Promise((resolve) => {
    style.addEventListener('load', resolve)
    style.addEventListener('error', resolve)
  })
}
