import { expect, type Page } from '@playwright/test'

/** Neither the page nor an open dialog is wider than the screen. */
export async function expectNoSidewaysScrolling(page: Page, state: string): Promise<void> {
  const wide = await page.evaluate(() => {
    const roots = [document.documentElement, ...document.querySelectorAll('dialog[open]')]
    return roots.flatMap((root) => {
      if (root.scrollWidth <= root.clientWidth) return []
      const beyond = [...root.querySelectorAll(':not([role=status], [role=status] *)')].findLast(
        (element) => element.getBoundingClientRect().right > root.clientWidth,
      )
      return [`${root.tagName}: ${root.scrollWidth} px in ${root.clientWidth} px, such as ${beyond?.tagName} “${beyond?.textContent}”`]
    })
  })
  expect.soft(wide, `${state}: what is wider than the screen`).toEqual([])
}

/** Tap targets are at least 44 px wide and high. Checkboxes and radio buttons include their labels; links in a sentence are exempt. */
export async function expectLargeTargets(page: Page, state: string): Promise<void> {
  const small = await page.evaluate(() => {
    const root = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document
    const controls = [...root.querySelectorAll<HTMLElement>('a, button, input, select, textarea, summary')].filter(
      (control) => control.checkVisibility({ visibilityProperty: true }) && !(control.matches('a') && getComputedStyle(control).display === 'inline'),
    )
    return controls.flatMap((control) => {
      const { width, height } = (
        (control.matches('[type=checkbox], [type=radio]') ? control.closest('label') : null) ?? control
      ).getBoundingClientRect()
      const name = control.getAttribute('aria-label') ?? (control.textContent || control.id)
      return Math.round(width) < 44 || Math.round(height) < 44 ? [`${name}: ${width} × ${height}`] : []
    })
  })
  expect.soft(small, `${state}: what is too small to tap`).toEqual([])
}

/** The names of certifications break between words at most, never within one. */
export async function expectWholeNames(page: Page, state: string): Promise<void> {
  const broken = await page.evaluate(() =>
    [...document.querySelectorAll('article h2 bdi, h1 bdi, dialog[open] bdi')].flatMap((name) => {
      if (!name.checkVisibility()) return []
      const walker = document.createTreeWalker(name, NodeFilter.SHOW_TEXT)
      const broken: string[] = []
      while (walker.nextNode()) {
        const text = walker.currentNode as Text // safe: nothing else is shown
        for (const { 0: word, index } of text.data.matchAll(/[A-Za-z]{2,}/g)) {
          const range = document.createRange()
          range.setStart(text, index)
          range.setEnd(text, index + word.length)
          if (range.getClientRects().length > 1) broken.push(`“${word}” of “${text.data}”`)
        }
      }
      return broken
    }),
  )
  expect.soft(broken, `${state}: words on several lines`).toEqual([])
}
