import { expect, test } from 'vitest'
import { gifSize } from '../../../src/domain/files/gifSize'
import { gif } from '../../support/pictures'

test('the size of a GIF is that of its screen', () => {
  expect(gifSize(gif([640, 480], [640, 480]))).toEqual({ width: 640, height: 480 })
  expect(gifSize(gif([640, 480], [10, 10]))).toEqual({ width: 640, height: 480 })
})

test('a first picture larger than the screen counts, because browsers enlarge the screen', () => {
  expect(gifSize(gif([1, 1], [60_000, 60_000]))).toEqual({ width: 60_000, height: 60_000 })
  // It begins 2 pixels from the left and 3 from the top.
  const moved = gif([1, 1], [20, 10])
  moved.set([2, 0, 3, 0], 20)
  expect(gifSize(moved)).toEqual({ width: 22, height: 13 })
})

test.each([
  ['no table of colors', 0x07, 0],
  ['one of two', 0x80, 6],
  ['one of 256', 0xff, 768],
])('the picture is found behind %s', (_, flags, length) => {
  const [head, rest] = [gif([640, 480], [1, 1]).subarray(0, 13), gif([640, 480], [800, 600]).subarray(19)]
  head[10] = flags
  expect(gifSize(Uint8Array.of(...head, ...new Uint8Array(length), ...rest))).toEqual({ width: 800, height: 600 })
})

test('comments and the like are passed over, block by block', () => {
  const comment = [0x21, 0xfe, 3, 0x2c, 0x2c, 0x2c, 1, 0x2c, 0]
  expect(gifSize(gif([1, 1], [800, 600], [...comment, ...comment]))).toEqual({ width: 800, height: 600 })
})

test('null without a picture, or if the file is cut before it', () => {
  expect(gifSize(gif([640, 480], [640, 480], [0x3b]))).toBeNull()
  const whole = gif([1, 1], [800, 600], [0x21, 0xfe, 2, 1, 2, 0])
  for (let length = 0; length < whole.length - 3; length += 1) expect(gifSize(whole.subarray(0, length))).toBeNull()
  expect(gifSize(whole.subarray(0, whole.length - 3))).toEqual({ width: 800, height: 600 })
})
