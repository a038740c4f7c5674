import { expect, test } from 'vitest'
import { type AuditPack, auditPack } from '../../../src/domain/reports/auditPack'
import type { Course } from '../../../src/domain/records/course'
import type { Certification } from '../../../src/domain/records/credential'
import { renewed } from '../../../src/domain/counting/renewing'
import { presets } from '../../../src/domain/rule/issuers/presets'
import { copiedText, copyPortalLabel, portalText as textOf } from '../../../src/words/reports/portal'
import { hold } from '../../support/held'
import { awarded, ces, course, cpr, cpt, day, ownCertification, pes, portfolio } from '../../support/portfolio'
import { proof, shaOf } from '../../support/proofs'

const packOf = (certification: Certification, ...courses: readonly Course[]) => auditPack(certification, portfolio({ courses }), day('2027-06-01'))

const portalText = (pack: AuditPack) => textOf(pack, new Map())

const sent = (record: Course, state: 'sent' | 'accepted' | 'inDoubt' | 'rejected') => awarded(record, { submission: { state, on: null } })

test('courses not sent yet come first, with fields in the portal’s order', () => {
  const done = course({ title: 'CES', provider: 'NASM', on: '2026-05-03', category: 'specialization', hours: '190', worth: '1.9' })
  const text = portalText(packOf(cpt(), { ...sent(done, 'accepted'), proofs: [proof('a')] }, cpr()))
  expect(text).toBe(`NASM-CPT · National Academy of Sports Medicine
Cycle: 01/15/2026 to 01/15/2028 (days as MM/DD/YYYY)
Not sent yet: 1. Sent already: 1.

NOT SENT YET

1.
Title: CPR/AED
Completion date: 09/10/2026
CEUs: 0.1
Category: CPR/AED

SENT ALREADY

2.
Title: CES
Provider: NASM
Completion date: 05/03/2026
CEUs: 1.9
Contact hours: 190
Category: Specialization
Certificate: 01
Status: Accepted

`)
})

test('the certificate number comes with the heading, a course’s number and link with the course, and its note stays private', () => {
  const done = { ...ces(), number: 'CEP-7', link: 'https://example.org/ces', note: 'Paid by the studio' }
  const text = portalText(packOf(cpt({ number: '1186900' }), done))
  expect(text).toContain('NASM-CPT · National Academy of Sports Medicine\nCertificate number 1186900\nCycle: ')
  expect(text).toContain(
    'Title: CES\nCourse number: CEP-7\nCompletion date: 05/03/2026\nCEUs: 1.9\nCategory: Specialization\nLink: https://example.org/ces\n',
  )
  expect(text).not.toContain('Paid')
})

test('what was sent says when, if that’s known', () => {
  const on = (state: 'sent' | 'accepted', day_: string | null) => awarded(ces(), { submission: { state, on: day_ === null ? null : day(day_) } })
  const status = (done: Course) => /^Status: .*$/m.exec(portalText(packOf(cpt(), done)))?.[0]
  expect(status(on('sent', '2027-03-04'))).toBe('Status: Sent 03/04/2027')
  expect(status(on('accepted', null))).toBe('Status: Accepted')
  expect(status(ces())).toBeUndefined()
})

test('of a closed cycle nothing is left to send', () => {
  const courses = [ces(), sent(cpr(), 'accepted')]
  const renewal = { renewedOn: day('2028-01-10'), fee: null, expiresOn: day('2030-01-15'), nextStart: day('2028-01-16') }
  const certification = renewed(cpt(), { courses }, renewal)
  const pack = auditPack(certification, portfolio({ courses }), day('2029-01-01'), certification.renewals[0])
  const [heading, ...blocks] = portalText(pack).split('\n\n')
  expect(heading).toBe(`NASM-CPT · National Academy of Sports Medicine
Cycle: 01/15/2026 to 01/15/2028 (days as MM/DD/YYYY)
Renewed 01/10/2028 with 2 courses.`)
  expect(blocks.map((block) => block.split('\n')[0])).toEqual(['1.', '2.', ''])
  expect(portalText(pack)).not.toMatch(/SENT/)
  expect(copiedText(pack)).toBe('Copied 2 courses. Renewed Jan 10, 2028 with 2 courses.')
})

test('a course that counts partly says how much', () => {
  const text = portalText(packOf(cpt(), course({ id: 'a', on: '2026-02-01', worth: '1.0' }), ces()))
  expect(text).toContain('CEUs: 1.9 (0.9 counts in this cycle)')
})

test('courses that do not count are left out, courses in doubt are still to be sent', () => {
  const text = portalText(packOf(cpt(), ces(), pes(), sent(cpr(), 'inDoubt')))
  expect(text).not.toContain('PES')
  expect(text).toContain('Not sent yet: 2. Sent already: 0.')
  expect(text).toContain('Note: It may need a petition')
  expect(text).not.toContain('SENT ALREADY')
  expect(portalText(packOf(cpt(), sent(ces(), 'rejected')))).toContain('No courses count yet.')
})

test.each([
  ['cimspa-practitioner', '03/02/2026'],
  ['reps-uk', '03/02/2026'],
  ['canfitpro-pts', '2026-02-03'],
  ['ace-cpt', '02/03/2026'],
  ['acsm-cpt', '02/03/2026'],
])('%s has its own date format: %s', (preset, written) => {
  const text = portalText(packOf(hold(preset, { on: '2026-01-15' }), course({ on: '2026-02-03', worth: '1.0' })))
  expect(text).toContain(`Completion date: ${written}`)
})

test('an issuer elsewhere does not put the month first, an American one does', () => {
  for (const { issuer } of presets) {
    if (issuer.region === 'international') continue
    expect([issuer.id, issuer.dateOrder === 'monthFirst']).toEqual([issuer.id, issuer.region === 'usa'])
  }
})

test.each([
  ['under a name that its issuer no longer has', 'CIMSPA'],
  ['without the name of its issuer', ''],
])('a certification stored %s finds the portal by its preset', (_, issuer) => {
  const text = portalText(packOf(hold('cimspa-practitioner', { on: '2026-01-15', issuer }), course({ on: '2026-02-03', worth: '1.0' })))
  expect(text).toContain('Completion date: 03/02/2026')
})

test('with an unknown preset, the year comes first', () => {
  const text = portalText(packOf(cpt({ presetId: 'gol-master', issuer: 'Guild of Lifters' }), ces()))
  expect(text).toContain('Completion date: 2026-05-03')
})

test('for a custom certification, the year comes first', () => {
  const text = portalText(packOf(ownCertification(), course({ on: '2026-02-03', worth: { own: '1.0' } })))
  expect(text).toContain('Completion date: 2026-02-03')
  expect(text).toContain('CECs: 1.0')
  expect(text.split('\n')[0]).toBe('Kettlebell Coach')
})

test('the button and its result have the issuer’s name', () => {
  expect(copyPortalLabel('American Council on Exercise')).toBe('Copy text for American Council on Exercise’s portal')
  expect(copyPortalLabel('')).toBe('Copy text for the issuer’s portal')
  expect(copiedText(packOf(cpt(), ces(), cpr()))).toBe('Copied 2 courses. Not sent yet: 2. Sent already: 0.')
  expect(copiedText(packOf(cpt()))).toBe('Copied the heading only. No courses count yet.')
})

test('a certificate whose file can’t be opened isn’t named', () => {
  const pack = packOf(cpt(), { ...ces(), proofs: [proof('a'), proof('b')] }, { ...cpr(), proofs: [proof('a')] })
  const text = textOf(pack, new Map([[shaOf('a'), 'lost']]))
  expect(text.match(/Certificate: .*/g)).toEqual(['Certificate: 02'])
})
