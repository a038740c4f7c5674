import { expect, type Page } from '@playwright/test'
import { siteUrl } from './oneSite'
import { chooseTable, openImport } from './cases/importing'
import { chooseFiles } from './fileExchange'
import { addCustomCertification, deleteCourse, editCourse, fillCourse, goTo, logCourse, openCertification, openLogDialog } from './trainer'

type Deed = (page: Page, number: number) => Promise<Done>

/** What must be in storage when the browser was killed after it was acknowledged: texts that some record has, and that none has. */
export type Done = { readonly has: readonly string[]; readonly hasNot: readonly string[] }

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)

/** A course as a text in a record, and as one in a recently deleted record. */
const course = (title: string) => `"title":"${title}"`

/** With some credit for the first certification, if there are any: without, the form asks. */
async function log(page: Page, title: string): Promise<void> {
  const dialog = await openLogDialog(page)
  await fillCourse(dialog, { course: title })
  const credit = dialog.getByLabel(/^Coach \d+ CECs$/)
  if ((await credit.count()) > 0) await credit.first().fill('0.1')
  await dialog.getByRole('button', { name: 'Save course', exact: true }).click()
  await expect(dialog).toBeHidden()
}

async function importRows(page: Page, number: number, count: number): Promise<Done> {
  await page.goto(`${siteUrl()}#/data`)
  const dialog = await openImport(page)
  const rows = Array.from({ length: count }, (_, index) => `Import ${number}-${index},2025-05-03\n`)
  await chooseTable(page, dialog, Buffer.from(`Course,Date\n${rows.join('')}`))
  await dialog.getByRole('button', { name: new RegExp(`^Import ${count.toLocaleString('en-US')} courses$`) }).click()
  await expect(dialog).toBeHidden()
  return { has: rows.map((row) => course(row.split(',')[0] ?? '')), hasNot: [] }
}

/** Everything a trainer can do that is said to be done. Each ends the moment it's said. */
export const deeds: Readonly<Record<string, Deed>> = {
  async save(page, number) {
    await log(page, `Saved ${number}`)
    return { has: [course(`Saved ${number}`)], hasNot: [] }
  },
  async edit(page, number) {
    await log(page, `Draft ${number}`)
    await goTo(page, 'Courses')
    const dialog = await editCourse(page, `Draft ${number}`)
    await dialog.getByLabel('Course', { exact: true }).fill(`Edited ${number}`)
    await dialog.getByRole('button', { name: 'Save changes' }).click()
    await expect(dialog).toBeHidden()
    return { has: [course(`Edited ${number}`)], hasNot: [course(`Draft ${number}`)] }
  },
  async delete(page, number) {
    await log(page, `Deleted ${number}`)
    await goTo(page, 'Courses')
    await deleteCourse(page, `Deleted ${number}`)
    await expect(page.getByText(new RegExp(`^Deleted .?Deleted ${number}\\b`)).first()).toBeVisible()
    return { has: [`deleted Deleted ${number}\n`], hasNot: [course(`Deleted ${number}`)] }
  },
  async undo(page, number) {
    await log(page, `Undone ${number}`)
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await expect(page.getByRole('button', { name: 'Redo', exact: true })).toBeVisible()
    return { has: [], hasNot: [course(`Undone ${number}`)] }
  },
  async redo(page, number) {
    await log(page, `Redone ${number}`)
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await page.getByRole('button', { name: 'Redo', exact: true }).click()
    await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeVisible()
    return { has: [course(`Redone ${number}`)], hasNot: [] }
  },
  import: (page, number) => importRows(page, number, 50),
  // Once as many as a device is quick to take, and then as many as it has room for again and again.
  importMany: (page, number) => importRows(page, number, number < 10 ? 3000 : 300),
  async renew(page, number) {
    const name = `Coach ${number}`
    await addCustomCertification(page, { name, required: '1', unitName: 'CECs', certifiedOn: daysAgo(700) })
    await logCourse(page, { course: `For ${name}`, amounts: { [`${name} CECs`]: '1' } })
    await openCertification(page, name)
    await page.getByRole('button', { name: 'Renew', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: `Renew ${name}` })
    await dialog.getByRole('button', { name: 'Record renewal' }).click()
    await expect(dialog).toBeHidden()
    return { has: [`"name":"${name}" renewed 1`], hasNot: [] }
  },
  async restore(page, number) {
    await page.goto(`${siteUrl()}#/data`)
    await page.getByRole('button', { name: 'Restore backup' }).click()
    const dialog = page.getByRole('dialog', { name: 'Restore backup' })
    const file = { name: 'recert.json', mimeType: 'application/json', buffer: backupOf(number) }
    await chooseFiles(page, dialog.getByRole('button', { name: 'Choose a file' }), file)
    await dialog.getByRole('button', { name: 'Restore', exact: true }).click()
    await expect(dialog).toBeHidden()
    return { has: [0, 1, 2].map((index) => course(`Restored ${number}-${index}`)), hasNot: [] }
  },
  async deleteForGood(page, number) {
    await log(page, `Erased ${number}`)
    await goTo(page, 'Courses')
    await deleteCourse(page, `Erased ${number}`)
    await goTo(page, 'Data and settings')
    await page.getByRole('button', { name: 'Delete these for good' }).click()
    await page.getByRole('button', { name: /^Press again to delete/ }).click()
    await expect(page.getByText(/^Nothing here\. You can bring back/)).toBeVisible()
    return { has: [], hasNot: [`Erased ${number}`] }
  },
}

/** The records in localStorage: the live ones as texts, the recently deleted ones with that word before. */
export function storedTexts(page: Page): Promise<string> {
  return page.evaluate(() =>
    Object.keys(localStorage)
      .filter((key) => /^recert\/(credential|course)\//.test(key))
      .map((key) => {
        // safe: the format of each record
        const { deletedOn, record } = JSON.parse(localStorage.getItem(key) ?? '') as {
          deletedOn: string | null
          record: { title?: string; name?: string; renewals?: object[] }
        }
        if (deletedOn !== null) return `deleted ${record.title ?? record.name}`
        return record.name === undefined ? `"title":"${record.title}"` : `"name":"${record.name}" renewed ${record.renewals?.length ?? 0}`
      })
      .sort()
      .map((text) => `${text}\n`)
      .join(''),
  )
}

function backupOf(number: number): Buffer {
  const courses = [0, 1, 2].map((index) => ({
    rev: 1,
    savedAt: '2026-03-01T10:00:00.000Z',
    deletedOn: null,
    record: {
      id: `0restored-${number}-${index}`,
      title: `Restored ${number}-${index}`,
      provider: '',
      completedOn: '2026-03-01',
      category: 'course',
      contactHours: null,
      cost: null,
      awards: [],
    },
  }))
  const file = {
    format: 'recert',
    version: 3,
    exportedAt: '2026-03-02T10:00:00.000Z',
    recordVersion: 3,
    settings: {},
    credentials: [],
    courses,
    proofs: [],
    unread: [],
  }
  return Buffer.from(JSON.stringify(file))
}
