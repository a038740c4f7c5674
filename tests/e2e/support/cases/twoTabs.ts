import type { Page } from '@playwright/test'
import { siteUrl } from '../oneSite'
import { addCredential, expectShown, goTo } from '../trainer'

/** Logs this many courses in each of two tabs at the same time. */
export async function logInTwoTabs(page: Page, each: number): Promise<void> {
  await addCredential(page, 'NASM-CPT', { expiresOn: '2028-01-15' })
  const other = await page.context().newPage()
  await other.goto(siteUrl())
  await Promise.all([page.evaluate(logMany, { letter: 'A', count: each }), other.evaluate(logMany, { letter: 'B', count: each })])
  for (const tab of [page, other]) {
    await tab.bringToFront()
    await goTo(tab, 'Courses')
    await expectShown(tab, `${each * 2}`)
  }
  await page.bringToFront()
  await page.reload()
  await expectShown(page, `${each * 2}`)
}

/** Runs in the page, so both tabs really work at the same time. Opens the dialog, fills it in and saves, over and over. */
export async function logMany({ letter, count }: { letter: string; count: number }): Promise<void> {
  const find = async <Found>(look: () => Found | null | undefined): Promise<Found> => {
    for (;;) {
      const found = look()
      if (found !== null && found !== undefined) return found
      await new Promise((resolve) => setTimeout(resolve))
    }
  }
  const type = (input: HTMLInputElement, text: string) => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text)
    input.dispatchEvent(new Event('input', { bubbles: true }))
  }
  // A button may name its keys, too. What was last seen has buttons that do nothing, until the page itself is drawn.
  const button = (name: string) =>
    [...document.querySelectorAll('button')].find((each) => each.closest('[inert]') === null && each.textContent.startsWith(name))
  const field = (name: string) => {
    const label = [...document.querySelectorAll('dialog label')].find(({ textContent }) => textContent === name)
    return label === undefined ? null : document.querySelector<HTMLInputElement>(`#${CSS.escape(label.getAttribute('for') ?? '')}`)
  }
  for (let number = 1; number <= count; number += 1) {
    ;(await find(() => button('Log course'))).click()
    type(await find(() => field('Course')), `${letter}${number}`)
    type(await find(() => field('NASM-CPT CEUs')), '0.01')
    ;(await find(() => button('Save course'))).click()
    await find(() => (document.querySelector('dialog') === null ? true : null))
  }
}
