import { expect, test } from 'vitest'
import { withShelf } from '../../src/build/firstChunk'

const inside = new Map([
  ['index-a1.js', 'index'],
  ['runtime-b2.js', 'runtime'],
])

test.each([
  ['what another file imports', 'import{a as b,c}from"../index-a1.js";b(c)', undefined, 'const{a:b,c:c}=globalThis.recertParts.index;b(c)'],
  ['an import for its effect only', 'import"../index-a1.js";run()', undefined, 'run()'],
  ['imports of other files', 'import{a}from"./other-c3.js";a()', undefined, 'import{a}from"./other-c3.js";a()'],
  [
    'several, in their order',
    'import{a}from"../runtime-b2.js";import{b}from"../index-a1.js";a(b)',
    undefined,
    'const{a:a}=globalThis.recertParts.runtime;const{b:b}=globalThis.recertParts.index;a(b)',
  ],
  [
    'what the first chunk exports',
    'import{t}from"./runtime-b2.js";var x=t();export{x as $,x as "b c"};',
    'index',
    'const{t:t}=globalThis.recertParts.runtime;var x=t();(globalThis.recertParts??={}).index={$:x,"b c":x};',
  ],
  ['what others export', 'var a;export{a};', undefined, 'var a;export{a};'],
])('%s', (_, code, own, changed) => {
  expect(withShelf(code, inside, own)).toBe(changed)
})

test.each([
  'import("../index-a1.js")',
  'export{a}from"../index-a1.js"',
  'export*from"../index-a1.js"',
  'import*as all from"../index-a1.js"',
  'import a from"../index-a1.js"',
])('code that would load a second copy of the first chunk is refused: %s', (code) => {
  expect(() => withShelf(code, inside)).toThrow()
})
