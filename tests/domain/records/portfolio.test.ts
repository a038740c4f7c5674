import { describe, expect, test } from 'vitest'
import { applyChanges, idOf, invert, isLatest, keepUnchanged, type Change } from '../../../src/domain/records/change'
import { courseById } from '../../../src/domain/records/courseById'
import { leaveOut } from '../../../src/domain/records/leaveOut'
import { certificationsOf, credentialById, freeName, isEmpty, isDue } from '../../../src/domain/records/portfolio'
import {
  card,
  ces,
  course,
  courseId,
  cpr,
  cpt,
  credentialId,
  day,
  ownCertification,
  pes,
  planned,
  portfolio,
  specialization,
} from '../../support/portfolio'

const today = day('2026-11-20')
const logged = (after = ces()): Change => ({ kind: 'course', before: null, after })
const deleted = (before = ces()): Change => ({ kind: 'course', before, after: null })

describe('looking things up', () => {
  const held = portfolio({ credentials: [specialization(), cpt(), card(), ownCertification()], courses: [ces()] })

  test('certifications are the credentials with credit to earn', () => {
    expect(certificationsOf(held).map(({ name }) => name)).toEqual(['NASM-CPT', 'Kettlebell Coach'])
  })

  test('a record is found by its id if it exists', () => {
    expect(credentialById(held, credentialId('cpt'))).toEqual(cpt())
    expect(credentialById(held, credentialId('gone'))).toBeNull()
    expect(courseById(held, courseId('ces'))).toEqual(ces())
    expect(courseById(held, courseId('gone'))).toBeNull()
  })

  test('a name is taken whatever its case and the spaces around it', () => {
    expect(freeName(portfolio({ credentials: [cpt({ name: ' CPR Card ' })] }), 'cpr card')).toBe('cpr card (2)')
    expect(freeName(portfolio({ credentials: [cpt({ name: 'CPR card' })] }), ' CPR card ')).toBe(' CPR card  (2)')
  })
})

test('what has changed since isn’t left out', () => {
  const [certification, course, plan] = [cpt(), ces(), planned({ id: 'plan' })]
  const held = portfolio({ credentials: [certification, card()], courses: [course, pes()], planned: [plan, planned({ id: 'other' })] })
  const same = [
    { kind: 'credential', record: certification } as const,
    { kind: 'course', record: course } as const,
    { kind: 'course', record: plan } as const,
  ]
  const { portfolio: rest, left } = leaveOut(held, [...same, { kind: 'course', record: pes() }, { kind: 'credential', record: card() }])
  expect(left).toEqual(same)
  expect(rest).toEqual(portfolio({ credentials: [card()], courses: [pes()], planned: [planned({ id: 'other' })] }))
  expect(leaveOut(held, []).portfolio).toBe(held)
})

test('a portfolio without current records is empty, whatever was deleted', () => {
  expect(isEmpty(portfolio({ deleted: [{ kind: 'course', record: ces(), deletedOn: today }] }))).toBe(true)
  expect(isEmpty(portfolio({ courses: [ces()] }))).toBe(false)
  expect(isEmpty(portfolio({ credentials: [cpt()] }))).toBe(false)
  expect(isEmpty(portfolio({ credentials: [cpt()], courses: [ces()] }))).toBe(false)
  expect(isEmpty(portfolio({ courses: [ces()], planned: [planned()] }))).toBe(false)
})

test('what is read again and is the same stays the same, list by list', () => {
  const [certification, course] = [cpt(), ces()]
  const gone = pes()
  const read = (deletedOn = '2026-11-01') =>
    portfolio({ credentials: [certification], courses: [course], deleted: [{ kind: 'course', record: gone, deletedOn: day(deletedOn) }] })
  const before = read()
  const again = read()
  expect(keepUnchanged(before, again)).toBe(before)
  const changed = keepUnchanged(before, { ...again, courses: [course, cpr()] })
  expect(changed.courses).toEqual([course, cpr()])
  expect(changed.credentials).toBe(before.credentials)
  expect(keepUnchanged(changed, { ...again, courses: [course, gone] }).courses).toEqual([course, gone])
  expect(keepUnchanged(before, { ...again, deleted: read('2026-11-02').deleted }).deleted[0]?.deletedOn).toBe('2026-11-02')
})

describe('changes', () => {
  test('a logged course is sorted by the day it was completed', () => {
    const before = portfolio({ courses: [ces(), cpr()] })
    expect(applyChanges(before, [logged(pes())], today).courses).toEqual([ces(), pes(), cpr()])
  })

  test('a planned course leaves the completed ones as they are', () => {
    const before = portfolio({ courses: [ces()] })
    expect(applyChanges(before, [{ kind: 'course', before: null, after: planned() }], today).courses).toBe(before.courses)
  })

  test('an act of many leaves every list in its order, without what it changed', () => {
    const [first, second, other] = [planned({ id: 'p1', on: '2027-03-01' }), planned({ id: 'p2', on: '2027-05-01' }), course({ id: 'other' })]
    const [mine, cards, back] = [cpt({ id: credentialId('b') }), card({ id: credentialId('d') }), card({ id: credentialId('c') })]
    const deletedOn = day('2026-11-01')
    const held = portfolio({
      credentials: [mine, cards],
      courses: [ces(), pes()],
      planned: [first, second],
      deleted: [
        { kind: 'course', record: other, deletedOn },
        { kind: 'credential', record: back, deletedOn },
      ],
    })
    const many = Array.from({ length: 12 }, (_, index) => logged(course({ id: `m${index + 10}`, on: '2026-07-01' })))
    const changes: readonly Change[] = [
      ...many,
      deleted(),
      { kind: 'course', before: first, after: course({ id: 'p1', on: '2026-06-01' }) },
      { kind: 'course', before: null, after: planned({ id: 'p3', on: '2027-04-01' }) },
      { kind: 'credential', before: null, after: back },
      { kind: 'credential', before: mine, after: { ...mine, name: 'Mine' } },
      { kind: 'credential', before: null, after: specialization({ id: credentialId('a') }) },
      { kind: 'credential', before: cards, after: null },
    ]
    const after = applyChanges(held, changes, today)
    expect(after.credentials.map(({ id, name }) => [id, name])).toEqual([
      ['a', 'NASM-CES'],
      ['b', 'Mine'],
      ['c', 'CPR/AED card'],
    ])
    expect(after.courses.map(({ id }) => id)).toEqual([
      'p1',
      'm10',
      'm11',
      'm12',
      'm13',
      'm14',
      'm15',
      'm16',
      'm17',
      'm18',
      'm19',
      'm20',
      'm21',
      'pes',
    ])
    expect(after.planned.map(({ id }) => id)).toEqual(['p3', 'p2'])
    expect(after.deleted.map(({ record, deletedOn: on }) => [record.id, on])).toEqual([
      ['other', '2026-11-01'],
      ['ces', '2026-11-20'],
      ['d', '2026-11-20'],
    ])
    expect([isLatest(after, changes), isLatest(held, changes)]).toEqual([true, false])
  })

  test('an edited course moves to its new day', () => {
    const before = portfolio({ courses: [ces(), pes()] })
    const moved = { ...ces(), completedOn: day('2026-09-01') }
    expect(applyChanges(before, [{ kind: 'course', before: ces(), after: moved }], today).courses).toEqual([pes(), moved])
  })

  test('a deleted record moves to the recently deleted, with its day', () => {
    const after = applyChanges(portfolio({ courses: [ces(), pes()] }), [deleted()], today)
    expect(after.courses).toEqual([pes()])
    expect(after.deleted).toEqual([{ kind: 'course', record: ces(), deletedOn: today }])
  })

  test('a restored record leaves the recently deleted', () => {
    const gone = portfolio({ deleted: [{ kind: 'course', record: ces(), deletedOn: day('2026-11-01') }] })
    expect(applyChanges(gone, [logged()], today)).toEqual(portfolio({ courses: [ces()] }))
  })

  test('credentials stay in the order created, whatever is added, edited or removed', () => {
    const two = portfolio({ credentials: [cpt(), card()] })
    const renamed = cpt({ name: 'My CPT' })
    expect(applyChanges(two, [{ kind: 'credential', before: null, after: specialization() }], today).credentials).toEqual([
      card(),
      specialization(),
      cpt(),
    ])
    expect(applyChanges(two, [{ kind: 'credential', before: cpt(), after: renamed }], today).credentials).toEqual([renamed, card()])
    expect(applyChanges(two, [{ kind: 'credential', before: cpt(), after: null }], today).credentials).toEqual([card()])
  })

  test('undoing a removal puts the credential back in its place', () => {
    const [first, second] = [cpt({ id: credentialId('a') }), card({ id: credentialId('b') })]
    const removal: Change = { kind: 'credential', before: first, after: null }
    const without = applyChanges(portfolio({ credentials: [first, second] }), [removal], today)
    expect(applyChanges(without, invert([removal]), today)).toEqual(portfolio({ credentials: [first, second] }))
  })

  test('in one act all happen, in order', () => {
    const after = applyChanges(portfolio(), [logged(), { kind: 'credential', before: null, after: specialization() }], today)
    expect(after).toEqual(portfolio({ courses: [ces()], credentials: [specialization()] }))
  })

  test('removing a certification leaves its courses', () => {
    const held = portfolio({ credentials: [cpt()], courses: [ces()] })
    expect(applyChanges(held, [{ kind: 'credential', before: cpt(), after: null }], today).courses).toEqual([ces()])
  })

  test.each([1, 20])('to a course leave a credential with the same id alone, in an act of %i', (count) => {
    const [credential, course] = [specialization(), ces()]
    const others = Array.from({ length: count - 1 }, (_, index) => logged({ ...pes(), id: courseId(`other-${index}`) }))
    const held = portfolio({ credentials: [credential], courses: [course] })
    const after = applyChanges(held, [deleted(course), ...others], today)
    expect(after.credentials).toEqual([credential])
    const gone = applyChanges(after, [{ kind: 'credential', before: credential, after: null }, ...others], today)
    expect(gone.deleted.map(({ kind, record }) => [kind, record.id])).toEqual([
      ['course', 'ces'],
      ['credential', 'ces'],
    ])
  })

  test('never mutate the portfolio they are applied to', () => {
    const before = portfolio({ courses: [ces()], credentials: [cpt()] })
    applyChanges(before, [deleted(), logged(pes()), { kind: 'credential', before: cpt(), after: null }], today)
    expect(before).toEqual(portfolio({ courses: [ces()], credentials: [cpt()] }))
  })

  test('without a record before or after throw', () => {
    expect(() => idOf({ kind: 'course', before: null, after: null })).toThrow('a change has a record')
  })
})

describe('undoing changes', () => {
  test('reverses each, last one first', () => {
    expect(invert([logged(), deleted(pes())])).toEqual([logged(pes()), deleted()])
  })

  test('is possible as long as every record is still as the changes left it', () => {
    const [before, after] = [ces(), { ...ces(), title: 'CES, in person' }]
    const edit: Change = { kind: 'course', before, after }
    expect(isLatest(portfolio({ courses: [after] }), [edit])).toBe(true)
    expect(isLatest(portfolio({ courses: [{ ...after, title: 'edited elsewhere' }] }), [edit])).toBe(false)
    expect(isLatest(portfolio(), [edit])).toBe(false)
    expect(isLatest(portfolio(), [deleted()])).toBe(true)
    expect(isLatest(portfolio({ courses: [before] }), [deleted()])).toBe(false)
  })
})

describe('a deleted record', () => {
  test.each([
    ['on the day itself', '2026-11-20', false],
    ['after 30 days', '2026-12-20', false],
    ['after 31 days', '2026-12-21', true],
    ['after a year', '2027-11-20', true],
    ['if the clock was set back', '2026-11-01', false],
  ])('is due for removal %s: %s %s', (_, now, expected) => {
    expect(isDue(day('2026-11-20'), day(now))).toBe(expected)
  })
})

test('a course on the same day goes after those logged before it', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((id) => course({ id }))
  if (a === undefined || b === undefined || c === undefined) throw new Error('three courses')
  expect(applyChanges(portfolio({ courses: [a, c] }), [{ kind: 'course', before: null, after: b }], today).courses).toEqual([a, b, c])
})
