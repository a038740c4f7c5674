import type { Page } from '@playwright/test'
import { pdfFile, pngHeader, scannedPdf, textFile } from './support/certificates'
import { attach, attachAndShow, downloadBy, dropFile, keptFiles, loseFiles } from './support/fileExchange'
import { phoneModel, phonePhoto } from './support/photo'
import { deep, expect, test } from './support/recert'
import { addCredential, editCourse, fillCourse, goTo, openCourse, openLogDialog } from './support/trainer'

const certificate = pdfFile('CES certificate.pdf', 'Certificate of completion')

test.beforeEach(async ({ page, open, at }) => {
  await at('2026-11-20')
  await open()
  await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
})

async function logWith(page: Page, course: string, file: typeof certificate): Promise<void> {
  const dialog = await openLogDialog(page)
  await fillCourse(dialog, { course, on: '2026-05-03' })
  await attach(page, dialog, file)
  await expect(dialog.getByText(file.name)).toBeVisible()
  await dialog.getByRole('button', { name: 'Save course' }).click()
  await expect(dialog).toBeHidden()
}

test('an attached PDF is shown page by page and downloads byte for byte', async ({ page }) => {
  await logWith(page, 'CES', certificate)
  await goTo(page, 'Courses')
  await (await openCourse(page, 'CES')).getByRole('button', { name: 'Open certificate: CES certificate.pdf' }).click()
  const dialog = page.getByRole('dialog', { name: 'Certificate: CES' })
  await expect(dialog.getByRole('img', { name: 'Page 1 of the certificate CES certificate.pdf' })).toBeVisible()
  await expect(dialog.getByText('Certificate of completion')).toBeAttached()
  const { name, bytes } = await downloadBy(page, dialog.getByRole('button', { name: 'Download CES certificate.pdf' }))
  expect(name).toBe('CES certificate.pdf')
  expect(bytes.equals(certificate.buffer)).toBe(true)
})

test('a scan and fonts that a PDF doesn’t bring along are drawn with what Recert has for them', async ({ page }) => {
  const dialog = await openLogDialog(page)
  await attachAndShow(page, dialog, scannedPdf('scan.pdf'))
  const drawn = dialog.getByRole('img', { name: 'Page 1 of the certificate scan.pdf' })
  await expect(drawn).toBeVisible()
  await expect(dialog.getByText('証明')).toBeAttached()
  await expect.poll(() => drawn.evaluate(inkOf)).toEqual({ scan: true, mark: true, margin: false })
})

test('a PDF is shown in a browser that cannot iterate over streams or get-or-insert in maps', deep, async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(ReadableStream.prototype, Symbol.asyncIterator)
    for (const name of ['getOrInsert', 'getOrInsertComputed']) Reflect.deleteProperty(Map.prototype, name)
  })
  await page.reload()
  const dialog = await openLogDialog(page)
  await attachAndShow(page, dialog, certificate)
  await expect(dialog.getByRole('img', { name: 'Page 1 of the certificate CES certificate.pdf' })).toBeVisible()
  await expect(dialog.getByText('Certificate of completion')).toBeAttached()
})

test('a photo is stored upright, without its place and phone', async ({ page }) => {
  const photo = await phonePhoto(page, 'card.jpg')
  expect(photo.buffer.includes(phoneModel)).toBe(true)
  const dialog = await openLogDialog(page)
  await attachAndShow(page, dialog, photo)
  const shown = dialog.getByRole('img', { name: 'The certificate card.jpg' })
  await expect(shown).toBeVisible()
  const [kept] = await keptFiles(page)
  expect(kept?.includes('Exif')).toBe(false)
  expect(kept?.includes(phoneModel)).toBe(false)
  expect(await shown.evaluate(pixelsOf)).toEqual({ width: 200, height: 400, above: 'red', below: 'blue' })
})

test('the same file on two courses is stored once', deep, async ({ page }) => {
  await logWith(page, 'CES', certificate)
  await logWith(page, 'PES', { ...certificate, name: 'the same under another name.pdf' })
  expect(await keptFiles(page)).toHaveLength(1)
  await logWith(page, 'CPR/AED', pdfFile('another.pdf', 'Another certificate'))
  expect(await keptFiles(page)).toHaveLength(2)
})

test('dropping a file on the page starts a course, with the file beside the form', deep, async ({ page }) => {
  await dropFile(page, certificate)
  const dialog = page.getByRole('dialog', { name: 'Log course' })
  await dialog.getByRole('button', { name: 'Show CES certificate.pdf' }).click()
  const beside = dialog.getByRole('region', { name: 'Certificate', exact: true })
  await expect(beside.getByRole('img', { name: 'Page 1 of the certificate CES certificate.pdf' })).toBeVisible()
  await fillCourse(dialog, { course: 'CES', on: '2026-05-03' })
  await dialog.getByRole('button', { name: 'Save course' }).click()
  await goTo(page, 'Courses')
  await expect(page.getByText('Certificate attached')).toBeAttached()
})

test('a removed certificate is gone from the course, and Undo brings it back', deep, async ({ page }) => {
  await logWith(page, 'CES', certificate)
  await goTo(page, 'Courses')
  const dialog = await editCourse(page, 'CES')
  await dialog.getByRole('button', { name: 'Remove CES certificate.pdf' }).click()
  await dialog.getByRole('button', { name: 'Save changes' }).click()
  await expect(page.getByText('Certificate attached')).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('Certificate attached')).toBeAttached()
})

test('what the certificate says is proposed, and taken only when pressed', async ({ page }) => {
  const dialog = await openLogDialog(page)
  await dialog.getByLabel('Course', { exact: true }).fill('CES')
  await attach(page, dialog, pdfFile('CES.pdf', 'CES, May 3, 2026, 20 hours'))
  await expect(dialog.getByText('From the certificate:')).toBeVisible()
  await expect(dialog.getByLabel('Completed on')).toHaveValue('2026-11-20')
  await dialog.getByRole('button', { name: 'Use May 3, 2026' }).click()
  await expect(dialog.getByLabel('Course', { exact: true })).toBeFocused()
  await expect(dialog.getByLabel('Completed on')).toHaveValue('2026-05-03')
  await dialog.getByRole('button', { name: 'Use 20 contact hours' }).click()
  await expect(dialog.getByLabel('Contact hours')).toHaveValue('20')
  await expect(dialog.getByText('From the certificate:')).toHaveCount(0)
  await expect(dialog.getByLabel('Course', { exact: true })).toHaveValue('CES')
})

const script = 'document.title = "a script ran"'
const neither = 'isn’t a PDF or photo.'
const refused = [
  { file: textFile('certificate.pdf', 'application/pdf', `<!doctype html><script>${script}</script>`), says: neither },
  { file: textFile('certificate.svg', 'image/svg+xml', `<svg xmlns="http://www.w3.org/2000/svg" onload='${script}'/>`), says: neither },
  { file: textFile('empty.pdf', 'application/pdf', ''), says: 'wasn’t attached: it’s empty. Download or scan it again.' },
  {
    file: pngHeader('huge.png', 10_000, 10_000),
    says: 'wasn’t attached: it has more than 60 megapixels, too many for a phone. Save it smaller.',
  },
]

test('a file that is not a certificate is rejected with an explanation, what was typed stays, and nothing is stored', async ({ page }) => {
  const dialog = await openLogDialog(page)
  await dialog.getByLabel('Course', { exact: true }).fill('CES')
  for (const { file, says } of refused) {
    await attach(page, dialog, file)
    await expect(dialog.getByRole('group', { name: /^Certificate/ }).getByRole('alert')).toHaveText(`“${file.name}” ${says}`)
  }
  await expect(dialog.getByLabel('Course', { exact: true })).toHaveValue('CES')
  expect(await keptFiles(page)).toEqual([])
  await expect(page).not.toHaveTitle('a script ran')
})

test('a PDF with a script is drawn, and its script does not run', async ({ page }) => {
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  const opens = `/OpenAction << /S /JavaScript /JS (app.alert\\('ran'\\); ${script}) >>`
  const dialog = await openLogDialog(page)
  await attachAndShow(page, dialog, pdfFile('lively.pdf', 'Certificate with a script', opens))
  await expect(dialog.getByText('Certificate with a script')).toBeAttached()
  expect(dialogs).toEqual([])
  await expect(page).not.toHaveTitle('a script ran')
})

test('if the PDF reader cannot be loaded, there is a message instead of endless waiting', deep, async ({ page, tolerate }) => {
  tolerate(/pdfWorker/)
  await page.route(/pdfWorker/, (route) => route.abort())
  const dialog = await openLogDialog(page)
  await attachAndShow(page, dialog, certificate)
  await expect(dialog.getByText('This part of Recert couldn’t be loaded.')).toBeVisible()
})

test('a certificate lost by the browser is named on every screen, with what to do about it', deep, async ({ page }) => {
  await logWith(page, 'CES', certificate)
  await loseFiles(page)
  await page.reload()
  await expect(page.getByText('The certificate of “CES” isn’t on this device. Restore a backup that has it, or attach it.')).toBeVisible()
  await goTo(page, 'Courses')
  await expect((await openCourse(page, 'CES')).getByText('This browser doesn’t have the file.')).toBeVisible()
})

/** Runs in the page: where there's black on a page 420 wide and 240 high that `scannedPdf` made. */
function inkOf(canvas: HTMLElement | SVGElement): unknown {
  if (!(canvas instanceof HTMLCanvasElement)) throw new Error('no canvas')
  const scale = canvas.width / 420
  const isInked = (x: number, y: number, width: number, height: number) => {
    const pixels = canvas.getContext('2d')?.getImageData(x * scale, y * scale, width * scale, height * scale).data ?? []
    return pixels.some((value, index) => index % 4 === 0 && value < 100)
  }
  return { scan: isInked(80, 100, 40, 40), mark: isInked(240, 100, 20, 20), margin: isInked(340, 10, 60, 60) }
}

/** Runs in the page: the size of the picture as drawn, and the color of a point in its upper and lower half. */
function pixelsOf(picture: HTMLElement | SVGElement): unknown {
  if (!(picture instanceof HTMLImageElement)) throw new Error('no picture')
  const { naturalWidth: width, naturalHeight: height } = picture
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const pen = canvas.getContext('2d')
  pen?.drawImage(picture, 0, 0)
  const colorAt = (y: number) => {
    const [red = 0, , blue = 0] = pen?.getImageData(width / 2, y, 1, 1).data ?? []
    return red > 200 && blue < 50 ? 'red' : blue > 200 && red < 50 ? 'blue' : `${red} ${blue}`
  }
  return { width, height, above: colorAt(height / 4), below: colorAt((height * 3) / 4) }
}
