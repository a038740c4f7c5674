import { describe, expect, test } from 'vitest'
import { editCredential } from '../../../src/domain/changes/credentialAct'
import { renewed } from '../../../src/domain/counting/renewing'
import { type CredentialDraft, draftOfCredential } from '../../../src/domain/forms/credentialDraft'
import { readCredential } from '../../../src/domain/forms/readCredential'
import { card, ces, cpr, cpt, day, portfolio, specialization } from '../../support/portfolio'

const today = day('2027-12-20')

/** Renewed on December 1, 2027; the next cycle begins on January 16, 2028. */
function renewedCpt(renewedOn = '2027-12-01') {
  const input = { renewedOn: day(renewedOn), fee: null, expiresOn: day('2030-01-15'), nextStart: day('2028-01-16') }
  return renewed(cpt(), { courses: [ces(), cpr()] }, input)
}

function read(changes: Partial<CredentialDraft>, base = renewedCpt()) {
  return readCredential({ ...draftOfCredential(base), ...changes }, { portfolio: portfolio({ credentials: [base] }), today })
}

describe('the first day of the cycle after a renewal', () => {
  test('is what the form begins with', () => {
    expect(draftOfCredential(renewedCpt()).nextStart).toBe('2028-01-16')
  })

  test('can be moved to any day after the renewal and before the expiry', () => {
    const before = renewedCpt()
    for (const nextStart of ['2027-12-02', '2028-01-10', '2030-01-14']) {
      expect(read({ nextStart })).toMatchObject({ ok: true, value: { renewals: [{ ...before.renewals[0], nextStart }], expiresOn: '2030-01-15' } })
    }
  })

  test.each([
    ['the day of the renewal', '2027-12-01', 'startsBeforeRenewal'],
    ['the expiry', '2030-01-15', 'startsBeforeRenewal'],
    ['nothing', '', 'empty'],
    ['no day', '2028-02-30', 'date'],
  ])('cannot be %s', (_, nextStart, kind) => {
    expect(read({ nextStart })).toMatchObject({ ok: false, error: [{ field: 'nextStart', problem: { kind } }] })
  })

  test('can be the day after the expiry if the renewal was late', () => {
    const late = renewedCpt('2028-02-10')
    expect(read({ nextStart: '2028-01-17' }, late)).toMatchObject({ ok: true })
    expect(read({ nextStart: '2028-01-15' }, late)).toMatchObject({ ok: false, error: [{ problem: { kind: 'startsBeforeRenewal' } }] })
  })

  test('isn’t in the form without a renewal, or for another kind of credential', () => {
    for (const credential of [cpt(), card(), specialization()]) expect(draftOfCredential(credential).nextStart).toBeNull()
  })

  test('moves in one change, which can be undone', () => {
    const before = renewedCpt()
    const input = read({ nextStart: '2027-12-02' })
    if (!input.ok) throw new Error('not read')
    const act = editCredential(before, input.value)(portfolio({ credentials: [before] }), { today, newId: () => 'new' })
    expect(act).toMatchObject({ ok: true, value: { verb: 'edited', changes: [{ before, after: { renewals: [{ nextStart: '2027-12-02' }] } }] } })
  })
})
