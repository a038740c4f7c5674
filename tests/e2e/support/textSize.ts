import type { Page } from '@playwright/test'

/** Sets how large the browser writes, as its settings do: also for the sizes that a style sheet asks after. */
export async function setTextSize(page: Page, percent: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setFontSizes', { fontSizes: { standard: (16 * percent) / 100, fixed: (13 * percent) / 100 } })
}
