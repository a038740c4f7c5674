import type { Browser, BrowserContextOptions } from '@playwright/test'

/** On slow 4G, with a quarter or a sixth of the CPU's speed, except `plain`. */
export type Speed = 'plain' | 'slow phone' | 'old phone'

const slowdown: Readonly<Record<Speed, number>> = { plain: 1, 'slow phone': 4, 'old phone': 6 }

export type Load = {
  readonly bytes: number
  readonly requests: number
  readonly firstPaint: number
  readonly largestPaint: number
  readonly usable: number
  readonly blocking: number
  readonly shift: number
}

export type Loaded = {
  readonly url: string
  /** What a visitor waits for. */
  readonly usable: string
  readonly storage?: Readonly<Record<string, string>>
}

/** "Slow 4G" in Chromium's developer tools: each answer takes 0.56 seconds to begin. */
const slow4G = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 }

const quietMs = 1500

/** A phone's. */
export const screenSize = { width: 390, height: 664 }

/** One cold load in a new context, on a phone's screen. */
export async function measureLoad(browser: Browser, { url, usable, storage = {} }: Loaded, speed: Speed): Promise<Load> {
  const origin = new URL(url).origin
  const localStorage = Object.entries(storage).map(([name, value]) => ({ name, value }))
  const options: BrowserContextOptions = { viewport: screenSize, storageState: { cookies: [], origins: [{ origin, localStorage }] } }
  const context = await browser.newContext(options)
  try {
    const page = await context.newPage()
    await context.addInitScript(watchLoad, usable)
    const client = await context.newCDPSession(page)
    let [bytes, requests] = [0, 0]
    await client.send('Network.enable')
    client.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength
      requests += 1
    })
    if (speed !== 'plain') await client.send('Network.emulateNetworkConditions', slow4G)
    await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown[speed] })
    await page.goto(url)
    await page.waitForFunction(() => window.loading?.usable !== undefined, undefined, { timeout: 60_000 })
    // What it loads right behind belongs to the visit; the worker, which comes two seconds later, doesn't.
    await page.waitForTimeout(quietMs)
    const seen = await page.evaluate(() => window.loading)
    if (seen?.usable === undefined) throw new Error('the page was usable')
    return {
      bytes,
      requests,
      firstPaint: seen.firstPaint,
      largestPaint: seen.largestPaint,
      usable: seen.usable,
      blocking: seen.blocking,
      shift: seen.shift,
    }
  } finally {
    await context.close()
  }
}

type Seen = { firstPaint: number; largestPaint: number; usable?: number; blocking: number; shift: number }

declare global {
  interface Window {
    loading?: Seen
  }
}

/** Runs in the page before anything else. */
function watchLoad(selector: string): void {
  const seen: Seen = { firstPaint: NaN, largestPaint: NaN, blocking: 0, shift: 0 }
  window.loading = seen
  // The worker would fill its cache in the background.
  Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')
  const watch = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true })
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.firstPaint = startTime
  })
  watch('largest-contentful-paint', ({ startTime }) => (seen.largestPaint = startTime))
  watch('longtask', ({ duration }) => (seen.blocking += Math.max(0, duration - 50)))
  watch('layout-shift', (entry) => (seen.shift += (entry as PerformanceEntry & { readonly value: number }).value)) // safe: the entries of that type
  const look = () => {
    if (document.querySelector(selector) === null) requestAnimationFrame(look)
    else seen.usable = performance.now()
  }
  requestAnimationFrame(look)
}
