import { chooseTable, importAndUndo, numberedRows, openImport } from './support/cases/importing'
import { logInTwoTabs } from './support/cases/twoTabs'
import { blockStorage } from './support/walks/trouble'
import { deep, expect, setClock, siteUrl, test } from './support/recert'
import { mirrorTexts } from './support/storing'
import {
  addCredential,
  certification,
  editCourse,
  expectShown,
  goTo,
  logCourse,
  openLogDialog,
  openCourse,
  reload,
  renewalBar,
} from './support/trainer'

test('a course whose dialog has closed, and the colors chosen last, are there after the browser is killed', async ({ profile }) => {
  const page = await profile.start()
  await page.goto(siteUrl())
  // This browser has the real clock and is west of Greenwich, so its yesterday is in the past here too, at any hour.
  await addCredential(page, 'NASM-CPT', { certifiedOn: new Date(Date.now() - 86_400_000).toISOString().slice(0, 10) })
  await logCourse(page, { course: 'CES', amounts: { 'NASM-CPT CEUs': '1.9' } })
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await profile.kill()

  const again = await profile.start()
  await again.goto(siteUrl())
  await expect(renewalBar(again, 'NASM-CPT')).toHaveAttribute('aria-valuetext', '1.9 of 2.0 CEUs, 0.1 to go')

  await logCourse(again, { course: 'CPR/AED' })
  await expect(again.getByRole('dialog')).toHaveCount(0)
  await profile.kill()

  const onceMore = await profile.start()
  await onceMore.goto(siteUrl())
  await expect(renewalBar(onceMore, 'NASM-CPT')).toHaveAttribute('aria-valuetext', '2.0 of 2.0 CEUs, complete')
  await onceMore.goto(`${siteUrl()}#/data`)
  await onceMore.getByText('Dark', { exact: true }).click()
  await expect(onceMore.locator('html')).toHaveAttribute('data-scheme', 'dark')
  // Nothing on the page says that this is on disk.
  await expect.poll(async () => (await mirrorTexts(onceMore)).join()).toContain('"dark"')
  await profile.kill()

  const last = await profile.start()
  await last.goto(siteUrl())
  await expect(last.locator('html')).toHaveAttribute('data-scheme', 'dark')
})

test('an import that is said to be done is there after the browser is killed', async ({ profile }) => {
  const page = await profile.start()
  await page.goto(`${siteUrl()}#/data`)
  const dialog = await openImport(page)
  await chooseTable(page, dialog, numberedRows(1000))
  await dialog.getByRole('button', { name: 'Import 1,000 courses' }).click()
  await expect(dialog).toBeHidden()
  await profile.kill()

  const again = await profile.start()
  await again.goto(`${siteUrl()}#/courses`)
  await expectShown(again, '1,000')
})

test('courses logged in two tabs at the same time are all saved', async ({ page, open }) => {
  await open()
  await logInTwoTabs(page, 10)
})

test('another tab sees a course as soon as it is saved', deep, async ({ page, open, at, context }) => {
  await at('2026-11-20')
  await open()
  await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
  const other = await context.newPage()
  await other.goto(siteUrl())
  await logCourse(page, { course: 'CES' })
  await expect(renewalBar(other, 'NASM-CPT')).toHaveAttribute('aria-valuetext', '1.9 of 2.0 CEUs, 0.1 to go')
})

test('a course edited in two tabs shows the other tab’s version next to the form', deep, async ({ page, open, at, context }) => {
  await at('2026-11-20')
  await open()
  await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
  await logCourse(page, { course: 'Workshop', amounts: { 'NASM-CPT CEUs': '0.3' } })
  await goTo(page, 'Courses')
  const other = await context.newPage()
  await other.goto(`${siteUrl()}#/courses`)
  await editCourse(page, 'Workshop')
  await page.getByLabel('NASM-CPT CEUs').fill('0.5')

  await editCourse(other, 'Workshop')
  await other.getByLabel('NASM-CPT CEUs').fill('0.4')
  await other.getByRole('button', { name: 'Save changes' }).click()

  await expect(page.getByText('0.4 CEU for NASM-CPT')).toBeVisible()
  await expect(page.getByLabel('NASM-CPT CEUs')).toHaveValue('0.5')
  await page.getByRole('button', { name: 'Keep what I typed' }).click()
  await page.getByRole('button', { name: 'Save changes' }).click()
  await expect(page.getByRole('table', { name: 'Courses' })).toContainText('NASM-CPT 0.5 counts now')
  await expect(other.getByRole('table', { name: 'Courses' })).toContainText('NASM-CPT 0.5 counts now')
})

test('a cleared storage is not mistaken for a new trainer: the records are offered back', async ({ page, open, at }) => {
  await at('2026-11-20')
  await open()
  await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
  await logCourse(page, { course: 'CES' })
  await goTo(page, 'Data and settings')
  await expect(page.getByText('Each save also goes to a safety copy')).toBeVisible()
  await page.evaluate(() => localStorage.clear())
  await page.reload()
  await expect(page.getByText(/^We found \d+ of your records, saved Nov 20, 2026\.$/)).toBeVisible()
  await page.getByRole('button', { name: 'Restore records' }).click()
  await goTo(page, 'Dashboard')
  await expect(renewalBar(page, 'NASM-CPT')).toHaveAttribute('aria-valuetext', '1.9 of 2.0 CEUs, 0.1 to go')
})

test('a damaged record goes to quarantine and can be downloaded; the others are still there', async ({ page, open, at }) => {
  await at('2026-11-20')
  await open()
  await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
  await page.evaluate(() => localStorage.setItem('recert/course/torn', '{"v":1,"rev":1,"reco'))
  await reload(page)
  await expect(certification(page, 'NASM-CPT')).toBeVisible()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download the damaged record' }).click()
  expect((await downloading).suggestedFilename()).toBe('recert-damaged-records.txt')
  expect(await page.evaluate(() => localStorage.getItem('recert/quarantine/recert/course/torn'))).toBe('{"v":1,"rev":1,"reco')
})

test('the first screen is drawn before the records are checked; one that is damaged inside is set aside then, and saving waits', async ({
  page,
  open,
  at,
}) => {
  await at('2026-11-20')
  await open()
  await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
  await logCourse(page, { course: 'CES', amounts: { 'NASM-CPT CEUs': '1.9' } })
  const damaged = await page.evaluate(() => {
    const key = Object.keys(localStorage).find((candidate) => candidate.startsWith('recert/course/')) ?? ''
    const text = (localStorage.getItem(key) ?? '').replace('"provider":"', '"provider":5,"was":"')
    localStorage.setItem(key, text)
    return { key, text }
  })
  // The safety copy would bring it back.
  await page.evaluate(() => new Promise((resolve) => Object.assign(indexedDB.deleteDatabase('recert'), { onsuccess: resolve, onblocked: resolve })))
  let release: () => void = () => undefined
  const released = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/keeping-*.js', async (route) => {
    await released
    await route.continue()
  })
  await reload(page)
  await expect(renewalBar(page, 'NASM-CPT')).toHaveAttribute('aria-valuetext', '1.9 of 2.0 CEUs, 0.1 to go')
  await page.getByRole('button', { name: 'Log course' }).first().click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect(await page.evaluate((key) => localStorage.getItem(key), damaged.key)).toBe(damaged.text)

  release()
  await expect(page.getByRole('dialog', { name: 'Log course' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Download the damaged record' })).toBeVisible()
  await expect(renewalBar(page, 'NASM-CPT')).toHaveAttribute('aria-valuetext', '0.0 of 2.0 CEUs, 2.0 to go')
  expect(await page.evaluate((key) => localStorage.getItem(`recert/quarantine/${key}`), damaged.key)).toBe(damaged.text)
})

test('a full storage is reported, what was typed stays, deleting works, and saving works once there is space', async ({ page, open, at }) => {
  await at('2026-11-20')
  await open()
  await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
  await logCourse(page, { course: 'Workshop', amounts: { 'NASM-CPT CEUs': '0.1' } })
  await page.evaluate(() => {
    for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2)) {
      try {
        for (let number = 0; ; number += 1) localStorage.setItem(`filler-${size}-${number}`, 'x'.repeat(size))
      } catch {
        // full at this size
      }
    }
  })
  const dialog = await openLogDialog(page)
  await dialog.getByLabel('Course', { exact: true }).fill('CES')
  await dialog.getByRole('button', { name: 'Save course' }).click()
  await expect(dialog.getByText('this device is full')).toBeVisible()
  await expect(dialog.getByLabel('Course', { exact: true })).toHaveValue('CES')
  await dialog.getByRole('button', { name: 'Close' }).click()
  await goTo(page, 'Courses')
  await (await openCourse(page, 'Workshop')).getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByText('No courses yet')).toBeVisible()
  await goTo(page, 'Dashboard')
  await openLogDialog(page)
  await expect(dialog.getByLabel('Course', { exact: true })).toHaveValue('CES')
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith('filler')) localStorage.removeItem(key)
  })
  await dialog.getByRole('button', { name: 'Save course' }).click()
  await expect(renewalBar(page, 'NASM-CPT')).toHaveAttribute('aria-valuenow', '1.9')
})

test('blocked storage is reported without moving what is being pressed, and Recert works in memory', async ({ page, open }) => {
  await blockStorage(page)
  let load: () => void = () => undefined
  const isWanted = new Promise<void>((resolve) => (load = resolve))
  await page.route(/\/KeepingNotices-/, (route) => isWanted.then(() => route.continue()))
  await setClock(page, '2026-11-20')
  await open()
  const add = page.getByRole('button', { name: 'Add credential' })
  const placeOf = async () => (await add.boundingBox())?.y
  const place = await placeOf()
  expect(place).toBeGreaterThan(0)
  load()
  await expect(page.getByRole('alert').getByText('Nothing is being saved in this browser')).toBeVisible()
  expect(await placeOf()).toBe(place)
  await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
  await expect(certification(page, 'NASM-CPT')).toBeVisible()
  await goTo(page, 'Data and settings')
  await importAndUndo(page, 2)
})

test('where nothing can be read but the records, Recert shows them and saves', async ({ page, open, at }) => {
  await at('2026-11-20')
  await open()
  await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
  await page.addInitScript(() => {
    const read = Storage.prototype.getItem.bind(localStorage)
    Storage.prototype.getItem = (key) => {
      if (!/^recert\/(course|credential)\//.test(key)) throw new DOMException(`${key} can't be read`, 'UnknownError')
      return read(key)
    }
  })
  await page.reload()
  await logCourse(page, { course: 'CES' })
  await expect(renewalBar(page, 'NASM-CPT')).toHaveAttribute('aria-valuetext', '1.9 of 2.0 CEUs, 0.1 to go')
  await expect(page.getByText(/couldn’t be loaded/)).toHaveCount(0)
})
