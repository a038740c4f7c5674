import { describe, expect, test } from 'vitest'
import { conversionText } from '../../../src/words/rule/conversion'
import { hold } from '../../support/held'
import { cpt, ownCertification } from '../../support/portfolio'

const issa = hold('issa-cpt', { on: '2026-01-15' })
const ncsf = hold('ncsf-cpt', { on: '2026-01-15' })
const nfpt = hold('nfpt-cpt', { on: '2026-01-15' })

describe('contact hours converted to credit', () => {
  test('are shown in every unit with a rate', () => {
    expect(conversionText('19', [cpt(), issa, ncsf, nfpt])).toBe(
      '19 h = 1.9 NASM-CPT CEUs = 19.0 ISSA-CPT CEUs = 9.5 NCSF-CPT CEUs = 3.8 NFPT-CPT CECs',
    )
  })

  test('are read in any number format', () => {
    expect(conversionText(' 1,5 ', [cpt()])).toBe('1.5 h = 0.15 NASM-CPT CEUs')
  })

  test('leave out a unit without a rate', () => {
    expect(conversionText('2', [ownCertification(), issa])).toBe('2 h = 2.0 ISSA-CPT CEUs')
  })

  test('leave out a result below one hundredth', () => {
    expect(conversionText('0.04', [cpt(), issa])).toBe('0.04 h = 0.04 ISSA-CPT CEUs')
  })

  test.each([
    ['no hours are typed', '', [cpt()]],
    ['the hours cannot be read', 'some', [cpt()]],
    ['there are none', '0', [cpt()]],
    ['no certification is held', '19', []],
    ['nothing has a rate', '19', [ownCertification()]],
  ])('are not shown if %s', (_, hours, certifications) => {
    expect(conversionText(hours, certifications)).toBeNull()
  })
})
