import { describe, expect, test } from 'vitest'
import { formatAmount } from '../../../../src/domain/values/amount'
import { leavesOf } from '../../../../src/domain/rule/rule'
import { catalog } from '../../../../src/domain/rule/issuers/catalog'
import { presetById } from '../../../../src/domain/rule/issuers/presets'

const entries = catalog.map((entry) => [entry.title, entry] as const)

describe('the course catalog', () => {
  test('has no two courses with the same name', () => {
    const names = catalog.flatMap(({ title, alsoKnownAs }) => [title, ...alsoKnownAs].map((name) => name.toLowerCase()))
    const twice = names.filter((name, index) => names.indexOf(name) !== index)
    expect(twice).toEqual([])
  })

  // A published amount may be more than a cycle accepts: the rest is surplus.
  test.each(entries)('%s gives credit to certifications that accept its category, each listed once', (_, { awards, category }) => {
    expect(awards.length).toBeGreaterThan(0)
    expect(new Set(awards.map(({ presetId }) => presetId)).size).toBe(awards.length)
    for (const { presetId, amount: worth } of awards) {
      const preset = presetById(presetId)
      if (preset?.kind !== 'certification') throw new Error(`not a certification: ${presetId}`)
      const leaf = leavesOf(preset.rule.requirement).find(({ categories }) => categories.includes(category))
      expect(leaf).toBeDefined()
      expect(worth).toBeGreaterThan(0)
    }
  })

  test.each(entries)('%s grants a credential Recert knows, or nothing', (_, { grants }) => {
    if (grants !== null) expect(presetById(grants)).not.toBeNull()
  })

  test.each([
    ['CES', { 'nasm-cpt': '1.9' }, 'nasm-ces'],
    ['PES', { 'nasm-cpt': '1.9' }, 'nasm-pes'],
    ['CNC', { 'nasm-cpt': '1.9' }, 'nasm-cnc'],
    [
      'TBMM-CES',
      {
        'nasm-cpt': '1.9',
        'ace-cpt': '8.0',
        'ace-gfi': '8.0',
        'ace-hc': '8.0',
        'ace-mes': '8.0',
        'acsm-cpt': '80.0',
        'acsm-gei': '80.0',
        'acsm-ep': '80.0',
        'acsm-cep': '80.0',
        'neta-pt': '80.0',
        'neta-gei': '80.0',
        'issa-cpt': '20.0',
        'cimspa-practitioner': '10.0',
      },
      null,
    ],
    [
      'CPR',
      {
        'nasm-cpt': '0.1',
        'afaa-gfi': '2.0',
        'afaa-pft': '2.0',
        'ncsf-cpt': '2.0',
        'ncsf-sns': '2.0',
        'ncsf-csc': '2.0',
        'acsm-cpt': '5.0',
        'acsm-gei': '5.0',
        'acsm-ep': '5.0',
        'acsm-cep': '5.0',
      },
      'cpr-aed',
    ],
  ])('%s is worth %j', (name, worth, grants) => {
    const entry = catalog.find(({ alsoKnownAs }) => alsoKnownAs.includes(name))
    expect(Object.fromEntries((entry?.awards ?? []).map(({ presetId, amount }) => [presetId, formatAmount(amount)]))).toEqual(worth)
    expect(entry?.grants).toBe(grants)
  })
})
