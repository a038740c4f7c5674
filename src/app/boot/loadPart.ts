const asked = new Map<string, Promise<unknown>>()

/**
 * Loads a part: its script and the files that it needs are asked for at once. `files` are addresses, seen from the script at `from`. Fails if the script or its styles can't be had.
 */
export async function loadPart<Part>(load: () => Promise<Part>, files: readonly string[] = [], from = ''): Promise<Part> {
  const [part] = await Promise.all([load(), ...files.map((file) => ask(new URL(file, from).href))])
  return part
}

/** Done once the styles are there. A script comes when it's imported. */
function ask(href: string): Promise<unknown> {
  const before = asked.get(href)
  if (before !== undefined) return before
  const done = isInPage(href) ? Promise.resolve() : add(href)
  asked.set(href, done)
  // Another try asks again.
  done.catch(() => asked.delete(href))
  return done
}

function isInPage(href: string): boolean {
  return [...document.querySelectorAll('link')].some((link) => link.href === href)
}

function add(href: string): Promise<unknown> {
  const isStyle = href.endsWith('.css')
  const link = Object.assign(document.createElement('link'), { rel: isStyle ? 'stylesheet' : 'modulepreload', href })
  const done = isStyle ? arrivalOf(link) : Promise.resolve()
  document.head.append(link)
  return done
}

function arrivalOf(style: HTMLLinkElement): Promise<unknown> {
  return new Promise((resolve, reject) => {
    style.onload = resolve
    style.onerror = () => {
      const next = style.nextElementSibling
      style.remove()
      // `public/look.js` has asked for it once more.
      if (next instanceof HTMLLinkElement && next.href === style.href) resolve(arrivalOf(next))
      else reject(new Error(`error importing styles: ${style.href}`))
    }
  })
}
