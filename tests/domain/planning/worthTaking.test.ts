import { describe, expect, test } from 'vitest'
import { countCycle } from '../../../src/domain/counting/counting'
import { type Candidate, knownCandidates, plannedCandidates } from '../../../src/domain/planning/candidates'
import { cardClasses } from '../../../src/domain/planning/cardClasses'
import { entriesFor, type Wanting } from '../../../src/domain/planning/choose'
import { contributionsTo } from '../../../src/domain/planning/contributions'
import { knownChoice } from '../../../src/domain/planning/knownChoice'
import type { Objective } from '../../../src/domain/planning/objective'
import { ownChoice } from '../../../src/domain/planning/ownChoice'
import { place } from '../../../src/domain/planning/place'
import { isWorthTaking } from '../../../src/domain/planning/worthTaking'
import { compareCourses, type Course } from '../../../src/domain/records/course'
import type { Certification } from '../../../src/domain/records/credential'
import type { Check, Requirement } from '../../../src/domain/rule/rule'
import { hold } from '../../support/held'
import {
  amount,
  card,
  certificationAsking,
  course,
  cpr,
  cprCondition,
  cpt,
  credentialId,
  day,
  group,
  leaf,
  ownCertification,
  planned,
  portfolio,
} from '../../support/portfolio'
import { planContext } from '../../support/taken'

const acsm = hold('acsm-cpt', { on: '2026-01-15', id: credentialId('acsm') })
const known = knownCandidates(portfolio({ credentials: [cpt(), acsm] }))

function wanting(certifications: readonly Certification[], ...done: readonly Course[]): Wanting {
  const courses = done.toSorted(compareCourses)
  return { cycles: certifications.map((certification) => ({ certification, count: countCycle(certification, courses) })), needs: [], courses }
}

const titled = (part: string) => known.filter(({ title }) => title.includes(part))
const context = planContext([cpt(), acsm])

describe('a specialization is worth taking', () => {
  const isWorth = (objective: Objective, held: readonly Certification[], earned: string, ...besides: readonly string[]) => {
    const wanted = wanting(held, course({ worth: earned }))
    const [entry] = entriesFor(titled('CES'), wanted, context)
    const others = besides.flatMap((title) => entriesFor(titled(title), wanted, context))
    return entry !== undefined && isWorthTaking(entry, others, wanted, objective)
  }

  test.each<[Objective, string, boolean]>([
    ['hours', '0.47', true],
    ['hours', '0.48', false],
    ['cost', '0.95', true],
    ['cost', '0.96', false],
    ['waste', '0', true],
    ['waste', '0.01', false],
  ])('if enough of it is missing, minimizing %s with %s earned: %s', (objective, earned, expected) => {
    expect(isWorth(objective, [cpt()], earned)).toBe(expected)
  })

  test('if another course leaves enough missing', () => {
    expect([isWorth('hours', [cpt()], '0', 'CPR'), isWorth('hours', [cpt()], '0', 'PES')]).toEqual([true, false])
  })

  test('for one of several certifications, but not where its credit is only estimated', () => {
    expect([isWorth('hours', [acsm, cpt()], '0'), isWorth('hours', [acsm], '0'), isWorth('hours', [acsm, cpt()], '1.9')]).toEqual([
      true,
      false,
      false,
    ])
  })
})

/** A course that the catalog could have, with what's printed of it. */
function printed(worth: Readonly<Record<string, string>>, changes: Partial<Candidate> = {}): Candidate {
  const [candidate] = plannedCandidates([planned({ title: Object.entries(worth).join(), hours: '1', worth })], [])
  if (candidate === undefined) throw new Error('a planned course is a candidate')
  return { ...candidate, planned: null, ...changes }
}

describe('a course for two certifications', () => {
  const [x, y] = ['x', 'y'].map((id) => ({ ...ownCertification(), id: credentialId(id) }))
  if (x === undefined || y === undefined) throw new Error('there are two')
  const limited = { ...x, rule: { ...x.rule, requirement: { ...leaf('education', { min: '3' }), maxPerCourse: amount('0.5') } } }
  const isWorth = (
    held: readonly Certification[],
    earned: Readonly<Record<string, string>>,
    worth: Readonly<Record<string, string>>,
    ...others: readonly Candidate[]
  ) => {
    const wanted = wanting(held, course({ worth: earned }))
    const [entry, ...besides] = entriesFor([printed(worth), ...others], wanted, planContext(held))
    return entry !== undefined && isWorthTaking(entry, besides, wanted, 'hours')
  }

  test('is worth taking for one, whatever the other takes besides', () => {
    expect(isWorth([x, y], { x: '0', y: '2' }, { y: '1' }, printed({ x: '3' }))).toBe(true)
    expect(isWorth([x, y], { x: '0', y: '2' }, { y: '1' }, printed({ y: '1' }))).toBe(false)
  })

  test('is worth it by what counts for that one alone', () => {
    expect(isWorth([limited, y], { x: '0', y: '2.5' }, { x: '1', y: '1' })).toBe(false)
    expect(isWorth([limited, y], { x: '0', y: '2.25' }, { x: '1', y: '1' })).toBe(true)
  })

  test('isn’t worth it where it gives nothing, and is for the last hundredth', () => {
    expect(isWorth([x, y], { y: '2.5' }, { x: '0', y: '1' })).toBe(false)
    expect(isWorth([x], { x: '2.99' }, { x: '0.01' })).toBe(true)
  })
})

describe('of the known courses', () => {
  const choice = (held: readonly Certification[], options: Parameters<typeof planContext>[2], ...done: readonly Course[]) =>
    knownChoice(known, wanting(held, ...done), planContext(held, {}, options)).placements.map(({ placed }) =>
      placed.candidate.title.replace(/.*\(|\)/g, ''),
    )
  const large = cpt({ rule: { ...cpt().rule, requirement: leaf('all', { min: '3.8', takes: ['specialization', 'course'] }) } })

  test('a specialization fills an empty cycle, and a class only what nothing else fills', () => {
    expect(choice([cpt()], {})).toEqual(['CES', 'CPR/AED'])
    expect(choice([cpt()], {}, cpr())).toEqual(['CES'])
    expect(choice([acsm], {})).toEqual([])
  })

  test('one specialization is chosen a cycle, or as many as are worth it', () => {
    expect([choice([large], {}), choice([large], { oneSpecialization: false })]).toEqual([['CES'], ['CES', 'PES']])
    const medium = cpt({ rule: { ...cpt().rule, requirement: leaf('all', { min: '3', takes: ['specialization', 'course'] }) } })
    expect(choice([medium], { oneSpecialization: false })).toEqual(['PES'])
    const parts = [leaf('education', { min: '3.8', takes: ['specialization'] }), leaf('cpr', { min: '0.1', takes: ['cpr'] })]
    expect(choice([certificationAsking(group('all', { min: '3.9' }, parts))], {})).toEqual(['CES', 'CPR/AED'])
  })

  test('a class is chosen beside a specialization that a check needs more of', () => {
    const check: Check = { kind: 'provider', id: 'nasm', label: 'NASM', min: amount('3.8'), providers: ['NASM'] }
    expect(choice([cpt({ rule: { ...cpt().rule, checks: [check] } })], {})).toEqual(['CES', 'CPR/AED'])
  })

  test('a class is chosen only where nothing else gives its credit, however little', () => {
    const areTaken = (asked: Requirement) => {
      const held = [certificationAsking(group('all', {}, [asked]))]
      return knownChoice([printed({ cpt: '0.01' }, { category: 'cpr' })], wanting(held), planContext(held)).placements.length
    }
    expect(areTaken(leaf('cpr', { min: '0.01', takes: ['cpr'] }))).toBe(1)
    expect(areTaken(leaf('any', { min: '0.01', takes: ['cpr', 'course'] }))).toBe(0)
  })

  test('one whose credit is only estimated takes nothing from one whose credit is printed', () => {
    const [one, guess] = [printed({ cpt: '1.4' }), printed({ cpt: '0.9' }, { estimated: new Set([credentialId('cpt')]) })]
    const { placements } = knownChoice([one, guess], wanting([cpt()], cpr()), planContext([cpt()]))
    expect(placements.map(({ placed }) => placed.candidate)).toEqual([one])
  })
})

describe('of what is planned', () => {
  const choice = (held: Certification, plans: readonly ReturnType<typeof planned>[], ...done: readonly Course[]) => {
    const own = planContext([held], { planned: plans })
    return ownChoice(plannedCandidates(plans, [held]), wanting([held], ...done), own).placements.map(({ placed }) => placed.candidate.planned?.id)
  }
  const plan = (id: string, worth: string, on = '2027-03-01') => planned({ id, title: id, on, hours: '1', worth })

  test('what is missing is chosen, and no more', () => {
    expect(choice(cpt(), [plan('a', '1'), plan('b', '0.9'), plan('c', '0.5')])).toEqual(['a', 'b'])
    expect(choice(cpt(), [plan('a', '1')], course({ worth: '1.9' }))).toEqual([])
  })

  test('where a year takes only so much, another year is chosen, too', () => {
    const yearly = certificationAsking({ ...leaf('all', { min: '2', takes: ['course'] }), maxPerYear: amount('1') })
    expect(choice(yearly, [plan('a', '1'), plan('b', '1'), plan('c', '1', '2026-12-01'), plan('d', '1', '2026-12-02')])).toEqual(['a', 'b', 'c'])
    const little = certificationAsking({ ...leaf('all', { min: '1.01', takes: ['course'] }), maxPerYear: amount('1') })
    expect(choice(little, [plan('a', '1'), plan('b', '1'), plan('c', '0.01', '2026-12-01')])).toEqual(['a', 'b', 'c'])
    const again = certificationAsking({ ...leaf('all', { min: '2.4', takes: ['course'] }), maxPerYear: amount('1') }, { repeats: true })
    expect(choice(again, [plan('a', '1'), plan('b', '1'), plan('c', '0.4', '2026-12-01')])).toEqual(['a', 'b', 'c'])
  })
})

describe('what a course gives', () => {
  const own: Check = { kind: 'provider', id: 'own', label: 'Own', min: amount('1'), providers: ['NASM'] }
  const gives = (
    held: readonly Certification[],
    candidate: Candidate | undefined,
    topics: readonly ('cpr' | 'firstAid')[] = [],
    ...done: readonly Course[]
  ) => {
    if (candidate === undefined) throw new Error('there is a candidate')
    const { cycles, courses } = wanting(held, ...done)
    const placed = place(candidate, cycles, [], day('2026-11-20'), 30)
    const needs = topics.map((topic) => ({ topic, cycles }))
    return contributionsTo(cycles, needs, courses, placed, context).map(({ target, leafId, checkIds, amount: given }) => [
      target,
      leafId,
      given,
      ...checkIds,
    ])
  }
  const [webinar] = plannedCandidates([planned({ title: 'Webinar', provider: 'NASM', on: '2027-03-01', worth: { cpt: '0.5', own: '0.25' } })], [])

  test('is what counts of it under a part, for each certification', () => {
    expect(gives([cpt(), ownCertification()], webinar)).toEqual([
      [0, 'education', 50],
      [1, 'education', 25],
    ])
    expect(gives([ownCertification(), cpt()], webinar)).toEqual([
      [0, 'education', 25],
      [1, 'education', 50],
    ])
    expect(gives([acsm], webinar)).toEqual([])
  })

  test('is no more than its part takes of one course, and what a check takes of it', () => {
    const limited = certificationAsking({ ...leaf('all', { min: '2', takes: ['course'] }), maxPerCourse: amount('0.2') }, { checks: [own] })
    expect(gives([limited], webinar)).toEqual([[0, 'all', 20, 'own']])
    expect(gives([certificationAsking(leaf('all', { min: '2', takes: ['quiz'] }))], webinar)).toEqual([])
    expect(
      gives(
        [certificationAsking({ ...leaf('all', { takes: ['course'] }), maxPerYear: amount('1') })],
        webinar,
        [],
        course({ on: '2027-01-01', worth: '0.7' }),
      ),
    ).toEqual([[0, 'all', 30]])
    expect(
      gives(
        [certificationAsking({ ...leaf('all', { takes: ['course'] }), maxPerYear: amount('1') })],
        webinar,
        [],
        course({ on: '2027-01-01', worth: '1' }),
      ),
    ).toEqual([])
    expect(gives([certificationAsking({ ...leaf('all', { takes: ['course'] }), maxPerYear: amount('0') })], webinar)).toEqual([])
  })

  test('is a card, if it’s a class for one', () => {
    expect(gives([cpt()], titled('CPR')[0], ['firstAid', 'cpr'])).toEqual([
      [0, 'cpr', 10],
      [2, 'card', 100],
    ])
    expect(gives([cpt()], webinar, ['cpr'])).toEqual([[0, 'education', 50]])
  })
})

describe('classes for cards', () => {
  const asking = (...topics: readonly ('cpr' | 'firstAid' | 'insurance')[]) =>
    cpt({ rule: { ...cpt().rule, cards: topics.map((topic) => ({ ...cprCondition, topic })) } })
  const classes = (held: Certification, ...cards: readonly ReturnType<typeof card>[]) =>
    cardClasses(wanting([held]).cycles, known, [], planContext([held], { credentials: [held, ...cards] })).map(
      ({ placed, renews }) => `${placed.candidate.title} ${placed.wish} for ${renews.join()}`,
    )

  test('are one for each that is lacking', () => {
    expect(classes(asking('cpr', 'firstAid', 'insurance'))).toEqual(['CPR/AED 2027-12-16 for cpr', 'First aid 2027-12-16 for firstAid'])
    expect(classes(asking('cpr', 'firstAid'), card())).toEqual(['First aid 2027-12-16 for firstAid'])
    expect(classes(asking('insurance'))).toEqual([])
    expect(classes(asking('cpr'), card({ expiresOn: day('2027-04-30') }))).toEqual(['CPR/AED 2027-04-16 for cpr'])
  })
})
