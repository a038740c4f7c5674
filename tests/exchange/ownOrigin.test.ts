import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { keepToOwnOrigin } from '../../src/exchange/ownOrigin'

const home = 'https://recert.example.org'

/** A worker's scope, with `fetch` where browsers have it: in what the scope is made of. */
function openScope() {
  const asked: unknown[] = []
  const ancestor = {
    fetch: (input: RequestInfo | URL, init?: RequestInit) => {
      asked.push([input instanceof Request ? input.url : String(input), init?.redirect])
      return Promise.resolve(new Response('font'))
    },
    WebSocket: Object,
  }
  const own = { location: { origin: home, href: `${home}/assets/worker.js` }, XMLHttpRequest: Object, Worker: Object }
  const scope = Object.assign(Object.create(ancestor) as typeof ancestor, own)
  keepToOwnOrigin(scope)
  return { scope, ancestor, asked }
}

test('a worker gets files of its own origin, and follows no redirect out of it', async () => {
  const { scope, asked } = openScope()
  for (const input of [`${home}/pdf/a.pfb`, '../pdf/b.pfb', new URL(`${home}/c`), new Request(`${home}/d`)]) {
    expect(await (await scope.fetch(input)).text()).toBe('font')
  }
  expect(asked).toEqual([
    [`${home}/pdf/a.pfb`, 'error'],
    ['../pdf/b.pfb', 'error'],
    [`${home}/c`, 'error'],
    [`${home}/d`, 'error'],
  ])
})

test.each([
  'https://elsewhere.example/?records',
  '//elsewhere.example/',
  'http://recert.example.org/',
  'https://recert.example.org:8443/',
  'data:text/plain,x',
  new URL('https://elsewhere.example/'),
  new Request('https://elsewhere.example/'),
])('and nothing from elsewhere: %s', async (input) => {
  const { scope, asked } = openScope()
  await expect(scope.fetch(input)).rejects.toThrow('its own origin')
  expect(asked).toEqual([])
})

test('there’s no way around it', () => {
  const { scope, ancestor } = openScope()
  expect('XMLHttpRequest' in scope || 'WebSocket' in scope || 'Worker' in scope || 'fetch' in ancestor).toBe(false)
})

test.each(['pdf/pdfWorker.ts', 'sheet/sheetWorker.ts'])('the first import of %s sees to it', (file) => {
  expect(readFileSync(new URL(`../../src/exchange/${file}`, import.meta.url), 'utf8')).toMatch(/^import '..\/keepWorkerHome'\n/)
})
