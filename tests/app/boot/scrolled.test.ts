import { expect, test, vi } from 'vitest'
import { keepScrolled } from '../../../src/app/boot/scrolled'

/** A window of which only what's used is there. Pages are as high as the test says. */
function openPage(state: object | null = null, hash = '#/courses') {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const events = new EventTarget()
  let resized: (() => void) | null = null
  let height = 0
  const page = {
    location: { hash },
    document: { body: {} },
    scrollY: 0,
    history: { state, scrollRestoration: 'auto', replaceState: (next: object) => (page.history.state = next) },
    scrollTo: (_: number, y: number) => (page.scrollY = Math.min(y, height)),
    addEventListener: events.addEventListener.bind(events),
    removeEventListener: events.removeEventListener.bind(events),
    ResizeObserver: class {
      constructor(callback: () => void) {
        resized = callback
      }
      observe = () => resized?.()
      disconnect = () => (resized = null)
    },
  }
  keepScrolled(page as unknown as Parameters<typeof keepScrolled>[0]) // safe: all that's used of it
  return {
    page,
    send: (name: string) => events.dispatchEvent(new Event(name)),
    grow: (to: number) => {
      height = to
      resized?.()
    },
  }
}

test('a reload leads to where the page was, however late it’s that high', () => {
  const { page, grow } = openPage({ typed: 'ce', scrolled: 350 })
  expect(page.history.scrollRestoration).toBe('manual')
  grow(100)
  expect(page.scrollY).toBe(100)
  grow(900)
  expect(page.scrollY).toBe(350)
})

test.each(['wheel', 'pointerdown', 'keydown'])('from the first %s on, the page is left where it is', (touch) => {
  const { page, send, grow } = openPage({ scrolled: 350 })
  send(touch)
  grow(900)
  expect(page.scrollY).toBe(0)
})

test('after five seconds it’s left where it is', () => {
  const { page, grow } = openPage({ scrolled: 350 })
  vi.advanceTimersByTime(5_000)
  grow(900)
  expect(page.scrollY).toBe(0)
})

test('once the page rests, its entry holds where it is, beside what else it holds', () => {
  const { page, send } = openPage({ typed: 'ce' })
  for (const y of [100, 200.4]) {
    page.scrollY = y
    send('scroll')
    vi.advanceTimersByTime(149)
    expect(page.history.state).toEqual({ typed: 'ce' })
  }
  vi.advanceTimersByTime(1)
  expect(page.history.state).toEqual({ typed: 'ce', scrolled: 200.4 })
})

test('while it’s on its way there, its entry stays as it is', () => {
  const { page, send, grow } = openPage({ scrolled: 350 })
  grow(100)
  send('scroll')
  vi.advanceTimersByTime(150)
  expect(page.history.state).toEqual({ scrolled: 350 })
  send('wheel')
  send('scroll')
  vi.advanceTimersByTime(150)
  expect(page.history.state).toEqual({ scrolled: 100 })
})

test('a page that was never scrolled gets no entry of its own', () => {
  const { page, send } = openPage()
  send('scroll')
  vi.advanceTimersByTime(150)
  expect(page.history.state).toBeNull()
})

test('Back leads to where the other page was, but another view of the same page moves nothing', () => {
  const { page, send, grow } = openPage()
  grow(900)
  const goTo = (hash: string, state: object | null) => {
    page.location.hash = hash
    page.history.state = state
    send('popstate')
    send('hashchange')
  }
  goTo('#/data', null)
  expect(page.scrollY).toBe(0)
  goTo('#/courses', { scrolled: 350 })
  expect(page.scrollY).toBe(350)
  page.scrollY = 500
  goTo('#/courses?course=a', { scrolled: 350 })
  expect(page.scrollY).toBe(500)
})

test('what’s pressed notes the place at once: it may lead to another page', () => {
  const { page, send } = openPage()
  page.scrollY = 100
  send('scroll')
  send('pointerdown')
  expect(page.history.state).toEqual({ scrolled: 100 })
})

test('the dashboard is drawn before, so a reload is left to the browser; Back leads there all the same', () => {
  const { page, send, grow } = openPage({ scrolled: 350 }, '')
  grow(900)
  expect([page.history.scrollRestoration, page.scrollY]).toEqual(['auto', 0])
  page.location.hash = '#/courses'
  page.history.state = null
  send('hashchange')
  expect(page.history.scrollRestoration).toBe('manual')
  page.location.hash = '#/'
  page.history.state = { scrolled: 350 }
  send('popstate')
  expect([page.history.scrollRestoration, page.scrollY]).toEqual(['auto', 350])
})

test('a browser that refuses to change the entry goes without', () => {
  const { page, send } = openPage()
  page.history.replaceState = () => {
    throw new DOMException('too often', 'SecurityError')
  }
  page.scrollY = 100
  send('scroll')
  expect(() => vi.advanceTimersByTime(150)).not.toThrow()
})
