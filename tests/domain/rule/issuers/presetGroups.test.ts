import { describe, expect, test } from 'vitest'
import { regions } from '../../../../src/domain/rule/issuers/preset'
import { findPresets, groupPresets } from '../../../../src/domain/rule/issuers/presetGroups'
import { presets } from '../../../../src/domain/rule/issuers/presets'

const issuersFor = (text: string, ...held: readonly (string | null)[]) => findPresets(text, held).map(({ issuer }) => issuer.id)
const regionsFor = (text: string, ...held: readonly (string | null)[]) => {
  const all = findPresets(text, held).map(({ issuer }) => issuer.region)
  return all.filter((region, index) => region !== all[index - 1])
}

describe('the presets by issuer', () => {
  test('hold every preset once, region by region', () => {
    const groups = groupPresets(presets)
    expect(groups.flatMap((group) => group.presets)).toHaveLength(presets.length)
    expect(new Set(groups.flatMap((group) => group.presets))).toEqual(new Set(presets))
    expect(new Set(groups.map(({ issuer }) => issuer)).size).toBe(groups.length)
    for (const group of groups) expect(new Set(group.presets.map(({ issuer }) => issuer))).toEqual(new Set([group.issuer]))
    expect([...new Set(groups.map(({ issuer }) => issuer.region))]).toEqual(regions)
  })

  test('keep the presets of one issuer together, though another file has more of them', () => {
    const nasm = groupPresets(presets).find(({ issuer }) => issuer.id === 'nasm')
    expect(nasm?.presets.map(({ id }) => id)).toEqual([
      'nasm-cpt',
      'nasm-ces',
      'nasm-pes',
      'nasm-csnc',
      'nasm-cwc',
      'nasm-cnc',
      'nasm-pt-certificate',
    ])
  })
})

describe('for a trainer who holds nothing yet', () => {
  test('the most common come first, then region by region', () => {
    expect(findPresets('', [])[0]?.presets[0]?.id).toBe('nasm-cpt')
    expect(issuersFor('').slice(0, 5)).toEqual(['nasm', 'afaa', 'ace', 'nsca', 'acsm'])
    expect(regionsFor('')).toEqual(regions)
  })

  test.each(['cpt', 'CPT', 'personal trainer', 'certified personal', 'nasm'])('“%s” finds the NASM-CPT first', (text) => {
    expect(findPresets(text, [])[0]?.presets[0]?.id).toBe('nasm-cpt')
  })
})

test('“cpr” finds the common card first, before that of one provider', () => {
  expect(findPresets('cpr', [])[0]?.presets[0]?.id).toBe('cpr-aed')
})

describe('for a trainer who holds something', () => {
  test('its issuer comes first, then the same region, then the international ones', () => {
    expect(issuersFor('', 'csep-cpt')[0]).toBe('csep')
    expect(regionsFor('', 'csep-cpt')).toEqual(['canada', 'international', 'usa', 'uk', 'ireland', 'australiaNewZealand', 'southAfrica', 'uae'])
    expect(regionsFor('', 'ausactive').slice(0, 3)).toEqual(['australiaNewZealand', 'international', 'usa'])
  })

  test('several issuers and regions come in the usual order', () => {
    expect(issuersFor('', 'csep-cpt', 'ace-cpt', 'nsca-cpt').slice(0, 4)).toEqual(['ace', 'nsca', 'csep', 'nasm'])
    expect(regionsFor('', 'cimspa-practitioner', 'reps-ireland').slice(0, 4)).toEqual(['uk', 'ireland', 'uk', 'international'])
  })

  test('a specialization counts, a card or an unknown credential doesn’t', () => {
    expect(issuersFor('', 'nasm-ces').slice(0, 2)).toEqual(['nasm', 'afaa'])
    expect(issuersFor('', 'cpr-aed', null, 'gone')).toEqual(issuersFor(''))
  })

  test('what the text names still comes before what only the issuer matches', () => {
    expect(issuersFor('athletic trainer')).toEqual(['boc', 'afaa'])
    expect(issuersFor('athletic trainer', 'afaa-pft')).toEqual(['boc', 'afaa'])
    expect(issuersFor('cpt', 'csep-cpt')[0]).toBe('csep')
  })
})

test('a text that finds nothing leaves no group', () => {
  expect(findPresets('kettlebell', [])).toEqual([])
})
