import { expect, type Page } from '@playwright/test'
import { expectNoFindings } from './axe'
import { expectLargeTargets, expectNoSidewaysScrolling } from './layout'
import { setTextSize } from './textSize'

export const desktop = { width: 1280, height: 800 }
export const smallPhone = { width: 320, height: 640 }
export const phone = { width: 390, height: 844 }

export const largeText = 200

/**
 * Checks a state of a page on a desktop, on a small phone, and on a phone with forced colors and large text. Afterward the page is back as
 * it was. The desktop is in light or in dark colors, as the length of the state's name has it: axe takes longer than everything else. The
 * deep tier shows each state in both.
 */
export async function checkState(page: Page, state: string): Promise<void> {
  // A notice above the page may appear before the page does.
  await expect(page.locator('h1').first()).toBeAttached()
  const top = await page.evaluate(() => window.scrollY)
  const colorScheme = state.length % 2 === 0 ? 'light' : 'dark'
  await page.emulateMedia({ colorScheme })
  await expectNoFindings(page, `${state}, ${colorScheme}`)

  await page.setViewportSize(smallPhone)
  await laidOut(page)
  await expectNoSidewaysScrolling(page, `${state}, on a small phone`)
  await expectLargeTargets(page, `${state}, on a small phone`)

  await page.emulateMedia({ forcedColors: 'active' })
  await setTextSize(page, largeText)
  await page.setViewportSize(phone)
  await expectTextSize(page, largeText)
  await laidOut(page)
  await expectNoSidewaysScrolling(page, `${state}, with forced colors and large text`)

  await setTextSize(page, 100)
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
  await page.setViewportSize(desktop)
  await expectTextSize(page, 100)
  await laidOut(page)
  await page.evaluate((y) => window.scrollTo(0, y), top)
}

export async function expectTextSize(page: Page, percent: number): Promise<void> {
  await expect(page.locator('html')).toHaveCSS('font-size', `${(16 * percent) / 100}px`)
}

/** Waits for elements that measure themselves: they're notified of a new size in one frame and redraw in the next. */
function laidOut(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        let frames = 3
        const next = () => {
          frames -= 1
          if (frames > 0) requestAnimationFrame(next)
          else resolve()
        }
        requestAnimationFrame(next)
      }),
  )
}
