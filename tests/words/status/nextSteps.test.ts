import { describe, expect, test } from 'vitest'
import { nextStepsOf } from '../../../src/domain/status/nextSteps'
import { statusesOf } from '../../../src/domain/status/standing'
import type { Portfolio } from '../../../src/domain/records/portfolio'
import { nextStepTexts } from '../../../src/words/status/nextSteps'
import { hold } from '../../support/held'
import { amount, awarded, card, ces, course, cpr, cpt, credentialId, day, planned, portfolio } from '../../support/portfolio'
import { proof } from '../../support/proofs'

/** "Earn 2.0 CEUs for NASM-CPT | You have 0.0 of 2.0 CEUs. | By Jan 15, 2028": each step, in order. */
function saidOn(today: string, kept: Partial<Portfolio>): readonly string[] {
  const all = portfolio(kept)
  return nextStepsOf(statusesOf(all, day(today)), all, day(today)).map((step) => {
    const { title, about, by } = nextStepTexts(step, day(today))
    return [title, about, by].filter((text) => text !== '').join(' | ')
  })
}

const longCard = card({ expiresOn: day('2029-12-31') })
const earned = [ces(), cpr()].map((taken) => ({ ...taken, proofs: [proof('a')] }))

const earnAll = 'Earn 2.0 CEUs for NASM-CPT | You have 0.0 of 2.0 CEUs. | By Jan 15, 2028'
const onlyTheClass = 'Take a CPR/AED class | The class adds 0.1 to NASM-CPT. | By Jan 15, 2028'

describe('the next step for a certification', () => {
  test('that is far behind says what to earn', () => {
    expect(saidOn('2027-06-01', { credentials: [cpt(), longCard] })).toEqual([earnAll])
  })

  test('that is complete and expires soon is to renew it', () => {
    expect(saidOn('2027-12-01', { credentials: [cpt(), longCard], courses: earned })).toEqual(['Renew NASM-CPT | All earned. | By Jan 15 · 45 days'])
  })

  test('with courses that have no certificate says how many', () => {
    expect(saidOn('2027-12-01', { credentials: [cpt(), longCard], courses: [ces(), ...earned.slice(1)] })).toContain(
      'Add certificates for NASM-CPT | No certificate for 1 course. | By Jan 15 · 45 days',
    )
  })

  test('in its late window is to apply, with the fee of the day', () => {
    const said = (on: string) => saidOn(on, { credentials: [cpt(), longCard], courses: earned })
    expect(said('2028-01-16')).toEqual(['Apply late for NASM-CPT | All earned. Apply with the $30 late fee. | By Jan 15, 2029'])
    expect(said('2028-04-15')).toEqual(['Apply late for NASM-CPT | All earned. Apply with the $50 late fee. | By Jan 15, 2029'])
  })

  test('that has lapsed is to ask the issuer', () => {
    expect(saidOn('2029-01-16', { credentials: [cpt(), longCard], courses: earned })).toEqual([
      'Ask about NASM-CPT | Too late to renew. Ask National Academy of Sports Medicine how to recertify.',
    ])
  })
})

describe('the next step for a CPR/AED card', () => {
  test('that is not recorded, once all credit is earned, is to take the class', () => {
    const issa = hold('issa-cpt', { on: '2026-01-15' })
    const done = { ...ces(), awards: [{ credentialId: issa.id, amount: amount('20') }] }
    expect(saidOn('2027-01-15', { credentials: [issa], courses: [done] })).toEqual([
      'Take a CPR/AED class | You need a valid card to renew ISSA-CPT. | By Jan 15, 2028',
    ])
  })

  test('that has expired while credit is missing says what else the class gives', () => {
    const expired = card({ certifiedOn: day('2024-09-10'), expiresOn: day('2026-09-30') })
    expect(saidOn('2026-10-05', { credentials: [cpt(), expired], courses: [ces()] })).toEqual([
      'Take a CPR/AED class | Your card won’t be valid for NASM-CPT. The class also adds 0.1 to NASM-CPT. | By Jan 15, 2028',
    ])
  })

  test('that expires before the certification is to take the class before the card ends', () => {
    const short = card({ certifiedOn: null, expiresOn: day('2027-04-30') })
    expect(saidOn('2026-11-20', { credentials: [cpt(), short], courses: [ces()] })).toEqual([
      'Take a CPR/AED class | Your card won’t be valid for NASM-CPT. The class also adds 0.1 to NASM-CPT. | By Apr 30, 2027',
    ])
  })

  test('that expires before several certifications names all of them', () => {
    const short = card({ certifiedOn: null, expiresOn: day('2027-04-30') })
    const issa = { ...hold('issa-cpt', { on: '2026-02-15' }), id: credentialId('issa') }
    const twenty = course({ id: 'twenty', worth: { issa: '20' } })
    expect(saidOn('2026-11-20', { credentials: [cpt(), issa, short], courses: [ces(), twenty] })[0]).toContain(
      'Your card won’t be valid for NASM-CPT and ISSA-CPT.',
    )
  })

  test('that expires before more than two counts their renewals', () => {
    const short = card({ certifiedOn: null, expiresOn: day('2027-04-30') })
    const [a, b, c] = ['a', 'b', 'c'].map((id) => cpt({ id: credentialId(id), name: id }))
    const worth = course({ id: 'all', worth: { a: '1.9', b: '1.9', c: '1.9' } })
    expect(saidOn('2026-11-20', { credentials: [a, b, c, short].filter((held) => held !== undefined), courses: [worth] })[0]).toContain(
      'Your card expires before all 3 renewals.',
    )
  })

  test('that no certification requires is to renew it', () => {
    expect(saidOn('2026-11-20', { credentials: [card({ name: 'BLS card', expiresOn: day('2026-10-31') })] })).toEqual([
      'Renew your BLS card | It expired Oct 31.',
    ])
  })
})

describe('the next step for a course', () => {
  const held = { credentials: [cpt(), longCard] }
  const said = (state: 'rejected' | 'inDoubt') => awarded(ces(), { submission: { state, on: null } })

  test('that the issuer rejected is to replace it', () => {
    expect(saidOn('2026-06-01', { ...held, courses: [said('rejected')] })).toEqual([
      earnAll,
      'Replace CES | It was rejected for NASM-CPT. | By Jan 15, 2028',
    ])
  })

  test.each([
    ['25', 'It may need a petition for NASM-CPT ($25).'],
    [null, 'It may need a petition for NASM-CPT.'],
    ['0', 'It may need a petition for NASM-CPT (no fee).'],
  ])('in doubt, if a petition costs %s, says so', (petition, expected) => {
    const { rule } = cpt()
    const fees = { ...rule.fees, petition: petition === null ? null : amount(petition) }
    expect(saidOn('2026-06-01', { credentials: [cpt({ rule: { ...rule, fees } }), longCard], courses: [said('inDoubt')] })).toEqual([
      onlyTheClass,
      `Ask about CES | ${expected} | By Jan 15, 2028`,
    ])
  })

  test('that would mostly be surplus is to save it for later', () => {
    const later = planned({ title: 'PES', on: '2027-03-01', category: 'specialization', worth: '1.9' })
    expect(saidOn('2026-06-01', { ...held, courses: [ces()], planned: [later] })).toEqual([
      onlyTheClass,
      'Save PES for later | Planned for Mar 1, 2027. It counts from Jan 16, 2028.',
    ])
  })

  test('planned for a day that has passed is a question', () => {
    expect(saidOn('2026-06-02', { ...held, planned: [planned({ title: 'Webinar', on: '2026-06-01', worth: '0.5' })] })).toEqual([
      earnAll,
      'Did you finish Webinar? | You planned it for Jun 1.',
    ])
  })
})
