import { expect, test } from 'vitest'
import { isInForeignFrame } from '../../../src/app/boot/foreignFrame'
import { refuseFrame } from '../../../src/app/boot/refuseFrame'

type Frames = { origin: string; parent: Frames }

/** A window inside others, from the outermost to itself. An origin of null can't be read. */
function windowIn(...origins: readonly (string | null)[]): Window {
  const frames = origins.map((origin) => {
    const frame = {} as Frames // safe: filled in below
    Object.defineProperty(frame, 'origin', {
      get() {
        if (origin === null) throw new DOMException('blocked', 'SecurityError')
        return origin
      },
    })
    return frame
  })
  for (const [index, frame] of frames.entries()) frame.parent = frames[Math.max(0, index - 1)] ?? frame
  return frames.at(-1) as unknown as Window // safe: only these are used
}

test('a page by itself, or inside pages of its own origin, is drawn', () => {
  expect(isInForeignFrame(windowIn('https://a.example'))).toBe(false)
  expect(isInForeignFrame(windowIn('https://a.example', 'https://a.example', 'https://a.example'))).toBe(false)
})

test('a page inside another origin’s is not, whichever of them is between', () => {
  expect(isInForeignFrame(windowIn(null, 'https://a.example'))).toBe(true)
  expect(isInForeignFrame(windowIn('https://a.example', null, 'https://a.example'))).toBe(true)
  expect(isInForeignFrame(windowIn(null, 'https://a.example', 'https://a.example'))).toBe(true)
  expect(isInForeignFrame(windowIn('https://a.example', 'https://b.example', 'https://a.example'))).toBe(true)
})

test('it says so instead, and opens by itself from there', () => {
  const root = document.createElement('div')
  root.innerHTML = '<ul class="card"></ul>'
  refuseFrame(root, 'https://a.example/#/courses')
  expect(root.textContent).toContain('Recert doesn’t open inside another site')
  expect(root.querySelector('ul')).toBeNull()
  expect(root.querySelector('a')?.href).toBe('https://a.example/#/courses')
})
