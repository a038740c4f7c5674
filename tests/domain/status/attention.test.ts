import { describe, expect, test } from 'vitest'
import { type Attention, attentionsOf } from '../../../src/domain/status/attention'
import type { RenewalRule } from '../../../src/domain/rule/rule'
import type { Credential } from '../../../src/domain/records/credential'
import type { Course, PlannedCourse } from '../../../src/domain/records/course'
import { statusesOf } from '../../../src/domain/status/standing'
import { courses, hold } from '../../support/held'
import {
  amount,
  awarded,
  card,
  ces,
  course,
  cpr,
  cprCondition,
  cpt,
  credentialId,
  day,
  planned,
  portfolio,
  specialization,
} from '../../support/portfolio'
import { proof } from '../../support/proofs'
import { fee } from '../../support/yearly'

type Kept = { readonly credentials: readonly Credential[]; readonly courses?: readonly Course[]; readonly planned?: readonly PlannedCourse[] }

/** With a certificate for each course; courses without one have their own tests below. */
function attentionsOn(today: string, { courses: taken = [], ...kept }: Kept): readonly Attention[] {
  return attentionsAsKept(today, { ...kept, courses: taken.map((one) => ({ ...one, proofs: [proof('a')] })) })
}

function attentionsAsKept(today: string, kept: Kept): readonly Attention[] {
  const all = portfolio(kept)
  return attentionsOf(statusesOf(all, day(today)), all, day(today))
}

/** "gap by 2028-01-15", "lapsed" */
const seenOn = (today: string, kept: Kept) => attentionsOn(today, kept).map(({ kind, by }) => (by === null ? kind : `${kind} by ${by}`))

const earned = [ces(), cpr()]
const almost = course({ id: 'almost', category: 'cpr', on: '2026-09-10', worth: '0.09' })
const longCard = card({ expiresOn: day('2029-12-31') })

describe('nothing needs attention', () => {
  test.each<[string, string, Kept]>([
    ['without any records', '2026-02-01', { credentials: [] }],
    ['at the beginning of a cycle', '2026-02-01', { credentials: [cpt(), longCard] }],
    ['at an even pace', '2027-01-15', { credentials: [cpt(), longCard], courses: courses('2026-05-03 course 1.0') }],
    ['if everything is complete, long before the expiry', '2027-01-15', { credentials: [cpt(), longCard], courses: earned }],
    ['if everything is complete, 61 days before the expiry', '2027-11-15', { credentials: [cpt(), longCard], courses: earned }],
    ['with a specialization and a valid card', '2027-01-15', { credentials: [specialization(), card()] }],
    ['in the first year at NFPT', '2026-05-01', { credentials: [hold('nfpt-cpt', { on: '2026-03-10' })] }],
    ['with a plan for today', '2026-03-01', { credentials: [cpt(), longCard], planned: [planned({ on: '2026-03-01', worth: '1' })] }],
    [
      'with a course that was sent or accepted',
      '2026-06-01',
      {
        credentials: [cpt(), longCard],
        courses: [awarded(ces(), { submission: { state: 'accepted', on: null } }), awarded(cpr(), { submission: { state: 'sent', on: null } })],
      },
    ],
  ])('%s', (_, today, kept) => {
    expect(seenOn(today, kept)).toEqual([])
  })
})

describe('a NASM-CPT that expires on January 15, 2028', () => {
  test.each<[string, string, Kept, readonly string[]]>([
    ['with a gap, 60 days before', '2027-11-16', { credentials: [cpt(), longCard], courses: [ces()] }, ['gap by 2028-01-15']],
    ['with a gap, 61 days before and little missing', '2027-11-15', { credentials: [cpt(), longCard], courses: [ces()] }, []],
    ['far behind', '2027-03-01', { credentials: [cpt(), longCard] }, ['gap by 2028-01-15']],
    ['with a gap and no card, which needs only one message', '2027-12-01', { credentials: [cpt()], courses: [ces()] }, ['gap by 2028-01-15']],
    ['complete, 60 days before', '2027-11-16', { credentials: [cpt(), longCard], courses: earned }, ['renew by 2028-01-15']],
    ['complete, on the day', '2028-01-15', { credentials: [cpt(), longCard], courses: earned }, ['renew by 2028-01-15']],
    ['complete, with the class logged and no card, 60 days before', '2027-11-16', { credentials: [cpt()], courses: earned }, ['renew by 2028-01-15']],
    ['late, with education open', '2028-01-16', { credentials: [cpt(), longCard], courses: [ces()] }, ['late by 2028-04-14']],
    ['late, on the last day of education', '2028-04-14', { credentials: [cpt(), longCard], courses: [ces()] }, ['late by 2028-04-14']],
    ['with a gap of a hundredth', '2027-11-16', { credentials: [cpt(), longCard], courses: [ces(), almost] }, ['gap by 2028-01-15']],
    ['late, with a gap of a hundredth', '2028-01-16', { credentials: [cpt(), longCard], courses: [ces(), almost] }, ['late by 2028-04-14']],
    ['late, with everything earned', '2028-01-16', { credentials: [cpt(), longCard], courses: earned }, ['late by 2029-01-15']],
    ['late, with education closed', '2028-04-15', { credentials: [cpt(), longCard], courses: [ces()] }, ['late by 2029-01-15']],
    ['lapsed', '2029-01-16', { credentials: [cpt(), longCard], courses: earned }, ['lapsed']],
    [
      'lapsed, with courses in doubt',
      '2029-01-16',
      { credentials: [cpt(), longCard], courses: [awarded(ces(), { submission: { state: 'inDoubt', on: null } })] },
      ['lapsed'],
    ],
  ])('%s, on %s', (_, today, kept, expected) => {
    expect(seenOn(today, kept)).toEqual(expected)
  })
})

describe('the CPR/AED card', () => {
  const halfWay = [course({ id: 'half', on: '2026-06-01', worth: { issa: '13' } })]
  const endsIn = (expiresOn: string, certifiedOn = '2025-08-20') => card({ certifiedOn: day(certifiedOn), expiresOn: day(expiresOn) })

  test.each<[string, string, Kept, readonly string[]]>([
    [
      'that ends in five months, before the renewal',
      '2027-03-31',
      { credentials: [cpt(), endsIn('2027-08-31')], courses: earned.slice(0, 1) },
      ['cardRunsOut by 2027-08-31'],
    ],
    ['that ends in 180 days', '2027-03-04', { credentials: [cpt(), endsIn('2027-08-31')], courses: [ces()] }, ['cardRunsOut by 2027-08-31']],
    ['that ends in 181 days', '2027-03-03', { credentials: [cpt(), endsIn('2027-08-31')], courses: [ces()] }, []],
    [
      'that ends in five months, after the renewal',
      '2027-12-01',
      { credentials: [cpt(), endsIn('2028-04-30')], courses: earned },
      ['renew by 2028-01-15'],
    ],
    [
      'that ends before the renewal, with everything earned',
      '2027-06-01',
      { credentials: [cpt(), endsIn('2027-08-31', '2026-09-20')], courses: earned },
      ['cardRunsOut by 2027-08-31'],
    ],
    [
      'that ends before a renewal that does not require one',
      '2027-06-01',
      {
        credentials: [hold('nasm-cwc', { on: '2026-01-15' }), endsIn('2027-08-31')],
        courses: [ces()],
      },
      [],
    ],
    [
      'that expired, with everything earned',
      '2027-09-01',
      { credentials: [cpt(), endsIn('2027-08-31', '2026-09-20')], courses: earned },
      ['cardNeeded by 2028-01-15'],
    ],
    [
      'that was never recorded, with everything earned',
      '2027-03-01',
      {
        credentials: [hold('issa-cpt', { on: '2026-01-15' })],
        courses: courses('2026-05-03 course 20.0'),
      },
      ['cardNeeded by 2028-01-15'],
    ],
    [
      'that ends before a renewal that requires it to the last day, with everything earned',
      '2027-06-01',
      {
        credentials: [cpt({ rule: { ...cpt().rule, cards: [{ ...cprCondition, validOn: 'cycleEnd' }] } }), endsIn('2027-08-31', '2026-09-20')],
        courses: earned,
      },
      ['cardNeeded by 2028-01-15'],
    ],
    [
      'that expired and was for first aid, too',
      '2027-09-01',
      { credentials: [cpt(), { ...endsIn('2027-08-31', '2026-09-20'), covers: ['cpr', 'firstAid'] }], courses: earned },
      ['cardNeeded by 2028-01-15'],
    ],
    ['that was never recorded, of a lapsed certification', '2029-01-16', { credentials: [cpt()], courses: [...earned] }, ['lapsed']],
    ['that expired, with no certification requiring it', '2027-09-01', { credentials: [endsIn('2027-08-31')] }, ['cardExpired']],
    [
      'that expired, but is not required of a wellness coach',
      '2027-09-01',
      {
        credentials: [hold('nasm-cwc', { on: '2026-01-15' }), endsIn('2027-08-31')],
        courses: [ces()],
      },
      ['cardExpired'],
    ],
  ])('%s, on %s', (_, today, kept, expected) => {
    expect(seenOn(today, kept)).toEqual(expected)
  })

  test('that runs out is mentioned once for all certifications that require it, by the earliest day', () => {
    const issa = hold('issa-cpt', { on: '2026-01-15', id: credentialId('issa'), name: 'ISSA-CPT' })
    const seen = attentionsOn('2027-03-31', { credentials: [cpt(), issa, endsIn('2027-08-31')], courses: [ces(), ...halfWay] })
    // ISSA requires it to last 30 more days.
    expect(seen).toMatchObject([{ kind: 'cardRunsOut', by: '2027-08-01', certifications: [{ name: 'ISSA-CPT' }, { name: 'NASM-CPT' }] }])
  })

  test('that is missing is mentioned once for all certifications missing nothing else, by the earliest expiry', () => {
    const issa = hold('issa-cpt', { on: '2026-01-05', id: credentialId('issa'), name: 'ISSA-CPT' })
    const pts = hold('issa-cpt', { on: '2026-01-15', id: credentialId('pts'), name: 'PTS' })
    const done = course({ id: 'done', on: '2026-05-03', worth: { issa: '20', pts: '20' } })
    expect(attentionsOn('2027-03-01', { credentials: [pts, issa, cpt()], courses: [done, ces()] })).toMatchObject([
      { kind: 'cardNeeded', by: '2028-01-05', card: { state: { kind: 'missing' } }, certifications: [{ name: 'ISSA-CPT' }, { name: 'PTS' }] },
    ])
  })

  test('that is missing is mentioned by the earliest expiry, even if a certification in its late window is more urgent', () => {
    const [late, soon] = [cpt(), hold('issa-cpt', { on: null, until: '2028-05-01', id: credentialId('issa'), name: 'ISSA-CPT' })]
    const taken = [
      ces(),
      course({ id: 'class', category: 'cpr', on: '2026-01-20', worth: '0.1' }),
      course({ id: 'issa', on: '2026-06-01', worth: { issa: '20' } }),
    ]
    expect(attentionsOn('2028-02-01', { credentials: [late, soon], courses: taken }).filter(({ kind }) => kind === 'cardNeeded')).toMatchObject([
      { by: '2028-05-01', certifications: [{ name: 'NASM-CPT' }, { name: 'ISSA-CPT' }] },
    ])
  })

  test.each([
    ['on its last day', '2027-08-31', []],
    ['earlier', '2027-05-01', []],
    ['on a day that has passed, so it can still be taken today', '2027-03-01', ['overdue by 2027-03-01']],
    ['only the day after it', '2027-09-01', ['cardRunsOut by 2027-08-31']],
  ])('that runs out, with a class planned %s', (_, on, expected) => {
    const kept = { credentials: [cpt(), endsIn('2027-08-31')], courses: [ces()], planned: [planned({ on, category: 'cpr', worth: '0.1' })] }
    expect(seenOn('2027-03-31', kept)).toEqual(expected)
  })

  test('is still mentioned the day after it expired', () => {
    const kept = { credentials: [cpt(), endsIn('2026-11-30', '2024-11-05')], courses: [ces()] }
    expect(seenOn('2026-11-30', kept)).toEqual(['cardRunsOut by 2026-11-30'])
    expect(seenOn('2026-12-01', kept)).toHaveLength(1)
  })
})

describe('a planned course should wait', () => {
  test('until the first day of the next cycle if its credit is already earned', () => {
    const pes = planned({ id: 'pes', title: 'PES', on: '2027-05-01', category: 'specialization', worth: '1.9' })
    const [attention, ...others] = attentionsOn('2027-02-01', { credentials: [cpt(), longCard], courses: [ces()], planned: [pes] })
    expect(others).toEqual([])
    expect(attention).toMatchObject({
      kind: 'shouldWait',
      by: '2027-05-01',
      planned: pes,
      certification: { id: 'cpt' },
      now: { counted: 0, surplus: 190 },
      next: { start: '2028-01-16', expiry: '2030-01-15' },
    })
  })

  const plan = (on: string, worth: string, more: Parameters<typeof planned>[0] = {}) => [planned({ id: 'plan', on, worth, ...more })]

  test.each<[string, string, Kept, readonly string[]]>([
    [
      'if the courses planned before it fill the cycle',
      '2027-02-01',
      {
        credentials: [cpt(), longCard],
        courses: courses('2026-05-03 course 1.5'),
        planned: [
          ...plan('2027-05-01', '1'),
          planned({ id: 'webinar', on: '2027-06-01', worth: '0.2' }),
          planned({ id: 'more', on: '2027-07-01', worth: '0.2' }),
        ],
      },
      ['shouldWait by 2027-06-01', 'shouldWait by 2027-07-01'],
    ],
    [
      'but not if something is missing without it, even if most of it is surplus',
      '2027-02-01',
      {
        credentials: [cpt(), longCard],
        courses: courses('2026-05-03 course 1.5'),
        planned: plan('2027-05-01', '1.9'),
      },
      [],
    ],
    [
      'and of several that could each fill the gap, one is left',
      '2027-02-01',
      {
        credentials: [cpt(), longCard],
        courses: courses('2026-05-03 course 1.5'),
        planned: ['a', 'b', 'c'].map((id, index) => planned({ id, on: `2027-0${index + 4}-01`, worth: '1.9' })),
      },
      ['shouldWait by 2027-05-01', 'shouldWait by 2027-06-01'],
    ],
    [
      'but not if only a course in the late window would make up for it',
      '2027-02-01',
      {
        credentials: [cpt(), longCard],
        courses: courses('2026-05-03 course 1.5'),
        planned: [...plan('2027-05-01', '1.9'), planned({ id: 'late', on: '2028-02-01', worth: '1.9' })],
      },
      [],
    ],
    [
      'but not if half of it counts',
      '2027-02-01',
      {
        credentials: [cpt(), longCard],
        courses: courses('2026-05-03 course 1.5'),
        planned: plan('2027-05-01', '0.8'),
      },
      [],
    ],
    [
      'but not if half of it counts, even if another course could fill the rest',
      '2027-02-01',
      {
        credentials: [cpt(), cpt({ id: credentialId('other') }), longCard],
        courses: [...courses('2026-05-03 course 1.5'), course({ id: 'half', on: '2026-06-01', worth: { other: '1.4' } })],
        planned: [...plan('2027-05-01', '0.8'), planned({ id: 'both', on: '2027-06-01', worth: { cpt: '0.4', other: '0.5' } })],
      },
      [],
    ],
    [
      'but not if all of it counts',
      '2027-01-15',
      {
        credentials: [cpt(), longCard],
        courses: courses('2026-05-03 course 1.0'),
        planned: plan('2027-05-01', '0.9'),
      },
      [],
    ],
    [
      'but not if half of it counts',
      '2027-02-01',
      {
        credentials: [cpt(), longCard],
        courses: courses('2026-05-03 course 1.4'),
        planned: plan('2027-05-01', '1.0'),
      },
      [],
    ],
    [
      'but not if it is already planned for the next cycle',
      '2027-02-01',
      {
        credentials: [cpt(), longCard],
        courses: [ces()],
        planned: plan('2028-01-16', '1.9'),
      },
      [],
    ],
    [
      'but not if no certification counts it',
      '2027-02-01',
      { credentials: [cpt(), longCard], courses: [ces()], planned: plan('2027-05-01', '1', { worth: {} }) },
      [],
    ],
    [
      'if another one planned before it fills the cycle',
      '2026-02-01',
      {
        credentials: [cpt(), longCard],
        planned: [planned({ id: 'first', on: '2026-05-01', worth: '1.9' }), planned({ id: 'second', on: '2026-06-01', worth: '1.9' })],
      },
      ['shouldWait by 2026-06-01'],
    ],
    [
      'if NSCA requires nothing more',
      '2026-10-01',
      {
        credentials: [hold('cscs', { on: '2026-07-10' }), longCard],
        planned: plan('2026-11-01', '1', { category: 'conference' }),
      },
      ['shouldWait by 2026-11-01'],
    ],
    [
      'but not if the issuer still requires its own units',
      '2026-10-01',
      {
        credentials: [hold('afaa-gfi', { on: '2026-01-15' }), longCard],
        courses: courses('2026-02-01 course 13.0 by ACE', '2026-02-02 cpr 2.0'),
        planned: plan('2026-11-01', '2', { provider: 'AFAA' }),
      },
      [],
    ],
    [
      'but not if it adds a second category that is still required',
      '2026-10-01',
      {
        credentials: [hold('cscs', { on: '2026-05-10' }), longCard],
        courses: courses('2026-06-01 conference 1.0'),
        planned: plan('2026-11-01', '0.3', { category: 'quiz' }),
      },
      [],
    ],
    [
      'but not if another certification counts it',
      '2026-12-01',
      {
        credentials: [cpt(), cpt({ id: credentialId('other') }), longCard],
        courses: [ces(), course({ id: 'half', on: '2026-06-01', worth: { other: '0.9' } })],
        planned: plan('2027-05-01', '1', { worth: { cpt: '1', other: '1' } }),
      },
      [],
    ],
    [
      'once if it is surplus for two',
      '2027-02-01',
      {
        credentials: [cpt(), cpt({ id: credentialId('other') }), longCard],
        courses: [course({ id: 'both', on: '2026-06-01', worth: { cpt: '1.9', other: '1.9' } })],
        planned: plan('2027-05-01', '1', { worth: { cpt: '1', other: '1' } }),
      },
      ['shouldWait by 2027-05-01'],
    ],
    [
      'but not if one of two carries it over',
      '2027-02-01',
      {
        credentials: [cpt(), cpt({ id: credentialId('other'), rule: { ...cpt().rule, carryOver: { max: null } } }), longCard],
        courses: [course({ id: 'both', on: '2026-06-01', worth: { cpt: '1.9', other: '1.9' } })],
        planned: plan('2027-05-01', '1', { worth: { cpt: '1', other: '1' } }),
      },
      [],
    ],
    [
      'but not if it is a class that renews the card',
      '2027-02-01',
      { credentials: [cpt(), longCard], courses: earned, planned: plan('2027-05-01', '0.1', { category: 'cpr' }) },
      [],
    ],
    [
      'but not if all surplus carries over',
      '2026-10-01',
      {
        credentials: [hold('nfpt-cpt', { on: '2026-03-10' })],
        planned: plan('2026-11-01', '1'),
      },
      [],
    ],
  ])('%s', (_, today, kept, expected) => {
    expect(seenOn(today, kept)).toEqual(expected)
  })
})

describe('a plan and its day', () => {
  test.each<[string, readonly string[]]>([
    ['2026-02-28', []],
    ['2026-03-01', []],
    ['2026-03-02', ['overdue by 2026-03-01']],
  ])('planned for March 1, 2026, on %s', (today, expected) => {
    expect(seenOn(today, { credentials: [cpt(), longCard], planned: [planned({ on: '2026-03-01', worth: '1' })] })).toEqual(expected)
  })

  test('one that no certification counts can be overdue, too', () => {
    expect(seenOn('2026-03-02', { credentials: [], planned: [planned({ on: '2026-03-01' })] })).toEqual(['overdue by 2026-03-01'])
  })

  test('one that is overdue and would be surplus now gets only the advice to wait', () => {
    const kept = { credentials: [cpt(), longCard], courses: [ces()], planned: [planned({ on: '2027-01-10', worth: '1' })] }
    expect(seenOn('2027-02-01', kept)).toEqual(['shouldWait by 2027-01-10'])
  })
})

describe('what the issuer says', () => {
  const said = (state: 'rejected' | 'inDoubt', of: Course = ces()) => awarded(of, { submission: { state, on: null } })

  test.each<[string, string, readonly Course[], readonly string[]]>([
    ['a rejected course', '2026-07-01', [said('rejected')], ['rejected by 2028-01-15']],
    ['a course in doubt', '2026-07-01', [said('inDoubt')], ['inDoubt by 2028-01-15']],
    ['one of each', '2026-10-01', [said('inDoubt'), said('rejected', cpr())], ['rejected by 2028-01-15', 'inDoubt by 2028-01-15']],
    [
      'a rejected course on the first day of the cycle',
      '2026-07-01',
      [said('rejected', course({ on: '2026-01-15', worth: '1' }))],
      ['rejected by 2028-01-15'],
    ],
    [
      'a rejected course after the last day for education',
      '2028-06-01',
      [said('rejected', course({ on: '2028-05-01', worth: '1' }))],
      ['late by 2029-01-15', 'rejected by 2028-04-14'],
    ],
    ['a rejected course from the previous cycle', '2026-07-01', [said('rejected', course({ on: '2026-01-14', worth: '1' }))], []],
    ['a course in doubt, when the renewal is near', '2027-12-01', [said('inDoubt'), cpr()], ['renew by 2028-01-15', 'inDoubt by 2028-01-15']],
  ])('%s', (_, today, taken, expected) => {
    expect(seenOn(today, { credentials: [cpt(), longCard], courses: taken })).toEqual(expected)
  })

  test('about one certification’s part of a course matters for that one', () => {
    const taken = course({ on: '2026-05-03', worth: { cpt: '1.9', other: '1.9' } })
    const [own, others] = taken.awards
    if (own === undefined || others === undefined) throw new Error('it gives two')
    const half: Course = { ...taken, awards: [{ ...own, submission: { state: 'inDoubt', on: null } }, others] }
    expect(seenOn('2026-07-01', { credentials: [cpt(), longCard], courses: [half] })).toEqual(['inDoubt by 2028-01-15'])
  })

  test('about a course credited in a closed cycle no longer matters', () => {
    const taken = said('inDoubt')
    const { rule } = cpt()
    const renewal = {
      renewedOn: day('2028-03-01'),
      ruleEdited: false,
      fee: null,
      start: day('2026-01-15'),
      expiry: day('2028-01-15'),
      nextStart: day('2028-01-16'),
      rule,
      credited: [{ courseId: taken.id, title: taken.title, completedOn: day('2028-02-01'), amount: amount('1.9') }],
      carried: [],
    }
    const held = cpt({ expiresOn: day('2030-01-15'), renewals: [renewal] })
    expect(seenOn('2028-03-10', { credentials: [held, longCard], courses: [{ ...taken, completedOn: day('2028-02-01') }] })).toEqual([])
  })

  test('matters in the late window, too: the application is still to come', () => {
    expect(seenOn('2028-02-01', { credentials: [cpt(), longCard], courses: [said('inDoubt'), cpr()] })).toContainEqual(
      expect.stringMatching(/^inDoubt/),
    )
  })
})

describe('counted courses without a certificate', () => {
  const missingOn = (today: string, taken: readonly Course[]) =>
    attentionsAsKept(today, { credentials: [cpt(), longCard], courses: taken }).flatMap((one) =>
      one.kind === 'proofMissing' ? [`${one.missing} of ${one.of} by ${one.by}`] : [],
    )
  const proved = (taken: Course): Course => ({ ...taken, proofs: [proof('a')] })

  test.each<[string, string, readonly Course[], readonly string[]]>([
    ['are named when the renewal is near', '2027-11-16', earned, ['2 of 2 by 2028-01-15']],
    ['are named in the late window, until the application is due', '2028-01-16', earned, ['2 of 2 by 2029-01-15']],
    ['do not include courses that have one', '2027-11-16', [proved(ces()), cpr()], ['1 of 2 by 2028-01-15']],
    ['can wait while the renewal is far away', '2027-01-15', earned, []],
    ['are none if each has one', '2027-11-16', earned.map(proved), []],
  ])('%s', (_, today, taken, expected) => {
    expect(missingOn(today, taken)).toEqual(expected)
  })

  test('come after more urgent things', () => {
    const kinds = attentionsAsKept('2027-11-16', { credentials: [cpt(), longCard], courses: earned }).map(({ kind }) => kind)
    expect(kinds).toEqual(['renew', 'proofMissing'])
  })
})

describe('what is most urgent comes first', () => {
  test('late, then gaps, renewals, cards and what may still be renewed, then rejections and lapses, then doubts, courses that should wait and overdue ones', () => {
    const of = (id: string) => ({ id: credentialId(id), name: id })
    const unsure = hold('cscs', { on: null, until: '2023-12-31', ...of('unsure') })
    const gone = hold('nasm-cwc', { on: null, until: '2023-12-31', ...of('gone') })
    const late = hold('nasm-cwc', { on: null, until: '2026-12-01', ...of('late') })
    const gap = hold('nasm-cwc', { on: null, until: '2027-01-31', ...of('gap') })
    const near = hold('nasm-cwc', { on: null, until: '2027-01-20', ...of('near') })
    const long = hold('nasm-cwc', { on: null, until: '2028-06-01', ...of('long') })
    const rejected = awarded(course({ id: 'rejected', on: '2026-11-01', worth: { long: '0.5' } }), { submission: { state: 'rejected', on: null } })
    const doubt = awarded(course({ id: 'doubt', on: '2026-11-02', worth: { long: '1.9' } }), { submission: { state: 'inDoubt', on: null } })
    const done = course({ id: 'done', on: '2026-03-01', worth: { near: '1.9' } })
    const kept = {
      credentials: [gone, unsure, gap, long, late, near],
      courses: [done, rejected, doubt],
      planned: [planned({ id: 'old', on: '2026-12-01', worth: {} }), planned({ id: 'waits', on: '2027-03-01', worth: { long: '1.0' } })],
    }
    expect(attentionsOn('2026-12-20', kept).map((one) => ('status' in one ? `${one.kind} ${one.status.credential.name}` : one.kind))).toEqual([
      'late late',
      'renew near',
      'gap gap',
      'expired unsure',
      'rejected long',
      'lapsed gone',
      'inDoubt long',
      'shouldWait',
      'overdue',
    ])
  })

  test('cards and yearly steps come before rejections, and doubts among cards that run out, before expired cards', () => {
    const { cards } = cpt().rule
    const of = (id: string, until: string, changes: Partial<RenewalRule> = {}) =>
      hold('nasm-cwc', { on: null, until, id: credentialId(id), rule: { ...hold('nasm-cwc', { on: null, until }).rule, ...changes } })
    const said = (id: string, state: 'rejected' | 'inDoubt', worth: string) =>
      awarded(course({ id, title: id, on: '2026-03-01', worth: { [id]: worth } }), { submission: { state, on: null } })
    const kept = {
      credentials: [
        of('needed', '2027-02-01', { cards }),
        {
          ...of('yearly', '2027-06-01', { yearly: [fee('01-25')] }),
          stepsDone: [{ stepId: 'fee', dueOn: day('2026-01-25'), doneOn: day('2026-01-20') }],
        },
        of('rejected', '2027-01-20'),
        of('doubt', '2027-02-25'),
        of('firstAid', '2027-06-02', { cards: cards.map((each) => ({ ...each, topic: 'firstAid' as const })) }),
        of('later', '2027-06-03'),
        card({ expiresOn: day('2026-11-30') }),
        card({ id: credentialId('aid'), covers: ['firstAid'], expiresOn: day('2027-03-01') }),
        card({ id: credentialId('other'), covers: ['other'], expiresOn: day('2026-11-30') }),
      ],
      courses: [
        said('rejected', 'rejected', '1'),
        said('doubt', 'inDoubt', '1.9'),
        said('later', 'inDoubt', '1.9'),
        ...['needed', 'yearly', 'firstAid'].map((id) => course({ id, title: id, on: '2026-03-01', worth: { [id]: '1.9' } })),
      ],
      planned: [planned({ id: 'waits', on: '2027-03-01', worth: { later: '1' } })],
    }
    const kinds = attentionsOn('2026-12-20', kept).map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind !== 'gap' && kind !== 'renew')).toEqual([
      'yearly',
      'cardNeeded',
      'rejected',
      'inDoubt',
      'cardRunsOut',
      'inDoubt',
      'cardExpired',
      'shouldWait',
    ])
  })

  test('within a kind, the nearest day is first', () => {
    const late = planned({ id: 'a', on: '2026-03-02' })
    const earlier = planned({ id: 'b', on: '2026-02-02' })
    expect(seenOn('2026-04-01', { credentials: [], planned: [late, earlier] })).toEqual(['overdue by 2026-02-02', 'overdue by 2026-03-02'])
  })
})
