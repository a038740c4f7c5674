import type { Page } from '@playwright/test'
import { reload } from './trainer'

export type StoredCourse = { readonly title: string; readonly completedOn: string; readonly category?: string; readonly amount?: number }

/** Stores copies of a logged course, as another tab would, and reloads the page. */
export async function storeCourses(page: Page, courses: readonly StoredCourse[]): Promise<void> {
  await page.evaluate((wanted) => {
    const key = Object.keys(localStorage).find((candidate) => candidate.startsWith('recert/course/')) ?? ''
    const template = JSON.parse(localStorage.getItem(key) ?? '') as { record: { awards: object[] } } // safe: the format of a course
    wanted.forEach(({ amount, ...facts }, number) => {
      const id = `000000000-${String(number).padStart(5, '0')}`
      const awards = template.record.awards.map((award) => (amount === undefined ? award : { ...award, amount }))
      localStorage.setItem(`recert/course/${id}`, JSON.stringify({ ...template, record: { ...template.record, ...facts, id, awards } }))
    })
  }, courses)
  await reload(page)
}

/** `Stored 1`, `Stored 2`, ..., two a day, backward from the end of October 2026. */
export function numberedCourses(count: number): readonly StoredCourse[] {
  return Array.from({ length: count }, (_, index) => ({
    title: `Stored ${index + 1}`,
    completedOn: new Date(Date.UTC(2026, 9, 30) - (index + 1) * 43_200_000).toISOString().slice(0, 10),
  }))
}

/** Stores copies of a certification under these names. */
export async function storeCertifications(page: Page, names: readonly string[]): Promise<void> {
  await page.evaluate((wanted) => {
    const template = Object.keys(localStorage)
      .filter((key) => key.startsWith('recert/credential/'))
      .map((key) => JSON.parse(localStorage.getItem(key) ?? '') as { record: { kind: string } }) // safe: the format of a credential
      .find(({ record }) => record.kind === 'certification')
    if (template === undefined) throw new Error('no certification to copy')
    wanted.forEach((name, number) => {
      const id = `000000000-${String(number).padStart(5, '0')}`
      localStorage.setItem(`recert/credential/${id}`, JSON.stringify({ ...template, record: { ...template.record, id, name } }))
    })
  }, names)
  await reload(page)
}

/** What the safety copy has on disk: records and settings, removed ones as null. */
export function mirrorTexts(page: Page): Promise<readonly (string | null)[]> {
  return page.evaluate(async () => {
    const answer = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error ?? new Error('no answer'))
      })
    const database = await answer(indexedDB.open('recert'))
    const rows: readonly { readonly raw: string | null }[] = await answer(database.transaction('records').objectStore('records').getAll())
    database.close()
    return rows.map(({ raw }) => raw)
  })
}
