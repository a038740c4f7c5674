import { describe, expect, test } from 'vitest'
import { jpegSize } from '../../../src/domain/files/jpegSize'
import { frame, jpegHead, segment } from '../../support/pictures'

test('the size is in the frame header', () => {
  expect(jpegSize(jpegHead(4032, 3024))).toEqual({ width: 4032, height: 3024 })
})

describe('the frame header may follow', () => {
  test.each([
    [
      'the camera’s data, a comment, tables and a restart interval',
      [0xe1, 0xef, 0xfe, 0xdb, 0xc4, 0xcc, 0xdd].flatMap((marker) => segment(marker, [1, 2])),
    ],
    ['bytes that fill up to a marker', [0xff, 0xff, 0xff]],
    ['an empty comment', segment(0xfe, [])],
    ['a segment that contains a picture of its own', segment(0xe1, [...jpegHead(160, 120)])],
  ])('%s', (_, before) => {
    expect(jpegSize(jpegHead(800, 600, before))).toEqual({ width: 800, height: 600 })
  })

  test.each([0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf])('and begins with any of its markers: %i', (marker) => {
    expect(jpegSize(Uint8Array.from([0xff, 0xd8, ...frame(marker, 30, 20)]))).toEqual({ width: 30, height: 20 })
  })
})

/** A decoder skips these and finds the second size; a reader that takes what follows for a length finds the first. */
const hidden = (marker: number) => [0xff, marker, 0, 2 + frame(0xc0, 1, 1).length, ...frame(0xc0, 1, 1)]

describe('null where the standard allows no such thing before the frame header:', () => {
  test.each<readonly [string, readonly number[]]>([
    ...[0xd0, 0xd1, 0xd2, 0xd3, 0xd4, 0xd5, 0xd6, 0xd7].map((marker) => [`restart marker ${marker - 0xd0}`, [0xff, marker]] as const),
    ['a restart marker before something that looks like a segment', hidden(0xd0)],
    ['a restart marker before something that looks like a frame', [0xff, 0xd0, ...frame(0xc0, 1, 1).slice(2)]],
    ['a marker without a length', [0xff, 0x01]],
    ['a second start', [0xff, 0xd8]],
    ['the end', [0xff, 0xd9]],
    ['a scan', segment(0xda, [1, 1, 0, 0, 63, 0])],
    ['a number of lines', segment(0xdc, [0, 16])],
    ['several pictures in one', segment(0xde, [8, 0, 1, 0, 1, 1, 1, 0x11, 0])],
    ['a reserved marker', segment(0x02, [0])],
    ['an extension', segment(0xf0, [0])],
    ['a zero after 0xff', [0xff, 0]],
    ['bytes between two segments', [0, 0, 0]],
    ['a segment shorter than its own length', [0xff, 0xe1, 0, 1]],
  ])('%s', (_, before) => {
    expect(jpegSize(jpegHead(50_000, 50_000, before))).toBeNull()
  })
})

test.each([
  ['a frame header whose length isn’t that of its colors', [0xff, 0xd8, 0xff, 0xc0, 0, 8, 8, 0, 16, 0, 16, 3]],
  ['a frame header without colors', [0xff, 0xd8, ...segment(0xc0, [8, 0, 16, 0, 16, 0])]],
  ['no frame header', [0xff, 0xd8, ...segment(0xe0, [1, 2, 3])]],
  ['no JPEG', [0x89, 0x50, 0x4e, 0x47]],
  ['a frame header that ends at once', [0xff, 0xd8, ...segment(0xc0, [])]],
  ['another first byte', [0, 0xd8, ...frame(0xc0, 1, 1)]],
  ['another second byte', [0xff, 0, ...frame(0xc0, 1, 1)]],
])('null for %s', (_, bytes) => {
  expect(jpegSize(Uint8Array.from(bytes))).toBeNull()
})

test('a picture of one color has a size', () => {
  expect(jpegSize(Uint8Array.from([0xff, 0xd8, ...segment(0xc0, [8, 0, 20, 0, 30, 1, 1, 0x11, 0])]))).toEqual({ width: 30, height: 20 })
})

test('null for a header that is cut anywhere', () => {
  const whole = jpegHead(800, 600)
  for (let length = 0; length < whole.length; length += 1) expect(jpegSize(whole.subarray(0, length))).toBeNull()
})
