import { describe, expect, test } from 'vitest'
import { type Candidate, knownCandidates, plannedCandidates } from '../../../src/domain/planning/candidates'
import { hold } from '../../support/held'
import { amount, card, certificationAsking, cpt, credentialId, leaf, ownCertification, planned, portfolio } from '../../support/portfolio'

const acsm = hold('acsm-cpt', { on: '2026-01-15', id: credentialId('acsm') })
const named = (candidates: readonly Candidate[], title: string) => candidates.find((candidate) => candidate.title.includes(title))

describe('known courses', () => {
  test('are those of known length and the classes for cards', () => {
    expect(knownCandidates(portfolio()).map(({ title }) => title)).toEqual([
      'Corrective Exercise Specialization (CES)',
      'Performance Enhancement Specialization (PES)',
      'CPR/AED',
      'First aid',
    ])
  })

  test('are not those that are held, taken or planned; a class comes again', () => {
    const titles = (...parts: Parameters<typeof portfolio>) => knownCandidates(portfolio(...parts)).map(({ title }) => title.replace(/.*\(|\)/g, ''))
    expect(titles({ planned: [planned({ title: 'nasm pes' }), planned({ title: 'CPR' })] })).toEqual(['CES', 'CPR/AED', 'First aid'])
    expect(titles({ credentials: [card(), { ...ownCertification(), presetId: null }] })).toEqual(['CES', 'PES', 'CPR/AED', 'First aid'])
  })

  test('give what is printed, or what their hours are worth', () => {
    const found = named(knownCandidates(portfolio({ credentials: [cpt(), acsm] })), 'CES')
    expect(found).toMatchObject({ hours: amount('19'), contactHours: amount('19'), cost: null, planned: null })
    expect(found?.awards).toEqual([
      { credentialId: 'cpt', amount: amount('1.9') },
      { credentialId: 'acsm', amount: amount('19') },
    ])
    expect(found?.estimated).toEqual(new Set(['acsm']))
  })

  test('give nothing where the unit has no hours', () => {
    const found = named(knownCandidates(portfolio({ credentials: [ownCertification()] })), 'CES')
    expect([found?.awards, found?.estimated]).toEqual([[], new Set()])
  })

  test('take as long as the largest credit says if they name no hours', () => {
    const found = named(knownCandidates(portfolio({ credentials: [cpt(), acsm] })), 'CPR')
    expect(found).toMatchObject({ contactHours: null, hours: amount('5') })
    expect(found?.awards.map(({ amount }) => amount)).toEqual([amount('0.1'), amount('5')])
    expect(named(knownCandidates(portfolio({ credentials: [acsm] })), 'First aid')?.awards).toEqual([])
  })

  test('give what a rule counts for a class, if nothing is printed', () => {
    const own = { ...certificationAsking(leaf('classes', { max: '0.2', takes: ['cpr'] })), presetId: null }
    const found = named(knownCandidates(portfolio({ credentials: [own] })), 'CPR')
    expect([found?.awards, found?.estimated]).toEqual([[{ credentialId: 'cpt', amount: amount('0.2') }], new Set(['cpt'])])
  })

  test('take the hours they name, whatever their credit is worth', () => {
    const slow = cpt({ rule: { ...cpt().rule, unit: { name: 'CEUs', hoursPerUnit: amount('20') } } })
    expect(named(knownCandidates(portfolio({ credentials: [slow] })), 'CES')?.hours).toBe(amount('19'))
  })

  test('come with a remark unless their values are certain', () => {
    const known = knownCandidates(portfolio())
    expect(named(known, 'CES')?.remark).toMatch(/third parties/)
    expect(named(known, 'CPR')?.remark).toBe('')
  })
})

describe('a planned course', () => {
  const held = [cpt(), acsm]
  const only = (...parts: Parameters<typeof planned>) => plannedCandidates([planned(...parts)], held)[0]

  test('takes as long as its largest credit says if it names no hours', () => {
    expect(only({ worth: { cpt: '1.9', acsm: '7' } })?.hours).toBe(amount('19'))
    expect(only({ worth: { acsm: '7', cpt: '0.2' } })?.hours).toBe(amount('7'))
    expect(only({ worth: { gone: '7' } })?.hours).toBe(0)
    expect(only({ worth: { cpt: '1.9' }, hours: '15' })?.hours).toBe(amount('15'))
  })

  test('takes no time that is known where the unit has no hours', () => {
    expect(plannedCandidates([planned({ worth: { own: '2', cpt: '0.1' } })], [ownCertification(), cpt()])[0]?.hours).toBe(amount('1'))
  })

  test('that is a class also gives what certifications added since count for one', () => {
    expect(only({ category: 'cpr', worth: '0.2' })?.awards).toEqual([
      { credentialId: 'cpt', amount: amount('0.2') },
      { credentialId: 'acsm', amount: amount('5') },
    ])
    expect(only({ worth: '0.2' })?.awards).toHaveLength(1)
    expect(
      plannedCandidates([planned({ category: 'cpr' })], [ownCertification(), certificationAsking(leaf('all', { takes: ['course'] }))])[0]?.awards,
    ).toEqual([])
  })

  test('with the values of a known one is no more certain than those', () => {
    expect(only({ title: 'CES', category: 'specialization', worth: '1.9' })?.remark).toMatch(/third parties/)
    expect(only({ title: 'CES', category: 'specialization', worth: { acsm: '7', cpt: '1.9' } })?.remark).toMatch(/third parties/)
    expect(only({ title: 'CES', category: 'specialization', worth: '1.8' })?.remark).toBe('')
    expect(only({ title: 'CES', category: 'specialization', worth: { acsm: '1.9' } })?.remark).toBe('')
    expect(only({ title: 'Webinar', category: 'specialization', worth: '1.9' })?.remark).toBe('')
  })
})
