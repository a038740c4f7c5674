import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'

/** What the story looks for, by the names a screen reader would announce. */
export type Target = {
  readonly role?: string
  readonly name?: string
  readonly label?: string
  /** The start of a text, across the elements it consists of. */
  readonly text?: string
  readonly within?: { readonly role: string; readonly name?: string }
}

type PageFile = { readonly name: string; readonly type: string; readonly base64: string }

export type InPage = ReturnType<typeof createInPage>

const library = readFileSync(createRequire(import.meta.url).resolve('@testing-library/dom/dist/@testing-library/dom.umd.min.js'), 'utf8')

/** Creates `window.inPage` once per page. An expression whose value is a text. */
export const installInPage = `(() => {
  if (window.inPage !== undefined) return ''
  ${library}
  window.inPage = (${String(createInPage)})(window.TestingLibraryDom)
  return ''
})()`

/** Runs in the page, so it can't use anything else in this file. */
function createInPage(library: typeof import('@testing-library/dom')) {
  const faults: string[] = []
  window.addEventListener('error', ({ message }) => faults.push(`uncaught error: ${message}`))
  window.addEventListener('unhandledrejection', ({ reason }) => faults.push(`unhandled rejection: ${String(reason)}`))
  document.addEventListener('securitypolicyviolation', ({ blockedURI }) => faults.push(`against the policy: ${blockedURI}`))
  console.error = (...texts: readonly unknown[]) => faults.push(`console error: ${texts.map(String).join(' ')}`)

  const begins = (place: HTMLElement, text: string): HTMLElement[] => {
    const isIt = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim().startsWith(text)
    return [...place.querySelectorAll<HTMLElement>('*')].filter((element) => isIt(element) && !Array.from(element.children).some(isIt))
  }

  const find = ({ role, name, label, text, within }: Target): HTMLElement[] => {
    const outer = within === undefined ? [document.body] : find(within)
    return outer.flatMap((place) => {
      if (role !== undefined) return library.queryAllByRole(place, role, name === undefined ? {} : { name })
      if (label !== undefined) return library.queryAllByLabelText(place, label)
      return begins(place, text ?? '')
    })
  }

  const one = (target: Target): HTMLElement => {
    const [found] = find(target)
    if (found === undefined) throw new Error(`not there: ${JSON.stringify(target)}`)
    return found
  }

  return {
    faults: () => faults,
    colors: () => {
      const { color, backgroundColor } = getComputedStyle(document.documentElement)
      return { ink: color, paper: backgroundColor }
    },
    count: (target: Target) => find(target).length,
    attribute: (target: Target, attribute: string) => find(target)[0]?.getAttribute(attribute) ?? null,
    /** The middle of an element to click; null while it's missing or covered. */
    middle: (target: Target) => {
      const [found] = find(target)
      found?.scrollIntoView({ block: 'center', behavior: 'instant' })
      const box = found?.getBoundingClientRect()
      if (found === undefined || box === undefined) return null
      const [x, y] = [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)]
      const hit = document.elementFromPoint(x, y)
      const isFree = hit !== null && (found.contains(hit) || hit.contains(found))
      return isFree ? { x, y } : null
    },
    /** Sets a date or a choice, since the keys for that differ between browsers. */
    set: (target: Target, value: string) => {
      const field = one(target)
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value)
      for (const event of ['input', 'change']) field.dispatchEvent(new Event(event, { bubbles: true }))
    },
    valueOf: (target: Target) => (one(target) as HTMLInputElement).value, // safe: the target is a field
    attach: (target: Target, { name, type, base64 }: PageFile) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name, { type }))
      // The group around it has the same label.
      const chooser = find(target).find((element) => element instanceof HTMLInputElement && element.type === 'file') as HTMLInputElement // safe: see above
      chooser.files = transfer.files
      chooser.dispatchEvent(new Event('change', { bubbles: true }))
    },
  }
}
