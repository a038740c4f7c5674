import { expect, test } from 'vitest'
import { type AuditPack, auditPack } from '../../../src/domain/reports/auditPack'
import type { Course } from '../../../src/domain/records/course'
import type { Certification } from '../../../src/domain/records/credential'
import type { Portfolio } from '../../../src/domain/records/portfolio'
import { renewed } from '../../../src/domain/counting/renewing'
import { cardStateText } from '../../../src/words/counting/cards'
import { certificateLabel } from '../../../src/words/reports/auditCertificates'
import { auditReport, cycleLabel, packedText } from '../../../src/words/reports/auditPack'
import { hold } from '../../support/held'
import { amount, awarded, card, ces, course, cpr, cpt, day, pes, portfolio } from '../../support/portfolio'
import { proof, shaOf } from '../../support/proofs'

const today = day('2027-06-01')

const packOf = (courses: readonly Course[], certification: Certification = cpt(), more: Partial<Portfolio> = {}) =>
  auditPack(certification, portfolio({ courses, ...more }), today)

const reportOf = (pack: AuditPack) => auditReport(pack, '', new Map())

const proved = (record: Course, letter: string): Course => ({ ...record, proofs: [proof(letter)] })

const story = () => [
  course({ id: 'ces', title: 'CES', provider: 'NASM', on: '2026-05-03', category: 'specialization', hours: '190', worth: '1.9' }),
  cpr(),
]

const provedCard = () => ({ credentials: [card({ proofs: [proof('c')] })] })

/** The texts of a table, without empty ones. */
const texts = (pack: AuditPack, table: number) =>
  reportOf(pack).tables[table]?.rows.map(({ head, about, remark, cells }) =>
    [head, about, remark, ...cells].filter((text) => text !== '').join(' | '),
  )

test('the title page has the trainer, the certification, the cycle and the date', () => {
  expect(auditReport(packOf(story()), '  Ana Díaz ', new Map()).facts).toEqual([
    ['Name', 'Ana Díaz'],
    ['Certification', 'NASM-CPT, Certified Personal Trainer'],
    ['Issuer', 'National Academy of Sports Medicine'],
    ['Certified on', 'Jan 15, 2026'],
    ['Cycle', 'Jan 15, 2026 to Jan 15, 2028'],
    ['Credit', '2.0 of 2.0 CEUs, complete'],
    ['Validity', '228 days until expiry'],
    ['Made on', 'Jun 1, 2027'],
  ])
})

test('the title page has the certificate number, and courses have their number and link but not their note', () => {
  const taken = { ...ces(), number: 'CEP-7', link: 'https://example.org/ces', note: 'Paid by the studio' }
  const report = reportOf(packOf([taken], cpt({ number: '1186900' })))
  expect(report.facts).toContainEqual(['Certificate number', '1186900'])
  expect(report.tables[1]?.rows[0]?.about).toBe('course number CEP-7 · Specialization · under Education · https://example.org/ces')
  expect(JSON.stringify(report)).not.toContain('Paid')
})

test('without a name there is no line for it', () => {
  const facts = auditReport(packOf([], cpt({ title: '', issuer: '', certifiedOn: null })), ' ', new Map()).facts
  expect(facts.map(([label]) => label)).toEqual(['Certification', 'Cycle', 'Credit', 'Validity', 'Made on'])
  expect(facts[0]).toEqual(['Certification', 'NASM-CPT'])
})

test('the parts of the rule are listed with what they require and still need', () => {
  expect(texts(packOf(story().slice(0, 1)), 0)).toEqual([
    'Total | 1.9 | 2.0 | 0.1',
    'Education | 1.9 | 1.9 | met',
    'CPR/AED | 0.0 | 0.1 | 0.1',
    'CPR/AED card | valid when you renew | a valid card',
  ])
})

test('checks and the card are listed with the parts', () => {
  const rows = texts(packOf([course({ on: '2026-03-01', worth: '2.0' })], hold('ace-cpt', { on: '2026-01-15' })), 0)
  expect(rows?.at(-1)).toBe('CPR/AED card | valid when you renew | a valid card')
  const spread = hold('cimspa-practitioner', { on: '2026-01-15' })
  const check = { kind: 'spread', id: 's', label: 'Two parts', atLeast: 2, each: amount('1') } as const
  const rowsOf = texts(packOf([], { ...spread, rule: { ...spread.rule, checks: [check] } }), 0)
  expect(rowsOf?.at(-1)).toBe('Two parts | 0 | at least 2 categories | another category')
})

test('a cap is listed with what counts under it', () => {
  const capped = cpt({ rule: { ...cpt().rule, caps: [{ id: 'distance', label: 'Distance learning', max: amount('1.2') }] } })
  const rows = texts(packOf([awarded(ces(), { ticked: ['distance'] })], capped), 0)
  expect(rows).toContain('Distance learning | 1.2 | at most 1.2 | nothing')
})

test('a recorded card is listed with its date', () => {
  const held = hold('ace-cpt', { on: '2026-01-15' })
  expect(texts(packOf([], held, { credentials: [card()] }), 0)?.at(-1)).toBe('CPR/AED card | through Sep 30, 2028 | valid when you renew | met')
})

test('a course is listed with everything an auditor asks for', () => {
  const [done = ces(), class_ = cpr()] = story()
  const sent = awarded(done, { submission: { state: 'accepted', on: day('2026-06-01') } })
  expect(texts(packOf([proved(sent, 'a'), class_]), 1)).toEqual([
    'CES | NASM · Specialization · 190 contact hours · under Education | May 3, 2026 | 1.9 | Accepted, Jun 1, 2026 | 01',
    'CPR/AED | CPR/AED | Sep 10, 2026 | 0.1 | none',
  ])
})

test('courses that do not count are listed separately, with the reason', () => {
  const report = reportOf(packOf([ces(), pes(), cpr()]))
  expect(report.tables.map(({ heading }) => heading)).toEqual(['Requirements', 'Courses that count', 'Courses in this cycle that don’t count'])
  expect(report.tables[2]?.rows[0]).toMatchObject({
    head: 'PES',
    cells: ['Aug 1, 2026', '0.0 of 1.9', '', 'none'],
    remark: expect.stringMatching(/^1\.9 CEUs surplus\. NASM-CPT is at its .* limit/) as string,
  })
})

test('if nothing counts, it says so', () => {
  expect(reportOf(packOf([])).tables[1]).toMatchObject({ rows: [], notes: ['No courses count in this cycle.'] })
})

test('nothing in it says behind, missing or not sent', () => {
  const report = JSON.stringify(reportOf(packOf([ces(), pes()])))
  expect(report).not.toMatch(/behind|missing|not sent/i)
  expect(reportOf(packOf([ces(), pes()])).facts).toContainEqual(['Credit', '1.9 of 2.0 CEUs'])
})

test('every gap is listed', () => {
  const pack = packOf([proved(ces(), 'a'), cpr(), course({ id: 'w', title: 'Webinar', on: '2026-06-01', worth: '0.0' })], cpt(), provedCard())
  expect(reportOf(pack)).toMatchObject({ hasGaps: true, gaps: ['No certificate for 1 of 2 counted courses: “CPR/AED”.'] })
  expect(reportOf(packOf([])).gaps).toEqual(['Still needed: 1.9 CEUs of education and 0.1 CEU of CPR/AED.'])
})

test('if there are no gaps, it says so', () => {
  const report = reportOf(packOf([proved(ces(), 'a'), proved(cpr(), 'b')], cpt(), provedCard()))
  expect(report).toMatchObject({ hasGaps: false, gaps: ['None. The credit is complete, and every counted course has its certificate.'] })
})

test('a file lost by the browser is listed as a gap with its number', () => {
  const pack = packOf([proved(ces(), 'a'), proved(cpr(), 'b')])
  const report = auditReport(pack, '', new Map([[shaOf('b'), 'lost']]))
  expect(report.gaps).toEqual([
    'Still needed: a new CPR/AED card.',
    expect.stringMatching(/^Certificate 02 \(“CPR\/AED”\) can’t be opened\. This browser doesn’t have the file/),
  ])
  expect(report.certificates).toEqual([
    { number: 1, label: '01', of: 'CES', about: 'a.pdf (PDF, 1 kB)', loss: null },
    { number: 2, label: '02', of: 'CPR/AED', about: 'b.pdf (PDF, 1 kB)', loss: 'not in this pack: the file can’t be opened' },
  ])
})

test('a required card is listed with its number, in a closed cycle the one of then with its days', () => {
  const earlier = { certifiedOn: day('2026-06-01'), expiresOn: day('2028-06-30'), number: 'A-111' }
  const held = card({ certifiedOn: day('2028-05-02'), expiresOn: day('2030-05-31'), number: 'B-222', periods: [earlier] })
  const renewal = { renewedOn: day('2028-01-10'), fee: null, expiresOn: day('2030-01-15'), nextStart: day('2028-01-16') }
  const certification = renewed(cpt(), { courses: [ces()] }, renewal)
  const records = portfolio({ credentials: [held], courses: [ces()] })
  const rows = (closing: AuditPack['renewal']) => texts(auditPack(certification, records, day('2028-09-01'), closing), 0)?.at(-1)
  expect(rows(certification.renewals[0] ?? null)).toBe('CPR/AED card | Jun 1, 2026 to Jun 30, 2028 · Card number A-111 | valid on Jan 10, 2028')
  expect(rows(null)).toBe('CPR/AED card | Card number B-222 | through May 31, 2030 | valid when you renew | met')
})

test('a closed cycle says when it was renewed and with which courses', () => {
  const certification = renewed(
    cpt(),
    { courses: [ces()] },
    { renewedOn: day('2028-01-10'), fee: null, expiresOn: day('2030-01-15'), nextStart: day('2028-01-16') },
  )
  const pack = (courses: readonly Course[]) => auditPack(certification, portfolio({ courses }), day('2029-01-01'), certification.renewals[0])
  const kept = reportOf(pack([proved(ces(), 'a')]))
  expect(kept.facts).toContainEqual(['Credit', '1.9 of 2.0 CEUs, closed'])
  expect(kept.facts).toContainEqual(['Renewed on', 'Jan 10, 2028'])
  expect(kept.gaps).toEqual(['The cycle closed with 1.9 of 2.0 CEUs.'])
  const gone = reportOf(pack([]))
  expect(gone.gaps).toContain('Changed or deleted after the renewal, listed as credited: “CES”.')
  expect(texts(pack([]), 0)).toEqual(['Total | 1.9 | 2.0 | 0.1', 'CPR/AED card | valid on Jan 10, 2028'])
  expect(gone.tables[1]?.rows[0]).toMatchObject({
    head: 'CES',
    remark: 'Deleted since. Shown as credited.',
    cells: ['May 3, 2026', '1.9', '', 'none'],
  })
})

test.each([
  [1, '01'],
  [10, '10'],
  [123, '123'],
])('certificate %i is labeled %s', (number, label) => {
  expect(certificateLabel(number)).toBe(label)
})

test('the cycles to choose from are named by their dates', () => {
  const days = { start: day('2026-01-15'), expiry: day('2028-01-15') }
  expect(cycleLabel(days, true)).toBe('This cycle: Jan 15, 2026 to Jan 15, 2028')
  expect(cycleLabel(days, false)).toBe('Closed: Jan 15, 2026 to Jan 15, 2028')
})

test.each([
  [0, 0, 'Downloaded the audit pack without certificates.'],
  [1, 0, 'Downloaded the audit pack with 1 certificate.'],
  [2, 1, 'Downloaded the audit pack with 2 certificates. 1 certificate couldn’t be opened. The pack names what’s left out.'],
  [0, 2, 'Downloaded the audit pack without certificates. 2 certificates couldn’t be opened. The pack names what’s left out.'],
])('%i packed, %i lost', (packed, lost, text) => {
  expect(packedText(packed, lost)).toBe(text)
})

test('with only a class on record, the row of the card says so and does not ask to add the card', () => {
  const pack = packOf(story())
  const report = reportOf(pack)
  expect(report.tables[0]?.rows.at(-1)?.cells[0]).toBe('class on Sep 10, 2026')
  expect(report.tables[0]?.notes).toEqual([])
  // What the screens say about the same card.
  const advice = 'Class logged Sep 10, 2026. Add the new card.'
  expect(pack.cards.map(cardStateText)).toEqual([advice])
  expect(JSON.stringify(report)).not.toContain('add the card')
})

test('a card that is still to come is still open, and the row says how long the card held lasts', () => {
  const cycle = hold('ace-cpt', { on: '2026-01-15' })
  const courses = [proved(course({ title: 'All of it', on: '2026-03-01', worth: '2.0' }), 'a')]
  const held = card({ expiresOn: day('2027-09-30'), number: 'B-222', proofs: [proof('c')] })
  const running = packOf(courses, cycle, { credentials: [held] })
  expect(reportOf(running).gaps).toEqual(['Still needed: a new CPR/AED card.'])
  expect(texts(running, 0)?.at(-1)).toBe('CPR/AED card | Card number B-222 | through Sep 30, 2027 | valid when you renew | a new card')
  const taken = packOf([...courses, proved(course({ id: 'class', on: '2027-03-15', category: 'cpr' }), 'b')], cycle, { credentials: [held] })
  expect(reportOf(taken).gaps).toEqual(['Still needed: a new CPR/AED card.'])
  expect(texts(taken, 0)?.at(-1)).toBe(
    'CPR/AED card | Sep 10, 2026 to Sep 30, 2027 · Card number B-222 | class on Mar 15, 2027 | valid when you renew | a new card',
  )
})
