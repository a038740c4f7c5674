import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import { expect, type Page } from '@playwright/test'

/** `axe.source` is twice as long, and every page compiles it. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const everything: axe.RunOnly = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }

export async function expectNoFindings(page: Page, state: string): Promise<void> {
  // Sending axe to the page takes longer than running it.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  const findings = await page.evaluate(async (only) => {
    // Measure colors once nothing moves. If its element is removed, an animation is canceled, not finished, which is just as good.
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished))
    const { run } = (window as unknown as { readonly axe: typeof axe }).axe // safe: set above
    const { violations } = await run(document, { runOnly: only, resultTypes: ['violations'], elementRef: true })
    const isFalseAlarm = async (rule: string, element: HTMLElement) => {
      // Of forced colors, axe sees those that the page would have.
      const isForced = matchMedia('(forced-colors: active)').matches && getComputedStyle(element).forcedColorAdjust !== 'none'
      if (rule === 'color-contrast' && isForced) return true
      // At the edge of what scrolls, half of a target is behind a bar. It's as large as it looks in the middle.
      if (rule !== 'target-size') return false
      element.scrollIntoView({ block: 'center' })
      return (await run(element, { runOnly: [rule] })).violations.length === 0
    }
    const found: string[] = []
    for (const { id, nodes } of violations) {
      for (const { target, element } of nodes) {
        if (element === undefined || !(await isFalseAlarm(id, element))) found.push(`${id}: ${target.join(' ')}`)
      }
    }
    return found
  }, everything)
  expect.soft(findings, state).toEqual([])
}
