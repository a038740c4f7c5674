import { expect, test } from 'vitest'
import { boundArrays } from '../../../src/exchange/pdf/boundArrays'

test('a worker makes arrays of up to 64 MB, which are the usual ones, and none above', () => {
  const scope = { Uint8Array, DecompressionStream }
  boundArrays(scope)
  expect(new scope.Uint8Array(67_108_864).length).toBe(67_108_864)
  expect(new scope.Uint8Array([1, 2]).subarray(1)).toEqual(new Uint8Array([2]))
  expect(new Uint8Array(1)).toBeInstanceOf(scope.Uint8Array)
  expect(() => new scope.Uint8Array(67_108_865)).toThrow('unpacks to too much')
  expect('DecompressionStream' in scope).toBe(false)
})
