import type { Route } from '@playwright/test'
import { chooseFiles, downloadBy } from '../e2e/support/fileExchange'
import { expect, setClock, siteUrl, test } from '../e2e/support/recert'
import { addCredential, certification, goTo, logCourse, renewalBar } from '../e2e/support/trainer'

test('a course is there after the browser is killed right after the page was left', async ({ profile }) => {
  const page = await profile.start()
  await page.goto(siteUrl())
  await addCredential(page, 'NASM-CPT', { expiresOn: '2028-01-15' })
  await logCourse(page, { course: 'CES', amounts: { 'NASM-CPT CEUs': '1.9' } })
  await page.goto('about:blank')
  await profile.kill()
  const again = await profile.start()
  await again.goto(siteUrl())
  await expect(renewalBar(again, 'NASM-CPT')).toHaveAttribute('aria-valuetext', '1.9 of 2.0 CEUs, 0.1 to go')
})

test('where a sandbox takes its storage away, Recert works in memory, says that nothing is saved, and restores its backup', async ({
  page,
  tolerate,
}) => {
  tolerate(/Access to .* from origin 'null'|Failed to load resource/)
  await setClock(page, '2026-11-20')
  await page.route(siteUrl(), answerWith({ 'content-security-policy': 'sandbox allow-scripts allow-forms allow-downloads' }))
  await page.route('**/assets/**', answerWith({ 'access-control-allow-origin': '*' }))
  // Not with `open`, which takes the service worker away: here, asking for it throws.
  await page.goto(siteUrl())
  await expect(page.getByRole('alert').getByText('Nothing is being saved in this browser')).toBeVisible()
  await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
  await expect(certification(page, 'NASM-CPT')).toBeVisible()
  await goTo(page, 'Data and settings')
  const backup = await downloadBy(page, page.getByRole('button', { name: 'Download backup' }))
  await expect(page.getByText(/couldn’t be loaded|bug in Recert/)).toHaveCount(0)
  await page.goto(siteUrl())
  await chooseFiles(page, page.getByRole('button', { name: 'I have a backup' }), {
    name: backup.name,
    mimeType: 'application/zip',
    buffer: backup.bytes,
  })
  await page.getByRole('button', { name: 'Restore', exact: true }).click()
  await expect(certification(page, 'NASM-CPT')).toBeVisible()
})

function answerWith(added: Readonly<Record<string, string>>) {
  const answer = async (route: Route) => {
    const response = await route.fetch()
    await route.fulfill({ response, headers: { ...response.headers(), ...added } })
  }
  // The test may be over by then.
  return (route: Route) => answer(route).catch(() => undefined)
}
