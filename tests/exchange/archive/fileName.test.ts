import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createFileNames, cutText, fileName } from '../../../src/exchange/archive/fileName'

test.each([
  ['01 CES 2026-03-05', '01 CES 2026-03-05.pdf'],
  ['Économie & Größe ÅÄÖ 日本語 עברית', 'Économie & Größe ÅÄÖ 日本語 עברית.pdf'],
  ['E\u0301tude', 'Étude.pdf'],
  ['CPR/AED', 'CPR-AED.pdf'],
  ['../../etc/passwd', '-..-etc-passwd.pdf'],
  ['..\\..\\x', '-..-x.pdf'],
  ['C:\\x', 'C--x.pdf'],
  ['.hidden', 'hidden.pdf'],
  ['...', 'file.pdf'],
  ['', 'file.pdf'],
  ['  a \t\n b\u0000 ', 'a b.pdf'],
  ['exe\u202Efdp.', 'exefdp.pdf'],
  ['\u2066a\u200Bb\u2069', 'ab.pdf'],
  ['<img src=x onerror=alert(1)>', '-img src=x onerror=alert(1)-.pdf'],
  ['what?* "now"|', 'what-- -now--.pdf'],
  ['CON', '_CON.pdf'],
  ['nul.txt', '_nul.txt.pdf'],
  ['Com1 .x', '_Com1 .x.pdf'],
  ['LPT¹', '_LPT¹.pdf'],
  ['console', 'console.pdf'],
  ['dots...  ', 'dots.pdf'],
  ['a\uD800b', 'ab.pdf'],
  ['می‌خواهم', 'می‌خواهم.pdf'],
])('%j becomes %j', (text, name) => {
  expect(fileName(text, 'pdf')).toBe(name)
})

test('a long title is cut without splitting a character', () => {
  expect(fileName('x'.repeat(300), 'pdf')).toBe(`${'x'.repeat(80)}.pdf`)
  expect(fileName(`x${'🏋'.repeat(100)}`, 'pdf')).toBe(`x${'🏋'.repeat(39)}.pdf`)
  expect(fileName(`${'x'.repeat(79)} y`, 'pdf')).toBe(`${'x'.repeat(79)}.pdf`)
})

test.each([
  ['abc', 3, 'abc'],
  ['abc', 2, 'ab'],
  ['🏋a', 1, ''],
  ['🏋a', 2, '🏋'],
])('%j is cut at %i to %j', (text, most, cut) => {
  expect(cutText(text, most)).toBe(cut)
})

test('files with the same name get a number, even if only the case differs', () => {
  const nameOf = createFileNames()
  expect(['CES', 'ces', 'CES', 'CES (2)', 'PES'].map((text) => nameOf(text, 'pdf'))).toEqual([
    'CES.pdf',
    'ces (2).pdf',
    'CES (3).pdf',
    'CES (2) (2).pdf',
    'PES.pdf',
  ])
  expect(nameOf('CES', 'jpg')).toBe('CES.jpg')
})

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom('.', ' ', '/', '\\', ':', '\u202E', '\u0000', 'CON', 'nul', '🏋', '\uD800', 'e\u0301', 'a', '\t'),
    maxLength: 120,
  }),
)

test('whatever the text, the name is valid on every file system', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const name = fileName(text, 'pdf')
      const stem = name.slice(0, -4)
      expect(stem).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\u200E\u200F\uFEFF]/u)
      expect(stem).not.toMatch(/^[. ]|[. ]$|^$/)
      expect(stem).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i)
      expect(stem.length).toBeLessThanOrEqual(81)
      expect(new TextEncoder().encode(`${name} (99)`).length).toBeLessThanOrEqual(255)
      expect(name).toBe(name.normalize('NFC'))
    }),
    { numRuns: 500 },
  )
})

test('making a name from a name changes nothing', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const stem = fileName(text, 'pdf').slice(0, -4)
      expect(fileName(stem, 'pdf')).toBe(`${cutText(stem, 80)}.pdf`)
    }),
    { numRuns: 500 },
  )
})

test('no two names in an archive are the same', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'A', 'a (2)', 'É', 'E\u0301', '', '.', 'b'), { maxLength: 20 }), (wanted) => {
      const nameOf = createFileNames()
      const names = wanted.map((text) => nameOf(text, 'pdf').toLowerCase())
      expect(new Set(names).size).toBe(names.length)
    }),
  )
})
