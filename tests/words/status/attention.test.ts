import { describe, expect, test } from 'vitest'
import { attentionsOf } from '../../../src/domain/status/attention'
import { statusesOf } from '../../../src/domain/status/standing'
import type { Portfolio } from '../../../src/domain/records/portfolio'
import { attentionText } from '../../../src/words/status/attention'
import { dayText } from '../../../src/words/values/dates'
import { hold } from '../../support/held'
import { amount, awarded, card, ces, course, cpr, cpt, credentialId, day, planned, portfolio } from '../../support/portfolio'
import { proof } from '../../support/proofs'

const on = (text: string) => dayText(day(text))

/** "NASM-CPT: Still to do: ..." for each thing to do, in order. */
function saidOn(today: string, kept: Partial<Portfolio>): readonly string[] {
  const all = portfolio(kept)
  return attentionsOf(statusesOf(all, day(today)), all, day(today)).map((attention) => {
    const { about, text } = attentionText(attention, day(today))
    return `${about}: ${text}`
  })
}

const longCard = card({ expiresOn: day('2029-12-31') })
const earned = [ces(), cpr()].map((taken) => ({ ...taken, proofs: [proof('a')] }))

describe('the advice for a certification', () => {
  test('that is far behind says what is missing', () => {
    expect(saidOn('2027-06-01', { credentials: [cpt(), longCard] })).toEqual([
      `NASM-CPT: Still to do: 1.9 CEUs of education and 0.1 CEUs of CPR/AED by ${on('2028-01-15')}.`,
    ])
  })

  test('that is complete and expires soon is to renew it', () => {
    expect(saidOn('2027-12-01', { credentials: [cpt(), longCard], courses: earned })).toEqual([
      `NASM-CPT: Everything is earned. Renew with the issuer by ${on('2028-01-15')}.`,
    ])
  })

  test('with courses that have no certificate says how many', () => {
    expect(saidOn('2027-12-01', { credentials: [cpt(), longCard], courses: [ces(), ...earned.slice(1)] })).toContain(
      'NASM-CPT: 1 of 2 counted courses has no certificate.',
    )
  })

  test('in its late window is to send the late application', () => {
    expect(saidOn('2028-01-16', { credentials: [cpt(), longCard], courses: earned })).toEqual([
      `NASM-CPT: Everything is earned. Send the late application by ${on('2029-01-15')} (late fee 30 USD through ${on('2028-04-14')}, then 50 USD).`,
    ])
  })

  test('that has lapsed is to ask the issuer', () => {
    expect(saidOn('2029-01-16', { credentials: [cpt(), longCard], courses: earned })).toEqual([
      `NASM-CPT: Expired on ${on('2028-01-15')}. The late window closed on ${on('2029-01-15')}. Ask the issuer how to certify again.`,
    ])
  })
})

describe('the advice for a CPR/AED card', () => {
  test('that is not recorded, once all credit is earned, says so', () => {
    const issa = hold('issa-cpt', { on: '2026-01-15' })
    const done = { ...ces(), awards: [{ credentialId: issa.id, amount: amount('20') }] }
    expect(saidOn('2027-01-15', { credentials: [issa], courses: [done] })).toEqual([
      'CPR/AED card: For ISSA-CPT: not added yet: you need a valid one on the day you renew.',
    ])
  })

  test('that has expired while credit is missing names the certification and the day', () => {
    const expired = card({ certifiedOn: day('2024-09-10'), expiresOn: day('2026-09-30') })
    expect(saidOn('2026-10-05', { credentials: [cpt(), expired], courses: [ces()] })).toEqual([
      `CPR/AED card: For NASM-CPT: expired on ${on('2026-09-30')}: you need a valid one on the day you renew.`,
    ])
  })

  test('that expires before the certification is to take the class again', () => {
    const short = card({ certifiedOn: null, expiresOn: day('2027-04-30') })
    expect(saidOn('2026-11-20', { credentials: [cpt(), short], courses: [ces()] })).toEqual([
      `CPR/AED card: It’s good through ${on('2027-04-30')}, and NASM-CPT (${on('2028-01-15')}) expires later: get a new one before you renew.`,
    ])
  })

  test('that expires before several certifications names all of them', () => {
    const short = card({ certifiedOn: null, expiresOn: day('2027-04-30') })
    const issa = { ...hold('issa-cpt', { on: '2026-02-15' }), id: credentialId('issa') }
    const twenty = course({ id: 'twenty', worth: { issa: '20' } })
    const [said] = saidOn('2026-11-20', { credentials: [cpt(), issa, short], courses: [ces(), twenty] })
    expect(said).toMatch(/^CPR\/AED card: It’s good through .+, and .+ and .+ expire later: get a new one before you renew\.$/)
    expect(said).toContain(`NASM-CPT (${on('2028-01-15')})`)
    expect(said).toContain(`ISSA-CPT (${on('2028-02-15')})`)
  })

  test('that no certification requires says that it has expired', () => {
    expect(saidOn('2026-11-20', { credentials: [card({ name: 'My BLS card', expiresOn: day('2026-10-31') })] })).toEqual([
      `My BLS card: Expired on ${on('2026-10-31')}.`,
    ])
  })
})

describe('the advice for a course', () => {
  const held = { credentials: [cpt(), longCard] }
  const said = (state: 'rejected' | 'inDoubt') => awarded(ces(), { submission: { state, on: null } })

  test('that the issuer rejected says that it does not count', () => {
    expect(saidOn('2026-06-01', { ...held, courses: [said('rejected')] })).toEqual(['CES: Rejected for NASM-CPT: it does not count.'])
  })

  test('in doubt says that it may need a petition, and what that costs', () => {
    expect(saidOn('2026-06-01', { ...held, courses: [said('inDoubt')] })).toEqual([
      'CES: In doubt for NASM-CPT: it may need a petition, which costs 25 USD.',
    ])
  })

  test.each([
    [null, 'CES: In doubt for NASM-CPT: it may need a petition.'],
    ['0', 'CES: In doubt for NASM-CPT: it may need a petition, which costs nothing.'],
  ])('in doubt, if a petition costs %s, says so', (petition, expected) => {
    const { rule } = cpt()
    const fees = { ...rule.fees, petition: petition === null ? null : amount(petition) }
    expect(saidOn('2026-06-01', { credentials: [cpt({ rule: { ...rule, fees } }), longCard], courses: [said('inDoubt')] })).toEqual([expected])
  })

  test('that would mostly be surplus is to wait', () => {
    const later = planned({ title: 'PES', on: '2027-03-01', category: 'specialization', worth: '1.9' })
    expect(saidOn('2026-06-01', { ...held, courses: [ces()], planned: [later] })).toEqual([
      `PES: Should wait: nothing would count for NASM-CPT in this cycle. It counts from ${on('2028-01-16')}.`,
    ])
  })

  test('planned for a day that has passed is to complete it or choose another', () => {
    expect(saidOn('2026-06-02', { ...held, planned: [planned({ title: 'Webinar', on: '2026-06-01', worth: '0.5' })] })).toEqual([
      `Webinar: Was planned for ${on('2026-06-01')}: complete it, or choose another day.`,
    ])
  })
})
