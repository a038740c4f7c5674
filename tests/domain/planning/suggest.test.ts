import { describe, expect, test } from 'vitest'
import { formatAmount } from '../../../src/domain/values/amount'
import type { Certification } from '../../../src/domain/records/credential'
import { applyChanges, type Portfolio } from '../../../src/domain/records/portfolio'
import { newIn, takeSuggestion } from '../../../src/domain/changes/planAct'
import { suggestPlan, type SuggestOptions, type Suggestion } from '../../../src/domain/planning/suggest'
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
  group,
  leaf,
  planned,
  portfolio,
  preset,
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
  return steps.map(({ picks }) => picks.map(({ candidate, day: by }) => `${short(candidate.title)} by ${by}`))
}

function short(title: string): string {
  return /\((\w+)\)/.exec(title)?.[1] ?? title
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
    expect(now).toMatchObject({ from: '2026-11-20', isExact: true, cardOpen: [], isHeldBack: false })
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
  })
})

test('nothing is suggested if nothing is missing', () => {
  const held = portfolio({ credentials: [cpt(), card()], courses: [ces(), cpr()] })
  expect(suggest(held)).toEqual({ steps: [], kept: [] })
})

test('a class is suggested just for the card if no credit is missing', () => {
  const issa = hold('issa-cpt', '2026-01-15')
  const held = portfolio({
    credentials: [issa, card({ certifiedOn: null, expiresOn: day('2027-04-30') })],
    courses: [course({ on: '2026-05-03', worth: { 'issa-cpt': '20' } })],
  })
  expect(stepsOf(suggest(held))).toEqual([['CPR/AED by 2027-04-16']])
  expect(suggest(held).steps[0]).toMatchObject({ cardOpen: [], picks: [{ renewsCard: true, serves: [] }] })
})

test('no class is suggested for the card if a logged one gives a newer card', () => {
  const held = portfolio({ credentials: [cpt(), card({ certifiedOn: null, expiresOn: day('2027-04-30') })], courses: [ces(), cpr()] })
  expect(suggest(held)).toEqual({ steps: [], kept: [] })
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
    const { kept } = suggest(held)
    expect(kept.map(({ candidate, from }) => [candidate.title, from])).toEqual([['CES', '2028-01-16']])
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
    expect(suggestion.kept.map(({ candidate }) => candidate.title)).toEqual(['CES'])
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

  test('says that a second specialization would close more if only one is allowed', () => {
    const large = cpt({
      rule: { ...cpt().rule, requirement: group('all', { min: '3.8', max: '3.8' }, [leaf('education', { takes: ['specialization'] })]) },
    })
    const held = portfolio({ credentials: [large, card()] })
    const [one] = suggest(held).steps
    expect([one?.isHeldBack, one?.outcomes.map(({ remaining }) => formatAmount(remaining))]).toEqual([true, ['1.9']])
    const [two] = suggest(held, { oneSpecialization: false }).steps
    expect([two?.isHeldBack, two?.outcomes.map(({ remaining }) => formatAmount(remaining))]).toEqual([false, ['0.0']])
  })

  test('counts carried-over credit in the next cycle, and what is left of it in the one after', () => {
    const nfpt = hold('nfpt-cpt', '2025-12-20')
    const held = portfolio({ credentials: [nfpt], courses: [course({ on: '2026-05-01', worth: { 'nfpt-cpt': '5.0' } })] })
    const outcomes = suggest(held, { cycles: 4 }).steps.flatMap(({ outcomes }) =>
      outcomes.map(({ cycle: { window, needed } }) => [window.expiry, formatAmount(needed)]),
    )
    // The cycles require 0, 2.0, 2.0 and 2.0; 5.0 is already there.
    expect(outcomes).toEqual([['2029-12-20', '1.0']])
  })
})

describe('several certifications', () => {
  test('if the tree and a check both lack credit, each course serves whatever it fills', () => {
    const afaa = hold('afaa-gfi', '2026-01-15')
    const held = portfolio({
      credentials: [afaa, card()],
      courses: [course({ title: 'Elsewhere', provider: 'ACE', on: '2026-03-01', worth: { 'afaa-gfi': '13' } })],
    })
    const serves = suggest(held).steps.flatMap(({ picks }) => picks.map((pick) => pick.serves.map(({ certification }) => certification.name)))
    expect(serves).toEqual([['AFAA-GFI'], ['AFAA-GFI']])
  })

  test('a course serves only the certifications that still need its credit', () => {
    const ace = hold('ace-cpt', '2025-06-01')
    const held = portfolio({ credentials: [cpt(), ace, card()], courses: [ces()] })
    const serves = suggest(held).steps.flatMap(({ picks }) =>
      picks.map(({ candidate, serves: served }) => [short(candidate.title), ...served.map(({ certification }) => certification.name)]),
    )
    expect(serves).toEqual([
      ['PES', 'ACE-CPT'],
      ['CPR/AED', 'NASM-CPT'],
    ])
  })

  test('share a course that counts for both, by its contact hours if no value is published', () => {
    const held = portfolio({ credentials: [cpt({ expiresOn: day('2028-01-15') }), hold('ace-cpt', '2026-02-01'), card()], courses: [cpr()] })
    const [step] = suggest(held).steps
    expect(step?.picks.map(({ candidate }) => short(candidate.title))).toEqual(['CES'])
    expect(
      step?.picks[0]?.serves.map(({ certification, amount: worth, isEstimate }) => [certification.name, formatAmount(worth), isEstimate]),
    ).toEqual([
      ['NASM-CPT', '1.9', false],
      ['ACE-CPT', '1.9', true],
    ])
    expect(step?.outcomes.map(({ cycle, remaining }) => [cycle.certification.name, formatAmount(remaining)])).toEqual([
      ['NASM-CPT', '0.0'],
      ['ACE-CPT', '0.1'],
    ])
  })

  test('are not planned together if one was renewed early: no day counts for both', () => {
    const renewedEarly = cpt({
      certifiedOn: null,
      expiresOn: day('2030-01-15'),
      renewals: [
        {
          renewedOn: today,
          fee: null,
          start: day('2026-01-15'),
          expiry: day('2028-01-15'),
          nextStart: day('2028-01-16'),
          rule: cpt().rule,
          ruleEdited: false,
          credited: [],
          carried: [],
        },
      ],
    })
    const held = portfolio({ credentials: [renewedEarly, hold('cscs', '2025-03-03'), card()] })
    const { steps } = suggest(held)
    expect(steps.map(({ from, outcomes }) => [from, ...outcomes.map(({ cycle }) => cycle.certification.name)])).toEqual([
      ['2026-11-20', 'CSCS'],
      ['2028-01-16', 'NASM-CPT'],
    ])
  })
})
