import type { Page } from '@playwright/test'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const folder = join(root, 'test-results/bench/floors')

/** An empty React page, built like Recert: what React alone costs. Returns its folder. */
export async function buildEmptyReactPage(): Promise<string> {
  // Inside the project, so that it finds the same React.
  const source = join(folder, 'react-source')
  await mkdir(source, { recursive: true })
  await writeFile(
    join(source, 'index.html'),
    '<!doctype html><html lang="en"><title>Empty</title><meta name="viewport" content="width=device-width"><div id="root"></div><script type="module" src="./main.js"></script></html>',
  )
  await writeFile(
    join(source, 'main.js'),
    `import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
createRoot(document.getElementById('root')).render(createElement('h1', { id: 'usable' }, 'Hello'))`,
  )
  const outDir = join(folder, 'react')
  await build({ root: source, base: './', configFile: false, logLevel: 'error', build: { outDir, emptyOutDir: true } })
  return outDir
}

/** The dashboard on `page` as plain HTML with its styles and no script: what the first screen itself costs. Returns its folder. */
export async function buildStaticDashboard(page: Page): Promise<string> {
  const html = await page.evaluate(() => {
    const styles = [...document.styleSheets].map((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText).join('\n')).join('\n')
    const copy = document.documentElement.cloneNode(true) as HTMLElement // safe: a copy of an element is an element
    for (const gone of copy.querySelectorAll('script, style, link, meta[http-equiv]')) gone.remove()
    const style = document.createElement('style')
    style.textContent = styles
    copy.querySelector('head')?.append(style)
    copy.querySelector('h1')?.setAttribute('id', 'usable')
    return `<!doctype html>${copy.outerHTML}`
  })
  const outDir = join(folder, 'static')
  await mkdir(outDir, { recursive: true })
  await writeFile(join(outDir, 'index.html'), html)
  return outDir
}
