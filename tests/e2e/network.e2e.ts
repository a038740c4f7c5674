import { keptPage } from '../../src/build/firstPaint'
import { expect, deep, siteUrl, test } from './support/recert'
import { addCredential, certification, goTo, logCourse, reload, renewalBar } from './support/trainer'

test('a page whose script doesn’t arrive says so, with a way on; a style sheet that doesn’t arrive is asked for again', async ({
  page,
  open,
  at,
  tolerate,
}) => {
  tolerate(/Failed to load resource/)
  await at('2026-11-20')
  const expectWayOn = async () => {
    await expect(page.getByRole('alert')).toContainText('Recert couldn’t be loaded.')
    await expect(page.getByRole('link', { name: 'get your records without this page' })).toBeVisible()
  }
  // The script is the page's last part.
  await page.route(siteUrl(), async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: (await response.text()).slice(0, 100_000) })
  })
  await open()
  await expectWayOn()
  await page.unroute(siteUrl())

  // In the page that the worker keeps it's a file.
  await page.route('**/index-*.js', (route) => route.abort())
  await open(keptPage)
  await expectWayOn()
  await page.unroute('**/index-*.js')

  await page.getByRole('link', { name: 'Reload' }).click()
  await expect(page.getByRole('button', { name: 'Add credential' })).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)

  await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
  // It fails before the script that waits for it is there.
  await page.route('**/assets/dashboard-*.css', (route) => route.abort())
  await page.route('**/index-*.js', (route) => new Promise((resolve) => setTimeout(() => resolve(route.continue()), 500)))
  await reload(page)
  await expect(certification(page, 'NASM-CPT')).toContainText('0.0 of 2.0 CEUs')
  await page.unroute('**/assets/dashboard-*.css')
  await page.route('**/assets/dashboard-*.css', (route) => route.abort(), { times: 1 })
  await page.reload()
  await expect(renewalBar(page, 'NASM-CPT')).toHaveCSS('position', 'relative')
})

test(
  'on a network that drops every third file, nothing is lost, and a visit without losses shows everything',
  deep,
  async ({ page, open, at, tolerate }) => {
    tolerate(/Failed to load resource|dynamically imported module|error importing styles/)
    await at('2026-11-20')
    await open()
    await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
    await logCourse(page, { course: 'CES', on: '2026-05-03', amounts: { 'NASM-CPT CEUs': '1.9' } })
    const stored = () => page.evaluate(() => Object.entries(localStorage).filter(([key]) => /^recert\/(course|credential)\//.test(key)))
    const before = await stored()
    let asked = 0
    await page.route('**/assets/**', (route) => {
      asked += 1
      return asked % 3 === 0 ? route.abort() : route.continue()
    })
    const message = page.getByText('couldn’t be loaded').first()
    for (let visits = 0; visits < 4; visits += 1) {
      await page.reload()
      await expect(certification(page, 'NASM-CPT').or(message).first()).toBeVisible()
      expect(await stored()).toEqual(before)
    }
    await page.unroute('**/assets/**')
    await page.reload()
    await expect(renewalBar(page, 'NASM-CPT')).toHaveAttribute('aria-valuetext', '1.9 of 2.0 CEUs, 0.1 to go')
    await goTo(page, 'Courses')
    await expect(page.getByRole('table', { name: 'Courses' })).toContainText('CES')
  },
)
