import { describe, expect, test } from 'vitest'
import { leavesOf } from '../../../src/domain/rule'
import { catalog } from '../../../src/domain/rules/catalog'
import { presetById } from '../../../src/domain/rules/presets'
import { amount } from '../../support/portfolio'

const entries = catalog.map((entry) => [entry.title, entry] as const)

describe('the catalogue of courses', () => {
  test('calls no two courses by one name', () => {
    const names = catalog.flatMap(({ title, alsoKnownAs }) => [title, ...alsoKnownAs].map((name) => name.toLowerCase()))
    const twice = names.filter((name, index) => names.indexOf(name) !== index)
    expect(twice).toEqual([])
  })

  test.each(entries)('%s is worth something to certifications that take its kind', (_, { awards, category }) => {
    expect(awards.length).toBeGreaterThan(0)
    for (const { presetId, amount: worth } of awards) {
      const preset = presetById(presetId)
      if (preset?.kind !== 'certification') throw new Error(`not a certification: ${presetId}`)
      const leaf = leavesOf(preset.rule.requirement).find(({ categories }) => categories.includes(category))
      expect(worth).toBeGreaterThan(0)
      expect(worth).toBeLessThanOrEqual(leaf === undefined ? 0 : (leaf.max ?? Infinity))
    }
  })

  test.each(entries)('%s grants a specialization or a card that Recert knows, or nothing', (_, { grants }) => {
    if (grants !== null) expect(['specialization', 'card']).toContain(presetById(grants)?.kind)
  })

  test.each([
    ['CES', '1.9'],
    ['PES', '1.9'],
    ['CNC', '1.9'],
    ['CPR', '0.1'],
  ])('%s is worth %s toward a NASM-CPT', (name, worth) => {
    const entry = catalog.find(({ alsoKnownAs }) => alsoKnownAs.includes(name))
    expect(entry?.awards).toContainEqual({ presetId: 'nasm-cpt', amount: amount(worth) })
  })
})
