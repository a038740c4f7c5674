import { expect, type Locator } from '@playwright/test'
import { pdfFile, textFile } from '../certificates'
import { attach, loseFiles } from '../fileExchange'
import { phonePhoto } from '../photo'
import { fillCourse, goTo, openLogDialog } from '../trainer'
import { dismissToast, startTypical } from './start'
import type { Visit } from './walk'

const certificate = pdfFile('NASM home study certificate.pdf', 'Certificate of completion')

export async function proofs(visit: Visit): Promise<void> {
  const { page, look } = visit
  await startTypical(visit)
  await goTo(page, 'Courses')
  let dialog = await openLogDialog(page)
  await fillCourse(dialog, { course: 'Nutrition webinar', on: '2026-05-03', amounts: { 'NASM-CPT CEUs': '0.1' } })
  await attach(page, dialog, certificate)
  await expect(dialog.getByText('Certificate of completion')).toBeAttached()
  await look('PDF beside the form')
  await attach(page, dialog, textFile('certificate.pdf', 'application/pdf', ''))
  await expect(dialog.getByText(/was not attached/)).toBeVisible()
  await look('refused file')
  await save(dialog)
  dialog = await openLogDialog(page)
  await fillCourse(dialog, { course: 'Balance workshop', on: '2026-06-03', amounts: { 'NASM-CPT CEUs': '0.1' } })
  await attach(page, dialog, await phonePhoto(page, 'photo.jpg'))
  await expect(dialog.getByRole('img', { name: 'The certificate photo.jpg' })).toBeVisible()
  await look('photo beside the form')
  await save(dialog)
  await dismissToast(page)
  await look('courses with certificates')
  await page.getByRole('button', { name: 'Certificate of Nutrition webinar' }).click()
  await expect(page.getByRole('dialog').getByText('Certificate of completion')).toBeAttached()
  await look('PDF')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Certificate of Balance workshop' }).click()
  await expect(page.getByRole('img', { name: 'The certificate photo.jpg' })).toBeVisible()
  await look('photo')
  await loseFiles(page)
  await page.reload()
  await expect(page.getByText(/^This browser no longer has/)).toBeVisible()
  await look('lost')
  await page.getByRole('button', { name: 'Certificate of Balance workshop' }).click()
  await expect(page.getByRole('dialog').getByText('This browser no longer has the file:')).toBeVisible()
  await look('lost, in its dialog')
}

async function save(dialog: Locator): Promise<void> {
  await dialog.getByRole('button', { name: 'Save course' }).click()
  await expect(dialog).toBeHidden()
}
