import type { Locator, Page } from '@playwright/test'

/** A steady typist: five keys a second, and 1.5 seconds to read a field or point at something. */
const keysPerSecond = 5
const secondsToLook = 1.5

export type KeyCost = {
  readonly tap: (target: Locator) => Promise<void>
  readonly press: (...keys: readonly string[]) => Promise<void>
  /** Reads the focused field and fills it in. */
  readonly fillIn: (text: string) => Promise<void>
  readonly seconds: () => number
}

/** Counts every key and tap, so the time something takes is calculated, not measured. */
export function countKeys(page: Page): KeyCost {
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
