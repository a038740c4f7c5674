import { expect, test } from 'vitest'
import { isFromProvider } from '../../../src/domain/rule/provider'

test.each([
  ['NASM Optima 2026', ['NASM'], true],
  ['the nasm', ['AFAA', 'NASM'], true],
  ['NASMA', ['NASM'], false],
  ['Fitness Inc', ['Fitness, Inc.'], true],
  ['', ['NASM'], false],
] as const)('whether “%s” is from one of %j is %s', (provider, names, expected) => {
  expect(isFromProvider(provider, names)).toBe(expected)
})
