import { describe, expect, test } from 'vitest'
import { countCycle, surplusOf } from '../../../src/domain/counting/counting'
import type { Certification } from '../../../src/domain/records/credential'
import { formatAmount } from '../../../src/domain/values/amount'
import { bar, countedOf, courses } from '../../support/held'
import { amount, certificationAsking, course, day, group, leaf } from '../../support/portfolio'

/** "limit courses 6.0" for each course that doesn't count in full. */
function reasonsOf(certification: Certification, ...lines: readonly string[]): readonly string[] {
  return surplusOf(countCycle(certification, courses(...lines))).map(({ reason }) =>
    reason?.kind === 'limit' ? `${reason.label} ${formatAmount(reason.max)} a ${reason.per}` : (reason?.kind ?? ''),
  )
}

describe('a part that counts only so much of one course', () => {
  const courseLeaf = { ...leaf('workshops', { takes: ['course'] }), maxPerCourse: amount('6') }
  const certification = certificationAsking(group('all', { min: '24', max: '24' }, [courseLeaf, leaf('other', { takes: ['quiz'] })]))

  test('cuts each course, and the rest is surplus', () => {
    expect(countedOf(certification, '2026-03-01 course 8', '2026-03-02 course 4', '2026-03-03 quiz 8')).toBe('6.0 4.0 8.0')
    expect(reasonsOf(certification, '2026-03-01 course 8')).toEqual(['workshops 6.0 a course'])
    expect(bar(certification, '2026-03-01 course 8', '2026-03-02 course 8')).toBe('12.0 of 24.0')
    expect(reasonsOf(certification, '2026-03-01 course 6')).toEqual([])
  })
})

describe('a part that takes courses only from a day on', () => {
  const cpr = { ...leaf('cpr', { max: '15', takes: ['cpr'] }), from: day('2026-06-01') }
  const certification = certificationAsking(group('all', { min: '45', max: '45' }, [leaf('education', { takes: ['course'] }), cpr]))

  test('counts nothing from the day before, and everything from that day', () => {
    expect(countedOf(certification, '2026-05-31 cpr 5', '2026-06-01 cpr 5')).toBe('0.0 5.0')
    expect(reasonsOf(certification, '2026-05-31 cpr 5')).toEqual(['notYet'])
  })
})

describe('a maximum across the parts', () => {
  /** Like the NPCP: content has its parts, and distance learning is limited whatever its content. */
  const parts = group('all', { min: '16', max: '16' }, [leaf('pilates', { takes: ['course'] }), leaf('research', { max: '6', takes: ['college'] })])
  const certification = certificationAsking(parts, { caps: [{ id: 'distance', label: 'Distance learning', max: amount('12') }] })

  test('applies to ticked courses together, whatever their part', () => {
    const lines = ['2026-03-01 course 8 ticked distance', '2026-03-02 college 6 ticked distance', '2026-03-03 course 4'] as const
    expect(countedOf(certification, ...lines)).toBe('8.0 4.0 4.0')
    expect(reasonsOf(certification, ...lines)).toEqual(['Distance learning 12.0 a cycle'])
    expect(bar(certification, ...lines)).toBe('16.0 of 16.0')
  })

  test('leaves courses alone that are not ticked for it', () => {
    expect(bar(certification, '2026-03-01 course 16')).toBe('16.0 of 16.0')
  })

  test('is used up only by what counts', () => {
    const lines = ['2026-03-01 college 10 ticked distance', '2026-03-02 course 6 ticked distance'] as const
    expect(countedOf(certification, ...lines)).toBe('6.0 6.0')
  })
})

describe('a minimum of ticked courses', () => {
  /** Like the BOC: 10 of 50 have to be evidence based, under any part. */
  const certification = certificationAsking(leaf('education', { min: '50', max: '50' }), {
    checks: [{ kind: 'ticked', id: 'ebp', label: 'Evidence-based practice', min: amount('10') }],
  })

  test('keeps the renewal open until enough is ticked', () => {
    expect(bar(certification, '2026-03-01 course 50')).toBe('40.0 of 50.0')
    expect(bar(certification, '2026-03-01 course 46', '2026-03-02 course 4 ticked ebp')).toBe('44.0 of 50.0')
    expect(bar(certification, '2026-03-01 course 40', '2026-03-02 course 10 ticked ebp')).toBe('50.0 of 50.0')
  })

  test('takes a course that comes when the part is already full', () => {
    expect(bar(certification, '2026-03-01 course 50', '2026-03-02 course 10 ticked ebp')).toBe('50.0 of 50.0')
  })
})

describe('an issuer that counts a course once per cycle', () => {
  const certification = certificationAsking(leaf('education', { min: '4', max: '4' }), { repeats: false })
  const taken = (id: string, on: string, changes: Parameters<typeof course>[0] = {}) =>
    course({ id, title: 'Core Training', provider: 'ACE', category: 'course', worth: '1', on, ...changes })
  const countedIn = (...list: readonly ReturnType<typeof taken>[]) => {
    const { courses: counts } = countCycle(certification, list)
    return counts.map(({ counted, reason }) => `${formatAmount(counted)} ${reason?.kind ?? 'counts'}`)
  }

  test('counts the first and not the second', () => {
    expect(countedIn(taken('a', '2026-03-01'), taken('b', '2026-09-01', { title: 'core training' }))).toEqual(['1.0 counts', '0.0 repeated'])
  })

  test('tells courses apart by provider and title', () => {
    const other = taken('b', '2026-09-01', { provider: 'NASM' })
    expect(countedIn(taken('a', '2026-03-01'), other, taken('c', '2026-09-02', { title: 'Core Training 2' }))).toEqual([
      '1.0 counts',
      '1.0 counts',
      '1.0 counts',
    ])
  })

  test('takes a course without a provider for the same one, whichever came first', () => {
    const typed = (id: string, on: string, provider: string) => taken(id, on, { provider })
    expect(countedIn(typed('a', '2026-03-01', 'ACE'), typed('b', '2026-09-01', ''))).toEqual(['1.0 counts', '0.0 repeated'])
    expect(countedIn(typed('a', '2026-03-01', ' '), typed('b', '2026-09-01', 'ACE'))).toEqual(['1.0 counts', '0.0 repeated'])
    const third = typed('c', '2026-10-01', 'NASM')
    expect(countedIn(typed('a', '2026-03-01', 'ACE'), typed('b', '2026-09-01', ''), third)).toEqual(['1.0 counts', '0.0 repeated', '1.0 counts'])
  })

  test('counts it once even with many others in between', () => {
    const others = Array.from({ length: 130 }, (_, index) => course({ id: `c${index}`, title: `Webinar ${index}`, on: '2026-03-02', worth: '0.01' }))
    const [first, again] = ['2026-03-01', '2026-04-01'].map((on) => course({ id: on, title: 'The same', on, worth: '1' }))
    if (first === undefined || again === undefined) throw new Error('there are two')
    expect(countCycle(certification, [first, ...others, again]).courses.at(-1)).toMatchObject({
      counted: 0,
      reason: { kind: 'repeated', on: '2026-03-01' },
    })
  })

  test('counts a conference again: next year it is another one', () => {
    const visit = (id: string, on: string) => taken(id, on, { title: 'Annual conference', category: 'conference' })
    expect(countedIn(visit('a', '2026-03-01'), visit('b', '2027-03-01'))).toEqual(['1.0 counts', '1.0 counts'])
  })

  test('counts it again in the next cycle', () => {
    expect(countedIn(taken('a', '2025-12-01'), taken('b', '2026-03-01'))).toEqual(['0.0 tooEarly', '1.0 counts'])
  })

  test('says so whichever was logged first: the earlier day counts', () => {
    const { courses: counts } = countCycle(certification, [taken('b', '2026-03-01'), taken('a', '2026-09-01')])
    expect(counts[1]?.reason).toEqual({ kind: 'repeated', on: '2026-03-01' })
  })
})
