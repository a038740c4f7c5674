import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { loadPart } from '../../../src/app/boot/loadPart'

const from = 'https://recert.example/assets/index-a1.js'

let count = 0
/** A file that no test has asked for. */
function newFile(kind: 'css' | 'js'): string {
  count += 1
  return `./part-${String(count)}.${kind}`
}

function linksTo(file: string): HTMLLinkElement[] {
  return [...document.head.querySelectorAll('link')].filter(({ href }) => href === new URL(file, from).href)
}

function linkTo(file: string): HTMLLinkElement {
  const [link] = linksTo(file)
  if (link === undefined) throw new Error(`nobody asked for ${file}`)
  return link
}

async function isSettled(promise: Promise<unknown>): Promise<boolean> {
  const pending = Symbol('pending')
  await new Promise((resolve) => setTimeout(resolve))
  return (await Promise.race([promise.catch(() => null), Promise.resolve(pending)])) !== pending
}

/** What the host answered. */
class Answer extends Event {}

/** The test's own browser loads no styles, and says so at once. */
function ignore(event: Event): void {
  if (!(event instanceof Answer)) event.stopImmediatePropagation()
}

beforeEach(() => window.addEventListener('error', ignore, true))

afterEach(() => {
  window.removeEventListener('error', ignore, true)
  document.head.replaceChildren()
})

test('a part’s script is asked for beside its styles, and the part is there once both are', async () => {
  const styles = newFile('css')
  const load = vi.fn(() => Promise.resolve('the part'))
  const part = loadPart(load, [styles], from)
  expect(load).toHaveBeenCalledOnce()
  expect(linkTo(styles).rel).toBe('stylesheet')
  expect(await isSettled(part)).toBe(false)
  linkTo(styles).dispatchEvent(new Answer('load'))
  expect(await part).toBe('the part')
})

test('two parts wait for the same styles, which are asked for once', async () => {
  const styles = newFile('css')
  const parts = [loadPart(() => Promise.resolve(1), [styles], from), loadPart(() => Promise.resolve(2), [styles], from)]
  expect(linksTo(styles)).toHaveLength(1)
  expect(await isSettled(Promise.race(parts))).toBe(false)
  linkTo(styles).dispatchEvent(new Answer('load'))
  expect(await Promise.all(parts)).toEqual([1, 2])
})

test('styles that the page has aren’t asked for again', async () => {
  const styles = newFile('css')
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: new URL(styles, from).href }))
  expect(await loadPart(() => Promise.resolve('the part'), [styles], from)).toBe('the part')
  expect(linksTo(styles)).toHaveLength(1)
})

test('the scripts it needs are fetched along, and only its own is waited for', async () => {
  const script = newFile('js')
  expect(await loadPart(() => Promise.resolve('the part'), [script], from)).toBe('the part')
  expect(linkTo(script).rel).toBe('modulepreload')
})

test('without its styles it can’t be had, and the next try asks for them again', async () => {
  const styles = newFile('css')
  const first = loadPart(() => Promise.resolve('the part'), [styles], from)
  linkTo(styles).dispatchEvent(new Answer('error'))
  await expect(first).rejects.toThrow('error importing styles: https://recert.example/assets/')
  expect(linksTo(styles)).toEqual([])
  const second = loadPart(() => Promise.resolve('the part'), [styles], from)
  linkTo(styles).dispatchEvent(new Answer('load'))
  expect(await second).toBe('the part')
})

test('styles that the page has asked for a second time are waited for', async () => {
  const styles = newFile('css')
  const part = loadPart(() => Promise.resolve('the part'), [styles], from)
  const failed = linkTo(styles)
  // Like `public/look.js`.
  failed.after(failed.cloneNode())
  failed.dispatchEvent(new Answer('error'))
  expect(await isSettled(part)).toBe(false)
  linkTo(styles).dispatchEvent(new Answer('load'))
  expect(await part).toBe('the part')
})

test('a script that can’t be had fails at once', async () => {
  await expect(loadPart(() => Promise.reject(new Error('gone')), [newFile('css')], from)).rejects.toThrow('gone')
})
