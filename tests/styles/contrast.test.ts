import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const tokens = new Map(
  [...readFileSync('src/styles/tokens.css', 'utf8').matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
)

type Pair = readonly [ink: string, ground: string]

/** WCAG 2.2, 1.4.6: days left, counted credit, what's left to do. */
const numbersThatMatter: readonly Pair[] = [
  ['on-hero', 'hero'],
  ['on-hero-soft', 'hero'],
  ['ink', 'surface'],
  ['paper', 'ink'],
  ['ink', 'paper'],
  ['ink', 'raised'],
  ['ink', 'accent-wash'],
  ['warn-ink', 'surface'],
  ['warn-ink', 'warn-wash'],
  ['danger-ink', 'paper'],
  ['danger-ink', 'surface'],
  ['danger-ink', 'danger-wash'],
]

/** WCAG 2.2, 1.4.3 */
const otherText: readonly Pair[] = [
  ['ink-soft', 'surface'],
  ['ink-soft', 'paper'],
  ['ink-soft', 'raised'],
  ['ink-soft', 'track'],
  ['accent-strong', 'surface'],
  ['accent-strong', 'paper'],
  ['accent-strong', 'raised'],
  ['accent-strong', 'accent-wash'],
  ['on-accent', 'accent'],
  ['on-ink', 'ink'],
  ['on-hero-gold', 'hero'],
]

/** WCAG 2.2, 1.4.11: field borders, parts of bars and charts, the focus ring. */
const shapes: readonly Pair[] = [
  ['line-strong', 'surface'],
  ['line-strong', 'paper'],
  ['accent', 'surface'],
  ['accent', 'track'],
  ['warn', 'track'],
  ['warn', 'surface'],
  ['danger', 'track'],
  ['danger', 'surface'],
  ['gold', 'surface'],
  ['gold', 'paper'],
  ['gold', 'raised'],
  ['on-hero-mint', 'hero'],
]

const cases = [
  ...numbersThatMatter.map((pair) => ({ pair, least: 7 })),
  ...otherText.map((pair) => ({ pair, least: 4.5 })),
  ...shapes.map((pair) => ({ pair, least: 3 })),
].flatMap((one) => (['light', 'dark'] as const).map((scheme) => ({ ...one, scheme, name: one.pair.join(' on ') })))

test.each(cases)('$name, $scheme: at least $least to 1', ({ pair, scheme, least }) => {
  const [ink, ground] = pair.map((name) => luminance(tokens.get(name)?.[scheme] ?? expect.fail(`no token ${name}`)))
  expect(contrast(ink ?? 0, ground ?? 0)).toBeGreaterThanOrEqual(least)
})

test('black on white is 21 to 1', () => {
  expect(contrast(luminance('#000000'), luminance('#ffffff'))).toBe(21)
})

function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
}

/** Relative luminance of sRGB, as WCAG defines it. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(color.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
