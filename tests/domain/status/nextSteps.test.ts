import { describe, expect, test } from 'vitest'
import { lateStatusOf, type NextStep, nextStepsOf, urgencyOf } from '../../../src/domain/status/nextSteps'
import { isCertificationStatus, statusesOf } from '../../../src/domain/status/standing'
import type { Portfolio } from '../../../src/domain/records/portfolio'
import { formatAmount } from '../../../src/domain/values/amount'
import { hold } from '../../support/held'
import { card, ces, course, cpr, cprCondition, cpt, credentialId, day, ownCertification, pes, planned, portfolio } from '../../support/portfolio'

/** "card cpr for NASM-CPT gives 0.1 by 2028-01-15" */
function inShort(step: NextStep): string {
  const by = step.by === null ? '' : ` by ${step.by}`
  if (step.kind === 'card') {
    const gives = step.gives.map(({ amount, certification }) => ` gives ${formatAmount(amount)} ${certification.name}`).join('')
    return `card ${step.topic} for ${step.certifications.map(({ name }) => name).join(' ')}${gives}${by}`
  }
  if (step.kind === 'earn') return `earn ${formatAmount(step.amount)} ${step.status.credential.name}${by}`
  return `${step.kind}${'status' in step ? ` ${step.status.credential.name}` : ''}${by}`
}

const stepsOn = (today: string, kept: Partial<Portfolio>) => {
  const all = portfolio(kept)
  return nextStepsOf(statusesOf(all, day(today)), all, day(today)).map(inShort)
}

const longCard = card({ expiresOn: day('2029-12-31') })

describe('what to do next', () => {
  test('with an empty cycle is to earn what it requires, even while all is on track', () => {
    expect(stepsOn('2026-02-01', { credentials: [cpt(), longCard] })).toEqual(['earn 2.0 NASM-CPT by 2028-01-15'])
  })

  test('with only the class missing is the class, which also gives the card', () => {
    expect(stepsOn('2026-08-01', { credentials: [cpt(), longCard], courses: [ces()] })).toEqual([
      'card cpr for NASM-CPT gives 0.1 NASM-CPT by 2028-01-15',
    ])
  })

  test('with a card that runs out first is the class, and the credit beside it is what the class does not give', () => {
    const short = card({ certifiedOn: null, expiresOn: day('2026-12-20') })
    expect(stepsOn('2026-11-20', { credentials: [cpt(), short], courses: [course({ worth: '1.2' })] })).toEqual([
      'card cpr for NASM-CPT gives 0.1 NASM-CPT by 2026-12-20',
      'earn 0.7 NASM-CPT by 2028-01-15',
    ])
  })

  test('with a class that one renewal needs for its credit before another needs its card, the first day counts', () => {
    const first = cpt({ certifiedOn: day('2025-02-15'), expiresOn: day('2027-02-15') })
    const own = ownCertification({ certifiedOn: day('2025-06-01'), expiresOn: day('2027-06-01') })
    const full = { ...own, rule: { ...own.rule, cards: [cprCondition] } }
    const courses = [ces(), course({ on: '2026-06-10', worth: { own: '3' } })]
    expect(stepsOn('2026-11-29', { credentials: [first, full], courses })).toEqual(['card cpr for Kettlebell Coach gives 0.1 NASM-CPT by 2027-02-15'])
  })

  test('with a class that several certifications need is the class once, and the credit beside it for each', () => {
    const short = card({ certifiedOn: null, expiresOn: day('2026-12-20') })
    const other = cpt({ id: credentialId('other'), name: 'Other' })
    expect(stepsOn('2026-11-20', { credentials: [cpt(), other, short], courses: [course({ worth: { cpt: '1.2', other: '1.2' } })] })).toEqual([
      'card cpr for NASM-CPT Other gives 0.1 NASM-CPT gives 0.1 Other by 2026-12-20',
      'earn 0.7 NASM-CPT by 2028-01-15',
      'earn 0.7 Other by 2028-01-15',
    ])
  })

  test('with a card that one needs now and that runs out for another is one step, by the earlier day', () => {
    const issa = hold('issa-cpt', { on: null, until: '2026-12-05', id: credentialId('issa'), name: 'ISSA-CPT' })
    const short = card({ certifiedOn: day('2026-02-01'), expiresOn: day('2026-12-20') })
    const courses = [
      ces(),
      course({ category: 'cpr', on: '2026-01-20', worth: '0.1' }),
      course({ id: 'issa', on: '2026-06-01', worth: { issa: '20' } }),
    ]
    expect(stepsOn('2026-11-25', { credentials: [cpt(), issa, short], courses })).toContain('card cpr for ISSA-CPT NASM-CPT by 2026-12-05')
  })

  test('with a first-aid card that runs out gives no credit for CPR/AED', () => {
    const asking = cpt({ rule: { ...cpt().rule, cards: [{ ...cprCondition, topic: 'firstAid' }] } })
    const aid = card({ covers: ['firstAid'], expiresOn: day('2026-12-20') })
    expect(stepsOn('2026-11-20', { credentials: [asking, aid], courses: [course({ worth: '1.2' })] })).toEqual([
      'card firstAid for NASM-CPT by 2026-12-20',
      'earn 0.8 NASM-CPT by 2028-01-15',
    ])
  })

  test('with a hundredth missing is to earn it, or to take the class for it', () => {
    expect(stepsOn('2026-11-20', { credentials: [cpt(), longCard], courses: [course({ worth: '1.89' }), cpr()] })).toEqual([
      'earn 0.01 NASM-CPT by 2028-01-15',
    ])
    const almost = course({ id: 'almost', category: 'cpr', on: '2026-09-10', worth: '0.09' })
    expect(stepsOn('2026-11-20', { credentials: [cpt(), longCard], courses: [ces(), almost] })).toEqual([
      'card cpr for NASM-CPT gives 0.01 NASM-CPT by 2028-01-15',
    ])
  })

  describe('with a card that runs out before the renewal', () => {
    const short = card({ certifiedOn: day('2024-12-20'), expiresOn: day('2026-12-20') })
    const kept = { credentials: [cpt(), short], courses: [course({ worth: '1.2' })] }

    test('planning the class changes neither the class nor what else is to earn', () => {
      const plannedClass = planned({ id: 'class', on: '2026-12-01', category: 'cpr', worth: '0.1' })
      expect(stepsOn('2026-11-20', { ...kept, planned: [plannedClass] })).toEqual(stepsOn('2026-11-20', kept))
    })

    test('a logged class leaves the new card to add, by the end of the old one', () => {
      const taken = course({ id: 'class', category: 'cpr', on: '2026-11-20', worth: '0.1' })
      const steps = stepsOn('2026-11-20', { ...kept, courses: [...kept.courses, taken] })
      expect(steps).toEqual(['addCard by 2026-12-20', 'earn 0.7 NASM-CPT by 2028-01-15'])
      expect(stepsOn('2026-12-20', { ...kept, courses: [...kept.courses, taken] })[0]).toBe('addCard by 2026-12-20')
    })
  })

  test('after a specialization that was surplus is also to save the next one, if only the class is left', () => {
    const kept = { credentials: [cpt(), longCard], courses: [ces(), pes()] }
    expect(stepsOn('2026-11-20', kept)).toEqual(['card cpr for NASM-CPT gives 0.1 NASM-CPT by 2028-01-15', 'saveNext NASM-CPT'])
    const none = [
      stepsOn('2026-11-20', { ...kept, courses: [ces()] }),
      stepsOn('2026-11-20', { ...kept, courses: [ces(), course({ id: 'more', on: '2026-08-01', worth: '1.9' })] }),
      stepsOn('2026-11-20', { ...kept, courses: [ces(), pes(), cpr()] }),
      stepsOn('2026-11-20', { ...kept, credentials: [cpt({ rule: { ...cpt().rule, carryOver: { max: null } } }), longCard] }),
      stepsOn('2028-02-01', kept),
    ]
    expect(none.flat()).not.toContain('saveNext NASM-CPT')
    const other = hold('cscs', { on: null, until: '2028-12-31', id: credentialId('cscs'), name: 'CSCS' })
    expect(stepsOn('2026-11-20', { ...kept, credentials: [cpt(), other, longCard] })).not.toContain('saveNext NASM-CPT')
  })

  test('after a class without any card recorded is to add it, from 180 days before the renewal', () => {
    const kept = { credentials: [cpt()], courses: [ces(), cpr()] }
    expect(stepsOn('2027-07-18', kept)).toEqual([])
    expect(stepsOn('2027-07-19', kept)).toEqual(['addCard by 2028-01-15'])
  })

  test('with everything earned is to renew, from 90 days before the expiry', () => {
    const kept = { credentials: [cpt(), longCard], courses: [ces(), cpr()] }
    expect(stepsOn('2027-10-16', kept)).toEqual([])
    expect(stepsOn('2027-10-17', kept)[0]).toBe('renew NASM-CPT by 2028-01-15')
  })

  test('in the late window comes before any other deadline: education first, then the application', () => {
    const other = hold('nasm-cwc', { on: null, until: '2028-02-01', id: credentialId('cwc'), name: 'CWC' })
    expect(stepsOn('2028-01-20', { credentials: [other, cpt(), longCard] }).slice(0, 2)).toEqual([
      'earn 2.0 NASM-CPT by 2028-04-14',
      'earn 1.9 CWC by 2028-02-01',
    ])
    expect(stepsOn('2028-05-01', { credentials: [cpt(), longCard], courses: [ces(), cpr()] })[0]).toMatch(/^apply NASM-CPT by 2029-01-1[45]$/)
  })

  test('after a certification has lapsed is nothing else for it, not even to add a card', () => {
    const taken = course({ id: 'class', category: 'cpr', on: '2028-12-01', worth: '0.1' })
    expect(stepsOn('2029-01-16', { credentials: [cpt()], courses: [ces(), taken] })).toEqual(['lapsed NASM-CPT'])
  })

  test('in the late window with only the class missing is the class, by the end of education', () => {
    expect(stepsOn('2028-04-14', { credentials: [cpt()], courses: [ces()] })[0]).toBe('card cpr for NASM-CPT gives 0.1 NASM-CPT by 2028-04-14')
  })

  test('after the end of education is to ask: no course would count any more', () => {
    expect(stepsOn('2028-04-15', { credentials: [cpt()], courses: [ces()] })).toEqual([
      'educationOver NASM-CPT by 2029-01-15',
      'proofMissing NASM-CPT by 2029-01-15',
    ])
    const other = hold('nasm-cwc', { on: null, until: '2028-06-01', id: credentialId('cwc'), name: 'CWC' })
    expect(stepsOn('2028-04-15', { credentials: [other, cpt()] })).toEqual(['educationOver NASM-CPT by 2029-01-15', 'earn 1.9 CWC by 2028-06-01'])
    expect(stepsOn('2028-04-15', { credentials: [cpt()] })).toEqual(['educationOver NASM-CPT by 2029-01-15'])
  })

  test('with all credit but no card in the late window is to get the card while the application is open', () => {
    const taken = course({ category: 'cpr', on: '2026-01-20', worth: '0.1' })
    expect(stepsOn('2028-02-01', { credentials: [cpt()], courses: [ces(), taken] })).toContain('card cpr for NASM-CPT by 2029-01-15')
  })

  test('after an expiry nobody has confirmed anything about is to ask', () => {
    const cscs = hold('cscs', { on: null, until: '2026-12-31', name: 'CSCS' })
    expect(stepsOn('2027-01-05', { credentials: [cscs, longCard] })).toEqual(['expired CSCS'])
  })

  test('advice without a deadline of its own comes last', () => {
    const old = planned({ id: 'old', on: '2026-03-01' })
    expect(stepsOn('2026-06-01', { credentials: [cpt(), longCard], planned: [old] })).toEqual([
      'earn 2.0 NASM-CPT by 2028-01-15',
      'overdue by 2026-03-01',
    ])
  })
})

describe('the card beside a class that’s left for its credit is', () => {
  const cardIn = (credentials: Portfolio['credentials'], courses: Portfolio['courses'] = []) => {
    const all = portfolio({ credentials, courses: [course({ worth: { cpt: '1.9', soon: '1.9' } }), ...courses] })
    return nextStepsOf(statusesOf(all, day('2026-11-20')), all, day('2026-11-20')).flatMap((step) => (step.kind === 'card' ? [step.card] : []))
  }
  const soon = cpt({ id: credentialId('soon'), expiresOn: day('2027-09-15') })
  const ending = card({ expiresOn: day('2027-10-01') })

  test.each([
    ['fine if it lasts', 'fine', cardIn([cpt(), longCard])],
    ['fine if its class is logged', 'fine', cardIn([cpt(), ending], [course({ id: 'class', category: 'cpr', on: '2026-11-01' })])],
    [
      'fine if only another card is missing',
      'fine',
      cardIn([cpt({ rule: { ...cpt().rule, cards: [cprCondition, { ...cprCondition, topic: 'firstAid' }] } }), longCard]),
    ],
    ['missing if there is none', 'missing', cardIn([cpt()])],
    ['ending if it doesn’t last for all', 'ending', cardIn([cpt(), soon, ending])],
  ])('%s', (_, expected, found) => {
    expect(found).toEqual([expected])
  })
})

describe('how pressing the next step is', () => {
  const short = card({ certifiedOn: null, expiresOn: day('2026-12-20') })

  test.each<[string, string, Partial<Portfolio>, readonly string[]]>([
    ['on track', '2026-02-01', { credentials: [cpt(), longCard] }, ['earn calm']],
    ['behind', '2027-06-01', { credentials: [cpt(), longCard] }, ['earn warn']],
    ['urgent', '2027-12-01', { credentials: [cpt(), longCard] }, ['earn danger']],
    ['in its late window', '2028-01-16', { credentials: [cpt(), longCard], courses: [ces(), cpr()] }, ['apply danger']],
    ['lapsed', '2029-01-16', { credentials: [cpt(), longCard] }, ['lapsed danger']],
    ['on track, with a card that runs out', '2026-11-20', { credentials: [cpt(), short], courses: [ces()] }, ['card warn']],
    ['none, but a card expired', '2026-12-21', { credentials: [short] }, ['cardExpired calm']],
  ])('for a certification that is %s', (_, today, kept, expected) => {
    const all = portfolio(kept)
    const steps = nextStepsOf(statusesOf(all, day(today)), all, day(today))
    expect(steps.filter(({ kind }) => kind !== 'proofMissing').map((step) => `${step.kind} ${urgencyOf(step)}`)).toEqual(expected)
  })
})

test('a step is late if it helps to renew a certification in its late window', () => {
  const other = ownCertification({ expiresOn: day('2028-06-01') })
  const helped = (kept: Partial<Portfolio>) => {
    const all = portfolio(kept)
    const statuses = statusesOf(all, day('2028-02-01'))
    const steps = nextStepsOf(statuses, all, day('2028-02-01'))
    return steps.map(
      (step) => `${inShort(step).replace(/ by .*/, '')}: ${lateStatusOf(step, statuses.filter(isCertificationStatus))?.credential.name ?? 'none'}`,
    )
  }
  expect(helped({ credentials: [other, cpt(), longCard] })).toEqual(['earn 2.0 NASM-CPT: NASM-CPT', 'earn 3.0 Kettlebell Coach: none'])
  expect(helped({ credentials: [other, cpt(), longCard], courses: [ces()] })).toContain('card cpr for NASM-CPT gives 0.1 NASM-CPT: NASM-CPT')
  const next = cpt({ id: credentialId('next'), name: 'Next', expiresOn: day('2028-06-01') })
  const both = [ces(), course({ id: 'next', on: '2026-09-01', worth: { next: '1.9' } })]
  expect(helped({ credentials: [next, cpt()], courses: both })).toContain('card cpr for NASM-CPT Next gives 0.1 NASM-CPT gives 0.1 Next: NASM-CPT')
  const asking = cpt({ id: credentialId('asking'), name: 'Asking', expiresOn: day('2028-06-01') })
  const spent = card({ expiresOn: day('2028-01-20') })
  expect(helped({ credentials: [asking, spent], courses: [ces()], planned: [planned({ on: '2028-01-30' })] })).toEqual(
    expect.arrayContaining(['card cpr for Asking gives 0.1 Asking: none', 'overdue: none']),
  )
})
