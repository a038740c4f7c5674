import { afterEach, beforeEach, expect, test, vi } from 'vitest'

beforeEach(() => {
  vi.resetModules()
  vi.stubGlobal('document', { baseURI: 'https://example.org/recert/#/courses' })
})
afterEach(() => vi.unstubAllGlobals())

const load = async () => (await import('../../src/exchange/ownScript')).ownScript

test('a script of the app has its whole address', async () => {
  vi.stubGlobal('window', {})
  expect((await load())('./assets/a.js')).toBe('https://example.org/recert/assets/a.js')
})

test('an address outside the app’s folder is refused', async () => {
  vi.stubGlobal('window', {})
  const ownScript = await load()
  for (const address of ['https://elsewhere.example/a.js', '../a.js', '/a.js', 'data:text/javascript,1', 'blob:https://example.org/1']) {
    expect(() => ownScript(address)).toThrow('isn’t one of Recert')
  }
})

test('one policy vouches for all scripts, because only one of its name is allowed', async () => {
  const names: string[] = []
  const createPolicy = (name: string, rules: { createScriptURL: (address: string) => string }) => {
    names.push(name)
    return { createScriptURL: (address: string) => new URL(rules.createScriptURL(address)) }
  }
  vi.stubGlobal('window', { trustedTypes: { createPolicy } })
  const ownScript = await load()
  expect([ownScript('a.js'), ownScript('b.js')].map(String)).toEqual(['https://example.org/recert/a.js', 'https://example.org/recert/b.js'])
  expect(names).toEqual(['recert-worker'])
})
