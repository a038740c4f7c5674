import { writeFile } from 'node:fs/promises'
import { expect } from '@playwright/test'
import type { MadeFile } from '../e2e/support/certificates'
import { chord, clickAt, type Driver, typed } from './driver'
import { type InPage, installInPage, type Target } from './inPage'

export type Trainer = ReturnType<typeof createTrainer>

export type LoggedCourse = {
  readonly course: string
  readonly on: string
  readonly amount: string
  readonly category?: string
  readonly certificate?: MadeFile
}

const CONTROL = '\uE009'

const bar: Target = { role: 'progressbar', name: 'NASM-CPT renewal progress' }

export function button(name: string, dialog?: string): Target {
  return { role: 'button', name, ...inDialog(dialog) }
}

/** What a trainer does and sees in any browser. */
export function createTrainer(driver: Driver, { url, pictures }: { readonly url: string; readonly pictures: string }) {
  const inPage = async <Act extends keyof InPage>(act: Act, ...args: Parameters<InPage[Act]>): Promise<ReturnType<InPage[Act]>> => {
    await driver.evaluate(installInPage)
    const answer = await driver.evaluate(`JSON.stringify(inPage.${act}(...${JSON.stringify(args)}) ?? null)`)
    return JSON.parse(answer) as ReturnType<InPage[Act]> // safe: the same function answered
  }

  const sees = (target: Target) => expect.poll(() => inPage('count', target), JSON.stringify(target)).toBeGreaterThan(0)

  const seesNo = (target: Target) => expect.poll(() => inPage('count', target), JSON.stringify(target)).toBe(0)

  const seesBar = (text: string) => expect.poll(() => inPage('attribute', bar, 'aria-valuetext')).toBe(text)

  const click = (target: Target) =>
    expect(async () => {
      const middle = await inPage('middle', target)
      if (middle === null) throw new Error(`missing or covered: ${JSON.stringify(target)}`)
      await driver.perform([clickAt(middle.x, middle.y)])
    }).toPass()

  const type = async (target: Target, text: string) => {
    await click(target)
    await driver.perform([chord(CONTROL, 'a')])
    await driver.perform([typed(text)])
    await expect.poll(() => inPage('valueOf', target)).toBe(text)
  }

  const set = async (target: Target, value: string) => {
    await sees(target)
    await inPage('set', target, value)
  }

  const goTo = async (screen: string) => {
    await click({ role: 'link', name: screen, within: { role: 'banner' } })
    await sees({ role: 'heading', ...(screen === 'Dashboard' ? {} : { name: screen }) })
  }

  const addCertification = async (name: string, dates: { readonly certifiedOn: string; readonly expiresOn: string }) => {
    const dialog = inDialog('Add credential')
    await click(button('Add credential'))
    await type({ label: 'Credential', ...dialog }, name)
    await set({ label: 'Certified on', ...dialog }, dates.certifiedOn)
    await set({ label: 'Expires on', ...dialog }, dates.expiresOn)
    await click(button('Add', 'Add credential'))
    await sees({ role: 'article', name })
  }

  const logCourse = async ({ course, on, amount, category, certificate }: LoggedCourse) => {
    const dialog = inDialog('Log course')
    await click(button('Log course'))
    await type({ label: 'Course', ...dialog }, course)
    await set({ label: 'Completed on', ...dialog }, on)
    if (category !== undefined) await set({ label: 'Category', ...dialog }, category)
    await type({ label: 'NASM-CPT CEUs', ...dialog }, amount)
    if (certificate !== undefined) {
      const { name, mimeType, buffer } = certificate
      await inPage('attach', { label: 'Certificate', ...dialog }, { name, type: mimeType, base64: buffer.toString('base64') })
      await sees(button(`Remove ${name}`, 'Log course'))
    }
    await click(button('Save course', 'Log course'))
    await seesNo({ role: 'dialog' })
  }

  const earlier: string[] = []

  return {
    /** Opening again is a reload. */
    open: async () => {
      earlier.push(...(await inPage('faults')))
      await driver.open(url)
    },
    sees,
    seesBar,
    click,
    goTo,
    addCertification,
    logCourse,
    colors: () => inPage('colors'),
    /** Screenshots at laptop and phone size, to look at. */
    take: async (name: string) => {
      for (const [size, width, height] of [['phone', 390, 844] as const, ['desktop', 1280, 800] as const]) {
        await driver.resize(width, height)
        await writeFile(`${pictures}${name}-${size}.png`, await driver.screenshot())
      }
    },
    faults: async () => [...driver.faults(), ...earlier, ...(await inPage('faults'))],
  }
}

function inDialog(name: string | undefined): Pick<Target, 'within'> {
  return name === undefined ? {} : { within: { role: 'dialog', name } }
}
