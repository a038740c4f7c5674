import { fileURLToPath } from 'node:url'
import { test } from '../e2e/support/recert'
import { setTextSize } from '../e2e/support/textSize'
import { walks } from '../e2e/support/walks/walks'

const folder = fileURLToPath(new URL('../../test-results/screens/', import.meta.url))
const forReadme = fileURLToPath(new URL('../../docs/dashboard.png', import.meta.url))

const sizes = {
  desktop: { viewport: { width: 1280, height: 800 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
} as const

const modes = {
  light: { colorScheme: 'light', textSize: 100 },
  dark: { colorScheme: 'dark', textSize: 100 },
  'forced-colors': { contextOptions: { forcedColors: 'active' }, textSize: 100 },
  'text-200': { textSize: 200 },
} as const

for (const [size, device] of Object.entries(sizes)) {
  for (const [mode, { textSize, ...use }] of Object.entries(modes)) {
    test.describe(`${size}, ${mode}`, () => {
      test.use({ ...device, ...use, reducedMotion: 'reduce' })

      for (const [name, walk] of Object.entries(walks)) {
        test(name, async ({ page, open, at, tolerate }) => {
          await setTextSize(page, textSize)
          const look = async (state: string) => {
            const picture = `${size}-${mode}-${inFileName(name)}-${inFileName(state)}`
            // A full-page screenshot would reset the text size.
            const fullPage = textSize === 100 && (await page.locator('dialog[open]').count()) === 0
            await setTextSize(page, textSize)
            await page.screenshot({ path: `${folder}${picture}.png`, fullPage })
            if (picture === 'desktop-light-dashboard-typical') await page.screenshot({ path: forReadme })
          }
          await walk({ page, open, at, tolerate, look })
        })
      }
    })
  }
}

function inFileName(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
}
