import { expect, test } from 'vitest'
import { type Inside, localsOf, withShelf } from '../../src/build/firstChunk'

const index: Inside = {
  name: 'index',
  locals: new Map([
    ['$', 'x'],
    ['b c', 'x'],
    ['a', 'first'],
    ['c', 'y'],
  ]),
}
const runtime: Inside = { name: 'runtime', locals: new Map([['t', 'o']]) }
const inside = new Map([
  ['index-a1.js', index],
  ['runtime-b2.js', runtime],
])

test.each([
  ['what another file imports', 'import{a as b,c}from"../index-a1.js";b(c)', undefined, 'const{first:b,y:c}=globalThis.recertParts.index;b(c)'],
  ['an import for its effect only', 'import"../index-a1.js";run()', undefined, 'run()'],
  ['imports of other files', 'import{a}from"./other-c3.js";a()', undefined, 'import{a}from"./other-c3.js";a()'],
  [
    'several, in their order',
    'import{t as a}from"../runtime-b2.js";import{$ as b}from"../index-a1.js";a(b)',
    undefined,
    'const{o:a}=globalThis.recertParts.runtime;const{x:b}=globalThis.recertParts.index;a(b)',
  ],
  [
    'what the first chunk exports',
    'import{t}from"./runtime-b2.js";var y,x=t(),first=1;export{x as $,x as "b c",first as a,y as c};',
    index,
    'const{o:t}=globalThis.recertParts.runtime;var y,x=t(),first=1;(globalThis.recertParts??={}).index={first,x,y};',
  ],
  ['what others export', 'var a;export{a};', undefined, 'var a;export{a};'],
])('%s', (_, code, own, changed) => {
  expect(withShelf(code, inside, own)).toBe(changed)
})

test('the exports of a chunk, and what they’re called in it', () => {
  expect([...localsOf('var x=1,y=2;export{x as $,x as "b c",y};')]).toEqual([
    ['$', 'x'],
    ['b c', 'x'],
    ['y', 'y'],
  ])
})

test.each([
  'import("../index-a1.js")',
  'export{a}from"../index-a1.js"',
  'export*from"../index-a1.js"',
  'import*as all from"../index-a1.js"',
  'import a from"../index-a1.js"',
  'import{a from"../index-a1.js"',
  'import{unknown}from"../index-a1.js"',
])('code that would load a second copy of the first chunk is refused: %s', (code) => {
  expect(() => withShelf(code, inside)).toThrow()
})

test.each(['export const a=1', 'export function a(){}', 'export{a}from"./other-c3.js"'])(
  'an export that the bundler doesn’t write is refused: %s',
  (code) => {
    expect(() => withShelf(code, inside, index)).toThrow(`Not known: ${code}`)
  },
)
