import { describe, expect, test } from 'vitest'
import { sum } from '../../../src/domain/amount'
import { categories } from '../../../src/domain/category'
import { countCycle } from '../../../src/domain/counting'
import { parsePlainDate } from '../../../src/domain/plainDate'
import { isLeaf, leavesOf, requiredBy, type Requirement } from '../../../src/domain/rule'
import type { CertificationPreset } from '../../../src/domain/rules/preset'
import { presetById, presetNamed, presets, searchPresets } from '../../../src/domain/rules/presets'
import { amount, cpt } from '../../support/portfolio'

const certifications = presets.filter((preset): preset is CertificationPreset => preset.kind === 'certification')

const nodesOf = (requirement: Requirement): readonly Requirement[] =>
  isLeaf(requirement) ? [requirement] : [requirement, ...requirement.children.flatMap(nodesOf)]

describe('the presets', () => {
  test.each(['id', 'name'] as const)('have each a %s of their own, whatever the case of its letters', (key) => {
    const values = presets.map((preset) => preset[key].toLowerCase())
    expect(new Set(values).size).toBe(values.length)
  })

  test('have titles that are no other preset’s name or title, so that typing one chooses it', () => {
    for (const preset of presets) {
      expect(presetNamed(preset.name)).toBe(preset)
      expect(presetNamed(preset.title)).toBe(preset)
      expect(presetById(preset.id)).toBe(preset)
    }
  })

  test.each(presets.map((preset) => [preset.name, preset] as const))(
    '%s says where its values were read, when, and how sure they are',
    (_, preset) => {
      const { sources, checkedOn, confidence, remark } = preset.provenance
      expect(sources.length).toBeGreaterThan(0)
      for (const source of sources) expect(new URL(source).protocol).toBe('https:')
      expect(parsePlainDate(checkedOn).ok).toBe(true)
      expect(['high', 'medium', 'low']).toContain(confidence)
      expect(remark.trim()).not.toBe('')
      expect(preset.title.trim() === '' || preset.issuer.trim() === '').toBe(false)
    },
  )

  test.each(presets.filter((preset) => preset.kind !== 'specialization').map((preset) => [preset.name, preset] as const))(
    '%s has a cycle between a month and ten years',
    (_, preset) => {
      const { months } = preset.kind === 'card' ? preset.cycle : preset.rule.cycle
      expect(Number.isInteger(months) && months >= 1 && months <= 120).toBe(true)
    },
  )
})

describe.each(certifications.map((preset) => [preset.name, preset] as const))('the rule of %s', (_, { id, rule }) => {
  const nodes = nodesOf(rule.requirement)

  test('asks for something', () => {
    expect(requiredBy(rule)).toBeGreaterThan(0)
    expect(rule.unit.name.trim()).not.toBe('')
    expect(rule.unit.hoursPerUnit ?? 1).toBeGreaterThan(0)
  })

  test('gives each requirement an id and a label of its own', () => {
    expect(new Set(nodes.map((node) => node.id)).size).toBe(nodes.length)
    expect(new Set(nodes.map((node) => node.label)).size).toBe(nodes.length)
  })

  test('never asks for more than it counts', () => {
    for (const node of nodes) if (node.max !== null) expect(node.min).toBeLessThanOrEqual(node.max)
  })

  test('asks for no more in the parts than in the whole, and can be met', () => {
    for (const node of nodes) {
      if (isLeaf(node)) continue
      expect(sum(node.children.map((child) => child.min))).toBeLessThanOrEqual(node.min)
      const atMost = node.children.map((child) => child.max)
      if (!atMost.includes(null)) expect(sum(atMost.filter((max) => max !== null))).toBeGreaterThanOrEqual(node.min)
    }
  })

  test('takes each kind of course in one place only', () => {
    const taken = leavesOf(rule.requirement).flatMap((leaf) => leaf.categories)
    expect(new Set(taken).size).toBe(taken.length)
    for (const category of taken) expect(categories).toContain(category)
  })

  test('takes the application for at least as long as education', () => {
    const { educationDays, applicationDays } = rule.lateWindow ?? { educationDays: 0, applicationDays: 0 }
    expect(educationDays).toBeGreaterThanOrEqual(0)
    expect(applicationDays).toBeGreaterThanOrEqual(educationDays)
  })

  test('starts a cycle at nothing, with all of it needed', () => {
    const { progress, needed } = countCycle(cpt({ presetId: id, rule }), [])
    expect([progress, needed]).toEqual([0, requiredBy(rule)])
  })
})

test('a NASM-CPT asks 2.0 CEUs in 24 months: 1.9 of education and 0.1 of CPR/AED, late by 90 and 365 days', () => {
  const preset = certifications.find(({ id }) => id === 'nasm-cpt')
  expect(preset?.rule).toMatchObject({
    unit: { name: 'CEUs', hoursPerUnit: amount('10') },
    cycle: { months: 24, ends: 'anniversary' },
    requirement: {
      min: amount('2'),
      max: amount('2'),
      children: [
        { label: 'Education', min: amount('1.9'), max: amount('1.9') },
        { label: 'CPR/AED', min: amount('0.1'), max: amount('0.1'), categories: ['cpr'] },
      ],
    },
    lateWindow: { educationDays: 90, applicationDays: 365 },
  })
})

describe('searching the presets', () => {
  test.each([
    ['nasm cpt', ['nasm-cpt']],
    ['CES', ['nasm-ces']],
    ['nasm pes', ['nasm-pes']],
    ['corrective', ['nasm-ces']],
    ['red cross', ['cpr-aed']],
    ['cpr/aed', ['cpr-aed']],
    ['kettlebell', []],
    ['nasm kettlebell', []],
  ])('“%s” finds %j', (text, expected) => {
    expect(searchPresets(text).map(({ id }) => id)).toEqual(expected)
  })

  test('nothing typed finds them all', () => {
    expect(searchPresets('  ')).toEqual(presets)
  })

  test('an id that is not known finds none', () => {
    expect([presetById('nasm'), presetById(null), presetNamed('NASM')]).toEqual([null, null, null])
  })
})
