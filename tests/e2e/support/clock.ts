import type { Page } from '@playwright/test'

/**
 * Sets the clock of all pages of a context, before the app is opened, to a time of the page's own zone.
 * It goes on from there, and `page.clock` runs it forward.
 */
export async function setClock(page: Page, date: string, time = '12:00'): Promise<void> {
  // The page reads the text, because its time zone is not that of this process.
  const instant = await page.evaluate((text) => new Date(text).getTime(), `${date}T${time}`)
  await page.clock.install({ time: instant })
}
