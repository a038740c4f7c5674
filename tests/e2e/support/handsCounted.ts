import type { Locator, Page } from '@playwright/test'

/** A steady typist: five keys a second, and a second and a half to read a field or to point at something. */
const keysPerSecond = 5
const secondsToLook = 1.5

export type CountedHands = {
  readonly tap: (target: Locator) => Promise<void>
  readonly press: (...keys: readonly string[]) => Promise<void>
  /** Reads the field that has the focus, and fills it in. */
  readonly fillIn: (text: string) => Promise<void>
  readonly seconds: () => number
}

/** Hands whose every key and press is counted, so that how long something takes is a sum and not a race. */
export function countedHands(page: Page): CountedHands {
  let keys = 0
  let taps = 0
  let fields = 0
  return {
    tap: async (target) => {
      taps += 1
      await target.click()
    },
    press: async (...pressed) => {
      for (const key of pressed) {
        keys += 1
        await page.keyboard.press(key)
      }
    },
    fillIn: async (text) => {
      fields += 1
      keys += text.length
      await page.keyboard.type(text)
    },
    seconds: () => keys / keysPerSecond + (taps + fields) * secondsToLook,
  }
}
