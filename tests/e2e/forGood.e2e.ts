import type { Page } from '@playwright/test'
import { pdfFile } from './support/certificates'
import { attach, keptFiles } from './support/fileExchange'
import { deep, expect, siteUrl, test } from './support/recert'
import { mirrorTexts } from './support/storing'
import { deleteCourse, editCourse, fillCourse, goTo, openLogDialog } from './support/trainer'

// What is deleted for good leaves nothing.

const certificate = pdfFile('Secret.pdf', 'Secret certificate')

/** What this tab keeps to undo and to continue forms. */
function sessionTexts(page: Page): Promise<string> {
  return page.evaluate(() => Object.values(sessionStorage).join())
}

test('a course deleted for good takes its certificate, its safety copy and the changes of every tab with it', async ({ page, open, at, context }) => {
  await at('2026-11-20')
  await open('#/courses')
  const dialog = await openLogDialog(page)
  await fillCourse(dialog, { course: 'Secret course', on: '2026-05-03' })
  await attach(page, dialog, certificate)
  await expect(dialog.getByText('Secret.pdf')).toBeVisible()
  await dialog.getByRole('button', { name: 'Save course' }).click()
  await expect(dialog).toBeHidden()
  const other = await context.newPage()
  await other.goto(`${siteUrl()}#/courses`)
  await editCourse(other, 'Secret course')
  await other.getByLabel('Course', { exact: true }).fill('Secret name')
  await other.getByRole('button', { name: 'Save changes' }).click()
  await expect.poll(() => sessionTexts(other)).toContain('Secret')
  await page.bringToFront()
  // Typed, and not saved.
  await editCourse(page, 'Secret name')
  await page.getByLabel('Provider', { exact: true }).fill('Secret gym')
  await expect.poll(() => sessionTexts(page)).toContain('Secret gym')
  await page.keyboard.press('Escape')
  await deleteCourse(page, 'Secret name')
  await goTo(page, 'Data and settings')
  await page.getByRole('button', { name: 'Delete these for good' }).click()
  await page.getByRole('button', { name: 'Press again to delete 1 record for good' }).click()
  await expect.poll(() => keptFiles(page)).toEqual([])
  expect(await mirrorTexts(page)).toEqual([null])
  for (const tab of [page, other]) expect(await sessionTexts(tab)).not.toContain('Secret')
  expect(await page.evaluate(() => Object.values(localStorage).join())).not.toContain('Secret')
  await expect(other.getByRole('button', { name: 'Undo' })).toHaveCount(0)
})

test(
  'the certificate of a form that was given up goes with the next start; that of another tab’s form stays',
  deep,
  async ({ page, open, context }) => {
    await open()
    const attachIn = async (tab: Page, name: string) => {
      const dialog = await openLogDialog(tab)
      await attach(tab, dialog, pdfFile(name, name))
      await expect(dialog.getByText(name)).toBeVisible()
    }
    const other = await context.newPage()
    await other.goto(siteUrl())
    await attachIn(other, 'Still open.pdf')
    await attachIn(page, 'Given up.pdf')
    await page.getByRole('button', { name: 'Close' }).click()
    await page.close({ runBeforeUnload: true })
    const next = await context.newPage()
    await next.goto(siteUrl())
    await expect.poll(async () => (await keptFiles(next)).map((file) => file.includes('Still open.pdf'))).toEqual([true])
    await other.reload()
    await openLogDialog(other)
    await expect(other.getByText('Still open.pdf')).toBeVisible()
  },
)

/** Everything that's stored for this origin, but its files. */
function everythingStored(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const databases = (await indexedDB.databases()).map(({ name }) => name ?? '')
    const workers = (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope)
    return [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...databases, ...(await caches.keys()), ...workers]
  })
}

/** The origin's own files. */
function filesStored(page: Page): Promise<readonly (readonly [string, string])[]> {
  return page.evaluate(async () => {
    const directory = await navigator.storage.getDirectory()
    const files: [string, string][] = []
    for await (const [name, handle] of directory.entries()) {
      // safe: Recert makes no folders
      files.push([name, await (await (handle as FileSystemFileHandle).getFile()).text()])
    }
    return files
  })
}

test('erasing everything leaves nothing but a file with the name of what it was, in any tab', async ({ page, at, context }) => {
  await at('2026-11-20')
  // With the service worker and its copy for offline use.
  await page.goto(`${siteUrl()}#/courses`)
  const dialog = await openLogDialog(page)
  await fillCourse(dialog, { course: 'Secret course', on: '2026-05-03' })
  await attach(page, dialog, certificate)
  await dialog.getByRole('button', { name: 'Save course' }).click()
  await expect(dialog).toBeHidden()
  const other = await context.newPage()
  await other.goto(`${siteUrl()}#/courses`)
  await editCourse(other, 'Secret course')
  await other.getByLabel('Course', { exact: true }).fill('Secret name')
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.bringToFront()
  await goTo(page, 'Data and settings')
  await page.getByRole('button', { name: 'Erase everything…' }).click()
  await page.getByRole('button', { name: 'Erase everything', exact: true }).click()
  await expect(page.getByText('Type “erase” first.')).toBeVisible()
  await page.getByLabel('Type “erase” to confirm').fill('erase')
  await page.getByRole('button', { name: 'Erase everything', exact: true }).click()
  for (const tab of [page, other]) await expect(tab.getByRole('heading', { name: 'Everything is erased' })).toBeVisible()
  for (const tab of [page, other]) expect(await everythingStored(tab)).toEqual([])
  expect(await filesStored(page)).toEqual([['recert-erased.json', expect.stringMatching(/^\{"isDone":true,"lives":\["[\w-]{10,30}"\]\}$/)]])
  await page.reload()
  await expect(page.getByRole('button', { name: 'Add credential' })).toBeVisible()
  await expect(other.getByText('Secret')).toHaveCount(0)
})
