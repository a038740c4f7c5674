import { expect, setClock, siteUrl, test } from '../e2e/support/recert'
import { addCredential, certification, logCourse, renewalBar } from '../e2e/support/trainer'

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

test('where a sandbox takes its storage away, Recert opens and says that nothing is saved', async ({ page, open, tolerate }) => {
  tolerate(/sandbox|Access to|origin 'null'|CORS|Failed to load resource|Content.Security.Policy/i)
  await setClock(page, '2026-11-20')
  await page.route(siteUrl(), async (route) => {
    const answer = await route.fetch()
    await route.fulfill({ response: answer, headers: { ...answer.headers(), 'content-security-policy': 'sandbox allow-scripts allow-forms' } })
  })
  await page.route('**/assets/**', async (route) => {
    const answer = await route.fetch()
    await route.fulfill({ response: answer, headers: { ...answer.headers(), 'access-control-allow-origin': '*' } })
  })
  await open()
  await expect(page.getByRole('alert').getByText('Nothing is being saved in this browser')).toBeVisible()
  await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
  await expect(certification(page, 'NASM-CPT')).toBeVisible()
})
