import { expect, test } from 'vitest'
import type { Certification } from '../../../src/domain/records/credential'
import { renewed } from '../../../src/domain/counting/renewing'
import { type Timeline, timelineOf } from '../../../src/domain/charts/timeline'
import { addDays } from '../../../src/domain/values/plainDate'
import { card, ces, course, cpr, cpt, credentialId, day, ownCertification, planned, portfolio, preset, specialization } from '../../support/portfolio'

const today = day('2026-11-20')
const never = () => null

function laneOf(timeline: Timeline | null, name: string) {
  return timeline?.lanes.find((lane) => lane.name === name)
}

/** "done 2026-05-03" */
const marksOf = (timeline: Timeline | null, name: string) => laneOf(timeline, name)?.marks.map(({ kind, day: on }) => `${kind} ${on}`)

test('a certification has its cycle, late window and next cycle, with its courses, plans and expiry in order of their days', () => {
  const given = portfolio({
    credentials: [cpt()],
    courses: [ces(), course({ id: 'other', worth: { other: '1' } })],
    planned: [planned({ id: 'p', on: '2027-06-01', worth: '0.1' })],
  })
  const timeline = timelineOf(given, today, never)
  expect(laneOf(timeline, 'NASM-CPT')?.spans).toEqual([
    { kind: 'cycle', from: '2026-01-15', through: '2028-01-15' },
    { kind: 'late', from: '2028-01-16', through: '2029-01-15' },
    { kind: 'next', from: '2028-01-16', through: '2030-01-15' },
  ])
  expect(marksOf(timeline, 'NASM-CPT')).toEqual(['done 2026-05-03', 'planned 2027-06-01', 'expiry 2028-01-15'])
})

test('it runs from its first day to three months after its last, including the next cycle', () => {
  expect(timelineOf(portfolio({ credentials: [cpt()] }), today, never)).toMatchObject({ from: '2026-01-15', through: '2030-04-15', today })
  const early = course({ on: '2019-02-01', worth: '0.1' })
  const late = planned({ on: '2031-02-01', worth: '0.1' })
  expect(timelineOf(portfolio({ credentials: [cpt()], courses: [early], planned: [late] }), today, never)).toMatchObject({
    from: '2019-02-01',
    through: '2032-04-15',
  })
})

test('it shows every cycle that something is planned for', () => {
  const late = planned({ on: '2033-02-01', worth: '0.1' })
  const spans = laneOf(timelineOf(portfolio({ credentials: [cpt()], planned: [late] }), today, never), 'NASM-CPT')?.spans
  expect(spans?.filter(({ kind }) => kind === 'next').map(({ from, through }) => `${from} to ${through}`)).toEqual([
    '2028-01-16 to 2030-01-15',
    '2030-01-16 to 2032-01-15',
    '2032-01-16 to 2034-01-15',
  ])
})

test('it shows only the next cycle for what is planned within it, and nothing that is planned for others', () => {
  const shown = (on: string, worth: Readonly<Record<string, string>>) => {
    const lane = laneOf(timelineOf(portfolio({ credentials: [cpt()], planned: [planned({ on, worth })] }), today, never), 'NASM-CPT')
    return [lane?.spans.filter(({ kind }) => kind === 'next').length, lane?.marks.filter(({ kind }) => kind === 'planned').length]
  }
  expect(shown('2030-01-15', { cpt: '0.1' })).toEqual([1, 1])
  expect(shown('2030-01-16', { cpt: '0.1' })).toEqual([2, 1])
  expect(shown('2030-01-16', { other: '0.1' })).toEqual([1, 0])
})

test('it does not begin with what never expires', () => {
  const old = specialization({ certifiedOn: day('2012-05-03') })
  expect(timelineOf(portfolio({ credentials: [cpt(), old] }), today, never)).toMatchObject({ from: '2026-01-15' })
})

test('it shows every closed cycle', () => {
  const once = renewed(cpt(), portfolio(), {
    renewedOn: day('2027-12-01'),
    fee: null,
    expiresOn: day('2030-01-15'),
    nextStart: day('2028-01-16'),
  })
  const timeline = timelineOf(portfolio({ credentials: [once] }), today, never)
  expect(laneOf(timeline, 'NASM-CPT')?.spans.map(({ kind, from }) => `${kind} ${from ?? ''}`)).toEqual([
    'closed 2026-01-15',
    'cycle 2028-01-16',
    'late 2030-01-16',
    'next 2030-01-16',
  ])
})

test('a late window that isn’t confirmed says so', () => {
  const ace = ownCertification({ rule: preset('ace-cpt', 'certification').rule })
  const spans = laneOf(timelineOf(portfolio({ credentials: [ace] }), today, never), 'Kettlebell Coach')?.spans
  expect(spans?.[1]).toEqual({ kind: 'lateUnconfirmed', from: '2028-01-16', through: '2028-07-15' })
})

test('a certification without a late window has none', () => {
  expect(
    laneOf(timelineOf(portfolio({ credentials: [ownCertification()] }), today, never), 'Kettlebell Coach')?.spans.map(({ kind }) => kind),
  ).toEqual(['cycle', 'next'])
})

test.each([
  [card(), { kind: 'valid', from: '2026-09-10', through: '2028-09-30' }, ['expiry 2028-09-30']],
  [card({ certifiedOn: null }), { kind: 'valid', from: '2026-09-30', through: '2028-09-30' }, ['expiry 2028-09-30']],
  [specialization(), { kind: 'permanent', from: '2026-05-03', through: null }, []],
  [specialization({ certifiedOn: null }), { kind: 'permanent', from: null, through: null }, []],
  [specialization({ expiresOn: day('2027-05-03') }), { kind: 'valid', from: '2026-05-03', through: '2027-05-03' }, ['expiry 2027-05-03']],
])('a card and a specialization last through their day, or forever', (credential, span, marks) => {
  const timeline = timelineOf(portfolio({ credentials: [cpt(), credential] }), today, never)
  expect(laneOf(timeline, credential.name)?.spans).toEqual([span])
  expect(marksOf(timeline, credential.name)).toEqual(marks)
})

test('a card shows completed and planned CPR/AED classes', () => {
  const given = portfolio({ credentials: [card()], courses: [ces(), cpr()], planned: [planned({ on: '2028-09-01', category: 'cpr' })] })
  expect(marksOf(timelineOf(given, today, never), 'CPR/AED card')).toEqual(['done 2026-09-10', 'planned 2028-09-01', 'expiry 2028-09-30'])
  const wider = { ...given, credentials: [card({ covers: ['cpr', 'firstAid'] })] }
  expect(marksOf(timelineOf(wider, today, never), 'CPR/AED card')).toEqual(['done 2026-09-10', 'planned 2028-09-01', 'expiry 2028-09-30'])
})

test('what was done on one day is one mark', () => {
  const courses = [
    ces(),
    course({ id: 'pump', title: 'Pump', on: '2026-05-03', worth: '0.1' }),
    course({ id: 'later', on: '2026-06-01', worth: '0.1' }),
  ]
  const timeline = timelineOf(portfolio({ credentials: [cpt()], courses }), today, never)
  expect(marksOf(timeline, 'NASM-CPT')).toEqual(['done 2026-05-03', 'done 2026-06-01', 'expiry 2028-01-15'])
  const [first] = laneOf(timeline, 'NASM-CPT')?.marks ?? []
  expect(first?.kind === 'done' && first.courses.map(({ title }) => title)).toEqual(['CES', 'Pump'])
})

test('with courses on more days than a year has, a mark is for a month', () => {
  const daily = (count: number) =>
    Array.from({ length: count }, (_, index) => course({ id: `c${index}`, on: addDays(day('2025-01-10'), index), worth: '0.01' }))
  const doneOf = (count: number) =>
    laneOf(timelineOf(portfolio({ credentials: [cpt()], courses: daily(count) }), today, never), 'NASM-CPT')?.marks.flatMap((mark) =>
      mark.kind === 'done' ? [[mark.day, mark.through, mark.courses.length]] : [],
    ) ?? []
  expect(doneOf(366)).toHaveLength(366)
  const months = doneOf(367)
  expect(months).toHaveLength(13)
  expect([months[0], months[1], months[12]]).toEqual([
    ['2025-01-10', '2025-01-31', 22],
    ['2025-02-01', '2025-02-28', 28],
    ['2026-01-01', '2026-01-11', 11],
  ])
})

test('an overdue plan is shown at today, and a plan says when to start', () => {
  const given = portfolio({ credentials: [cpt()], planned: [planned({ on: '2026-11-01', worth: '0.1' })] })
  const timeline = timelineOf(given, today, () => day('2026-12-01'))
  expect(laneOf(timeline, 'NASM-CPT')?.marks[0]).toMatchObject({ kind: 'planned', day: '2026-11-20', begin: '2026-12-01' })
})

test('certifications come first by expiry, then cards, then what never expires', () => {
  const later: Certification = ownCertification({ id: credentialId('a'), name: 'Later', expiresOn: day('2029-01-01') })
  const first = card({ id: credentialId('first'), name: 'First aid card', expiresOn: day('2027-01-01') })
  const ends = specialization({ id: credentialId('ends'), name: 'Ends', expiresOn: day('2027-05-03') })
  const given = portfolio({ credentials: [later, specialization(), ends, card(), first, cpt()] })
  expect(timelineOf(given, today, never)?.lanes.map(({ name }) => name)).toEqual([
    'NASM-CPT',
    'Later',
    'First aid card',
    'CPR/AED card',
    'Ends',
    'NASM-CES',
  ])
})

test('there is nothing to draw if nothing has an end', () => {
  expect(timelineOf(portfolio({ credentials: [specialization()] }), today, never)).toBeNull()
})
