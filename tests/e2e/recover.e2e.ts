import { readFile } from 'node:fs/promises'
import { expectNoFindings } from './support/axe'
import { pdfFile } from './support/certificates'
import { downloadBy, keptFiles } from './support/fileExchange'
import { expectNoSidewaysScrolling } from './support/layout'
import { smallPhone } from './support/modes'
import { expect, test } from './support/recert'
import { addCredential, certification, goTo, openLogDialog } from './support/trainer'

test('without the rest of Recert, the records and certificates can be downloaded with one press, and restored from that file', async ({
  page,
  open,
  at,
  tolerate,
}) => {
  await at('2026-11-20')
  await open()
  await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
  const dialog = await openLogDialog(page)
  await dialog.getByLabel('Course', { exact: true }).fill('CES')
  await dialog.locator('input[type=file]').first().setInputFiles(pdfFile('ces.pdf', 'Certificate'))
  await dialog.getByRole('button', { name: 'Save course', exact: true }).click()
  await expect(dialog).toBeHidden()
  await page.evaluate(() => {
    localStorage.setItem('recert/course/broken', '{"v":')
    // As a newer version left it, before the site went back.
    localStorage.setItem('recert/course/newer', '{"v":99,"rev":1,"savedAt":null,"deletedOn":null,"record":{"id":"newer","title":"Newer"}}')
  })

  // Nothing of the app's own scripts, also of those that were still to come.
  tolerate(/Failed to load resource: net::ERR_FAILED .*\/assets\//)
  await page.route('**/assets/**', (route) => route.abort())
  await open('recover.html')
  await expect(page.getByText('Found 1 credential, 2 courses and 1 certificate. 1 text can’t be read')).toBeVisible()
  await expectNoFindings(page, 'light')
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectNoFindings(page, 'dark')
  await page.setViewportSize(smallPhone)
  await expectNoSidewaysScrolling(page, 'on a small phone')
  const certificate = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download CES, Nov 20, 2026: ces.pdf, 1 kB', exact: true }).click()
  expect((await certificate).suggestedFilename()).toBe('2026-11-20 CES.pdf')
  expect((await readFile(await (await certificate).path())).subarray(0, 5).toString()).toBe('%PDF-')
  const recovering = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download only the records' }).click()
  const recovered = await readFile(await (await recovering).path())
  expect(recovered.toString()).toContain('{\\\\\\"v\\\\\\":')
  const everything = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download everything' }).click()
  const archive = await readFile(await (await everything).path())
  expect(archive.toString()).toContain('certificates/2026-11-20 CES.pdf')

  const erase = (name: string) =>
    page.evaluate(async (database) => {
      localStorage.clear()
      sessionStorage.clear()
      await new Promise((resolve) => Object.assign(indexedDB.deleteDatabase(database), { onsuccess: resolve }))
    }, name)
  await erase('recert')
  await page.reload()
  await expect(page.getByText('This browser has no records of Recert at this address, but 1 certificate.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Download everything' })).toBeEnabled()

  await page.unroute('**/assets/**')
  await erase('recert-proofs')
  await open('#/data')
  await page.getByRole('button', { name: 'Restore backup' }).click()
  const restore = page.getByRole('dialog', { name: 'Restore backup' })
  await restore.locator('input[type=file]').first().setInputFiles({ name: 'recert-recovered.zip', mimeType: 'application/zip', buffer: archive })
  await restore.getByRole('button', { name: 'Restore', exact: true }).click()
  await expect(restore).toBeHidden()
  expect(await keptFiles(page)).toHaveLength(1)
  await goTo(page, 'Dashboard')
  await expect(certification(page, 'NASM-CPT')).toBeVisible()
})

test('where there is nothing, it says so and makes no database', async ({ page, open }) => {
  await open('recover.html')
  await expect(page.getByText('This browser has no records of Recert at this address.')).toBeVisible()
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([])
})

test('what was deleted for good isn’t handed out, though the safety copy still has it and one key can’t be read', async ({ page, open }) => {
  await page.addInitScript(() => {
    const read = Storage.prototype.getItem.bind(localStorage)
    Storage.prototype.getItem = (key) => {
      if (key === 'recert/settings') throw new DOMException('this key cannot be read', 'UnknownError')
      return read(key)
    }
  })
  await open('recover.html')
  await page.evaluate(async () => {
    const fill = (name: string, store: string, rows: readonly (readonly [key: string, value: unknown])[]) =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open(name, 1)
        request.onupgradeneeded = () => {
          const made = request.result.createObjectStore(store)
          for (const [key, value] of rows) made.put(value, key)
        }
        request.onsuccess = () => resolve(request.result.close())
      })
    const textOf = (title: string, rev: number, sha256: string) => JSON.stringify({ v: 3, rev, record: { title, proofs: [{ sha256 }] } })
    const pdf = { bytes: new TextEncoder().encode('%PDF-1.7').buffer }
    await fill('recert', 'records', [
      ['recert/course/gone', { rev: 3, raw: textOf('Gone for good', 3, 'a'.repeat(64)) }],
      ['recert/course/back', { rev: 5, raw: textOf('Brought back', 5, 'b'.repeat(64)) }],
    ])
    await fill('recert-proofs', 'files', [
      ['a'.repeat(64), pdf],
      ['b'.repeat(64), pdf],
    ])
    localStorage.setItem('recert/course/deleted', '{"v":3,"rev":2,"deletedOn":"2026-11-19","record":{"title":"Deleted"}}')
    localStorage.setItem('recert/settings', '{}')
    localStorage.setItem('recert/erased', '[["recert/course/gone",3],["recert/course/back",4]]')
  })
  await page.reload()
  await expect(page.getByText('Found 0 credentials, 1 course and 1 certificate. The file has 1 deleted record, too.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Download Brought back, 1 kB' })).toBeVisible()
  const { bytes } = await downloadBy(page, page.getByRole('button', { name: 'Download everything' }))
  expect(bytes.toString()).toContain('Brought back')
  expect(bytes.toString()).not.toContain('Gone for good')
})

test('records that make no sense don’t keep their certificates from being listed, each under a name of its own', async ({ page, open }) => {
  await open('recover.html')
  await page.evaluate(async () => {
    const pdf = { bytes: new TextEncoder().encode('%PDF-1.7').buffer }
    await new Promise<void>((resolve) => {
      const request = indexedDB.open('recert-proofs', 1)
      request.onupgradeneeded = () => {
        const made = request.result.createObjectStore('files')
        for (const letter of ['a', 'b', 'c', 'd', 'e']) made.put(pdf, letter.repeat(64))
      }
      request.onsuccess = () => resolve(request.result.close())
    })
    const store = (id: string, record: unknown) =>
      localStorage.setItem(`recert/course/${id}`, JSON.stringify({ v: 3, rev: 1, deletedOn: null, record }))
    store('null', null)
    store('list', { title: 'List', completedOn: '2026-03-31', proofs: 7 })
    store('odd', { title: { no: 'title' }, completedOn: 20260331, proofs: [null, { sha256: 'c'.repeat(64) }] })
    const held = (letter: string) => [{ sha256: letter.repeat(64), name: 'certificate.pdf' }]
    store('one', { title: '../Kettlebells: “1/2” \ud800', completedOn: '2026-03-31', proofs: held('a') })
    store('two', { title: '..Kettlebells 1 2', completedOn: '2026-03-31', proofs: held('b') })
    store('undated', { title: 'Undated', completedOn: 'soon', proofs: held('d') })
  })
  await page.reload()
  await expect(page.getByRole('listitem')).toHaveText([
    /^Download \.\.\/Kettlebells: “1\/2” ., Mar 31, 2026: certificate\.pdf, 1 kB$/,
    'Download ..Kettlebells 1 2, Mar 31, 2026: certificate.pdf, 1 kB',
    'Download certificate-cccccccccccc.pdf (1 kB)',
    'Download Undated: certificate.pdf, 1 kB',
    'Download certificate-eeeeeeeeeeee.pdf (1 kB)',
  ])
  const { bytes } = await downloadBy(page, page.getByRole('button', { name: 'Download everything' }))
  for (const name of ['2026-03-31 Kettlebells 1 2.pdf', '2026-03-31 Kettlebells 1 2 bbbbbbbbbbbb.pdf', 'certificate-cccccccccccc.pdf', 'Undated.pdf'])
    expect(bytes.toString()).toContain(`certificates/${name}`)
})
