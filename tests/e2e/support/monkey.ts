import type { Page } from '@playwright/test'
import { dropFile } from './fileExchange'
import { monkeyFiles } from './monkeyFiles'
import { siteUrl } from './oneSite'

/** A number from 0 up to 1. */
type Random = () => number

const anyone = <Item>(items: readonly Item[], random: Random) => items[Math.floor(random() * items.length)] as Item // safe: none of these lists is empty

/** What fits a field. Without these no form would ever be saved. */
const fitting = {
  date: ['2026-03-15', '2025-11-02', '2027-06-30', '2024-02-29', '9999-12-31', '0001-01-01', ''],
  number: ['0.5', '1.9', '2', '20', '0', '24', '12,5'],
  text: ['CPR', 'CES', 'NASM-CPT', 'ACE-CPT', 'Yoga', 'A workshop', 'erased'],
} as const

const texts = [
  '',
  ' ',
  '-3',
  '1e9',
  '999999999999',
  '2028-02-30',
  '02/29/2027',
  '12/31/9999',
  '<img src=x onerror=alert(1)>',
  '=1+1',
  '__proto__',
  'e\u0301 Ä ß 日本語 🏋🏽‍♀️',
  '\u202egnirts',
  '\ud83d',
  'x'.repeat(3000),
]
const keys = 'Escape Enter Tab Shift+Tab ArrowDown ArrowRight Space Backspace Delete / ? n F6 Control+y Control+z Control+Shift+z Control+k'.split(
  ' ',
)
const places =
  '#/ #/courses #/credentials #/credentials/nobody #/credentials/%ff #/plan #/data #/data/calendar #/proof-sheet #/log #/help #/x?tab=y'.split(' ')
const sizes = [
  { width: 1280, height: 720 },
  { width: 360, height: 640 },
  { width: 800, height: 400 },
]

/** One thing after another that somebody could press or type. */
export async function play(page: Page, random: Random): Promise<string> {
  const chance = random()
  if (chance < 0.02) return (await page.reload(), 'reload')
  if (chance < 0.05) return (await page.goBack(), 'back')
  if (chance < 0.07) return (await page.goForward(), 'forward')
  if (chance < 0.09) return openPlace(page, anyone(places, random))
  if (chance < 0.11) return openPlace(page, `#/credentials/${await page.evaluate(oneCredential, random())}${anyone(['', '/audit-pack'], random)}`)
  if (chance < 0.12) return (await page.setViewportSize(anyone(sizes, random)), 'size')
  if (chance < 0.14) {
    const file = anyone(monkeyFiles, random)
    return (await dropFile(page, file), `drop ${file.name}`)
  }
  if (chance < 0.15) return toggleNetwork(page)
  if (chance < 0.25) {
    const key = anyone(keys, random)
    return (await page.keyboard.press(key), key)
  }
  return use(page, random, chance < 0.5)
}

async function openPlace(page: Page, place: string): Promise<string> {
  await page.goto(siteUrl() + place)
  return place
}

async function toggleNetwork(page: Page): Promise<string> {
  const isOnline = await page.evaluate(() => navigator.onLine)
  await page.context().setOffline(isOnline)
  return isOnline ? 'offline' : 'online'
}

async function use(page: Page, random: Random, isText: boolean): Promise<string> {
  const target = await page.evaluate(locate, { isText, at: random(), isAnywhere: random() < 0.1 })
  if (target === null) return 'nothing'
  const { x, y, name, kind } = target
  if (kind === 'select') {
    await page.mouse.move(x, y)
    await page.evaluate(choose, { x, y, at: random() })
    return `choose in ${name}`
  }
  if (!isText) return (await page.mouse.click(x, y, { clickCount: random() < 0.1 ? 2 : 1 }), `press ${name}`)
  const text = random() < 0.6 || kind === 'date' ? anyone(fitting[kind], random) : anyone(texts, random)
  await page.mouse.click(x, y)
  // What's behind a dialog never gets the focus.
  if (kind === 'date') await page.locator('input:focus').fill(text, { timeout: 1000 })
  else {
    await page.keyboard.press('Control+a')
    await page.keyboard.insertText(text)
  }
  return `type ${text.slice(0, 20)} in ${name}`
}

/** Answers what the browser would ask, and keeps what a page can't undo from happening. */
export async function prepare(page: Page, random: Random): Promise<void> {
  // Without this, what never comes would be waited for until the end.
  page.setDefaultTimeout(30_000)
  await page.addInitScript(() => {
    window.print = () => undefined
    // Their dialogs are the browser's own.
    for (const name of ['showOpenFilePicker', 'showSaveFilePicker']) Reflect.deleteProperty(window, name)
  })
  page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined))
  page.on('filechooser', (chooser) => void chooser.setFiles(anyone(monkeyFiles, random)).catch(() => undefined))
}

type Target = { readonly x: number; readonly y: number; readonly name: string; readonly kind: 'date' | 'number' | 'text' | 'select' }

/** Runs in the page: the middle of something that can be pressed or typed in, in the open dialog if there is one. Null if there's nothing. */
function locate({ isText, at, isAnywhere }: { isText: boolean; at: number; isAnywhere: boolean }): Target | null {
  const fields = 'input:not([type=checkbox],[type=radio],[type=file]), textarea, select'
  const controls = 'button, a[href^="#"], [role=tab], [role=option], [role=menuitem], input[type=checkbox], input[type=radio], summary'
  const dialog = isAnywhere ? undefined : [...document.querySelectorAll('dialog[open]')].at(-1)
  const able = [...(dialog ?? document).querySelectorAll<HTMLElement>(isText ? fields : controls)].filter((element) => {
    const { width, height } = element.getBoundingClientRect()
    return width > 0 && height > 0 && !element.matches(':disabled') && !/erase everything/i.test(element.innerText)
  })
  const chosen = able[Math.floor(at * able.length)]
  if (chosen === undefined) return null
  chosen.scrollIntoView({ block: 'center' })
  const { left, top, width, height } = chosen.getBoundingClientRect()
  const kind = chosen.matches('select')
    ? 'select'
    : chosen.matches('[type=date]')
      ? 'date'
      : /decimal|numeric/.test(chosen.inputMode)
        ? 'number'
        : 'text'
  return { x: left + width / 2, y: top + height / 2, name: (chosen.ariaLabel ?? chosen.innerText).slice(0, 40), kind }
}

/** Runs in the page: the id of a credential that's stored, if there are any. */
function oneCredential(at: number): string {
  const ids = Object.keys(localStorage).flatMap((key) => /^recert\/credential\/(.+)/.exec(key)?.[1] ?? [])
  return encodeURIComponent(ids[Math.floor(at * ids.length)] ?? 'nobody')
}

/** Runs in the page: chooses something in the list at that point, as its own popup would. */
function choose({ x, y, at }: { x: number; y: number; at: number }): void {
  const list = document.elementFromPoint(x, y)
  if (!(list instanceof HTMLSelectElement)) return
  list.selectedIndex = Math.floor(at * list.options.length)
  list.dispatchEvent(new Event('change', { bubbles: true }))
}
