import { fireEvent, screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'

/** What a trainer does and sees, by the names a screen reader reads. */

export type CourseInput = {
  readonly course: string
  readonly on?: string
  readonly category?: string
  /** By field name: `{ 'NASM-CPT CEUs': '1.9' }`. */
  readonly amounts?: Readonly<Record<string, string>>
}

export type CredentialDates = { readonly certifiedOn?: string; readonly expiresOn?: string }

export function field(dialog: HTMLElement, name: string): HTMLElement {
  return within(dialog).getByLabelText(name)
}

/** Replaces the content of a text field. */
export async function fill(user: UserEvent, dialog: HTMLElement, name: string, text: string): Promise<void> {
  await user.clear(field(dialog, name))
  await user.click(field(dialog, name))
  await user.paste(text)
}

/** A date field reports a whole date or nothing. */
export function pickDay(dialog: HTMLElement, name: string, day: string): void {
  fireEvent.change(field(dialog, name), { target: { value: day } })
}

/** February 30: a browser shows it, but the page only learns that it's invalid. */
export function typeUnreadableDay(dialog: HTMLElement, name: string): void {
  const input = field(dialog, name)
  pickDay(dialog, name, '')
  Object.defineProperty(input, 'validity', { configurable: true, value: { badInput: true } })
  fireEvent.keyUp(input)
}

export async function openCredentialDialog(user: UserEvent): Promise<HTMLElement> {
  await user.click(screen.getByRole('button', { name: 'Add credential' }))
  return screen.findByRole('dialog', { name: 'Add credential' })
}

export async function addCredential(user: UserEvent, name: string, dates: CredentialDates = {}): Promise<void> {
  await openCredentialDialog(user)
  await fillCredential(user, name, dates)
}

/** In the open dialog. */
export async function fillCredential(user: UserEvent, name: string, dates: CredentialDates): Promise<void> {
  const dialog = await screen.findByRole('dialog', { name: 'Add credential' })
  await fill(user, dialog, 'Credential', name)
  if (dates.certifiedOn !== undefined) pickDay(dialog, 'Certified on', dates.certifiedOn)
  if (dates.expiresOn !== undefined) pickDay(dialog, 'Expires on', dates.expiresOn)
  await press(user, dialog, 'Add')
}

export async function openLogDialog(user: UserEvent): Promise<HTMLElement> {
  await user.click(screen.getByRole('button', { name: 'Log course' }))
  return screen.findByRole('dialog', { name: 'Log course' })
}

export async function fillCourse(user: UserEvent, dialog: HTMLElement, { course, on, category, amounts = {} }: CourseInput): Promise<void> {
  await fill(user, dialog, 'Course', course)
  if (on !== undefined) pickDay(dialog, 'Completed on', on)
  if (category !== undefined) await user.selectOptions(field(dialog, 'Category'), category)
  for (const [name, amount] of Object.entries(amounts)) await fill(user, dialog, name, amount)
}

export async function logCourse(user: UserEvent, input: CourseInput): Promise<void> {
  const dialog = await openLogDialog(user)
  await fillCourse(user, dialog, input)
  await press(user, dialog, 'Save course')
}

export async function press(user: UserEvent, dialog: HTMLElement, name: string): Promise<void> {
  await user.click(within(dialog).getByRole('button', { name }))
}

export async function goTo(user: UserEvent, name: 'Dashboard' | 'Courses' | 'Credentials' | 'Plan' | 'Data and settings'): Promise<void> {
  // A backup that's due is part of the gear's name, and the dashboard's heading is its verdict.
  await user.click(within(header()).getByRole('link', { name: new RegExp(`^${name}`) }))
  await screen.findByRole('heading', name === 'Dashboard' ? { level: 1 } : { level: 1, name })
}

/** The page's header. Those within an article aren't banners, but the testing library takes them for some. */
export function header(): HTMLElement {
  const [first] = screen.getAllByRole('banner')
  if (first === undefined) throw new Error('no header')
  return first
}

/** What to do next on the dashboard, in order: "Take a CPR/AED class | By Jan 15, 2028 | The class adds 0.1 to NASM-CPT." */
export function nextSteps(): readonly string[] {
  const heading = document.getElementById('next')
  const card = heading?.closest('section')
  if (!heading || !card) return []
  const [by, about] = [heading.previousElementSibling?.lastElementChild?.textContent ?? '', heading.nextElementSibling?.textContent ?? '']
  const others = [...card.querySelectorAll('li')].map(({ textContent }) => textContent)
  return [`${heading.textContent} | ${by} | ${about}`, ...others]
}

/** A certification or card on the dashboard. */
export function article(name: string): HTMLElement {
  return screen.getByRole('article', { name })
}

export function renewalBar(name: string): HTMLElement {
  return screen.getByRole('progressbar', { name: `${name} renewal progress` })
}

/** Chooses what to do with a credential in its row's menu. */
export async function chooseFor(user: UserEvent, name: string, action: 'Edit' | 'Remove' | 'Certificate of'): Promise<void> {
  await user.click(await screen.findByRole('button', { name: `More for ${name}` }))
  await user.click(screen.getByRole('menuitem', { name: `${action} ${name}` }))
}

/** The row of a course or credential. */
export function rowOf(list: 'Courses' | 'Credentials', name: string): HTMLElement {
  const row = namedButtons(list)
    .find((named) => named.name === name)
    ?.button.closest<HTMLElement>('li, tr')
  if (!row) throw new Error(`no row of ${name}`)
  return row
}

/** The names in the list, in order. */
export function namesIn(list: 'Courses' | 'Credentials'): readonly string[] {
  return namedButtons(list).map(({ name }) => name)
}

/** Opens the details of a course in the list. */
export async function openCourse(user: UserEvent, title: string): Promise<HTMLElement> {
  await user.click(within(rowOf('Courses', title)).getByRole('button', { name: title }))
  return screen.findByRole('dialog', { name: title })
}

/** Presses a button in the details of a course. */
export async function inCourse(user: UserEvent, title: string, button: 'Edit' | 'Duplicate' | 'Delete'): Promise<void> {
  await press(user, await openCourse(user, title), button)
}

// Not by role: querying hundreds of buttons by role takes seconds.
function namedButtons(list: 'Courses' | 'Credentials'): readonly { readonly button: HTMLElement; readonly name: string }[] {
  if (list === 'Courses') {
    const buttons = screen.getByRole('table', { name: list }).querySelectorAll<HTMLElement>('[data-course] button')
    return [...buttons].map((button) => ({ button, name: button.textContent }))
  }
  const buttons = within(screen.getByRole('list', { name: list })).getAllByLabelText(/^More for /)
  return buttons.map((button) => ({ button, name: (button.getAttribute('aria-label') ?? '').replace('More for ', '') }))
}

/** The paragraph with exactly this text, even if parts of it are marked up. */
export function findParagraph(text: string): Promise<HTMLElement> {
  return screen.findByText((_, element) => element?.localName === 'p' && element.textContent === text)
}
