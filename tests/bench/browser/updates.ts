import type { Page } from '@playwright/test'

declare global {
  interface Window {
    /** The time from `act` until what it changed, once `isThere`, is painted. */
    timeToPaint?: (act: () => void, isThere: () => boolean) => Promise<number>
  }
}

/** Call before the page is opened. */
export async function addTimer(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.timeToPaint = (act, isThere) =>
      new Promise((resolve, reject) => {
        const start = performance.now()
        // A message that's sent in a frame arrives right after it's painted.
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => resolve(performance.now() - start)
        const look = () => {
          if (isThere()) port2.postMessage(null)
          else if (performance.now() - start > 20_000) reject(new Error('it never came'))
          else requestAnimationFrame(look)
        }
        act()
        requestAnimationFrame(look)
      })
  })
}

export type Update = { readonly open: number; readonly firstKey: number; readonly amount: number; readonly save: number }

/** Logs a course: opening the form, the first key of its name, a key of its amount that moves the preview, and saving it. */
export async function measureUpdate(page: Page, round: number): Promise<Update> {
  const open = await page.evaluate(() => {
    const button = [...document.querySelectorAll('button')].find(({ textContent, ariaLabel }) => (ariaLabel ?? textContent).trim() === 'Log course')
    return window.timeToPaint?.(
      () => button?.click(),
      () => document.querySelector('dialog form') !== null,
    )
  })
  const dialog = page.getByRole('dialog', { name: 'Log course' })
  const title = dialog.getByLabel('Course', { exact: true })
  const firstKey = await type(title, 'R')
  await title.fill(`Round ${String(round)}`)
  const amount = await type(dialog.getByLabel('Long haul points', { exact: true }), '1')
  await page.waitForTimeout(200)
  const save = await page.evaluate(() => {
    const bar = document.querySelector('article [role=progressbar]')
    const before = bar?.getAttribute('aria-valuetext')
    return window.timeToPaint?.(
      () => document.querySelector<HTMLButtonElement>('dialog button[type=submit]')?.click(),
      () => bar?.getAttribute('aria-valuetext') !== before,
    )
  })
  await dialog.waitFor({ state: 'hidden' })
  await page.waitForTimeout(300)
  return { open: open ?? NaN, firstKey, amount, save: save ?? NaN }
}

/** From a key in a field to the frame with everything it changes: React draws it before the key's own task is over. */
async function type(field: ReturnType<Page['getByLabel']>, text: string): Promise<number> {
  const time = await field.evaluate((element, typed) => {
    const input = element as HTMLInputElement // safe: it's a text field
    return window.timeToPaint?.(
      () => {
        // Like the browser itself: React overrides the property of the element.
        Reflect.set(HTMLInputElement.prototype, 'value', typed, input)
        input.dispatchEvent(new Event('input', { bubbles: true }))
      },
      () => true,
    )
  }, text)
  return time ?? NaN
}

/** From choosing the list of courses to its first rows. */
export async function measureOpeningList(page: Page): Promise<number> {
  const time = await page.evaluate(() =>
    window.timeToPaint?.(
      () => (location.hash = '#/courses'),
      () => document.querySelectorAll('table tbody tr').length > 10,
    ),
  )
  return time ?? NaN
}

/** The longest of 60 frames while scrolling half a screen in each. */
export function measureScrolling(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const frames: number[] = []
    let last = performance.now()
    for (let frame = 0; frame < 60; frame += 1) {
      window.scrollBy(0, innerHeight / 2)
      const now = await new Promise<number>((resolve) => requestAnimationFrame(() => resolve(performance.now())))
      frames.push(now - last)
      last = now
    }
    return Math.max(...frames)
  })
}

/** In MB, after a collection. */
export async function measureHeap(page: Page): Promise<number> {
  const client = await page.context().newCDPSession(page)
  await client.send('HeapProfiler.enable')
  await client.send('HeapProfiler.collectGarbage')
  const { usedSize } = await client.send('Runtime.getHeapUsage')
  await client.detach()
  return usedSize / 1e6
}
