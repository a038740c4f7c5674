import type { Page } from '@playwright/test'
import { expect, test } from './support/recert'
import { addCredential, certification, goTo, logCourse, renewalBar } from './support/trainer'

/** What a browser's translation does: each text is replaced by a copy of it in a `<font>`, and so is each later one. */
async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const font: string = 'font'
    const wrap = () => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const texts: Node[] = []
      while (walker.nextNode()) texts.push(walker.currentNode)
      for (const text of texts) {
        if (text.nodeValue?.trim() === '' || text.parentElement?.closest('script, style, font, [translate="no"]') !== null) continue
        const outer = document.createElement(font)
        const inner = document.createElement(font)
        inner.textContent = text.nodeValue
        outer.append(inner)
        text.parentNode?.replaceChild(outer, text)
      }
    }
    wrap()
    let again = 0
    new MutationObserver(() => {
      clearTimeout(again)
      again = window.setTimeout(wrap, 150)
    }).observe(document.body, { childList: true, subtree: true, characterData: true })
  })
}

test('on a page that the browser translates, every number follows', async ({ page, open, at }) => {
  await at('2026-11-20')
  await open()
  await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
  await logCourse(page, { course: 'Mobility workshop', on: '2026-03-10', amounts: { 'NASM-CPT CEUs': '0.4' } })
  await translate(page)
  await logCourse(page, { course: 'Balance workshop', on: '2026-04-10', amounts: { 'NASM-CPT CEUs': '0.3' } })
  const card = certification(page, 'NASM-CPT')
  await expect(renewalBar(page, 'NASM-CPT')).toHaveAttribute('aria-valuenow', '0.7')
  await expect(card.getByRole('listitem').filter({ hasText: 'Education' })).toContainText('0.7 of 1.9')
  await page.clock.runFor(1000)
  await expect(card).not.toContainText('0.4')
  await page.keyboard.press('Control+z')
  await expect(card.getByRole('listitem').filter({ hasText: 'Education' })).toContainText('0.4 of 1.9')
  await page.clock.runFor(1000)
  await expect(card).not.toContainText('0.7')
  for (const screen of ['Courses', 'Plan', 'Data and settings', 'Dashboard'] as const) await goTo(page, screen)
})
