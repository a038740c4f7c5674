import type { Page } from '@playwright/test'
import { pdfFile } from '../e2e/support/certificates'
import { attach, keptFiles } from '../e2e/support/fileExchange'
import type { Profile } from '../e2e/support/profile'
import { expect, siteUrl, test } from '../e2e/support/recert'
import { deleteCourse, fillCourse, goTo, openLogDialog } from '../e2e/support/trainer'

const localTexts = (page: Page) => page.evaluate(() => Object.entries(localStorage).join())
const sessionTexts = (page: Page) => page.evaluate(() => Object.entries(sessionStorage).join())

async function log(page: Page, course: string): Promise<void> {
  await page.goto(`${siteUrl()}#/courses`)
  const dialog = await openLogDialog(page)
  await fillCourse(dialog, { course, on: '2026-05-03' })
  await attach(page, dialog, pdfFile(`${course}.pdf`, course))
  await expect(dialog.getByText(`${course}.pdf`)).toBeVisible()
  await dialog.getByRole('button', { name: 'Save course' }).click()
  await expect(dialog).toBeHidden()
}

/** A new browser, after localStorage was written to disk with a secret course. */
async function startWithSecret(profile: Profile): Promise<Page> {
  await log(await profile.start(), 'Secret course')
  await profile.quit()
  return profile.start()
}

async function pressErase(page: Page): Promise<void> {
  await page.goto(siteUrl())
  await goTo(page, 'Data and settings')
  await page.getByRole('button', { name: 'Erase everything…' }).click()
  await page.getByLabel('Type “erase” to confirm').fill('erase')
  await page.getByRole('button', { name: 'Erase everything', exact: true }).click()
}

const saysErased = (page: Page) => expect(page.getByRole('heading', { name: 'Everything is erased' })).toBeVisible()

test('what was erased does not come back, whenever the browser is killed after it was said', async ({ profile }) => {
  for (const ms of [0, 100, 500, 1500]) {
    const page = await startWithSecret(profile)
    await pressErase(page)
    await saysErased(page)
    await page.waitForTimeout(ms)
    await profile.kill()
    const next = await profile.start()
    await next.goto(`${siteUrl()}#/courses`)
    // The page may be loading anew.
    await expect.poll(() => localTexts(next).catch(() => 'Secret'), { message: `killed after ${ms} ms` }).not.toContain('Secret')
    await next.waitForTimeout(1000)
    expect(await localTexts(next)).not.toContain('Secret')
    expect(await keptFiles(next)).toEqual([])
    await profile.quit()
  }
})

test('a browser killed while it erases has everything at the next start, or nothing', async ({ profile }) => {
  for (const ms of [0, 50, 150, 400]) {
    const page = await startWithSecret(profile)
    await pressErase(page)
    await page.waitForTimeout(ms)
    await profile.kill()
    const next = await profile.start()
    await next.goto(`${siteUrl()}#/courses`)
    await next.waitForTimeout(3000)
    const isThere = (await localTexts(next)).includes('Secret')
    expect((await keptFiles(next)).length, `killed after ${ms} ms`).toBe(isThere ? 1 : 0)
    await pressErase(next)
    await saysErased(next)
    await profile.quit()
  }
})

test('what is saved after everything was erased is there after the browser was killed', async ({ profile }) => {
  const page = await startWithSecret(profile)
  await pressErase(page)
  await page.getByRole('button', { name: 'Start over with Recert' }).click()
  await log(page, 'New course')
  await profile.kill()
  const next = await profile.start()
  await next.goto(`${siteUrl()}#/courses`)
  await expect(next.getByRole('table', { name: 'Courses' }).getByRole('button', { name: 'New course', exact: true })).toBeVisible()
  expect(await localTexts(next)).not.toContain('Secret')
  expect((await keptFiles(next)).length).toBe(1)
})

test('a tab that starts while another one deletes for good, or erases everything, brings nothing back', async ({ page, open, context }) => {
  await open()
  for (const ms of [0, 20, 50, 100, 200, 350, 500, 800]) {
    for (const isAll of [false, true]) {
      await log(page, 'Secret course')
      await goTo(page, 'Courses')
      if (!isAll) await deleteCourse(page, 'Secret course')
      await goTo(page, 'Data and settings')
      await page.getByRole('button', { name: isAll ? 'Erase everything…' : 'Delete these for good' }).click()
      if (isAll) await page.getByLabel('Type “erase” to confirm').fill('erase')
      const other = await context.newPage()
      const starts = other.goto(siteUrl())
      await page.waitForTimeout(ms)
      await page.getByRole('button', { name: isAll ? 'Erase everything' : /^Press again to delete/, exact: isAll }).click()
      await starts
      if (isAll) await saysErased(page)
      else await expect(page.getByText(/^Nothing here\. You can bring back/)).toBeVisible()
      await other.waitForTimeout(1500)
      await other.goto(siteUrl())
      await page.goto(siteUrl())
      await other.waitForTimeout(500)
      expect(await localTexts(other), `${isAll ? 'erased' : 'deleted for good'} ${ms} ms after the start`).not.toContain('Secret')
      expect(await sessionTexts(other)).not.toContain('Secret')
      await expect.poll(() => keptFiles(other)).toEqual([])
      await other.close()
    }
  }
})
