import type { Locator, Page } from '@playwright/test'
import { readArchive } from './support/archive'
import { pdfFile } from './support/certificates'
import { attach, chooseFiles, type Downloaded, downloadBy, keptFiles } from './support/fileExchange'
import { deep, expect, siteUrl, test } from './support/recert'
import { addCredential, certification, fillCourse, goTo, logCourse, openLogDialog, renewalBar } from './support/trainer'

const certificate = pdfFile('CES certificate.pdf', 'Certificate of completion')

test.beforeEach(async ({ page, open, at }) => {
  await at('2026-11-20')
  await open()
  await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
  const dialog = await openLogDialog(page)
  await fillCourse(dialog, { course: 'CES', on: '2026-05-03' })
  await attach(page, dialog, certificate)
  await expect(dialog.getByText(certificate.name)).toBeVisible()
  await dialog.getByRole('button', { name: 'Save course' }).click()
  await expect(dialog).toBeHidden()
  await goTo(page, 'Data and settings')
})

const download = (page: Page) => downloadBy(page, page.getByRole('button', { name: 'Download backup' }))

async function chooseBackup(page: Page, { name, bytes }: Downloaded): Promise<Locator> {
  await page.getByRole('button', { name: 'Restore backup' }).click()
  const dialog = page.getByRole('dialog', { name: 'Restore backup' })
  await chooseFiles(page, dialog.getByRole('button', { name: 'Choose a file' }), { name, mimeType: 'application/zip', buffer: bytes })
  return dialog
}

/** Clears everything the browser keeps for the site, as on a new device. */
async function wipe(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await page.goto('about:blank')
  await session.send('Storage.clearDataForOrigin', { origin: new URL(siteUrl()).origin, storageTypes: 'all' })
  await page.goto(`${siteUrl()}#/data`)
}

/** The stored records, without revision and time. */
async function storedRecords(page: Page): Promise<unknown> {
  return page.evaluate(() =>
    Object.keys(localStorage)
      .filter((key) => /^recert\/(credential|course)\//.test(key))
      .sort()
      .map((key) => {
        const stored = JSON.parse(localStorage.getItem(key) ?? '') as { readonly record: unknown } // safe: the format of each record
        return [key, stored.record]
      }),
  )
}

test('a backup restored after everything was wiped gives the same records and certificate bytes', async ({ page }) => {
  const before = await storedRecords(page)
  const backup = await download(page)
  expect(backup.name).toBe('recert-2026-11-20.zip')
  const files = await readArchive(backup.bytes)
  expect([...files.keys()]).toContain('certificates/2026-05-03 CES.pdf')
  await wipe(page)
  expect(await storedRecords(page)).toEqual([])
  expect(await keptFiles(page)).toEqual([])

  const dialog = await chooseBackup(page, backup)
  await expect(dialog.getByText('Backup from Nov 20, 2026: 1 credential, 1 course, 1 certificate.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Restore', exact: true }).click()
  await expect(dialog).toBeHidden()
  expect(await storedRecords(page)).toEqual(before)
  expect(await keptFiles(page)).toEqual([certificate.buffer])
  await goTo(page, 'Dashboard')
  await expect(renewalBar(page, 'NASM-CPT')).toHaveAttribute('aria-valuetext', '1.9 of 2.0 CEUs, 0.1 to go')
})

test('a single Undo takes a restore back', deep, async ({ page }) => {
  const backup = await download(page)
  await wipe(page)
  await addCredentialHere(page)
  const dialog = await chooseBackup(page, backup)
  await dialog.getByRole('button', { name: 'Restore', exact: true }).click()
  await expect(dialog).toBeHidden()
  await goTo(page, 'Dashboard')
  await expect(certification(page, 'NASM-CPT')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(certification(page, 'NASM-CPT')).toBeHidden()
  await expect(certification(page, 'ACE-CPT')).toBeVisible()
})

async function addCredentialHere(page: Page): Promise<void> {
  await goTo(page, 'Credentials')
  await addCredential(page, 'ACE-CPT', { certifiedOn: '2026-02-01' })
  await goTo(page, 'Data and settings')
}

test('merging an old backup does not undo newer changes', deep, async ({ page }) => {
  const backup = await download(page)
  await logCourse(page, { course: 'CPR/AED', on: '2026-09-10' })
  const dialog = await chooseBackup(page, backup)
  await expect(dialog.getByText('2 records are already up to date.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Restore', exact: true }).click()
  await expect(dialog.getByText('This wouldn’t change anything.')).toBeVisible()
})

test('a ZIP with one changed byte is rejected with an explanation, and nothing changes', deep, async ({ page }) => {
  const { name, bytes } = await download(page)
  const before = await storedRecords(page)
  const changed = Buffer.from(bytes.map((byte, index) => (index === 200 ? byte ^ 0xff : byte)))
  const dialog = await chooseBackup(page, { name, bytes: changed })
  await expect(dialog.getByRole('alert')).toContainText('is damaged')
  await expect(dialog.getByRole('alert')).toContainText('Nothing was changed.')
  expect(await storedRecords(page)).toEqual(before)
})
