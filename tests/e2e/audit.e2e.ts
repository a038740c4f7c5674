import type { Page } from '@playwright/test'
import { readArchive } from './support/archive'
import { pdfFile } from './support/certificates'
import { attach, downloadBy } from './support/fileExchange'
import { pagesOf } from './support/pdfText'
import { deep, expect, test } from './support/recert'
import { addCredential, fillCourse, goTo, logCourse, openCertification, openLogDialog } from './support/trainer'

const certificate = pdfFile('scan 17.pdf', 'Certificate of completion')

test.beforeEach(async ({ page, open, at }) => {
  await at('2026-11-20')
  await open()
  await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
  const dialog = await openLogDialog(page)
  await fillCourse(dialog, { course: 'CES', on: '2026-05-03' })
  await dialog.getByLabel('Provider', { exact: true }).fill('My own gym')
  await dialog.getByText('More details').click()
  await dialog.getByLabel('Cost', { exact: true }).fill('899')
  await attach(page, dialog, certificate)
  await expect(dialog.getByText(certificate.name)).toBeVisible()
  await dialog.getByRole('button', { name: 'Save course' }).click()
  await expect(dialog).toBeHidden()
  await logCourse(page, { course: 'CPR/AED', on: '2026-09-10' })
})

async function openAuditPack(page: Page): Promise<void> {
  await openCertification(page, 'NASM-CPT')
  await page.getByRole('button', { name: 'Audit pack' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Audit pack: NASM-CPT' })).toBeVisible()
}

test('the printed report has the trainer, the requirements, the courses and the gaps, but no buttons', deep, async ({ page }) => {
  await openAuditPack(page)
  await page.getByLabel('Your name').fill('Ana Trainer')
  const pages = await pagesOf(await page.pdf({ preferCSSPageSize: true }))
  const text = pages.join(' ')
  expect(pages[0]).toContain('Audit pack: NASM-CPT')
  expect(pages[0]).toContain('Ana Trainer')
  expect(pages[0]).toContain('No certificate for 1 of 2 counted courses')
  for (const heading of ['Requirements', 'Courses that count', 'Certificates']) expect(text).toContain(heading)
  expect(text).toContain('scan 17.pdf')
  for (const [index, printed] of pages.entries()) expect(printed).toContain(`Page ${index + 1} of ${pages.length}`)
  for (const pressed of ['Print or save as PDF', 'Download audit pack', 'Log course', 'Dashboard']) expect(text).not.toContain(pressed)
})

test('the report prints no buttons or links', async ({ page }) => {
  await openAuditPack(page)
  const buttons = page.getByRole('button').filter({ visible: true })
  const links = page.getByRole('link').filter({ visible: true })
  await expect(page.getByRole('button', { name: 'Print or save as PDF' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Download audit pack' })).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { level: 1, name: 'Audit pack: NASM-CPT' })).toBeVisible()
  await expect(buttons).toHaveCount(0)
  await expect(links).toHaveCount(0)
})

test('the ZIP contains the report, its index and the numbered certificates, byte for byte', deep, async ({ page }) => {
  await openAuditPack(page)
  const { name, bytes } = await downloadBy(page, page.getByRole('button', { name: 'Download audit pack' }))
  expect(name).toBe('Audit pack NASM-CPT 2026-01-15 to 2028-01-15.zip')
  await expect(page.getByText('Downloaded the audit pack with 1 certificate.')).toBeVisible()
  const files = await readArchive(bytes)
  const numbered = 'certificates/01 CES 2026-05-03.pdf'
  expect([...files.keys()]).toEqual(['index.html', 'index.csv', numbered])
  expect(files.get(numbered)?.equals(certificate.buffer)).toBe(true)
  expect(files.get('index.csv')?.toString()).toContain(numbered)
})

test('the proof sheet is one page with the credentials and their expiry, nothing private', async ({ page }) => {
  await goTo(page, 'Credentials')
  await page.getByRole('link', { name: 'Proof sheet' }).click()
  await page.getByLabel('Your name').fill('Ana Trainer')
  const pages = await pagesOf(await page.pdf({ preferCSSPageSize: true }))
  expect(pages).toHaveLength(1)
  expect(pages[0]).toContain('Ana Trainer')
  expect(pages[0]).toMatch(/NASM-CPT.*Jan 15, 2028 ?Valid/)
  for (const own of ['CES', 'CPR/AED', 'My own gym', '899', '1.9', 'scan 17.pdf', 'CEU']) expect(pages[0]).not.toContain(own)
})
