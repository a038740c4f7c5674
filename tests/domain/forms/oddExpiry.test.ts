import { describe, expect, test } from 'vitest'
import { type CredentialDraft, emptyCredentialDraft, withName } from '../../../src/domain/forms/credentialDraft'
import { oddExpiry } from '../../../src/domain/forms/oddExpiry'
import { day } from '../../support/portfolio'

const today = day('2026-11-20')

const draftOf = (name: string, certifiedOn = ''): CredentialDraft => ({ ...withName(emptyCredentialDraft, name), certifiedOn })

describe('the expiry of a credential being added', () => {
  test.each([
    ['NASM-CPT', '', '2026-11-19', { kind: 'past', day: '2026-11-19' }],
    ['NASM-CPT', '', '2026-11-20', null],
    ['NASM-CPT', '', '2028-12-21', null],
    ['NASM-CPT', '', '2028-12-22', { kind: 'ahead', day: '2026-12-22' }],
    ['NASM-CPT', '', '2030-06-01', { kind: 'ahead', day: '2028-06-01' }],
    ['CSCS', '', '2029-12-31', { kind: 'ahead', day: '2027-01-01' }],
    ['NASM-CPT', '2026-06-01', '2028-06-01', null],
    ['NASM-CPT', '2026-06-01', '2030-05-31', null],
    ['NASM-CPT', '2026-06-01', '2030-06-01', { kind: 'ahead', day: '2028-06-01' }],
    ['NASM-CPT', '2026-01-01', '2050-01-01', { kind: 'ahead', day: '2048-01-01' }],
    ['NASM-CPT', '2026-06', '2030-06-01', { kind: 'ahead', day: '2028-06-01' }],
    ['CPR/AED card', '', '2030-06-30', null],
    ['Something of my own', '', '2030-06-30', { kind: 'ahead', day: '2028-06-30' }],
    ['NASM-CPT', '', '2030-06', null],
    ['NASM-CPT', '', '', null],
  ])('of %s, certified “%s”, on “%s” is %o', (name, certifiedOn, expiry, expected) => {
    expect(oddExpiry(draftOf(name, certifiedOn), expiry, today)).toEqual(expected)
  })
})
