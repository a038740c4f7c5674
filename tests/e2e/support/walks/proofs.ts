import { expect, type Locator } from '@playwright/test'
import { pdfFile, textFile } from '../certificates'
import { attach, attachAndShow, loseFiles } from '../fileExchange'
import { phonePhoto } from '../photo'
import { fillCourse, goTo, openCourse, openLogDialog } from '../trainer'
import { dismissToast, startTypical } from './start'
import type { Visit } from './walk'

const certificate = pdfFile('NASM home study certificate.pdf', 'Certificate of completion')

export async function proofs(visit: Visit): Promise<void> {
  const { page, look } = visit
  await startTypical(visit)
  await goTo(page, 'Courses')
  let dialog = await openLogDialog(page)
  await fillCourse(dialog, { course: 'Nutrition webinar', on: '2026-05-03', amounts: { 'NASM-CPT CEUs': '0.1' } })
  await attachAndShow(page, dialog, certificate)
  await expect(dialog.getByText('Certificate of completion')).toBeAttached()
  await look('PDF beside the form')
  await attach(page, dialog, textFile('certificate.pdf', 'application/pdf', ''))
  await expect(dialog.getByText(/wasn’t attached/)).toBeVisible()
  await look('refused file')
  await save(dialog)
  dialog = await openLogDialog(page)
  await fillCourse(dialog, { course: 'Balance workshop', on: '2026-06-03', amounts: { 'NASM-CPT CEUs': '0.1' } })
  await attachAndShow(page, dialog, await phonePhoto(page, 'photo.jpg'))
  await expect(dialog.getByRole('img', { name: 'The certificate photo.jpg' })).toBeVisible()
  await look('photo beside the form')
  await save(dialog)
  await dismissToast(page)
  await look('courses with certificates')
  let details = await openCourse(page, 'Nutrition webinar')
  await expect(details.getByText('Certificate of completion')).toBeAttached()
  await look('details with a PDF')
  await details.getByRole('button', { name: /^Open certificate/ }).click()
  await expect(page.getByRole('dialog', { name: /^Certificate: / }).getByText('Certificate of completion')).toBeAttached()
  await look('PDF')
  await page.keyboard.press('Escape')
  await details.getByRole('button', { name: 'Close' }).click()
  details = await openCourse(page, 'Balance workshop')
  await expect(details.getByRole('img', { name: 'The certificate photo.jpg' })).toBeVisible()
  await look('details with a photo')
  await details.getByRole('button', { name: /^Open certificate/ }).click()
  await expect(page.getByRole('dialog', { name: /^Certificate: / }).getByRole('img', { name: 'The certificate photo.jpg' })).toBeVisible()
  await look('photo')
  await loseFiles(page)
  await page.reload()
  await expect(page.getByText(/^The certificates of .+ aren’t on this device/)).toBeVisible()
  await expect(details.getByText('This browser doesn’t have the file.')).toBeVisible()
  await look('lost')
}

async function save(dialog: Locator): Promise<void> {
  await dialog.getByRole('button', { name: 'Save course' }).click()
  await expect(dialog).toBeHidden()
}
