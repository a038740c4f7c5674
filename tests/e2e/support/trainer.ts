import { expect, type Locator, type Page } from '@playwright/test'

/** What a trainer does, by the names a screen reader would announce. */

export type CourseInput = {
  readonly course: string
  readonly on?: string
  readonly category?: string
  /** By field label, which is credential and unit: `{ 'NASM-CPT CEUs': '1.9' }`. */
  readonly amounts?: Readonly<Record<string, string>>
  readonly offer?: boolean
}

export async function addCredential(
  page: Page,
  name: string,
  dates: { readonly certifiedOn?: string; readonly expiresOn?: string } = {},
): Promise<void> {
  await page.getByRole('button', { name: 'Add credential', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Add credential', exact: true })
  await dialog.getByLabel('Credential', { exact: true }).fill(name)
  if (dates.certifiedOn !== undefined) await dialog.getByLabel('Certified on', { exact: true }).fill(dates.certifiedOn)
  if (dates.expiresOn !== undefined) await dialog.getByLabel('Expires on', { exact: true }).fill(dates.expiresOn)
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(dialog).toBeHidden()
}

/** Reloads once the browser has left the entry that a closed dialog had in the history: until then, it would cancel that. */
export async function reload(page: Page): Promise<void> {
  await page.waitForFunction(() => (history.state as { readonly dialog?: true } | null)?.dialog !== true) // safe: what the page wrote, or null
  await page.reload()
}

export type CustomCertification = { readonly name: string; readonly required: string; readonly unitName: string; readonly certifiedOn: string }

export async function addCustomCertification(page: Page, { name, required, unitName, certifiedOn }: CustomCertification): Promise<void> {
  await page.getByRole('button', { name: 'Add credential', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Add credential', exact: true })
  await dialog.getByLabel('Credential', { exact: true }).fill(name)
  await page.getByRole('option', { name: /^Custom certification/ }).click()
  await dialog.getByLabel('Required units', { exact: true }).fill(required)
  await dialog.getByLabel('Unit name', { exact: true }).fill(unitName)
  await dialog.getByLabel('Certified on', { exact: true }).fill(certifiedOn)
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(dialog).toBeHidden()
}

export async function openLogDialog(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Log course', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Log course', exact: true })
  await expect(dialog).toBeVisible()
  return dialog
}

export async function fillCourse(dialog: Locator, { course, on, category, amounts = {}, offer = false }: CourseInput): Promise<void> {
  await dialog.getByLabel('Course', { exact: true }).fill(course)
  if (on !== undefined) await dialog.getByLabel('Completed on', { exact: true }).fill(on)
  if (category !== undefined) await dialog.getByLabel('Category', { exact: true }).selectOption({ label: category })
  for (const [field, amount] of Object.entries(amounts)) await dialog.getByLabel(field, { exact: true }).fill(amount)
  if (offer) await dialog.getByRole('checkbox', { name: /^Also / }).check()
}

export async function logCourse(page: Page, input: CourseInput): Promise<void> {
  const dialog = await openLogDialog(page)
  await fillCourse(dialog, input)
  await dialog.getByRole('button', { name: 'Save course', exact: true }).click()
  await expect(dialog).toBeHidden()
}

export function certification(page: Page, name: string): Locator {
  return page.getByRole('article', { name, exact: true })
}

export function renewalBar(page: Page, name: string): Locator {
  return page.getByRole('progressbar', { name: `${name} renewal progress`, exact: true })
}

/** Opens the details of a course in the list: beside it, or above it on a phone. */
export async function openCourse(page: Page, title: string): Promise<Locator> {
  await page.getByRole('table', { name: 'Courses' }).getByRole('button', { name: title, exact: true }).click()
  const details = page.getByRole('region', { name: title, exact: true }).or(page.getByRole('dialog', { name: title, exact: true }))
  await expect(details).toBeVisible()
  return details
}

export async function editCourse(page: Page, title: string): Promise<Locator> {
  const details = await openCourse(page, title)
  await details.getByRole('button', { name: 'Edit', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Edit course' })
  await expect(dialog).toBeVisible()
  return dialog
}

export async function deleteCourse(page: Page, title: string): Promise<void> {
  const details = await openCourse(page, title)
  await details.getByRole('button', { name: 'Delete', exact: true }).click()
  await expect(details).toBeHidden()
}

/** Expects the number beside the title of the list of courses, "4" or "3 of 4", and what a screen reader says instead. */
export async function expectShown(page: Page, number: string): Promise<void> {
  const count = page.getByRole('status')
  await expect(count.getByText(number, { exact: true })).toBeVisible()
  await expect(
    count.getByText(number.includes(' of ') ? `${number} courses shown` : number === '1' ? '1 course' : `${number} courses`, { exact: true }),
  ).toBeAttached()
}

/** Opens every filter of the list of courses, and the order. */
export async function openFilters(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: /^More filters/ })
  if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click()
}

/** Opens the page of one certification. */
export async function openCertification(page: Page, name: string): Promise<void> {
  await goTo(page, 'Credentials')
  await page.getByRole('link', { name, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

/** On a certification's page: in a menu on phones, otherwise a button. */
export async function chooseAction(page: Page, name: 'Edit dates' | 'Audit pack'): Promise<void> {
  const more = page.getByRole('button', { name: 'More', exact: true })
  const item = page.getByRole('menuitem', { name })
  // Right after the window has changed, what's there may be about to go.
  await expect(async () => {
    if ((await more.isVisible()) && !(await item.isVisible())) await more.click({ timeout: 1000 })
    await item.or(page.getByRole('button', { name })).click({ timeout: 1000 })
  }).toPass()
}

/** Plans a course on the plan page. */
export async function planCourse(page: Page, { course, on }: { readonly course: string; readonly on: string }): Promise<void> {
  await page.getByRole('button', { name: 'Add planned course' }).click()
  const dialog = page.getByRole('dialog', { name: 'Plan course' })
  await dialog.getByLabel('Course', { exact: true }).fill(course)
  await dialog.getByLabel('Planned for').fill(on)
  await dialog.getByRole('button', { name: 'Save course' }).click()
  await expect(dialog).toBeHidden()
}

export async function goTo(page: Page, screen: 'Dashboard' | 'Courses' | 'Credentials' | 'Plan' | 'Data and settings'): Promise<void> {
  // A backup that's due is part of the gear's name, and the dashboard's heading is its verdict.
  await page
    .getByRole('banner')
    .getByRole('link', { name: new RegExp(`^${screen}`) })
    .click()
  await expect(page).toHaveTitle(`${screen} · Recert`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}
