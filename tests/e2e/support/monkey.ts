import type { Page } from '@playwright/test'
import { siteUrl } from './oneSite'

/** A number from 0 up to 1. */
type Random = () => number

const texts = [
  '',
  ' ',
  'CPR',
  '0.5',
  '1.95',
  '-3',
  '1e9',
  '999999999999',
  '12,5',
  '2028-02-30',
  '02/29/2027',
  '12/31/9999',
  '2026-03-15',
  '<img src=x onerror=alert(1)>',
  '=1+1',
  '__proto__',
  'e\u0301 Ä ß 日本語 🏋🏽‍♀️',
  '\u202egnirts',
  '\ud83d',
  'x'.repeat(3000),
]
const files = [
  { name: 'courses.csv', mimeType: 'text/csv', buffer: Buffer.from('Course,Date,CEUs\nYoga,2026-03-01,0.2\n=HYPERLINK("x"),2026-03-02,9\n') },
  { name: 'page.html.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<html><script>alert(1)</script>') },
  { name: 'ces.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF') },
  { name: 'recert.json', mimeType: 'application/json', buffer: Buffer.from('{"format":"recert","version":3') },
]
const keys = [
  'Escape',
  'Enter',
  'Tab',
  'Shift+Tab',
  'ArrowDown',
  'ArrowRight',
  'Space',
  'Backspace',
  '/',
  '?',
  'n',
  'd',
  'Control+z',
  'Control+Shift+z',
  'Control+k',
]
const places = [
  '#/',
  '#/courses',
  '#/credentials',
  '#/credentials/nobody',
  '#/credentials/%ff',
  '#/plan',
  '#/data',
  '#/data/calendar',
  '#/proof-sheet',
  '#/log',
  '#/help',
  '#/x?tab=y',
]

/** One thing after another that somebody could press or type. */
export async function play(page: Page, random: Random): Promise<string> {
  const chance = random()
  const one = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item // safe: none of these lists is empty
  if (chance < 0.02) return (await page.reload(), 'reload')
  if (chance < 0.06) return (await page.goBack(), 'back')
  if (chance < 0.08) return (await page.goForward(), 'forward')
  if (chance < 0.11) {
    const place = one(places)
    await page.goto(siteUrl() + place)
    return place
  }
  if (chance < 0.24) {
    const key = one(keys)
    await page.keyboard.press(key)
    return key
  }
  const isText = chance < 0.5
  const target = await page.evaluate(locate, { isText, at: random() })
  if (target === null) return 'nothing'
  await page.mouse.click(target.x, target.y)
  if (!isText) return `press ${target.name}`
  const text = one(texts)
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(text)
  return `type ${text.slice(0, 20)} in ${target.name}`
}

/** Answers what the browser would ask, and keeps what a page can't undo from happening. */
export async function prepare(page: Page, random: Random): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => undefined
    // Their dialogs are the browser's own.
    for (const name of ['showOpenFilePicker', 'showSaveFilePicker']) Reflect.deleteProperty(window, name)
  })
  page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined))
  page.on('filechooser', (chooser) => void chooser.setFiles(files[Math.floor(random() * files.length)] ?? []).catch(() => undefined))
}

/** Runs in the page: the middle of something that can be pressed or typed in. Null if there's nothing. */
function locate({ isText, at }: { isText: boolean; at: number }): { readonly x: number; readonly y: number; readonly name: string } | null {
  const fields = 'input:not([type=checkbox],[type=radio],[type=file]), textarea'
  const controls = 'button, a[href^="#"], [role=tab], [role=option], input[type=checkbox], input[type=radio], select, summary'
  const able = [...document.querySelectorAll<HTMLElement>(isText ? fields : controls)].filter((element) => {
    const { width, height } = element.getBoundingClientRect()
    return width > 0 && height > 0 && !element.matches(':disabled') && !/erase everything/i.test(element.innerText)
  })
  const chosen = able[Math.floor(at * able.length)]
  if (chosen === undefined) return null
  chosen.scrollIntoView({ block: 'center' })
  const { left, top, width, height } = chosen.getBoundingClientRect()
  return { x: left + width / 2, y: top + height / 2, name: (chosen.ariaLabel ?? chosen.innerText).slice(0, 40) }
}
