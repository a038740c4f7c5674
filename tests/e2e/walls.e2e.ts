import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import type { Page, Response, Worker } from '@playwright/test'
import { pdfFile } from './support/certificates'
import { deep, expect, siteUrl, test as base } from './support/recert'
import { startSite } from './support/site'
import { openLogDialog } from './support/trainer'

const build = fileURLToPath(new URL('../../dist', import.meta.url))

const test = base.extend<{ plainHost: string }>({
  /** The app on a host that sends none of its headers. */
  plainHost: async ({ tolerate }, provide) => {
    const site = await startSite(build, { sendsHeaders: false })
    tolerate(new RegExp(`^request to another origin: GET ${site.url}`))
    // What the page loads late, its service worker too, when the host is gone.
    tolerate(/ERR_CONNECTION_REFUSED|unknown error occurred when fetching the script/)
    await provide(site.url)
    await site.close()
  },
})

/** The worker that draws PDFs, with one shown. */
async function pdfWorker(page: Page): Promise<Worker> {
  const dialog = await openLogDialog(page)
  const started = page.waitForEvent('worker')
  await dialog.locator('input[type=file]').first().setInputFiles(pdfFile('ces.pdf', 'Certificate'))
  await dialog.getByRole('button', { name: 'Show ces.pdf' }).click()
  await expect(dialog.getByRole('img', { name: 'Page 1 of the certificate ces.pdf' })).toBeVisible()
  return started
}

/** Whether a request from the worker to another origin gets through. */
function reaches(worker: Worker): Promise<boolean> {
  return worker.evaluate(() =>
    fetch('http://elsewhere.invalid/?records', { mode: 'no-cors' }).then(
      () => true,
      () => false,
    ),
  )
}

test('a worker runs under the policy: it reaches its own origin only, and makes no code of text', async ({ page, open, tolerate }) => {
  tolerate(/Content.Security.Policy/i)
  await open()
  const worker = await pdfWorker(page)
  expect(await reaches(worker)).toBe(false)
  // Later, because the policy doesn't hold for what the test itself evaluates.
  const refusal = await worker.evaluate(
    () =>
      new Promise<string>((resolve) => {
        setTimeout(() => {
          try {
            resolve(String(Reflect.construct(Function, ['return 1'])))
          } catch (cause) {
            resolve((cause as Error).name)
          }
        })
      }),
  )
  expect(refusal).toBe('EvalError')
})

test('a worker reaches its own origin only, even on a host that sends no headers', async ({ page, plainHost }) => {
  await page.goto(plainHost)
  const worker = await pdfWorker(page)
  const asked: string[] = []
  page.context().on('request', (request) => asked.push(request.url()))
  expect(await reaches(worker)).toBe(false)
  expect(await worker.evaluate(() => 'XMLHttpRequest' in self || 'WebSocket' in self || 'Worker' in self)).toBe(false)
  expect(asked.filter((address) => address.includes('elsewhere'))).toEqual([])
})

test(
  'on a host that sends no headers, the service worker does, also once the browser has dropped what it had kept',
  deep,
  async ({ page, plainHost }) => {
    await page.goto(plainHost)
    await page.evaluate(() => navigator.serviceWorker.ready)
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
    await page.evaluate(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))))
    const policyOf = async (answer: Response | null) => (await answer?.allHeaders())?.['content-security-policy'] ?? ''
    expect(await policyOf(await page.reload())).toContain("frame-ancestors 'none'")
    const script = page.waitForResponse(/pdfWorker-.*\.js$/)
    await pdfWorker(page)
    expect(await policyOf(await script)).toContain("default-src 'none'")
    expect(await policyOf(await page.goto(`${plainHost}recover.html`))).toContain("frame-ancestors 'none'")
  },
)

test('no code can vouch for scripts but Recert’s own', async ({ page, open, tolerate }) => {
  tolerate(/trusted/i)
  await open()
  const made = await page.evaluate(() => {
    const { trustedTypes } = window as unknown as { readonly trustedTypes: { readonly createPolicy: (name: string, rules: object) => void } } // safe: Chromium has them
    try {
      trustedTypes.createPolicy('mine', {})
      return 'made'
    } catch (cause) {
      return (cause as Error).name
    }
  })
  expect(made).toBe('TypeError')
})

test('the page isn’t drawn inside another origin’s page, even without headers', async ({ page, plainHost, tolerate }) => {
  const other = createServer((_, response) =>
    response.setHeader('content-type', 'text/html').end(`<title>Other</title><iframe src="${plainHost}"></iframe>`),
  )
  await new Promise<void>((resolve) => void other.listen(0, '127.0.0.1', resolve))
  const address = `http://localhost:${(other.address() as AddressInfo).port}/`
  tolerate(/^request to another origin|frame-ancestors/)
  await page.goto(address)
  const frame = page.frameLocator('iframe')
  await expect(frame.getByRole('link', { name: 'Open Recert by itself' })).toHaveAttribute('href', plainHost)
  await expect(frame.getByRole('button')).toHaveCount(0)
  // With headers, the browser shows nothing of it at all.
  await page.evaluate((framed) => document.querySelector('iframe')?.setAttribute('src', framed), siteUrl())
  await expect(frame.getByText('Recert')).toHaveCount(0)
  other.close()
})

/** Has the host send the policy without these digests, in their order in the policy. */
async function withhold(page: Page, isWithheld: (place: number) => boolean): Promise<void> {
  await page.route(siteUrl(), async (route) => {
    const response = await route.fetch()
    let place = -1
    const policy = (response.headers()['content-security-policy'] ?? '').replace(/ 'sha256-[^']+'/g, (digest) =>
      isWithheld((place += 1)) ? '' : digest,
    )
    expect(place).toBe(3)
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } })
  })
}

test('a host that blocks what’s inside the page, with the headers of another version, still shows it, as chosen', async ({
  page,
  open,
  tolerate,
}) => {
  tolerate(/Content.Security.Policy/i)
  await open()
  await page.evaluate(() => {
    localStorage.setItem('recert/settings', JSON.stringify({ settings: { scheme: 'dark' } }))
  })
  const asked: string[] = []
  page.on('request', (request) => asked.push(...(/(?<=\/)(look|react|index)(?=(-[\w-]{8})?\.(?:js|css)$)/.exec(request.url())?.slice(0, 1) ?? [])))
  for (const [isWithheld, files] of [
    [() => true, ['index', 'look', 'react', 'index']],
    [(place: number) => place === 0, ['look']],
    [(place: number) => place === 1, ['react']],
    [(place: number) => place === 2, ['react', 'index']],
    [(place: number) => place === 3, ['index']],
  ] as const) {
    await page.unrouteAll()
    await withhold(page, isWithheld)
    asked.splice(0)
    await page.reload()
    await expect(page.getByRole('button', { name: 'Add credential' })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark')
    await expect(page.locator('body')).toHaveCSS('margin', '0px')
    await expect(page.getByRole('alert')).toHaveCount(0)
    expect(asked).toEqual(files)
  }

  await page.unrouteAll()
  await withhold(page, () => true)
  await page.route('**/react-*.js', (route) => route.abort())
  tolerate(/Failed to load resource/)
  await page.reload()
  await expect(page.getByRole('alert')).toContainText('Recert couldn’t be loaded.')
})
