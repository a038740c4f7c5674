import { expect, test } from 'vitest'
import { auditPack } from '../../../src/domain/reports/auditPack'
import type { Course } from '../../../src/domain/records/course'
import type { Card, Certification } from '../../../src/domain/records/credential'
import type { Portfolio } from '../../../src/domain/records/portfolio'
import { renewed } from '../../../src/domain/counting/renewing'
import { hold } from '../../support/held'
import { proof } from '../../support/proofs'
import {
  amount,
  awarded,
  card,
  ces,
  course,
  courseId,
  cpr,
  cpt,
  credentialId,
  day,
  leaf,
  ownCertification,
  pes,
  portfolio,
  renewal,
} from '../../support/portfolio'

const today = day('2027-06-01')

const withA = (record: Course): Course => ({ ...record, proofs: [proof('a')] })
const withB = (record: Course): Course => ({ ...record, proofs: [proof('b')] })

function holding(certification: Certification, courses: readonly Course[], cards: readonly Card[] = []): Portfolio {
  return portfolio({ credentials: [certification, ...cards], courses })
}

function packOf(courses: readonly Course[], certification = cpt(), cards: readonly Card[] = []) {
  return auditPack(certification, holding(certification, courses, cards), today)
}

const provedCard = card({ proofs: [proof('d')] })

const closing = { renewedOn: day('2028-01-10'), fee: null, expiresOn: day('2030-01-15'), nextStart: day('2028-01-16') }

/** The story's first cycle, closed with these courses. */
function closedWith(courses: readonly Course[]): Certification {
  return renewed(cpt(), { courses }, closing)
}

function closedPack(certification: Certification, courses: readonly Course[]) {
  return auditPack(certification, holding(certification, courses), day('2029-01-01'), certification.renewals[0] ?? null)
}

test('the running cycle with everything in place has no gap', () => {
  const pack = packOf([withA(ces()), withB(cpr())], cpt(), [provedCard])
  expect(pack).toMatchObject({ start: '2026-01-15', expiry: '2028-01-15', madeOn: '2027-06-01', required: 200, progress: 200, gaps: [] })
  expect(pack.renewal).toBeNull()
  expect(pack.status?.standing).toBe('complete')
})

test('courses that count come first, then those that do not, both in completion order', () => {
  const early = course({ id: 'pes-early', title: 'PES', on: '2026-02-01', category: 'specialization', worth: '1.9' })
  const pack = packOf([early, ces(), cpr()])
  expect(pack.courses.map(({ title, counted, isUsed }) => [title, counted, isUsed])).toEqual([
    ['PES', 190, true],
    ['CPR/AED', 10, true],
    ['CES', 0, false],
  ])
})

test('courses from another cycle are not in the pack', () => {
  const pack = packOf([course({ id: 'old', on: '2025-12-31', worth: '1.0' }), ces()])
  expect(pack.courses.map(({ courseId }) => courseId)).toEqual(['ces'])
})

test('certificates are numbered in report order, a shared one only once', () => {
  const pack = packOf([withB(ces()), { ...cpr(), proofs: [proof('a'), proof('b')] }])
  expect(pack.proofs.map(({ number, proof: { name }, titles, day: on }) => [number, name, titles, on])).toEqual([
    [1, 'b.pdf', ['CES', 'CPR/AED'], '2026-05-03'],
    [2, 'a.pdf', ['CPR/AED'], '2026-09-10'],
  ])
  expect(pack.courses.map(({ proofs }) => proofs)).toEqual([[1], [2, 1]])
})

test('the certificate of the certification itself comes last', () => {
  const pack = packOf([withA(ces())], cpt({ proofs: [proof('c')] }))
  expect(pack.proofs.map(({ titles }) => titles)).toEqual([['CES'], ['NASM-CPT']])
})

test('counted courses without a certificate are a gap', () => {
  const pack = packOf([withA(ces()), cpr(), pes()], cpt(), [provedCard])
  expect(pack.gaps).toEqual([{ kind: 'noProof', titles: ['CPR/AED'], of: 2 }])
})

test('missing credit is a gap, however little it is', () => {
  expect(packOf([withA(ces())]).gaps).toEqual([{ kind: 'incomplete' }])
  expect(packOf([withA(course({ on: '2026-03-01', category: 'specialization', worth: '1.89' })), withB(cpr())], cpt(), [provedCard]).gaps).toEqual([
    { kind: 'incomplete' },
  ])
})

test('the submission state of a course is in the pack', () => {
  const sent = awarded(ces(), { submission: { state: 'sent', on: day('2026-06-01') } })
  expect(packOf([sent]).courses.map(({ submission }) => submission)).toEqual([{ state: 'sent', on: '2026-06-01' }])
  expect(packOf([ces()]).courses.map(({ submission }) => submission)).toEqual([null])
})

const ace = () => hold('ace-cpt', { on: '2026-01-15' })
const full = course({ title: 'All of it', on: '2026-03-01', worth: '2.0' })

test('the pack is incomplete if the rule requires a card that is missing', () => {
  const pack = packOf([withA(full)], ace())
  expect(pack.progress).toBe(pack.required)
  expect(pack.cards.map(({ state }) => state)).toEqual([{ kind: 'missing' }])
  expect(pack.gaps).toEqual([{ kind: 'incomplete' }])
})

test('a card without a copy is a gap; with one, it is among the certificates', () => {
  expect(packOf([withA(full)], ace(), [card()]).gaps).toEqual([{ kind: 'noCardProof' }])
  expect(packOf([withA(full)], ace(), [card(), card({ id: credentialId('other'), proofs: [proof('d')] })]).gaps).toEqual([])
  const pack = packOf([withA(full)], ace(), [card({ proofs: [proof('d')] })])
  expect(pack.gaps).toEqual([])
  expect(pack.proofs.map(({ titles }) => titles)).toEqual([['All of it'], ['CPR/AED card']])
})

const cprClass = withB(course({ id: 'class', title: 'CPR/AED', on: '2027-03-15', category: 'cpr' }))

test('a card that is still to come is a gap, though the renewal would be possible today', () => {
  const runsOut = card({ expiresOn: day('2027-12-31'), proofs: [proof('d')] })
  expect(packOf([withA(full)], ace(), [runsOut]).gaps).toEqual([{ kind: 'newCard', topic: 'cpr' }])
  expect(packOf([withA(full), cprClass], ace(), [runsOut]).gaps).toEqual([{ kind: 'newCard', topic: 'cpr' }])
  expect(packOf([withA(full), cprClass], ace()).gaps).toEqual([{ kind: 'newCard', topic: 'cpr' }])
})

test('a card that blocks the renewal is part of what is missing, not a gap of its own', () => {
  expect(packOf([], ace(), [card({ expiresOn: day('2027-05-31') })]).gaps).toEqual([{ kind: 'incomplete' }])
})

test.each([
  ['on its last day', { expiresOn: today }, true],
  ['on its first day', { certifiedOn: today }, true],
  ['a day before its first', { certifiedOn: day('2027-06-02') }, false],
  ['if its first day is unknown', { certifiedOn: null }, true],
  ['that also covers first aid', { covers: ['cpr', 'firstAid'] as const }, true],
  ['for an insurance', { covers: ['insurance'] as const }, false],
])('a card %s is in the pack: %s', (_, changes, expected) => {
  const pack = packOf([withA(full)], ace(), [card({ proofs: [proof('d')], ...changes })])
  expect(pack.proofs.map(({ titles }) => titles)).toEqual(expected ? [['All of it'], ['CPR/AED card']] : [['All of it']])
})

test('an expired card does not count as proof', () => {
  const pack = packOf([withA(full)], ace(), [card({ expiresOn: day('2027-05-31'), proofs: [proof('d')] })])
  expect(pack.proofs.map(({ titles }) => titles)).toEqual([['All of it']])
})

test('a closed cycle is counted with its own courses, rule and days', () => {
  const taken = [withA(ces()), withB(cpr())]
  const certification = closedWith(taken)
  const later = course({ id: 'later', title: 'Later', on: '2028-03-01', worth: '1.0' })
  const pack = closedPack(certification, [...taken, later])
  expect(pack).toMatchObject({ start: '2026-01-15', expiry: '2028-01-15', required: 200, progress: 200, status: null, gaps: [] })
  expect(pack.certification.expiresOn).toBe('2028-01-15')
  expect(pack.count?.root.counted).toBe(200)
  expect(pack.courses.map(({ title, counted }) => [title, counted])).toEqual([
    ['CES', 190],
    ['CPR/AED', 10],
  ])
})

test('a closed cycle shows what did not count then', () => {
  const taken = [withA(ces()), withA(pes()), withB(cpr())]
  const pack = closedPack(closedWith(taken), taken)
  expect(pack.courses.map(({ title, count }) => [title, count?.reason?.kind])).toEqual([
    ['CES', undefined],
    ['CPR/AED', undefined],
    ['PES', 'limit'],
  ])
})

test('a course deleted since is shown as it was credited', () => {
  const certification = closedWith([withA(ces()), withB(cpr())])
  const pack = closedPack(certification, [withB(cpr())])
  expect(pack.count).toBeNull()
  expect(pack.progress).toBe(200)
  expect(pack.courses.map(({ title, completedOn, course: now, counted, proofs }) => [title, completedOn, now?.id, counted, proofs])).toEqual([
    ['CES', '2026-05-03', undefined, 190, []],
    ['CPR/AED', '2026-09-10', 'cpr', 10, [1]],
  ])
  expect(pack.gaps).toEqual([
    { kind: 'changedSince', titles: ['CES'] },
    { kind: 'noProof', titles: ['CES'], of: 2 },
  ])
})

test.each([
  ['renamed', { title: 'Corrective Exercise' }],
  ['moved to another day', { completedOn: day('2026-05-04') }],
  ['given less credit', { awards: awarded(ces(), { amount: amount('1') }).awards }],
])('a course %s since is shown as it was credited', (_, changes) => {
  const certification = closedWith([ces(), cpr()])
  const sent = awarded(cpr(), { submission: { state: 'sent', on: day('2026-10-01') } })
  const pack = closedPack(certification, [{ ...withA(ces()), ...changes }, withB(sent)])
  expect(pack.courses.map(({ submission }) => submission?.state ?? null)).toEqual([null, 'sent'])
  expect(pack.courses.map(({ title, counted, proofs }) => [title, counted, proofs])).toEqual([
    ['CES', 190, [1]],
    ['CPR/AED', 10, [2]],
  ])
  expect(pack.gaps).toEqual([{ kind: 'changedSince', titles: ['CES'] }])
})

test('a course logged later for a day in a closed cycle does not change its pack', () => {
  const certification = closedWith([withA(ces()), withB(cpr())])
  const late = course({ id: 'a-late', title: 'Found later', on: '2026-02-01', category: 'specialization', worth: '1.9' })
  const pack = closedPack(certification, [late, withA(ces()), withB(cpr())])
  expect(pack.courses.map(({ title, counted }) => [title, counted])).toEqual([
    ['CES', 190],
    ['CPR/AED', 10],
  ])
  expect(pack.gaps).toEqual([])
})

test('a closed cycle began with what was carried into it, even if its courses are gone', () => {
  const { rule } = ownCertification()
  const carried = [{ requirementId: 'education', amount: amount('0.5') }]
  const credited = [{ courseId: courseId('gone'), title: 'Gone', completedOn: day('2026-03-01'), amount: amount('1') }]
  const first = renewal({ rule, start: day('2024-01-15'), expiry: day('2026-01-14'), nextStart: day('2026-01-15'), carried })
  const second = renewal({ rule, credited })
  const certification = ownCertification({ renewals: [first, second], expiresOn: day('2030-01-15') })
  expect(auditPack(certification, holding(certification, []), day('2029-01-01'), second)).toMatchObject({
    carriedIn: 50,
    progress: 150,
    required: 300,
  })
})

test('a closed cycle required less of a trainer certified late in it', () => {
  const rule = { ...ownCertification().rule, prorated: [{ fromMonth: 12, requirement: leaf('education', { min: '1' }) }] }
  const certification = ownCertification({ certifiedOn: day('2027-02-01'), renewals: [renewal({ rule })], expiresOn: day('2030-01-15') })
  expect(closedPack(certification, []).required).toBe(100)
})

test('each of several closed cycles has its own pack', () => {
  const [first, second] = [withA(ces()), withB(course({ id: 'x', title: 'Second', on: '2028-05-01', category: 'specialization', worth: '1.9' }))]
  const once = closedWith([first])
  const twice = renewed(
    once,
    { courses: [first, second] },
    { ...closing, renewedOn: day('2030-01-10'), expiresOn: day('2032-01-15'), nextStart: day('2030-01-16') },
  )
  const titles = twice.renewals.map((renewal) =>
    auditPack(twice, holding(twice, [first, second]), day('2030-06-01'), renewal).courses.map(({ title }) => title),
  )
  expect(titles).toEqual([['CES'], ['Second']])
})

test('a cycle closed with less than it required says so', () => {
  const certification = closedWith([withA(ces())])
  expect(closedPack(certification, [withA(ces())]).gaps).toEqual([{ kind: 'closedShort' }])
  expect(closedPack(certification, []).gaps.map(({ kind }) => kind)).toEqual(['closedShort', 'changedSince', 'noProof'])
})

test('a cycle closed without a check that it required says so, with a row for it', () => {
  const checked = cpt({ rule: { ...cpt().rule, checks: [{ kind: 'ticked', id: 'evidence', label: 'Evidence', min: amount('0.5') }] } })
  const taken = [withA(ces()), withB(cpr())]
  const pack = closedPack(renewed(checked, { courses: taken }, closing), taken)
  expect([pack.progress, pack.required, pack.rows.length, pack.gaps]).toEqual([150, 200, 4, [{ kind: 'closedShort' }]])
})

test('late courses that count in the next cycle are not in the pack of the closed one, nor are their certificates', () => {
  const taken = [withA(ces()), withA(cpr())]
  const late = withB(course({ id: 'late', title: 'Late', on: '2028-02-01', category: 'specialization', worth: '1.0' }))
  const records = [...taken, late]
  const certification = renewed(cpt(), { courses: records }, { ...closing, renewedOn: day('2028-02-10') })
  expect(certification.renewals[0]?.credited.map(({ title }) => title)).toEqual(['CES', 'CPR/AED'])
  const pack = closedPack(certification, records)
  expect(pack.courses.map(({ title }) => title)).toEqual(['CES', 'CPR/AED'])
  expect(pack.proofs.map(({ titles }) => titles)).toEqual([['CES', 'CPR/AED']])
  expect(auditPack(certification, holding(certification, records), day('2029-01-01')).courses.map(({ title }) => title)).toEqual(['Late'])
})
