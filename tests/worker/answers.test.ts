import { expect, test } from 'vitest'
import { isInOlderBuild, isPage, isShare } from '../../src/worker/answers'

const scope = 'https://example.org/any/folder/'

test.each(['', '#/', '#/courses', '?from=mail', '?a=1#/log', 'index.html', 'index.html?x'])('"%s" after the folder is the page', (rest) => {
  expect(isPage(`${scope}${rest}`, scope)).toBe(true)
})

test.each(['icon.svg', 'other/', 'assets/index.html', 'index.html/more'])('"%s" is left to the host', (rest) => {
  expect(isPage(`${scope}${rest}`, scope)).toBe(false)
})

test('shared files are posted to one address in the folder', () => {
  expect(isShare(`${scope}share`, scope)).toBe(true)
  expect(isShare(`${scope}other/share`, scope)).toBe(false)
  expect(isShare('https://example.org/share', scope)).toBe(false)
})

test('only files with digests in their names may come from an older build', () => {
  expect(isInOlderBuild(`${scope}assets/pdf-yKMZf13C.js`, scope)).toBe(true)
  expect(isInOlderBuild(`${scope}index-DSWMyTjW.js`, scope)).toBe(true)
  expect(isInOlderBuild(`${scope}pdf/wasm/openjpeg.wasm`, scope)).toBe(false)
  expect(isInOlderBuild('https://example.org/any/assets/pdf-yKMZf13C.js', scope)).toBe(false)
})
