import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { inflate } from '../../src/exchange/inflate'

test('what was compressed comes back, over many pieces', async () => {
  const text = Array.from({ length: 3000 }, (_, index) => String(index * 7919)).join()
  const inflated = await inflate(deflateSync(text), 100_000)
  expect(new TextDecoder().decode(inflated ?? undefined)).toBe(text)
})

test('what holds too much, and damaged bytes, hold nothing', async () => {
  expect(await inflate(deflateSync(Buffer.alloc(3_000_000)), 2_000_000)).toBeNull()
  expect(await inflate(new Uint8Array([1, 2, 3]), 100)).toBeNull()
  expect(await inflate(deflateSync('certificate').subarray(0, 8), 100)).toBeNull()
})
