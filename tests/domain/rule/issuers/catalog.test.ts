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
  test.each(entries)('%s gives credit to certifications that accept its category, each listed once', (_, { awards, category, grants }) => {
    // What NASM's nutrition coach is worth isn't printed.
    if (grants !== 'nasm-cnc') expect(awards.length).toBeGreaterThan(0)
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

  test.each(entries)('%s says where its values are printed, and explains uncertain ones', (_, { sources, confidence, remark }) => {
    expect(sources.length).toBeGreaterThan(0)
    expect(new Set(sources).size).toBe(sources.length)
    for (const source of sources) {
      expect(['http:', 'https:']).toContain(new URL(source).protocol)
      expect(source).not.toMatch(/github/i)
    }
    if (confidence !== 'high') expect(remark.trim()).not.toBe('')
  })

  test('knows the hours of NASM’s CES and PES only, and says that they are not printed', () => {
    const known = catalog.filter(({ contactHours }) => contactHours !== null)
    expect(known.map(({ grants, contactHours }) => [grants, contactHours])).toEqual([
      ['nasm-ces', 19_00],
      ['nasm-pes', 19_00],
    ])
    for (const { confidence, remark } of known) {
      expect(confidence).not.toBe('high')
      expect(remark).toContain('The 19 hours')
    }
  })

  test.each([
    ['CES', { 'nasm-cpt': '1.9' }, 'nasm-ces'],
    ['PES', { 'nasm-cpt': '1.9' }, 'nasm-pes'],
    ['CNC', {}, 'nasm-cnc'],
    [
      'TBMM-CES',
      {
        'nasm-cpt': '1.9',
        'ace-cpt': '8.0',
        'ace-gfi': '8.0',
        'ace-hc': '8.0',
        'ace-mes': '8.0',
        cscs: '2.0',
        'nsca-cpt': '2.0',
        'nsca-csps': '2.0',
        'nsca-tsac-f': '2.0',
        'acsm-cpt': '80.0',
        'acsm-gei': '80.0',
        'acsm-ep': '80.0',
        'acsm-cep': '80.0',
        'neta-pt': '80.0',
        'neta-gei': '80.0',
        'issa-cpt': '20.0',
        'cimspa-practitioner': '10.0',
        'boc-atc': '32.0',
        'reps-uae': '16.0',
        'reps-nz': '20.0',
        ausactive: '37.0',
        'ausactive-12': '37.0',
        'csep-cpt': '15.0',
        'csep-cep': '15.0',
        'npcp-ncpt': '80.0',
      },
      null,
    ],
    ['ACE-CPT', { 'ace-gfi': '2.0', 'ace-hc': '2.0', 'ace-mes': '2.0' }, 'ace-cpt'],
    ['ACE-GFI', { 'ace-cpt': '2.0', 'ace-hc': '2.0', 'ace-mes': '2.0' }, 'ace-gfi'],
    ['ACE-HC', { 'ace-cpt': '2.0', 'ace-gfi': '2.0', 'ace-mes': '2.0' }, 'ace-hc'],
    ['ACE-MES', { 'ace-cpt': '2.0', 'ace-gfi': '2.0', 'ace-hc': '2.0' }, 'ace-mes'],
    ['SCJ quiz', { cscs: '0.2', 'nsca-cpt': '0.2', 'nsca-csps': '0.2', 'nsca-tsac-f': '0.2' }, null],
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
