import { expectNoFindings } from '../e2e/support/axe'
import { expectLargeTargets, expectNoSidewaysScrolling } from '../e2e/support/layout'
import { desktop, expectTextSize, largeText, phone, smallPhone } from '../e2e/support/modes'
import { test } from '../e2e/support/recert'
import { setTextSize } from '../e2e/support/textSize'
import { walks } from '../e2e/support/walks/walks'

const touch = { hasTouch: true, isMobile: true }

/** Modes to open each screen in, with the checks to run besides axe. */
const modes = [
  { name: 'a desktop, light', use: { viewport: desktop, colorScheme: 'light' }, checks: [] },
  { name: 'a desktop, dark', use: { viewport: desktop, colorScheme: 'dark' }, checks: [] },
  { name: 'a phone 320 px wide', use: { viewport: smallPhone, ...touch }, checks: [expectNoSidewaysScrolling, expectLargeTargets] },
  {
    name: 'a phone with forced colors and text of 200 %',
    use: { viewport: phone, ...touch, colorScheme: 'dark', contextOptions: { forcedColors: 'active' } },
    textSize: largeText,
    checks: [expectNoSidewaysScrolling],
  },
] as const

for (const { name: mode, use, checks, ...more } of modes) {
  test.describe(mode, () => {
    test.use(use)

    for (const [name, walk] of Object.entries(walks)) {
      test(`no accessibility problems: ${name}`, async ({ page, open, at, tolerate }) => {
        if ('textSize' in more) await setTextSize(page, more.textSize)
        const look = async (state: string) => {
          if ('textSize' in more) await expectTextSize(page, more.textSize)
          for (const check of checks) await check(page, state)
          await expectNoFindings(page, state)
        }
        await walk({ page, open, at, tolerate, look })
      })
    }
  })
}
