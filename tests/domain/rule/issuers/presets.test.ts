import { describe, expect, test } from 'vitest'
import { sum } from '../../../../src/domain/values/amount'
import { categories } from '../../../../src/domain/rule/category'
import { parsePlainDate } from '../../../../src/domain/values/plainDate'
import { isLeaf, leavesOf, requiredBy, type Requirement } from '../../../../src/domain/rule/rule'
import { type CertificationPreset, topics } from '../../../../src/domain/rule/issuers/preset'
import { presetById, presetNamed, presets } from '../../../../src/domain/rule/issuers/presets'
import { addSpan } from '../../../../src/domain/values/span'
import { day } from '../../../support/portfolio'

const certifications = presets.filter((preset): preset is CertificationPreset => preset.kind === 'certification')

const nodesOf = (requirement: Requirement): readonly Requirement[] =>
  isLeaf(requirement) ? [requirement] : [requirement, ...requirement.children.flatMap(nodesOf)]

const expectAddresses = (sources: readonly string[]) => {
  for (const source of sources) expect(['http:', 'https:']).toContain(new URL(source).protocol)
  expect(new Set(sources).size).toBe(sources.length)
}

describe('the presets', () => {
  test.each(['id', 'name'] as const)('each have a unique %s, ignoring case', (key) => {
    const values = presets.map((preset) => preset[key].toLowerCase())
    expect(new Set(values).size).toBe(values.length)
  })

  test('have no name that is another one’s title, so typing a name chooses the right one', () => {
    for (const preset of presets) {
      expect(presetNamed(preset.name)).toBe(preset)
      expect(presetById(preset.id)).toBe(preset)
      expect(presets.filter(({ title }) => title.toLowerCase() === preset.name.toLowerCase())).toEqual([])
    }
  })

  test.each(presets.map((preset) => [preset.name, preset] as const))(
    '%s says where its values come from, when they were read, and how certain they are',
    (_, preset) => {
      const { sources, checkedOn, confidence, remark } = preset.provenance
      expect(sources.length).toBeGreaterThan(0)
      expectAddresses(sources)
      expect(parsePlainDate(checkedOn).ok).toBe(true)
      expect(['high', 'medium', 'low']).toContain(confidence)
      for (const text of [remark, preset.title, preset.issuer.name]) expect(text.trim()).not.toBe('')
    },
  )

  test('cite no source code on GitHub as a source', () => {
    const sources = presets.flatMap((preset) => [
      ...preset.provenance.sources,
      ...(preset.kind === 'certification' ? preset.facts : []).flatMap((fact) => fact.sources),
    ])
    expect(sources.filter((source) => /github/i.test(source))).toEqual([])
  })

  test('that are cards say what they are for', () => {
    const covers = presets.flatMap((preset) => (preset.kind === 'card' ? [[preset.id, preset.covers]] : []))
    expect(covers).toEqual([
      ['cpr-aed', ['cpr']],
      ['red-cross-cpr', ['cpr']],
      ['red-cross-first-aid-cpr', ['cpr', 'firstAid']],
      ['first-aid', ['firstAid']],
      ['crossfit-l1', ['other']],
      ['crossfit-l2', ['other']],
      ['liability-insurance', ['insurance']],
    ])
  })

  test.each(presets.filter((preset) => preset.kind !== 'specialization').map((preset) => [preset.name, preset] as const))(
    '%s has a cycle between a month and ten years',
    (_, preset) => {
      const { months } = preset.kind === 'card' ? preset.cycle : preset.rule.cycle
      expect(Number.isInteger(months) && months >= 1 && months <= 120).toBe(true)
    },
  )
})

/** Parts that require more from people certified later. The ATC's year 2 wasn't found: Recert requires everything then, after half in year 1. */
const rising: Readonly<Record<string, readonly string[]>> = { 'boc-atc': ['renewal', 'ebp'] }

describe.each(certifications.map((preset) => [preset.name, preset] as const))('the rule of %s', (_, { id: presetId, rule }) => {
  const trees = [rule.requirement, ...rule.prorated.map(({ requirement }) => requirement)]

  test('requires something', () => {
    expect(requiredBy(rule)).toBeGreaterThan(0)
    expect(rule.unit.name.trim()).not.toBe('')
    expect(rule.unit.hoursPerUnit ?? 1).toBeGreaterThan(0)
    expect(rule.fees.currency).toMatch(/^[A-Z]{3}$/)
  })

  test.each(trees.map((tree) => [nodesOf(tree)] as const))('has a sound tree (%#)', (nodes) => {
    for (const key of ['id', 'label'] as const) expect(new Set(nodes.map((node) => node[key])).size).toBe(nodes.length)
    for (const node of nodes) {
      if (node.max !== null) expect(node.min).toBeLessThanOrEqual(node.max)
      if (isLeaf(node)) continue
      expect(sum(node.children.map((child) => child.min))).toBeLessThanOrEqual(node.min)
      const atMost = node.children.map((child) => child.max)
      if (!atMost.includes(null)) expect(sum(atMost.filter((max) => max !== null))).toBeGreaterThanOrEqual(node.min)
    }
  })

  test.each(trees.map((tree) => [leavesOf(tree)] as const))('accepts each category in one place only (%#)', (leaves) => {
    const taken = leaves.flatMap((leaf) => leaf.categories)
    expect(new Set(taken).size).toBe(taken.length)
    for (const category of taken) expect(categories).toContain(category)
  })

  test('requires no more the later in the cycle people were certified, under the same requirements', () => {
    const fromMonths = rule.prorated.map(({ fromMonth }) => fromMonth)
    expect(fromMonths).toEqual([...new Set(fromMonths)].sort((a, b) => a - b))
    for (const tree of trees) expect(tree.min).toBeLessThanOrEqual(rule.requirement.min)
    const risen = trees.flatMap((tree, step) => {
      const before = nodesOf(trees[step - 1] ?? tree)
      return nodesOf(tree).filter(({ min }, place) => min > (before[place]?.min ?? min))
    })
    expect(risen.map(({ id }) => id)).toEqual(rising[presetId] ?? [])
    for (const tree of trees) expect(nodesOf(tree).map(({ id }) => id)).toEqual(nodesOf(rule.requirement).map(({ id }) => id))
  })

  test('has checks that a whole cycle can meet', () => {
    const ids = rule.checks.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const check of rule.checks) {
      if (check.kind === 'spread') expect(check.atLeast).toBeLessThanOrEqual(leavesOf(rule.requirement).length)
      else expect(check.min).toBeLessThanOrEqual(requiredBy(rule))
    }
  })

  test('accepts the application at least as long as education, with a late fee for every day', () => {
    if (rule.lateWindow === null) return
    const expiry = day('2026-12-31')
    const { education, application, fees } = rule.lateWindow
    const [educationEnds, applicationEnds] = [addSpan(expiry, education), addSpan(expiry, application)]
    expect(expiry <= educationEnds && educationEnds <= applicationEnds).toBe(true)
    const steps = fees.map(({ through }) => addSpan(expiry, through))
    expect(steps).toEqual([...new Set(steps)].sort())
    expect((steps.at(-1) ?? expiry) >= applicationEnds).toBe(true)
  })
})

describe.each(certifications.map((preset) => [preset.name, preset] as const))('what is known of %s', (_, { rule, facts, provenance }) => {
  const factOf = (topic: string) => facts.find((fact) => fact.topic === topic)

  test('has one fact for each topic every rule covers, and none twice', () => {
    const covered = facts.map(({ topic }) => topic)
    expect(new Set(covered).size).toBe(covered.length)
    const asked = ['credit', 'cycle', 'cpr', 'late', 'lateFee', 'fee', 'petition', 'carryOver', 'early', 'evidence'] as const
    for (const topic of asked) expect(covered).toContain(topic)
    for (const topic of covered) expect(topics).toContain(topic)
  })

  test('explains its requirements if there are several, and sharing if credit is shared', () => {
    const parts = [...rule.checks, ...rule.caps, ...rule.prorated, ...leavesOf(rule.requirement).slice(1)]
    expect(factOf('requirements') !== undefined).toBe(parts.length > 0 || !rule.repeats)
    if (rule.sharesCredit) expect(factOf('sharing')).toBeDefined()
  })

  test('says what’s due every year exactly if something is', () => {
    expect(factOf('yearly') !== undefined).toBe(rule.yearly.length > 0)
  })

  test('names its sources exactly if something was found', () => {
    for (const { confidence, sources } of facts) {
      expect(sources.length > 0).toBe(confidence !== 'notFound')
      expectAddresses(sources)
    }
  })

  test('has its facts from the preset’s sources', () => {
    for (const { sources } of facts) expect(provenance.sources).toEqual(expect.arrayContaining([...sources]))
  })

  test('has a remark wherever a value is uncertain', () => {
    for (const { confidence, remark } of facts) if (confidence !== 'high') expect(remark.trim()).not.toBe('')
  })

  test('calls its late window confirmed exactly if the issuer says so today', () => {
    if (rule.lateWindow !== null) expect(rule.lateWindow.isConfirmed).toBe(factOf('late')?.confidence === 'high')
  })

  test('has no value if none was found', () => {
    if (factOf('fee')?.confidence === 'notFound') expect(rule.fees.renewal).toBeNull()
    if (factOf('petition')?.confidence === 'notFound') expect(rule.fees.petition).toBeNull()
    if (factOf('carryOver')?.confidence === 'notFound') expect(rule.carryOver).toBeNull()
    if (factOf('cpr')?.confidence === 'notFound') expect(rule.cards).toEqual([])
    if (factOf('late')?.confidence === 'notFound') expect(rule.lateWindow).toBeNull()
    if (factOf('lateFee')?.confidence === 'notFound') expect((rule.lateWindow?.fees ?? []).every(({ fee }) => fee === null)).toBe(true)
    if (factOf('early')?.confidence === 'notFound') expect(rule.opens).toBeNull()
    if (factOf('sharing')?.confidence === 'notFound') expect(rule.sharesCredit).toBe(false)
  })
})
