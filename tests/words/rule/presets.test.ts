import { describe, expect, test } from 'vitest'
import { presets } from '../../../src/domain/rule/issuers/presets'
import { confidenceText, presetTerms } from '../../../src/words/rule/presets'
import { certificationAsking, group, leaf, preset } from '../../support/portfolio'

describe('the requirements of a preset', () => {
  test('for NASM-CPT', () => {
    expect(presetTerms(preset('nasm-cpt', 'certification'))).toBe('2.0 CEUs in 2 years: 1.9 education and 0.1 CPR/AED')
  })

  test('for a certification with a single requirement', () => {
    const certification = preset('nasm-cpt', 'certification')
    const { rule } = certificationAsking(
      group('all', { min: '2', max: '2' }, [leaf('education', { min: '2', takes: ['course'] }), leaf('cpr', { takes: ['cpr'] })]),
    )
    expect(presetTerms({ ...certification, rule })).toBe('2.0 CEUs in 2 years')
  })

  test('for a specialization', () => {
    expect(presetTerms(preset('nasm-ces', 'specialization'))).toBe('never expires')
  })

  test('for a card', () => {
    expect(presetTerms(preset('cpr-aed', 'card'))).toBe('valid for 2 years, no credit needed')
  })
})

describe('the confidence of a preset', () => {
  test.each(presets.map((known) => [known.name, known] as const))('%s: says to check with the issuer', (_, known) => {
    expect(confidenceText(known)).toMatch(/Check with your issuer\.$/)
    expect(confidenceText(known).startsWith('Not fully confirmed. ')).toBe(known.provenance.confidence !== 'high')
  })
})
