import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type LastSeen, keepLastSeen } from '../../../src/app/boot/lastSeen'
import { type Picture, pictureOf } from '../../../src/app/boot/picture'
import { importCourses } from '../../../src/domain/changes/importAct'
import { day } from '../../support/portfolio'
import { createFakeKeyValue, type Disk } from '../../support/fakeKeyValue'
import { course } from '../../support/records'
import { openTab } from '../../support/world'

const key = 'recert/last-seen'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  document.body.innerHTML = '<div id="root"><div class="shell"><main><article><h2>NASM-CPT</h2></article></main></div></div>'
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  document.body.innerHTML = ''
  location.hash = ''
})

/** What the page gets for the dashboard's style sheet. */
function serveStyles(status: number, type = 'text/css; charset=utf-8') {
  const answer = new Response('article{color:red}', { status, headers: { 'content-type': type } })
  const fetch = vi.fn((address: string) =>
    address === './assets/dashboard-1.css' ? Promise.resolve(answer.clone()) : Promise.reject(new Error(address)),
  )
  vi.stubGlobal('fetch', fetch)
  return fetch
}

function watched() {
  serveStyles(200)
  const disk: Disk = new Map()
  const storage = createFakeKeyValue(disk)
  const { store } = openTab({ storage })
  keepLastSeen(store, storage, window, { build: './assets/index-1.js', later: './assets/dashboard-1.css ./assets/dashboard-1.js' })
  const kept = async () => {
    await vi.advanceTimersByTimeAsync(2000)
    const text = disk.get(key)
    return text === undefined ? null : (JSON.parse(text) as LastSeen) // safe: the watcher wrote it
  }
  return { disk, store, kept }
}

test('what the dashboard looks like is kept for the next visit, once it has come to rest', async () => {
  const { disk, store, kept } = watched()
  expect(disk.has(key)).toBe(false)
  expect(await kept()).toEqual({
    build: './assets/index-1.js',
    day: store.getState().today,
    width: window.innerWidth,
    picture: ['div', { class: 'shell' }, [['main', {}, [['article', {}, [['h2', {}, ['NASM-CPT']]]]]]]],
    styles: 'article{color:red}',
  })
})

test('it’s forgotten as soon as the records change, and kept anew', async () => {
  const { disk, store, kept } = watched()
  expect(await kept()).not.toBeNull()
  store.getState().run(importCourses([course('new-1')]))
  expect(disk.has(key)).toBe(false)
  expect(await kept()).not.toBeNull()
})

test.each([
  ['that isn’t there', 404, 'text/css'],
  ['that’s a page of the host', 200, 'text/html'],
])('it isn’t kept with a style sheet %s, which is asked for again', async (_, status, type) => {
  const { store, kept } = watched()
  serveStyles(status, type)
  expect(await kept()).toBeNull()
  serveStyles(200)
  store.getState().run(importCourses([course('new-1')]))
  expect(await kept()).toMatchObject({ styles: 'article{color:red}' })
})

test('nothing is asked for where there’s nothing to keep', async () => {
  location.hash = '#/courses'
  const { kept } = watched()
  const fetch = serveStyles(200)
  expect(await kept()).toBeNull()
  expect(fetch).not.toHaveBeenCalled()
})

test('a change while its styles are on the way leaves nothing until it has come to rest again', async () => {
  const { disk, store } = watched()
  let answer = () => {}
  const served = serveStyles(200)
  const late = new Promise<void>((resolve) => (answer = resolve))
  vi.stubGlobal('fetch', (address: string) => late.then(() => served(address)))
  await vi.advanceTimersByTimeAsync(1000)
  store.getState().run(importCourses([course('new-1')]))
  answer()
  await vi.advanceTimersByTimeAsync(400)
  expect(disk.has(key)).toBe(false)
  await vi.advanceTimersByTimeAsync(1000)
  expect(disk.has(key)).toBe(true)
})

test('it’s kept anew for another width of the window, not for another height', async () => {
  const { disk, kept } = watched()
  expect(await kept()).toMatchObject({ width: 1024 })
  const resize = (name: 'innerWidth' | 'innerHeight') => {
    disk.clear()
    vi.stubGlobal(name, 390)
    window.dispatchEvent(new Event('resize'))
    return kept()
  }
  document.querySelector('h2')?.append(' and CES')
  expect(await resize('innerHeight')).toBeNull()
  expect(await resize('innerWidth')).toMatchObject({ width: 390 })
})

test('it isn’t kept of another page, of another day, or where room is short', async () => {
  location.hash = '#/courses'
  const { store, kept } = watched()
  expect(await kept()).toBeNull()
  location.hash = '#/'
  store.setState({ viewedDay: day('2027-01-01') })
  expect(await kept()).toBeNull()
  store.setState({ viewedDay: null, shortSpace: { used: 5_000_000, records: 1, ofRecords: 100 } })
  expect(await kept()).toBeNull()
  store.setState({ shortSpace: null })
  expect(await kept()).not.toBeNull()
})

test('a picture has what’s seen of the first screen at once, and nothing to press or to read aloud', () => {
  const shell = document.createElement('div')
  shell.innerHTML =
    '<button>Skip</button><header><a href="#/" aria-current="page">Recert<b data-after-check=""></b></a></header>' +
    '<main><div aria-live="polite"><p>News</p></div><div role="progressbar" aria-label="Progress"><i style="inline-size: 50%;"></i></div><p id="p">Below</p></main>' +
    '<footer>No backup yet</footer><div aria-live="polite">Saved</div>'
  const [below] = shell.querySelectorAll('#p')
  Object.assign(below ?? {}, { getBoundingClientRect: () => ({ top: 664 }) })
  expect(pictureOf(shell, 664)).toEqual([
    'div',
    {},
    [
      ['header', {}, [['a', { 'aria-current': 'page' }, ['Recert']]]],
      [
        'main',
        {},
        [
          ['div', {}, [['p', { style: 'block-size: 0px' }, []]]],
          ['div', {}, [['i', { style: 'inline-size: 50%;' }, []]]],
        ],
      ],
    ],
  ])
})

test('what’s earned is marked, since another day doesn’t change it; the days left aren’t', () => {
  const shell = document.createElement('div')
  shell.innerHTML =
    '<article><h2>NASM-CPT</h2><span class="number">421</span><p class="soft">in 421 days</p><p class="sum number">1.2 of 2.0</p><b role="progressbar"></b>' +
    '<ul><li class="number">Education</li><li>Card</li></ul></article><article><h3>CPR/AED card</h3><p class="number">131 days</p></article>'
  const marked: string[] = []
  const find = ([tag, attributes, inside]: Picture) => {
    if ('data-lasting' in attributes) marked.push(`${tag} ${inside.filter((part) => typeof part === 'string').join('')}`.trim())
    for (const part of inside) if (typeof part !== 'string') find(part)
  }
  const main = document.createElement('main')
  main.append(...shell.childNodes)
  shell.append(main)
  find(pictureOf(shell, 664))
  expect(marked).toEqual(['p 1.2 of 2.0', 'b', 'li Education'])
})
