import { expect, test } from 'vitest'
import { bakedTexts } from '../../../src/domain/files/bakedPng'
import { compressedChunk, internationalChunk, pngWith, textChunk } from '../../support/badges'

const kinds = (bytes: Uint8Array) => bakedTexts(bytes).map(({ kind }) => kind)

test('badges of every version are found in a PNG, and nothing else', () => {
  expect(kinds(pngWith(textChunk('{}'), compressedChunk('{}'), internationalChunk('{}')))).toEqual(['tEXt', 'zTXt', 'iTXt'])
  expect(kinds(pngWith(textChunk('{}', 'Description'), textChunk('{}', 'openbadgesque')))).toEqual([])
  expect(kinds(pngWith(['tEXt', new TextEncoder().encode('openbadges')]))).toEqual([])
  expect(kinds(pngWith(['tIXt', textChunk('{}')[1]]))).toEqual([])
})

test('what follows the keyword is the badge, even if that is nothing', () => {
  const contents = bakedTexts(pngWith(textChunk('{}'), textChunk(''))).map(({ content }) => new TextDecoder().decode(content))
  expect(contents).toEqual(['{}', ''])
})

test('what follows the end of the picture, or isn’t whole, isn’t read', () => {
  const whole = pngWith(textChunk('{}'))
  expect(kinds(whole.subarray(0, 40))).toEqual([])
  // Its header takes 33 bytes, the badge 25.
  expect([kinds(whole.subarray(0, 57)), kinds(whole.subarray(0, 58))]).toEqual([[], ['tEXt']])
  expect(kinds(Uint8Array.of(0, ...whole.subarray(1)))).toEqual([])
  expect(kinds(new Uint8Array([...pngWith(), ...whole.subarray(33)]))).toEqual([])
  expect(kinds(new TextEncoder().encode('openbadges'))).toEqual([])
})
