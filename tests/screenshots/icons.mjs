import { mkdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { findBrowser } from '../browser/findBrowser.mjs'
import { launchOptions } from '../browser/launchOptions.mjs'

// Draws the icons of the installed app in public/icons from public/icon.svg. Run `npm run icons` when the SVG changes.

const folder = fileURLToPath(new URL('../../public/icons/', import.meta.url))
const drawing = await readFile(new URL('../../public/icon.svg', import.meta.url), 'utf8')

const ground = /<rect[^>]*fill="([^"]+)"/.exec(drawing)?.[1]
if (ground === undefined) throw new Error('public/icon.svg has no <rect> with a fill as its ground')

/** Devices crop icons to their own shape, so the background fills the square and the drawing stays in the middle. */
const cut = drawing.replace(/ rx="\d+"/, '')

const plus = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96">
  <circle cx="48" cy="48" r="48" fill="${ground}" />
  <path d="M48 26v44M26 48h44" fill="none" stroke="#fff" stroke-width="9" stroke-linecap="round" />
</svg>`

const icons = [
  { name: 'icon-192', size: 192, svg: drawing },
  { name: 'icon-512', size: 512, svg: drawing },
  { name: 'maskable-512', size: 512, svg: cut, ground },
  { name: 'apple-touch-icon', size: 180, svg: cut, ground },
  { name: 'log-course-96', size: 96, svg: plus },
]

const found = await findBrowser()
const browser = await chromium.launch(launchOptions(found.executablePath, found.disabledFeatures))
try {
  await mkdir(folder, { recursive: true })
  for (const { name, size, svg, ground: behind = 'transparent' } of icons) {
    const page = await browser.newPage({ viewport: { width: size, height: size } })
    await page.setContent(`<style>body{margin:0;background:${behind}}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`)
    await page.screenshot({ path: `${folder}${name}.png`, omitBackground: true })
    await page.close()
  }
} finally {
  await browser.close()
}
