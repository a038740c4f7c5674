import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

export async function expectNoFindings(page: Page, state: string): Promise<void> {
  // Colours are measured when nothing moves any more.
  // An animation whose element goes meanwhile is not finished but cancelled: that is as good.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map((animation) => animation.finished)))
  // There are no frames of other origins: for them axe would open a page more each time.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(axeTags).analyze()
  const findings = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
  expect.soft(findings, state).toEqual([])
}
