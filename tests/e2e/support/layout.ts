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
