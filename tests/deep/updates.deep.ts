import type { Page } from '@playwright/test'
import { build, buildOf, courseTexts, expect, isSameDocument, lookForUpdate, mark, test, visit } from '../e2e/support/deployments'
import { addCredential, certification, editCourse, expectShown, goTo, logCourse, openLogDialog } from '../e2e/support/trainer'

// In a single worker, so the later build is only made once.
test.describe.configure({ mode: 'default' })

/** Updates to what the site has now, as a trainer does. */
async function update(page: Page): Promise<void> {
  const before = await buildOf(page)
  await lookForUpdate(page)
  await page.getByRole('button', { name: 'Update now' }).click()
  await expect.poll(() => buildOf(page).catch(() => before)).not.toBe(before)
}

test('a deployment that’s rolled back leaves what the newer version wrote as it is, and loses nothing on the way back and forth', async ({
  page,
  at,
  site,
  later,
}) => {
  await at('2026-11-20')
  await visit(page, site)
  await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
  await logCourse(page, { course: 'CES', on: '2026-05-03', amounts: { 'NASM-CPT CEUs': '1.9' } })
  site.deploy(later.folder)
  await update(page)
  await goTo(page, 'Courses')
  const edit = await editCourse(page, 'CES')
  await edit.getByLabel('NASM-CPT CEUs').fill('0.5')
  await edit.getByRole('button', { name: 'Save changes' }).click()
  await expect(edit).toBeHidden()
  const [newer] = await courseTexts(page)
  expect(newer).toContain('"v":4')

  // The site goes back while a form is open: the page stays, and saves as the version it is.
  const dialog = await openLogDialog(page)
  await dialog.getByLabel('Course', { exact: true }).fill('PES')
  await mark(page)
  site.deploy(build)
  await lookForUpdate(page)
  await expect(page.getByText('A newer version is ready.')).toBeAttached()
  expect(await isSameDocument(page)).toBe(true)
  await expect(dialog.getByLabel('Course', { exact: true })).toHaveValue('PES')
  await dialog.getByRole('button', { name: 'Save course', exact: true }).click()
  await expect(dialog).toBeHidden()
  const both = (await courseTexts(page)).toSorted()
  expect(both.map((text) => text.includes('"v":4'))).toEqual([true, true])

  await update(page)
  await expect(page.getByText(/newer version/).first()).toBeVisible()
  await page.reload()
  await expect(page.getByText(/newer version/).first()).toBeVisible()
  expect((await courseTexts(page)).toSorted()).toEqual(both)
  await goTo(page, 'Dashboard')
  await expect(certification(page, 'NASM-CPT')).toBeVisible()
  await logCourse(page, { course: 'Workshop', on: '2026-08-01', amounts: { 'NASM-CPT CEUs': '0.2' } })
  expect(await courseTexts(page)).toEqual(expect.arrayContaining(both))

  site.deploy(later.folder)
  await update(page)
  await goTo(page, 'Courses')
  await expectShown(page, '3')
  expect(await courseTexts(page)).toEqual(expect.arrayContaining(both))
})

test('if a deployment takes away a part that isn’t loaded yet, the page says so, and a reload brings the new version with what was typed', async ({
  page,
  at,
  site,
  later,
  tolerate,
}) => {
  tolerate(/Failed to load resource|dynamically imported module|MIME type|error importing styles/)
  // Without the worker, which would have kept the older files.
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
  await at('2026-11-20')
  await page.goto(site.url)
  await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
  const dialog = await openLogDialog(page)
  await dialog.getByLabel('Course', { exact: true }).fill('Half typed')
  await dialog.getByRole('button', { name: 'Close' }).click()
  const before = await buildOf(page)
  site.deploy(later.folder)
  await page.getByRole('link', { name: 'Plan', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'This part of Recert couldn’t be loaded' })).toBeVisible()
  await page.getByRole('button', { name: 'Reload', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Suggest a plan' })).toBeVisible()
  expect(await buildOf(page)).not.toBe(before)
  await expect((await openLogDialog(page)).getByLabel('Course', { exact: true })).toHaveValue('Half typed')
})
