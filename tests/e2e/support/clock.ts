import type { Page } from '@playwright/test'

/**
 * Sets the clock of all pages of a context to a time in the page's own time zone. Call it before opening the app. The clock runs on from
 * there, and `page.clock` can move it forward.
 */
export async function setClock(page: Page, date: string, time = '12:00'): Promise<void> {
  // The page parses the time, since its time zone isn't the one of this process.
  const instant = await page.evaluate((text) => new Date(text).getTime(), `${date}T${time}`)
  await page.clock.install({ time: instant })
}
