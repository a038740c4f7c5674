import { describe, expect, test } from 'vitest'
import { formatAmount, formatHours } from '../../../src/domain/values/amount'
import type { Certification } from '../../../src/domain/records/credential'
import type { Course } from '../../../src/domain/records/course'
import { applyChanges } from '../../../src/domain/records/change'
import type { Portfolio } from '../../../src/domain/records/portfolio'
import type { Pick } from '../../../src/domain/planning/step'
import { newIn, takeSuggestion } from '../../../src/domain/changes/planAct'
import type { SuggestOptions } from '../../../src/domain/planning/context'
import { suggestPlan, type Suggestion } from '../../../src/domain/planning/suggest'
import { expiryAfter } from '../../../src/domain/rule/expiry'
import {
  amount,
  card,
  ces,
  course,
  cpr,
  cpt,
  credentialId,
  day,
  leaf,
  planned,
  portfolio,
  preset,
  renewal,
  specialization,
} from '../../support/portfolio'

const today = day('2026-11-20')
const usual: SuggestOptions = { objective: 'hours', cycles: 1, oneSpecialization: true, marginDays: 30 }

function hold(presetId: string, certifiedOn: string): Certification {
  const { name, title, issuer, rule } = preset(presetId, 'certification')
  const on = day(certifiedOn)
  return {
    ...cpt(),
    id: credentialId(presetId),
    name,
    title,
    issuer: issuer.name,
    presetId,
    certifiedOn: on,
    rule,
    expiresOn: expiryAfter(on, rule.cycle, today),
  }
}

/** "CES by 2027-11-26", one list per step. */
function stepsOf({ steps }: Suggestion): readonly (readonly string[])[] {
  return steps.map(({ picks }) => picks.map((pick) => `${short(pick)} by ${pick.day}`))
}

/** "CES"; "any 7 h", "part Ethics 2 h" and the like for what isn't a known course. */
function short({ candidate: { title, hours }, wanted }: Pick): string {
  if (wanted === null) return /\((\w+)\)/.exec(title)?.[1] ?? title
  const what = wanted.kind === 'part' ? ` ${wanted.labels.join('; ')}` : wanted.kind === 'check' ? ` ${wanted.check.label}` : ''
  return `${wanted.kind}${what} ${formatHours(hours)} h`
}

/** "CES: NASM-CPT 0.7, 1.2 surplus", one line per step and certification. */
function givenBy({ steps }: Suggestion): readonly string[] {
  return steps.flatMap(({ picks }) =>
    picks.flatMap((pick) =>
      pick.serves.map(({ certification, counted, surplus }) => {
        const rest = surplus === 0 ? '' : `, ${formatAmount(surplus)} surplus`
        return `${short(pick)}: ${certification.name} ${formatAmount(counted)}${rest}`
      }),
    ),
  )
}

const suggest = (held: Portfolio, options: Partial<SuggestOptions> = {}) => suggestPlan(held, today, { ...usual, ...options })

describe('a trainer with a CPT whose card ends in five months', () => {
  const held = portfolio({ credentials: [cpt(), card({ certifiedOn: null, expiresOn: day('2027-04-30') })] })

  test('takes one specialization and the class before the card ends, and saves the next specialization for later', () => {
    expect(stepsOf(suggest(held, { cycles: 2 }))).toEqual([
      ['CPR/AED by 2027-04-16', 'CES by 2027-11-26'],
      ['CPR/AED by 2029-04-16', 'PES by 2029-11-11'],
    ])
  })

  test('sees from which day the next ones count', () => {
    const [now, later] = suggest(held, { cycles: 2 }).steps
    expect(now).toMatchObject({ from: '2026-11-20', isExact: true, cards: [] })
    expect(now?.picks.map(({ countsFrom }) => countsFrom)).toEqual([null, null])
    expect(later).toMatchObject({ from: '2028-01-16' })
    expect(later?.picks.map(({ countsFrom }) => countsFrom)).toEqual(['2028-01-16', '2028-01-16'])
  })

  test('has nothing left to earn', () => {
    expect(suggest(held, { cycles: 3 }).steps.flatMap(({ outcomes }) => outcomes.map(({ remaining }) => remaining))).toEqual([0, 0, 0])
  })

  test('is not offered anything already held or logged', () => {
    const later = portfolio({ credentials: [cpt(), specialization()], courses: [] })
    expect(stepsOf(suggest(later))).toEqual([['PES by 2027-11-26', 'CPR/AED by 2027-12-16']])
    const logged = course({ title: 'nasm  ces', on: '2022-05-03' })
    expect(stepsOf(suggest({ ...held, courses: [logged] }))).toEqual([['CPR/AED by 2027-04-16', 'PES by 2027-11-26']])
  })
})

test('nothing is suggested if nothing is missing', () => {
  const held = portfolio({ credentials: [cpt(), card()], courses: [ces(), cpr()] })
  expect(suggest(held)).toEqual({ steps: [], unneeded: [] })
})

test('a class is suggested just for the card if no credit is missing', () => {
  const issa = hold('issa-cpt', '2026-01-15')
  const held = portfolio({
    credentials: [issa, card({ certifiedOn: null, expiresOn: day('2027-04-30') })],
    courses: [course({ on: '2026-05-03', worth: { 'issa-cpt': '20' } })],
  })
  expect(stepsOf(suggest(held))).toEqual([['CPR/AED by 2027-04-16']])
  expect(suggest(held).steps[0]).toMatchObject({ cards: [], picks: [{ renews: ['cpr'], serves: [] }] })
})

test('no class is suggested for the card if a logged one gives a newer card', () => {
  const held = portfolio({ credentials: [cpt(), card({ certifiedOn: null, expiresOn: day('2027-04-30') })], courses: [ces(), cpr()] })
  expect(suggest(held)).toEqual({ steps: [], unneeded: [] })
})

describe('once the day to be ready has passed', () => {
  const cscs = { ...hold('cscs', '2023-06-01'), expiresOn: day('2026-12-31') }
  const days = (held: Portfolio, on: string) => suggestPlan(held, day(on), usual).steps.flatMap(({ picks }) => picks.map((pick) => pick.day))

  test('the plan has the time until the expiry', () => {
    const all = days(portfolio({ credentials: [cscs, card()] }), '2026-12-10')
    expect(all.at(-1)).toBe('2026-12-31')
    expect(all.every((each) => each > '2026-12-10')).toBe(true)
  })

  test('and in the late window until education ends', () => {
    expect(days(portfolio({ credentials: [cpt(), card({ expiresOn: day('2029-12-31') })] }), '2028-01-20').at(-1)).toBe('2028-04-14')
  })
})

describe('the last day education counts', () => {
  const days = (on: string) => suggestPlan(portfolio({ credentials: [cpt(), card({ expiresOn: day('2029-12-31') })] }), day(on), usual).steps.length

  test('is the last one with a plan', () => {
    expect([days('2028-04-14'), days('2028-04-15')]).toEqual([1, 0])
  })
})

test('no class is suggested for a card that none could renew', () => {
  const asking = cpt({ rule: { ...cpt().rule, cards: [{ topic: 'cpr', validOn: 'renewal', daysBeyond: 800, issuedWithinMonths: null }] } })
  expect(suggest(portfolio({ credentials: [asking], courses: [ces(), cpr()] })).steps).toMatchObject([{ picks: [], cards: [{ topic: 'cpr' }] }])
})

describe('planned courses', () => {
  const pes = planned({ id: 'pes', title: 'PES', on: '2027-03-01', category: 'specialization', hours: '19', worth: '1.9' })
  const ownCes = planned({ id: 'ces', title: 'CES', on: '2027-06-01', category: 'specialization', hours: '19', worth: '1.9' })

  test('are preferred to the catalog, on the day the trainer chose', () => {
    const held = portfolio({ credentials: [cpt(), card()], courses: [cpr()], planned: [pes] })
    const suggestion = suggest(held)
    expect(stepsOf(suggestion)).toEqual([['PES by 2027-03-01']])
    expect(newIn(suggestion)).toBe(0)
  })

  test('that are not needed are kept for the cycle they count in', () => {
    const held = portfolio({ credentials: [cpt(), card()], courses: [cpr()], planned: [pes, ownCes] })
    const { unneeded } = suggest(held)
    expect(unneeded.map(({ candidate, from, moves }) => [candidate.title, from, moves])).toEqual([['CES', '2028-01-16', true]])
  })

  test('move to the next cycle if that is included', () => {
    const held = portfolio({ credentials: [cpt(), card()], courses: [cpr()], planned: [pes, ownCes] })
    const suggestion = suggest(held, { cycles: 2 })
    expect(stepsOf(suggestion)).toEqual([['PES by 2027-03-01'], ['CPR/AED by 2028-09-16', 'CES by 2029-11-11']])
    expect(newIn(suggestion)).toBe(2)
    let ids = 0
    const act = takeSuggestion(suggestion)(held, { today, newId: () => `new-${(ids += 1)}` })
    if (!act.ok) throw new Error('a suggestion can be taken')
    expect(act.value).toMatchObject({ verb: 'planTaken', subject: { kind: 'courses', count: 3 } })
    expect(applyChanges(held, act.value.changes, today).planned.map(({ title, plannedFor }) => [title, plannedFor])).toEqual([
      ['PES', '2027-03-01'],
      ['CPR/AED', '2028-09-16'],
      ['CES', '2029-11-11'],
    ])
  })

  test('that will count for one more certification are new to the plan, on the same day', () => {
    const aed = planned({ id: 'aed', title: 'CPR/AED', on: '2027-03-01', category: 'cpr', worth: '0.1' })
    const held = portfolio({ credentials: [cpt(), hold('ncsf-cpt', '2026-01-15'), card()], courses: [ces()], planned: [aed] })
    const suggestion = suggest(held)
    expect(stepsOf(suggestion).flat()).toContain('CPR/AED by 2027-03-01')
    expect(newIn(suggestion)).toBe(1)
    const act = takeSuggestion(suggestion)(held, { today, newId: () => 'new' })
    if (!act.ok) throw new Error('a suggestion can be taken')
    const after = applyChanges(held, act.value.changes, today)
    expect(after.planned.map(({ plannedFor, awards }) => [plannedFor, awards])).toEqual([
      [
        '2027-03-01',
        [
          { credentialId: 'cpt', amount: 10 },
          { credentialId: 'ncsf-cpt', amount: 200 },
        ],
      ],
    ])
    expect(newIn(suggest(after))).toBe(0)
  })

  test('leave out other specializations, unless the trainer wants several', () => {
    const large = cpt({ rule: { ...cpt().rule, requirement: leaf('all', { min: '3.8', max: '3.8' }) } })
    const held = portfolio({ credentials: [large, card()], planned: [pes] })
    expect(stepsOf(suggest(held))).toEqual([['PES by 2027-03-01', 'any 19 h by 2027-12-16']])
    expect(stepsOf(suggest(held, { oneSpecialization: false }))).toEqual([['PES by 2027-03-01', 'CES by 2027-12-16']])
  })

  test('that give a card stay on their day if they count then, or move before the old card ends', () => {
    const aed = (on: string) => planned({ id: 'aed', title: 'CPR/AED', on, category: 'cpr', worth: '0.1' })
    const held = portfolio({ credentials: [cpt(), card({ certifiedOn: null, expiresOn: day('2027-04-30') })], courses: [ces()] })
    expect(stepsOf(suggest({ ...held, planned: [aed('2027-01-10')] }))).toEqual([['CPR/AED by 2027-01-10']])
    expect(stepsOf(suggest({ ...held, planned: [aed('2026-10-01')] }))).toEqual([['CPR/AED by 2027-04-16']])
  })

  test('with a known price come before those with an unknown one when minimizing cost', () => {
    const priced = { ...ownCes, cost: amount('500') }
    const held = portfolio({ credentials: [cpt(), card()], courses: [cpr()], planned: [pes, priced] })
    expect(stepsOf(suggest(held, { objective: 'cost' }))).toEqual([['CES by 2027-06-01']])
  })

  test('that waste less come first when minimizing surplus', () => {
    const large = { ...pes, awards: [{ credentialId: credentialId('cpt'), amount: amount('2.9') }] }
    const held = portfolio({ credentials: [cpt(), card()], courses: [cpr()], planned: [large, ownCes] })
    expect(stepsOf(suggest(held, { objective: 'waste' }))).toEqual([['CES by 2027-06-01']])
  })
})

describe('a planned course', () => {
  const plan = (on: string) => planned({ id: 'ces', title: 'CES', on, category: 'specialization', hours: '19', worth: '1.9' })
  const heldWith = (on: string) => portfolio({ credentials: [cpt(), card()], courses: [cpr()], planned: [plan(on)] })

  test.each([
    ['within the margin', '2028-01-10', '2028-01-10'],
    ['on the expiry', '2028-01-15', '2028-01-15'],
    ['in the late window for education', '2028-03-01', '2028-03-01'],
    ['on its last day', '2028-04-14', '2028-04-14'],
  ])('planned %s stays there, because it still counts', (_, wish, expected) => {
    expect(stepsOf(suggest(heldWith(wish)))).toEqual([[`CES by ${expected}`]])
  })

  test('planned for a later day is not moved into this cycle', () => {
    const suggestion = suggest(heldWith('2028-06-01'))
    expect(suggestion.steps.flatMap(({ picks }) => picks.filter(({ candidate }) => candidate.planned !== null))).toEqual([])
    expect(suggestion.unneeded).toEqual([])
    expect(stepsOf(suggest(heldWith('2028-06-01'), { cycles: 2 }))).toEqual([['PES by 2027-12-16'], ['CES by 2028-06-01', 'CPR/AED by 2028-09-16']])
  })
})

describe('what a step says', () => {
  test('names only certifications that still need something', () => {
    const held = portfolio({
      credentials: [cpt(), hold('ace-cpt', '2026-02-01'), card()],
      courses: [course({ id: 'done', on: '2026-05-03', worth: { cpt: '1.9' } }), cpr()],
    })
    const served = suggest(held).steps.flatMap(({ picks }) => picks.flatMap(({ serves }) => serves.map(({ certification }) => certification.name)))
    expect(new Set(served)).toEqual(new Set(['ACE-CPT']))
  })

  test('counts carried-over credit in the next cycle, and what is left of it in the one after', () => {
    const nfpt = hold('nfpt-cpt', '2025-12-20')
    const held = portfolio({ credentials: [nfpt], courses: [course({ on: '2026-05-01', worth: { 'nfpt-cpt': '5.0' } })] })
    const outcomes = suggest(held, { cycles: 4 }).steps.flatMap(({ outcomes }) =>
      outcomes.map(({ window, before, after }) => [window.expiry, formatAmount(before), formatAmount(after)]),
    )
    // The cycles require 0, 2.0, 2.0 and 2.0; 5.0 is already there.
    expect(outcomes).toEqual([['2029-12-20', '1.0', '2.0']])
  })
})

describe('several certifications', () => {
  test('if the tree and a check both lack credit, each course serves whatever it fills', () => {
    const afaa = hold('afaa-gfi', '2026-01-15')
    const held = portfolio({
      credentials: [afaa, card()],
      courses: [course({ title: 'Elsewhere', provider: 'ACE', on: '2026-03-01', worth: { 'afaa-gfi': '13' } })],
    })
    expect(givenBy(suggest(held))).toEqual(['CPR/AED: AFAA-GFI 2.0', 'check AFAA or NASM courses 2 h: AFAA-GFI 0.0, 2.0 surplus'])
  })

  test('a course serves only the certifications that still need its credit', () => {
    const ace = hold('ace-cpt', '2025-06-01')
    const held = portfolio({ credentials: [cpt(), ace, card()], courses: [ces()] })
    expect(givenBy(suggest(held))).toEqual(['part Education 20 h: ACE-CPT 2.0', 'CPR/AED: NASM-CPT 0.1'])
  })

  test('share a course that counts for both, by its contact hours if no value is published', () => {
    const held = portfolio({ credentials: [cpt({ expiresOn: day('2028-01-15') }), hold('ace-cpt', '2026-02-01'), card()], courses: [cpr()] })
    const suggestion = suggest(held)
    expect(givenBy(suggestion)).toEqual(['CES: NASM-CPT 1.9', 'CES: ACE-CPT 1.9', 'any 1 h: ACE-CPT 0.1'])
    const [ces] = suggestion.steps.flatMap(({ picks }) => picks)
    expect(ces?.serves.map(({ isEstimate }) => isEstimate)).toEqual([false, true])
  })

  test('are not planned together if one was renewed early: no day counts for both', () => {
    const renewedEarly = cpt({ certifiedOn: null, expiresOn: day('2030-01-15'), renewals: [renewal({ renewedOn: today })] })
    const held = portfolio({ credentials: [renewedEarly, hold('cscs', '2025-03-03'), card()] })
    const { steps } = suggest(held)
    expect(steps.map(({ from, isNow, outcomes }) => [from, isNow, ...outcomes.map(({ certification }) => certification.name)])).toEqual([
      ['2026-11-20', true, 'CSCS'],
      ['2028-01-16', false, 'NASM-CPT'],
    ])
  })
})

describe('a gap that is smaller than any known course', () => {
  const ending = cpt({ certifiedOn: day('2025-09-20'), expiresOn: day('2027-09-20') })
  const gapOf = (earned: string) =>
    portfolio({ credentials: [ending, card()], courses: [cpr(), course({ id: 'done', on: '2026-03-01', worth: earned })] })

  test.each([
    ['1.2', ['any 7 h by 2027-08-21']],
    ['0.48', ['any 14.2 h by 2027-08-21']],
    ['0.47', ['CES by 2027-08-21']],
    ['0.1', ['CES by 2027-08-21']],
  ])('with %s of 1.9 earned, a specialization is suggested only if three quarters of it count', (earned, expected) => {
    expect(stepsOf(suggest(gapOf(earned)))).toEqual([expected])
  })

  test('is filled with anything if surplus should be small', () => {
    expect(stepsOf(suggest(gapOf('0.1'), { objective: 'waste' }))).toEqual([['any 18 h by 2027-08-21']])
  })

  test('is filled by a large course that the trainer has planned, with what counts of it', () => {
    const pes = planned({ id: 'pes', title: 'PES', on: '2027-03-01', category: 'specialization', hours: '19', worth: '1.9' })
    const suggestion = suggest({ ...gapOf('1.2'), planned: [pes] })
    expect(stepsOf(suggestion)).toEqual([['PES by 2027-03-01']])
    expect(givenBy(suggestion)).toEqual(['PES: NASM-CPT 0.7, 1.2 surplus'])
    expect(suggestion.unneeded).toEqual([])
  })

  test('is filled to the end in every later cycle, too', () => {
    const suggestion = suggest(gapOf('1.2'), { cycles: 3 })
    expect(stepsOf(suggestion).map((step) => step.map((line) => line.replace(/ by .*/, '')))).toEqual([
      ['any 7 h'],
      ['CPR/AED', 'CES'],
      ['CPR/AED', 'PES'],
    ])
    expect(suggestion.steps.flatMap(({ outcomes }) => outcomes.map(({ remaining }) => remaining))).toEqual([0, 0, 0])
  })
})

test('no known course is suggested where its credit is only estimated from its hours', () => {
  const held = portfolio({ credentials: [hold('npcp-ncpt', '2026-01-15'), card()], courses: [] })
  expect(givenBy(suggest(held))).toEqual(['part Pilates; Allied modalities 16 h: NCPT 16.0'])
})

test.each(['nasm-cpt', 'ifta', 'wits', 'nafta', 'reps-uae', 'neta-pt', 'afaa-gfi', 'ace-cpt', 'issa-cpt'])(
  'an empty cycle of %s is planned in no more hours than it requires',
  (presetId) => {
    const certification = hold(presetId, '2026-01-15')
    const { requirement, unit } = certification.rule
    const required = (requirement.min * (unit.hoursPerUnit ?? 100)) / 100
    const planned = suggest(portfolio({ credentials: [certification, card()] })).steps.flatMap(({ picks }) => picks)
    expect(planned.reduce((total, { candidate }) => total + (candidate.category === 'cpr' ? 0 : candidate.hours), 0)).toBeLessThanOrEqual(required)
  },
)

describe('what is missing is looked for by what is missing', () => {
  test('a part with a minimum', () => {
    const ncsf = hold('ncsf-cpt', '2026-01-15')
    const held = portfolio({ credentials: [ncsf, card()], courses: [cpr(), course({ on: '2026-03-01', worth: { 'ncsf-cpt': '7' } })] })
    const taken = {
      ...held,
      courses: held.courses.map((each) => ({ ...each, awards: [{ credentialId: ncsf.id, amount: amount(each.id === 'cpr' ? '2' : '7') }] })),
    }
    expect(stepsOf(suggest(taken))).toEqual([['part Ethics and professional practice 2 h by 2028-01-01']])
  })

  test('courses of a provider, before anything', () => {
    const neta = hold('neta-pt', '2026-01-15')
    const held = portfolio({ credentials: [neta, card()], courses: [course({ provider: 'ACE', on: '2026-03-01', worth: { 'neta-pt': '12' } })] })
    expect(givenBy(suggest(held))).toEqual(['check NETA courses 6 h: NETA-PT 6.0', 'any 2 h: NETA-PT 2.0'])
  })

  test('another category', () => {
    const cscs = { ...hold('cscs', '2023-03-03'), expiresOn: day('2026-12-31') }
    const held = portfolio({ credentials: [cscs, card()], courses: [course({ category: 'conference', on: '2026-03-01', worth: { cscs: '5.5' } })] })
    const [pick] = suggest(held).steps.flatMap(({ picks }) => picks)
    expect(pick?.wanted?.kind).toBe('another')
    expect(pick?.serves.map(({ counted }) => formatAmount(counted))).toEqual(['0.5'])
  })

  describe('only in the parts that take all of it', () => {
    const cscs = (courses: readonly Course[]) =>
      portfolio({ credentials: [{ ...hold('cscs', '2023-03-03'), expiresOn: day('2026-12-31') }, card()], courses })
    /** "AC 5.5": the letters of the parts, and how much counts. */
    const wanted = (held: Portfolio) =>
      suggest(held).steps.flatMap(({ picks }) =>
        picks.map(({ serves, wanted }) => {
          const parts = wanted !== null && 'labels' in wanted ? wanted.labels.map((label) => label.slice(0, 1)).join('') : wanted?.kind
          return `${parts} ${serves.map(({ counted }) => formatAmount(counted)).join()}`
        }),
      )

    test.each([
      ['nothing', 'conference', '0', ['BD 0.5', 'AC 5.5']],
      ['home study that leaves too little room in C', 'homeStudy', '1.9', ['A 4.1']],
      ['home study', 'homeStudy', '2', ['ABD 4.0']],
      ['a conference', 'conference', '2', ['BCD 0.5', 'any 3.5']],
      ['all that A takes', 'conference', '5.5', ['BCD 0.5']],
      ['two categories', 'both', '2', ['any 2.0']],
    ] as const)('with %s', (_, category, earned, expected) => {
      const done = (['conference', 'homeStudy'] as const).map((each, index) =>
        course({ id: each, category: each, on: `2026-03-0${index + 1}`, worth: { cscs: category === each || category === 'both' ? earned : '0' } }),
      )
      expect(wanted(cscs(done))).toEqual(expected)
    })
  })

  test('what the trainer ticks', () => {
    const checked = cpt({
      rule: { ...cpt().rule, checks: [{ kind: 'ticked', id: 'evidence', label: 'Evidence based', min: amount('0.5') }] },
    })
    const suggestion = suggest(portfolio({ credentials: [checked, card()], courses: [cpr()] }), { objective: 'waste' })
    expect(stepsOf(suggestion)[0]).toContain('check Evidence based 5 h by 2027-12-16')
    expect(suggestion.steps[0]?.picks.flatMap(({ candidate }) => candidate.awards.flatMap(({ ticked }) => ticked ?? []))).toEqual(['evidence'])
  })

  test('several courses, where a part takes only so much of each, and what a year still takes', () => {
    const education = {
      id: 'all',
      label: 'All',
      min: amount('1'),
      max: amount('1'),
      categories: ['course'] as const,
      maxPerCourse: amount('0.2'),
      maxPerYear: amount('0.6'),
    }
    const limited = cpt({ rule: { ...cpt().rule, cards: [], requirement: education } })
    const suggestion = suggest(portfolio({ credentials: [limited] }))
    expect(stepsOf(suggestion)).toEqual([['any 4 h by 2026-12-31', 'any 6 h by 2027-12-16']])
    expect(suggestion.steps.flatMap(({ picks }) => picks.map(({ courses }) => courses.length))).toEqual([2, 3])
  })

  test('the same hours count for every certification that needs them', () => {
    const ace = hold('ace-cpt', '2025-06-01')
    const held = portfolio({
      credentials: [cpt({ certifiedOn: day('2025-03-20'), expiresOn: day('2027-03-20') }), ace, card()],
      courses: [cpr(), course({ on: '2026-03-01', worth: { cpt: '1.2', 'ace-cpt': '1.1' } })],
    })
    expect(givenBy(suggest(held))).toEqual(['any 7 h: NASM-CPT 0.7', 'any 7 h: ACE-CPT 0.7', 'any 2 h: ACE-CPT 0.2'])
  })
})

test('one class a cycle renews the card, and none is suggested just for its credit', () => {
  const acsm = hold('acsm-cpt', '2025-05-20')
  const suggestion = suggest(portfolio({ credentials: [acsm, card({ certifiedOn: null, expiresOn: day('2027-04-30') })] }), { cycles: 2 })
  expect(stepsOf(suggestion).map((step) => step.filter((line) => line.startsWith('CPR')))).toEqual([
    ['CPR/AED by 2027-04-16'],
    ['CPR/AED by 2029-04-16'],
  ])
})

test('a first aid card is renewed by a first aid course, and an insurance is only named', () => {
  const onRenewal = { validOn: 'renewal', daysBeyond: 0, issuedWithinMonths: null } as const
  const strict = cpt({
    rule: {
      ...cpt().rule,
      cards: [
        { topic: 'firstAid', ...onRenewal },
        { topic: 'insurance', ...onRenewal },
      ],
    },
  })
  const held = portfolio({ credentials: [strict], courses: [ces(), cpr()] })
  const [step] = suggest(held).steps
  expect(step?.picks.map(({ candidate, day: by, renews }) => [candidate.title, candidate.category, by, renews])).toEqual([
    ['First aid', 'firstAid', '2027-12-16', ['firstAid']],
  ])
  expect(step?.cards).toEqual([{ topic: 'insurance', certifications: [strict], by: '2027-12-16' }])
})

describe('a planned course that the plan leaves out', () => {
  const half = (id: string, on: string, hours: string) => planned({ id, title: id, on, hours, worth: '1.9' })
  const held = portfolio({
    credentials: [cpt(), card()],
    courses: [cpr()],
    planned: [half('Long', '2027-03-01', '40'), half('Short', '2027-06-01', '5')],
  })

  test('moves out of the way, so that nothing taken becomes surplus', () => {
    const suggestion = suggest(held)
    expect(stepsOf(suggestion)).toEqual([['Short by 2027-06-01']])
    expect(suggestion.unneeded.map(({ candidate, from, moves }) => [candidate.title, from, moves])).toEqual([['Long', '2028-01-16', true]])
  })

  test('stays if it takes nothing from the others', () => {
    const other = hold('issa-cpt', '2026-01-15')
    const bare = { ...other, rule: { ...other.rule, cards: [], requirement: { ...other.rule.requirement, max: null } } }
    const done = course({ on: '2026-03-01', worth: { 'issa-cpt': '20' } })
    const more = planned({ id: 'more', title: 'More', on: '2027-03-01', hours: '5', worth: { 'issa-cpt': '5' } })
    const suggestion = suggest(portfolio({ credentials: [bare], courses: [done], planned: [more] }))
    expect(suggestion.unneeded.map(({ candidate, moves }) => [candidate.title, moves])).toEqual([['More', false]])
  })
})

test('needed now comes before what counts later', () => {
  const ends = cpt({ certifiedOn: day('2024-12-20'), expiresOn: day('2026-12-20') })
  const { steps } = suggest(portfolio({ credentials: [ends, hold('ace-cpt', '2025-06-01'), card()] }), { cycles: 2 })
  const order = steps.map(({ picks }) => picks.map(({ countsFrom }) => countsFrom !== null))
  expect(order).toEqual(order.map((step) => step.toSorted()))
})
