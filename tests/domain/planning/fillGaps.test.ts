import { describe, expect, test } from 'vitest'
import type { SuggestOptions } from '../../../src/domain/planning/context'
import { type Filler, fillGaps } from '../../../src/domain/planning/fillGaps'
import type { Wanted } from '../../../src/domain/planning/wanted'
import { type Award, compareCourses, type Course } from '../../../src/domain/records/course'
import type { Certification } from '../../../src/domain/records/credential'
import type { Category } from '../../../src/domain/rule/category'
import type { RenewalRule, Requirement, RequirementLeaf } from '../../../src/domain/rule/rule'
import { formatAmount, formatHours } from '../../../src/domain/values/amount'
import { amount, certificationAsking, course, cpr, cpt, credentialId, day, group, leaf, ownCertification } from '../../support/portfolio'
import { planContext } from '../../support/taken'

/** Until January 15, 2028, unless it's said. An hour is a unit; its id is its name. */
function hourly(
  id: string,
  requirement: Requirement,
  { until = '2028-01-15', ...rule }: Partial<RenewalRule> & { until?: string } = {},
): Certification {
  const unit = { name: 'hours', hoursPerUnit: amount('1') }
  return {
    ...certificationAsking(requirement, { unit, cards: [], lateWindow: null, ...rule }),
    id: credentialId(id),
    name: id,
    expiresOn: day(until),
  }
}

/** A part with limits. */
function part(
  id: string,
  takes: Category,
  { perCourse, perYear, ...limits }: { min?: string; max?: string; perCourse?: string; perYear?: string },
): RequirementLeaf {
  const limited = {
    ...(perCourse === undefined ? {} : { maxPerCourse: amount(perCourse) }),
    ...(perYear === undefined ? {} : { maxPerYear: amount(perYear) }),
  }
  return { id, label: id, min: amount(limits.min ?? '0'), max: limits.max === undefined ? null : amount(limits.max), categories: [takes], ...limited }
}

const full = (min: string, ...parts: readonly Requirement[]) => group('all', { min, max: min }, parts)

function wantedText(wanted: Wanted | null): string {
  if (wanted?.kind === 'check') return [wanted.check.label, ...wanted.labels].join(' ')
  return wanted !== null && 'labels' in wanted ? `${wanted.kind} ${wanted.labels.join()}` : String(wanted?.kind)
}

function awardText({ credentialId: to, amount: units, requirementId, ticked = [] }: Award): string {
  return [to, formatAmount(units), ...(requirementId === undefined ? [] : [`in ${requirementId}`]), ...ticked.map((id) => `as ${id}`)].join(' ')
}

/** "any 5 h by 2027-12-16 for strict 0: strict 5.0 other 3.0 under a" */
function textOf({ taken: { wanted, candidate, day: by, countsFrom, under }, certification, cycle }: Filler): string {
  const when = `by ${by}${countsFrom === null ? '' : ` from ${countsFrom}`}`
  const gives = candidate.awards.map(awardText).join(' ')
  return `${wantedText(wanted)} ${formatHours(candidate.hours)} h ${when} for ${certification.name} ${cycle}: ${gives}${under.map(({ labels }) => ` under ${labels.join()}`).join('')}`
}

function found(held: readonly Certification[], done: readonly Course[] = [], options: Partial<SuggestOptions> = {}): readonly Filler[] {
  return fillGaps(done.toSorted(compareCourses), 0, planContext(held, {}, options))
}

const fillers = (...parts: Parameters<typeof found>) => found(...parts).map(textOf)
const other = hourly('other', full('5', part('a', 'course', {}), part('b', 'quiz', {})))

describe('what is looked for', () => {
  test('is everything that is missing, the nearest deadline first', () => {
    const soon = { ...other, expiresOn: day('2027-06-01') }
    expect(fillers([cpt(), soon], [cpr()])).toEqual([
      'any 5 h by 2027-05-02 for other 0: other 5.0 cpt 0.5',
      'any 14 h by 2027-12-16 for NASM-CPT 0: cpt 1.4',
    ])
    expect(fillers([other])).toEqual(['any 5 h by 2027-12-16 for other 0: other 5.0'])
    expect(fillers([other], [course({ worth: { other: '5' } })])).toEqual([])
  })

  test('is a class where nothing else is missing', () => {
    expect(fillers([cpt()], [course({ id: 'full', worth: '1.9' })])).toEqual(['class 1 h by 2027-12-16 for NASM-CPT 0: cpt 0.1'])
  })

  test('is looked for in each cycle, from its first day', () => {
    expect(fillers([other], [], { cycles: 2 })).toEqual([
      'any 5 h by 2027-12-16 for other 0: other 5.0',
      'any 5 h by 2029-12-16 from 2028-01-16 for other 1: other 5.0',
    ])
  })

  test('is several courses where a part takes only so much of each, numbered one after the other', () => {
    const all = found([hourly('own', full('2', part('live', 'conference', { min: '1.2', perCourse: '0.5' }), part('rest', 'course', {})))])
    expect(all.map(({ taken }) => taken.courses.map(({ id, awards }) => `${id} ${awards.map(awardText).join()}`))).toEqual([
      ['~0000 own 0.5', '~0001 own 0.5', '~0002 own 0.2'],
      ['~0003 own 0.8'],
    ])
  })

  test('is in another year where a part takes only so much in one, but in none that has passed', () => {
    const years = hourly('own', part('all', 'course', { min: '4', max: '4', perYear: '1' }), {
      until: '2028-06-15',
      cycle: { months: 36, ends: 'anniversary' },
    })
    expect(
      fillers([
        { ...years, certifiedOn: day('2025-06-15') },
        { ...other, expiresOn: day('2029-01-15') },
      ]),
    ).toEqual([
      'any 1 h by 2028-05-16 for own 0: own 1.0',
      'any 1 h by 2027-12-31 for own 0: own 1.0',
      'any 1 h by 2026-12-31 for own 0: own 1.0',
      'any 5 h by 2028-12-16 for other 0: other 5.0',
    ])
  })

  test('goes by hand into a part that takes no category', () => {
    const ethics: RequirementLeaf = { ...part('ethics', 'course', { min: '0.5', perCourse: '0.3' }), categories: [] }
    expect(fillers([hourly('own', full('2', ethics, part('rest', 'course', {})))])).toEqual([
      'part ethics 0.5 h by 2027-12-16 for own 0: own 0.5 in ethics',
      'part rest 1.5 h by 2027-12-16 for own 0: own 1.5',
    ])
  })

  test('is one certification’s alone if it’s a class, or has no hours', () => {
    const any = hourly('any', leaf('all', { min: '5', max: '5' }))
    expect(fillers([cpt(), any], [course({ worth: '1.9' })])).toEqual([
      'class 1 h by 2027-12-16 for NASM-CPT 0: cpt 0.1',
      'any 5 h by 2027-12-16 for any 0: any 5.0',
    ])
    expect(fillers([{ ...ownCertification(), expiresOn: day('2027-06-01') }, other])).toEqual([
      'any 0 h by 2027-05-02 for Kettlebell Coach 0: own 3.0',
      'any 5 h by 2027-12-16 for other 0: other 5.0',
    ])
  })
})

describe('what a check lacks', () => {
  const checked = (kind: 'provider' | 'ticked', rest: Requirement) => {
    const check = { id: 'check', label: 'Check', min: amount('0.5') }
    return hourly('own', rest, { checks: [kind === 'provider' ? { ...check, kind, providers: ['NASM', 'AFAA'] } : { ...check, kind }] })
  }

  const first = 'Check 0.5 h by 2027-12-16 for own 0: own 0.5'
  test.each<[string, 'provider' | 'ticked', string, readonly string[]]>([
    ['comes first', 'provider', '0', [first, 'any 1.5 h by 2027-12-16 for own 0: own 1.5']],
    ['is ticked', 'ticked', '0', [`${first} as check`, 'any 1.5 h by 2027-12-16 for own 0: own 1.5']],
    ['is looked for whole, even where not all of it counts', 'provider', '1.7', [first]],
    ['is looked for even where none of it counts', 'provider', '2', [first]],
  ])('%s', (_, kind, earned, expected) => {
    expect(fillers([checked(kind, part('all', 'course', { min: '2', max: '2' }))], [course({ worth: { own: earned } })])).toEqual(expected)
  })

  test('is one course, even where a part takes only so much of each', () => {
    const all = found([checked('provider', part('all', 'course', { min: '0.4', perCourse: '0.4' }))], [course({ worth: { own: '0.4' } })])
    expect(all.map(({ taken }) => taken.courses.map(({ awards }) => awards.map(awardText)))).toEqual([[['own 0.5']]])
  })

  test('is of the provider that the check names first', () => {
    const all = found([checked('provider', part('all', 'course', { min: '2' }))])
    expect(all.map(({ taken }) => taken.candidate.provider)).toEqual(['NASM', ''])
  })

  test('is looked for where its part lacks credit, too', () => {
    const held = checked('provider', group('all', { min: '2' }, [part('a', 'course', { min: '0.3' }), part('b', 'quiz', {})]))
    expect(fillers([held], [course({ category: 'quiz', worth: { own: '1.7' } })])).toEqual(['Check a 0.5 h by 2027-12-16 for own 0: own 0.5'])
  })

  test('is one more part, even if no credit is missing', () => {
    const spread = { kind: 'spread', id: 'spread', label: 'Spread', atLeast: 2, each: amount('0.3') } as const
    const held = hourly('own', full('2', part('a', 'course', {}), part('b', 'quiz', {})), { checks: [spread] })
    expect(fillers([held], [course({ worth: { own: '2' } })])).toEqual(['another b 0.3 h by 2027-12-16 for own 0: own 0.3'])
  })
})

describe('the parts in which a trainer may take it', () => {
  const plain = (id: string, until: string, min: string, takes: Category) => hourly(id, part('all', takes, { min, max: min }), { until })

  test('are fixed where the choice could leave another certification short', () => {
    const strict = hourly('strict', full('5', part('a', 'course', { min: '3', max: '3' }), part('b', 'quiz', { min: '2', max: '2' })))
    expect(fillers([strict])).toEqual(['part a 3 h by 2027-12-16 for strict 0: strict 3.0', 'part b 2 h by 2027-12-16 for strict 0: strict 2.0'])
    expect(fillers([other, { ...strict, expiresOn: day('2028-06-15') }])).toEqual([
      'any 5 h by 2027-12-16 for other 0: other 5.0 strict 3.0 under a',
      'part b 2 h by 2028-05-16 for strict 0: strict 2.0',
    ])
  })

  test('are fixed where the choice could leave the rest without room', () => {
    const tight = hourly('tight', full('3.01', part('a', 'course', { max: '3' }), part('b', 'quiz', { max: '3' })))
    expect(fillers([tight])).toEqual(['part a 3 h by 2027-12-16 for tight 0: tight 3.0', 'part b 0.01 h by 2027-12-16 for tight 0: tight 0.01'])
    expect(fillers([plain('soon', '2027-06-01', '5', 'course'), tight])).toEqual([
      'any 5 h by 2027-05-02 for soon 0: soon 5.0 tight 3.0 under a',
      'part b 0.01 h by 2027-12-16 for tight 0: tight 0.01',
    ])
  })

  test('stay open where fixing them would fill no more', () => {
    const both = group('both', { max: '2' }, [part('a', 'course', { max: '2' }), part('b', 'quiz', { max: '2' })])
    expect(fillers([hourly('short', full('5', both))])).toEqual(['any 2 h by 2027-12-16 for short 0: short 2.0'])
  })

  test('are those with room left, whichever were chosen before', () => {
    const a: RequirementLeaf = { ...part('a', 'course', { max: '3' }), categories: ['course', 'conference'] }
    const shared = hourly('shared', full('3', a, part('b', 'quiz', { max: '2.5' })))
    expect(fillers([plain('first', '2027-05-01', '2.5', 'course'), plain('second', '2027-06-01', '2', 'conference'), shared])).toEqual([
      'any 2.5 h by 2027-04-01 for first 0: first 2.5 shared 2.5',
      'any 2 h by 2027-05-02 for second 0: second 2.0 shared 0.5 under a',
    ])
  })

  test('are none where its own part may be full by then', () => {
    const shared = hourly('shared', full('5', part('a', 'course', { max: '1.5' }), part('b', 'quiz', { max: '5' })))
    expect(fillers([plain('first', '2027-05-01', '1', 'quiz'), plain('second', '2027-06-01', '1', 'course'), shared])).toEqual([
      'any 1 h by 2027-04-01 for first 0: first 1.0 shared 1.0',
      'any 1 h by 2027-05-02 for second 0: second 1.0',
      'part b 4 h by 2027-12-16 for shared 0: shared 4.0',
    ])
  })

  test('are those of the cycle, where newcomers have others', () => {
    const newcomers = full('2', part('a', 'course', {}), part('b', 'quiz', { max: '0.5' }))
    const prorated = hourly('new', full('5', part('x', 'course', { max: '1' }), part('y', 'quiz', {})), {
      prorated: [{ fromMonth: 0, requirement: newcomers }],
    })
    expect(fillers([plain('soon', '2028-01-15', '1', 'course'), prorated], [], { marginDays: 0 })).toEqual([
      'any 1 h by 2028-01-15 for soon 0: soon 1.0 new 1.0 under a',
      'part a 1 h by 2028-01-15 for new 0: new 1.0 in a',
    ])
  })
})
