import { expect, test } from 'vitest'
import { addressPart, textOfPart } from '../../../src/domain/values/addressPart'

test.each([
  ['cpt', 'cpt'],
  ['a/b c?d#e%f', 'a%2Fb%20c%3Fd%23e%25f'],
  ['🏋️', '%F0%9F%8F%8B%EF%B8%8F'],
  ['\uD83C', '%uD83C'],
  ['é\uDFCBx\uD83C', '%C3%A9%uDFCBx%uD83C'],
  ['%uD83C', '%25uD83C'],
])('%j has an address of its own, which leads back to it', (text, part) => {
  expect(addressPart(text)).toBe(part)
  expect(textOfPart(part)).toBe(text)
})

test.each(['%', '%E0%A4%A', '100%'])('%s, typed by hand, is taken as it is', (part) => {
  expect(textOfPart(part)).toBe(part)
})
