import type { Page } from '@playwright/test'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const folder = join(root, 'test-results/bench/floors')

/** An empty React page, built like Recert: what React alone costs. Returns its folder. */
export function buildEmptyReactPage(): Promise<string> {
  return buildReactPage(
    'react',
    `import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
createRoot(document.getElementById('root')).render(createElement('h1', { id: 'usable' }, 'Hello'))`,
  )
}

/** A page with one bar and a form that saves one amount: what React, the browser's dialog and localStorage cost when a course is logged. Returns its folder. */
export function buildReactForm(): Promise<string> {
  return buildReactPage(
    'form',
    `import { createElement as h, useEffect, useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'
function Form({ onSave, onClose }) {
  const dialog = useRef(null)
  const [title, setTitle] = useState('')
  const [amount, setAmount] = useState('')
  useEffect(() => dialog.current.showModal(), [])
  const save = (event) => {
    event.preventDefault()
    localStorage.setItem('floor/' + title, JSON.stringify({ title, amount }))
    onSave(Number(amount))
    onClose()
  }
  return h('dialog', { ref: dialog, 'aria-label': 'Log course' }, h('form', { onSubmit: save },
    h('label', null, 'Course', h('input', { value: title, onChange: (event) => setTitle(event.target.value) })),
    h('label', null, 'Long haul points', h('input', { value: amount, onChange: (event) => setAmount(event.target.value) })),
    h('p', null, 'Then ' + amount),
    h('button', { type: 'submit' }, 'Save course')))
}
function Page() {
  const [sum, setSum] = useState(0)
  const [isOpen, setOpen] = useState(false)
  return h('main', null,
    h('article', null, h('div', { role: 'progressbar', 'aria-valuetext': sum + ' points', style: { background: 'green', blockSize: 10, inlineSize: sum } })),
    h('button', { onClick: () => setOpen(true) }, 'Log course'),
    isOpen && h(Form, { onSave: (amount) => setSum(sum + amount), onClose: () => setOpen(false) }))
}
createRoot(document.getElementById('root')).render(h(Page))`,
  )
}

async function buildReactPage(name: string, script: string): Promise<string> {
  // Inside the project, so that it finds the same React.
  const source = join(folder, `${name}-source`)
  await mkdir(source, { recursive: true })
  await writeFile(
    join(source, 'index.html'),
    '<!doctype html><html lang="en"><title>Empty</title><meta name="viewport" content="width=device-width"><div id="root"></div><script type="module" src="./main.js"></script></html>',
  )
  await writeFile(join(source, 'main.js'), script)
  const outDir = join(folder, name)
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
