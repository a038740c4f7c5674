import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { keptPage } from '../../src/build/firstPaint'
import { pdfFile } from './support/certificates'
import { build, buildOf, courseTexts, expect, isSameDocument, lookForUpdate, mark, test, visit } from './support/deployments'
import { deep } from './support/recert'
import { addCredential, certification, editCourse, expectShown, goTo, logCourse, openLogDialog, reload, renewalBar } from './support/trainer'
import type { Page } from '@playwright/test'

const updateReady = 'A newer version is ready.'

// In a single worker, so the later build is only made once.
test.describe.configure({ mode: 'default' })

/** The service worker of a later build with the page of this one, as on a host in the middle of a deployment. */
async function mixedBuild(laterFolder: string, mixed: string): Promise<void> {
  await cp(laterFolder, mixed, { recursive: true })
  await cp(join(build, keptPage), join(mixed, keptPage))
}

test('after the first visit everything works offline, and a logged course is there after a reload', async ({ page, at, site }) => {
  await at('2026-11-20')
  await visit(page, site)
  await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
  await site.close()

  await logCourse(page, { course: 'CES', on: '2026-05-03', amounts: { 'NASM-CPT CEUs': '1.9' } })
  await reload(page)
  await expect(renewalBar(page, 'NASM-CPT')).toHaveAttribute('aria-valuetext', '1.9 of 2.0 CEUs, 0.1 to go')

  for (const screen of ['Courses', 'Credentials', 'Plan', 'Data and settings'] as const) await goTo(page, screen)
  await expect(page.getByText('Works offline. This browser opens Recert')).toBeVisible()
  for (const address of ['#/data/calendar', '#/proof-sheet']) {
    await page.goto(`${site.url}${address}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByText('couldn’t be loaded')).toHaveCount(0)
  }
  await goTo(page, 'Credentials')
  await page.getByRole('link', { name: 'NASM-CPT', exact: true }).click()
  await page.getByRole('button', { name: 'Renew', exact: true }).click()
  await expect(page.getByRole('dialog', { name: 'Renew NASM-CPT' })).toBeVisible()
})

test('a certificate can be attached, shown and backed up offline', deep, async ({ page, context, at, site }) => {
  const sheet = await context.newPage()
  await sheet.setContent('<h1>Certificate of completion</h1>')
  const certificate = await sheet.pdf()
  await sheet.close()
  await at('2026-11-20')
  await visit(page, site)
  await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
  await site.close()
  await reload(page)
  const dialog = await openLogDialog(page)
  await dialog.getByLabel('Course', { exact: true }).fill('CES')
  await dialog.locator('input[type=file]').first().setInputFiles({ name: 'ces.pdf', mimeType: 'application/pdf', buffer: certificate })
  await dialog.getByRole('button', { name: 'Show ces.pdf' }).click()
  await expect(dialog.getByRole('img', { name: 'Page 1 of the certificate ces.pdf' })).toBeVisible()
  await dialog.getByRole('button', { name: 'Save course', exact: true }).click()
  await expect(dialog).toBeHidden()
  await goTo(page, 'Data and settings')
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download backup', exact: true }).click()
  expect((await downloading).suggestedFilename()).toMatch(/\.zip$/)
})

test('the address of the shortcut opens "Log course" on the dashboard, also offline', deep, async ({ page, at, site }) => {
  await at('2026-11-20')
  await visit(page, site)
  await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
  await site.close()
  await page.goto('about:blank')
  await page.goto(`${site.url}#/log`)
  await expect(page.getByRole('dialog', { name: 'Log course', exact: true })).toBeVisible()
  await expect(certification(page, 'NASM-CPT')).toBeVisible()
  expect(page.url()).toBe(`${site.url}#/`)
})

test('an update never reloads a page by itself: an open form keeps what was typed and saves with the old page', async ({ page, at, site, later }) => {
  await at('2026-11-20')
  await visit(page, site)
  await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
  const before = await buildOf(page)
  const dialog = await openLogDialog(page)
  await dialog.getByLabel('Course', { exact: true }).fill('CES')
  await mark(page)

  site.deploy(later.folder)
  await lookForUpdate(page)
  await expect(page.getByText(updateReady)).toBeAttached()
  expect(await isSameDocument(page)).toBe(true)
  await expect(dialog.getByLabel('Course', { exact: true })).toHaveValue('CES')
  await dialog.getByRole('button', { name: 'Save course', exact: true }).click()
  await expect(renewalBar(page, 'NASM-CPT')).toHaveAttribute('aria-valuetext', '1.9 of 2.0 CEUs, 0.1 to go')
  expect(await isSameDocument(page)).toBe(true)

  await page.getByRole('button', { name: 'Update now' }).click()
  await expect.poll(() => buildOf(page).catch(() => before)).not.toBe(before)
  await expect(renewalBar(page, 'NASM-CPT')).toHaveAttribute('aria-valuetext', '1.9 of 2.0 CEUs, 0.1 to go')
  await expect(page.getByText(updateReady)).toHaveCount(0)
})

test('if a closed form has unsaved input, updating warns first', deep, async ({ page, at, site, later }) => {
  await at('2026-11-20')
  await visit(page, site)
  await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
  const dialog = await openLogDialog(page)
  await dialog.getByLabel('Course', { exact: true }).fill('Half typed')
  await dialog.getByRole('button', { name: 'Close' }).click()
  await mark(page)
  site.deploy(later.folder)
  await lookForUpdate(page)
  await page.getByRole('button', { name: 'Update now' }).click()
  await expect(page.getByText('A form isn’t saved yet, and updating would lose it. Open it to save it.')).toBeVisible()
  expect(await isSameDocument(page)).toBe(true)

  const again = await openLogDialog(page)
  await expect(again.getByLabel('Course', { exact: true })).toHaveValue('Half typed')
  await again.getByLabel('NASM-CPT CEUs').fill('0.3')
  await again.getByRole('button', { name: 'Save course', exact: true }).click()
  await page.getByRole('button', { name: 'Update now' }).click()
  await expect.poll(() => isSameDocument(page).catch(() => true)).toBe(false)
  await goTo(page, 'Courses')
  await expect(page.getByText('Half typed', { exact: true })).toBeVisible()
})

test('an old tab next to an updated one keeps working, says so, loses nothing, and never overwrites what the newer version saved', async ({
  page,
  context,
  at,
  site,
  later,
}) => {
  await at('2026-11-20')
  await visit(page, site)
  await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
  await logCourse(page, { course: 'CES', on: '2026-05-03', amounts: { 'NASM-CPT CEUs': '1.9' } })
  const old = await context.newPage()
  await old.goto(site.url)
  await goTo(old, 'Courses')
  const form = await editCourse(old, 'CES')
  await form.getByLabel('NASM-CPT CEUs').fill('0.4')
  await mark(old)

  await page.bringToFront()
  site.deploy(later.folder)
  await lookForUpdate(page)
  const before = await buildOf(page)
  await page.getByRole('button', { name: 'Update now' }).click()
  await expect.poll(() => buildOf(page).catch(() => before)).not.toBe(before)
  await goTo(page, 'Courses')
  await editCourse(page, 'CES')
  await page.getByLabel('NASM-CPT CEUs').fill('0.5')
  await page.getByRole('button', { name: 'Save changes' }).click()
  const saved = await courseTexts(page)
  expect(saved).toHaveLength(1)
  expect(saved[0]).toContain('"v":4')

  expect(await isSameDocument(old)).toBe(true)
  await expect(old.getByText('Recert was updated. This page still runs the older version.')).toBeAttached()
  await expect(form.getByLabel('NASM-CPT CEUs')).toHaveValue('0.4')
  await old.bringToFront()
  await form.getByRole('button', { name: 'Save changes' }).click()
  await expect(form.getByText(/^Not saved: it belongs to a newer version/)).toBeVisible()
  expect(await courseTexts(page)).toEqual(saved)
  await form.getByRole('button', { name: 'Cancel' }).click()

  // Screens the old tab hasn't loaded yet come from its own build, although the site no longer has it.
  await goTo(old, 'Plan')
  await expect(old.getByRole('button', { name: 'Suggest a plan' })).toBeVisible()
  await logCourse(old, { course: 'PES', on: '2026-08-01', amounts: { 'NASM-CPT CEUs': '0.2' } })
  await page.bringToFront()
  await goTo(page, 'Courses')
  await expectShown(page, '2')
  expect(await isSameDocument(old)).toBe(true)

  await old.bringToFront()
  await old.getByRole('button', { name: 'Reload', exact: true }).first().click()
  await expect.poll(() => isSameDocument(old).catch(() => true)).toBe(false)
  await goTo(old, 'Courses')
  await expectShown(old, '2')
  expect(await courseTexts(old)).toContain(saved[0])
})

test(
  'the files of an older build stay while one of its pages is open, and then the newer build works offline',
  deep,
  async ({ page, context, site, later }) => {
    await visit(page, site)
    site.deploy(later.folder)
    await lookForUpdate(page)
    const before = await buildOf(page)
    const old = await context.newPage()
    await old.goto(site.url)
    expect(await buildOf(old)).toBe(before)
    await page.getByRole('button', { name: 'Update now' }).click()
    await expect.poll(() => buildOf(page).catch(() => before)).not.toBe(before)
    expect(await page.evaluate(() => caches.keys())).toHaveLength(2)
    await old.close()
    await page.close()
    const next = await context.newPage()
    await next.goto(site.url)
    await expect.poll(() => next.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
    expect(await buildOf(next)).not.toBe(before)
    await site.close()
    await next.reload()
    await expect(next.getByRole('button', { name: 'Add credential' }).first()).toBeVisible()
  },
)

test('a build caught halfway through deployment is not kept', async ({ page, site, later, tolerate }, testInfo) => {
  tolerate(/Failed to find a valid digest|service-worker/)
  await visit(page, site)
  const before = await page.evaluate(() => caches.keys())
  const mixed = testInfo.outputPath('mixed')
  await mixedBuild(later.folder, mixed)
  site.deploy(mixed)
  await lookForUpdate(page)
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).installing === null && (await caches.keys()).length === 1))
    .toBe(true)
  expect(await page.evaluate(() => caches.keys())).toEqual(before)
  expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting)).toBeNull()
})

/** What the page gets from an address of the site. */
function textOf(page: Page, path: string): Promise<string> {
  return page.evaluate((address) => fetch(address).then((answer) => answer.text()), path)
}

test('the worker keeps only files of this build: neither a page in place of a decoder, nor what another app has beside it', async ({
  page,
  site,
}, info) => {
  const folder = info.outputPath('host')
  await cp(build, folder, { recursive: true })
  site.deploy(folder)
  const decoder = join(folder, 'pdf/wasm/openjpeg.wasm')
  await writeFile(decoder, '<!doctype html><title>Recert</title>')
  await writeFile(join(folder, 'pdf/neighbor.txt'), 'one')
  await visit(page, site)
  expect(await textOf(page, './pdf/wasm/openjpeg.wasm')).toContain('<!doctype html>')
  expect(await textOf(page, './pdf/neighbor.txt')).toBe('one')

  await cp(join(build, 'pdf/wasm/openjpeg.wasm'), decoder)
  await writeFile(join(folder, 'pdf/neighbor.txt'), 'two')
  expect((await textOf(page, './pdf/wasm/openjpeg.wasm')).slice(1, 4)).toBe('asm')
  expect(await textOf(page, './pdf/neighbor.txt')).toBe('two')
  await site.close()
  expect((await textOf(page, './pdf/wasm/openjpeg.wasm')).slice(1, 4)).toBe('asm')
})

test('an urgent build takes over at once, and reloads pages that don’t know about it', async ({ page, site, tolerate }, info) => {
  // The page may be loading its notice of the update when it's reloaded.
  tolerate(/Failed to fetch dynamically imported module: .*UpdateNotice/)
  await visit(page, site)
  await goTo(page, 'Courses')
  await mark(page)
  const folder = info.outputPath('urgent')
  await cp(build, folder, { recursive: true })
  const worker = join(folder, 'service-worker.js')
  const text = await readFile(worker, 'utf8')
  expect(text).toContain('"isUrgent":false')
  await writeFile(worker, text.replace('"isUrgent":false', '"isUrgent":true').replace(/"name":"/, '"name":"urgent'))
  site.deploy(folder)
  await lookForUpdate(page)
  await expect.poll(() => isSameDocument(page).catch(() => true)).toBe(false)
  await expect.poll(() => page.evaluate(() => caches.keys()).catch(() => [])).toContainEqual(expect.stringContaining('urgent'))
  await mark(page)
  await expect(page.getByRole('button', { name: 'Add credential' }).first()).toBeVisible()
  expect(await isSameDocument(page)).toBe(true)
})

test('the goodbye worker ends the offline copy, leaves the records, and doesn’t reload for ever', async ({ page, site, at, tolerate }, info) => {
  // The page is left while its notice of an update may still be loading.
  tolerate(/Failed to fetch dynamically imported module: \S*\/UpdateNotice-/)
  await at('2026-11-20')
  await visit(page, site)
  await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
  await mark(page)
  const folder = info.outputPath('goodbye')
  await cp(build, folder, { recursive: true })
  await cp(join(build, 'goodbye-worker.js'), join(folder, 'service-worker.js'))
  site.deploy(folder)
  await lookForUpdate(page)
  await expect.poll(() => isSameDocument(page).catch(() => true)).toBe(false)
  // Two seconds after it's open, the page registers the worker again.
  const again = page.context().waitForEvent('serviceworker')
  await mark(page)
  await expect(certification(page, 'NASM-CPT')).toBeVisible()
  await again
  expect(await page.evaluate(() => caches.keys())).toEqual([])
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
  expect(await isSameDocument(page)).toBe(true)
})

test('a certificate shared with the installed app opens “Log course” with it, once', async ({ page, site, tolerate }) => {
  tolerate(new RegExp(`^request to another origin: POST ${site.url}share`))
  // On a machine without the PDF's font, it may still be on its way when the site closes.
  tolerate(/net::ERR_FAILED .*\/pdf\/fonts\//)
  await visit(page, site)
  // As the system posts it: not from a page of Recert.
  await page.goto('about:blank')
  await page.setContent(`<form method="post" enctype="multipart/form-data" action="${site.url}share"><input type="file" name="files"></form>`)
  await page.locator('input').setInputFiles(pdfFile('CES é.pdf', 'Certificate'))
  await page.locator('form').evaluate((form: HTMLFormElement) => form.submit())
  const dialog = page.getByRole('dialog', { name: 'Log course' })
  await expect(dialog.getByText('CES é.pdf').first()).toBeVisible()
  await expect(page).toHaveURL(`${site.url}#/`)
  // Another tab, which has no draft.
  const other = await page.context().newPage()
  await other.goto(`${site.url}?shared#/log`)
  await expect(other.getByRole('dialog', { name: 'Log course' })).toBeVisible()
  await expect(other.getByText('CES é.pdf')).toHaveCount(0)
})
