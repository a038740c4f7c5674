import { describe, expect, test } from 'vitest'
import { lateRemark } from '../../../../src/domain/rule/issuers/lateRemark'
import { certificationPreset } from '../../../../src/domain/rule/issuers/presets'
import { hold } from '../../../support/held'
import { day, ownCertification } from '../../../support/portfolio'

const remarkOf = (presetId: string) => lateRemark(hold(presetId, { on: '2026-01-15' }).rule, certificationPreset(presetId))

describe('what a preset says about its late window', () => {
  test('is there while the window is unknown', () => {
    expect(remarkOf('cscs')).toBe(
      'NSCA took late reports in January 2024, after the 2021-23 cycle. Not confirmed for January 2027. Ask NSCA. Hardship appeals are open from February 1 to March 15, 2027. NSCA also has a reinstatement policy. Ask for terms.',
    )
  })

  test('is there while the window is not confirmed', () => {
    expect(remarkOf('afaa-gfi')).toContain('Not confirmed whether you can finish education late.')
  })

  test('is there for a confirmed window, too: what follows it isn’t in the rule', () => {
    expect(remarkOf('acsm-cpt')).toContain('After that comes reinstatement, for $165 or $225 (two pages differ)')
    expect(remarkOf('csep-cpt')).toBe('From April 1 through May 31, with a late fee.')
  })

  test('does not speak of a window the trainer changed, but does if something else was', () => {
    const { rule } = hold('cscs', { on: '2020-06-01', today: day('2026-06-01') })
    const preset = certificationPreset('cscs')
    const lateWindow = { education: { days: 0 }, application: { days: 31 }, fees: [], isConfirmed: false }
    const shared = { ...rule, sharesCredit: false }
    expect(lateRemark({ ...rule, lateWindow }, preset)).toBeNull()
    expect(lateRemark(shared, preset)).toMatch(/^NSCA took late reports/)
  })

  test('is missing for a rule of the trainer’s own', () => {
    expect(lateRemark(ownCertification().rule, null)).toBeNull()
  })
})
