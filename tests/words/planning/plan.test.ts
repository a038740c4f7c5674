import { describe, expect, test } from 'vitest'
import type { SuggestOptions } from '../../../src/domain/planning/context'
import { type Pick, stepsLater } from '../../../src/domain/planning/step'
import { suggestPlan, type Suggestion } from '../../../src/domain/planning/suggest'
import type { Portfolio } from '../../../src/domain/records/portfolio'
import { unconfirmedText } from '../../../src/words/courses/courses'
import { dayText } from '../../../src/words/values/dates'
import { detailsText, outcomeText, outcomeTitle, remainingText, totalsText } from '../../../src/words/planning/outcomes'
import {
  cardToRenewText,
  keepText,
  unneededText,
  laterText,
  objectiveWords,
  pickTitle,
  separatelyText,
  servesTexts,
  stepTitle,
  suggestionText,
  toChooseText,
  whenText,
} from '../../../src/words/planning/plan'
import { hold } from '../../support/held'
import { amount, card, course, cpr, cpt, credentialId, day, ownCertification, planned, portfolio } from '../../support/portfolio'

const today = day('2026-11-20')
/** How much it is, and by when. */
const timeOf = (pick: Pick) => whenText(pick, today)
/** What a pick gives, on one line. */
const servesText = (pick: Pick) => servesTexts(pick).join(', ')

const on = (text: string) => dayText(day(text))
const longCard = card({ expiresOn: day('2029-12-31') })
const usual: SuggestOptions = { objective: 'hours', cycles: 1, oneSpecialization: true, marginDays: 30 }

const suggest = (held: Partial<Portfolio>, options: Partial<SuggestOptions> = {}): Suggestion =>
  suggestPlan(portfolio(held), today, { ...usual, ...options })
const picksOf = ({ steps }: Suggestion) => steps.flatMap(({ picks }) => picks)
/** The credit for a preset's own id, as `hold` gives them all the same. */
const held = (presetId: string, certifiedOn: string) => ({ ...hold(presetId, { on: certifiedOn }), id: credentialId(presetId) })

test('each objective says what it minimizes', () => {
  expect(objectiveWords).toEqual({ hours: 'Fewest hours', cost: 'Lowest cost', waste: 'Least surplus' })
})

describe('an empty cycle', () => {
  const soon = card({ certifiedOn: null, expiresOn: day('2027-04-30') })
  const suggestion = suggest({ credentials: [cpt(), soon] }, { cycles: 2 })

  test('needs a class and a specialization now, and another one later', () => {
    expect(suggestion.steps.map(stepTitle)).toEqual(['Needed now', `From ${on('2028-01-16')}`])
    expect(picksOf(suggestion).map(pickTitle)).toEqual([
      'CPR/AED class',
      'Corrective Exercise Specialization (CES)',
      'CPR/AED class',
      'Performance Enhancement Specialization (PES)',
    ])
  })

  test('says for each how long it is, and by when', () => {
    expect(picksOf(suggestion).map(timeOf)).toEqual([
      `1 hour by ${on('2027-04-16')}`,
      `19 hours by ${on('2027-11-26')}`,
      `1 hour by ${on('2029-04-16')}`,
      `19 hours by ${on('2029-11-11')}`,
    ])
  })

  test('says for each what counts', () => {
    expect(picksOf(suggestion).map(servesText)).toEqual([
      '0.1 CEU for NASM-CPT, a new CPR/AED card',
      '1.9 CEUs for NASM-CPT',
      '0.1 CEU for NASM-CPT, a new CPR/AED card',
      '1.9 CEUs for NASM-CPT',
    ])
  })

  test('says which values aren’t confirmed', () => {
    const isOpen = /^Not confirmed\. The 1\.9 CEUs are from third parties, /
    expect(picksOf(suggestion).map(({ candidate }) => unconfirmedText(candidate))).toEqual([
      null,
      expect.stringMatching(isOpen),
      null,
      expect.stringMatching(isOpen),
    ])
  })

  test('says so of a planned course, too, unless its credit was corrected', () => {
    const said = (title: string, worth: string) =>
      picksOf(suggest({ credentials: [cpt(), longCard], planned: [planned({ title, on: '2027-03-01', category: 'specialization', worth })] }))
        .filter((pick) => pick.candidate.planned !== null)
        .map(({ candidate }) => unconfirmedText(candidate))
    expect(said('CES', '1.9')).toEqual([expect.stringMatching(/^Not confirmed\. The 1\.9 CEUs/)])
    expect(said('TBMM-CES', '1.9')).toEqual([expect.stringMatching(/^Not confirmed\. As its provider in India prints it/)])
    expect([said('CES', '1.8'), said('Workshop', '1.9')]).toEqual([[null], [null]])
  })

  test('says from when the later ones count', () => {
    expect(picksOf(suggestion).map(keepText)).toEqual([
      null,
      null,
      `It counts from ${on('2028-01-16')}.`,
      `Save it for later. It counts from ${on('2028-01-16')}.`,
    ])
  })

  test('says where each cycle ends up', () => {
    const outcomes = suggestion.steps.flatMap((step) => step.outcomes)
    expect(outcomes.map(outcomeTitle)).toEqual([`NASM-CPT until ${on('2028-01-15')}`, `NASM-CPT until ${on('2030-01-15')}`])
    expect(outcomes.map(outcomeText)).toEqual(['0.0 → 2.0 of 2.0 CEUs', '0.0 → 2.0 of 2.0 CEUs'])
  })

  test('is summed up in one line', () => {
    expect(suggestionText(suggestion)).toBe('4 steps suggested in 2 groups.')
    expect(suggestionText({ steps: [], unneeded: [] })).toBe('0 steps suggested in 0 groups.')
    const [candidate] = picksOf(suggestion).map((pick) => pick.candidate)
    const unneeded = candidate === undefined ? [] : [{ candidate, from: null, moves: false }]
    expect(suggestionText({ steps: [], unneeded })).toBe('0 steps suggested in 0 groups. Not needed: 1 planned course.')
  })
})

describe('what waits for later cycles', () => {
  const { steps } = suggest({ credentials: [cpt(), longCard] }, { cycles: 2 })

  test('is named in a line, with how much it is', () => {
    expect(laterText(stepsLater(steps))).toEqual({ label: 'Save for later', about: '2 steps' })
  })

  test('says from which day it counts, unless each step has its own', () => {
    const [later] = stepsLater(steps)
    const [first] = later?.picks ?? []
    if (later === undefined || first === undefined) throw new Error('there is a later step')
    expect(stepTitle(later)).toBe(`From ${on('2028-01-16')}`)
    const mixed = { ...later, picks: [{ ...first, countsFrom: day('2028-03-01') }, ...later.picks] }
    expect(stepTitle(mixed)).toBe(`From ${on('2028-01-16')}, or later`)
    expect(stepTitle({ ...later, picks: [] })).toBe(`From ${on('2028-01-16')}`)
  })

  test('says that cycles are planned separately, if there are several', () => {
    expect(separatelyText(suggest({ credentials: [cpt(), longCard] }))).toBeNull()
    expect(separatelyText({ steps, unneeded: [] })).toBe('Each cycle is planned separately. One course may cover both.')
    const three = suggest({ credentials: [cpt(), longCard] }, { cycles: 3 })
    expect(separatelyText(three)).toBe('Each cycle is planned separately. One course may cover several.')
  })
})

describe('what is not a known course', () => {
  const said = (credentials: Portfolio['credentials'], options: Partial<SuggestOptions> = {}) =>
    picksOf(suggest({ credentials: [...credentials, longCard] }, options)).filter(({ wanted }) => wanted !== null)

  /** Seven hours are missing for each of these. */
  const missingSeven = (...ids: readonly string[]) => {
    const done = course({ on: '2026-03-01', worth: { 'nasm-cwc': '1.2', 'issa-cpt': '13', 'nccpt-cpt': '1.3' } })
    return picksOf(suggest({ credentials: [...ids.map((id) => held(id, '2026-01-15')), longCard], courses: [done] }))
  }

  test('is any education that one, two or more certifications accept', () => {
    expect(missingSeven('nasm-cwc').map(pickTitle)).toEqual(['Any education NASM-CWC accepts'])
    expect(missingSeven('nasm-cwc', 'issa-cpt').map(pickTitle)).toEqual(['Education that counts for NASM-CWC and ISSA-CPT'])
    expect(missingSeven('nasm-cwc', 'issa-cpt', 'nccpt-cpt').map(pickTitle)).toEqual(['Education that counts for NASM-CWC, ISSA-CPT and NCCPT-CPT'])
  })

  test('can be one course or several', () => {
    expect(missingSeven('nasm-cwc').map((pick) => [timeOf(pick), servesText(pick)])).toEqual([
      [`7 hours in one or more courses by ${on('2027-12-16')}`, '0.7 CEU for NASM-CWC'],
    ])
  })

  test('is left to the trainer, says the button that plans the rest', () => {
    expect(toChooseText(missingSeven('nasm-cwc'), null)).toBe('Choose courses for 1 step.')
    expect(toChooseText(missingSeven('nasm-cwc'), 'Save for later')).toBe('Choose courses for 1 step under “Save for later”.')
    expect(toChooseText(said([held('ncsf-cpt', '2026-01-15')]), null)).toBe('Choose courses for 2 steps.')
  })

  test('says under which parts it has to fall for others', () => {
    const done = course({ on: '2026-03-01', worth: { 'nasm-cwc': '1.2', 'ace-cpt': '1.1' } })
    const [first] = picksOf(suggest({ credentials: [held('nasm-cwc', '2026-01-15'), held('ace-cpt', '2026-02-01'), longCard], courses: [done] }))
    expect(first === undefined ? [] : [pickTitle(first), servesText(first)]).toEqual([
      'Any education NASM-CWC accepts',
      '0.7 CEU for NASM-CWC, 0.7 CEC for ACE-CPT (under Education)',
    ])
  })

  test('is courses of a provider, with all of their credit for that', () => {
    const picks = picksOf(
      suggest({
        credentials: [held('afaa-gfi', '2026-01-15'), longCard],
        courses: [course({ provider: 'ACE', on: '2026-03-01', worth: { 'afaa-gfi': '13' } })],
      }),
    )
    expect(picks.map((pick) => [pickTitle(pick), servesText(pick)])).toEqual([
      ['CPR/AED class', '2.0 CEUs for AFAA-GFI'],
      ['AFAA or NASM courses', '2.0 CEUs toward AFAA or NASM courses for AFAA-GFI'],
    ])
  })

  test('counts in part, and fully toward what is asked for', () => {
    const neta = held('neta-pt', '2026-01-15')
    const done = course({ provider: 'ACE', on: '2026-03-01', worth: { 'neta-pt': '19' } })
    expect(picksOf(suggest({ credentials: [neta, longCard], courses: [done] })).map(servesText)).toEqual([
      '1.0 of 6.0 CECs for NETA-PT, all toward NETA courses',
    ])
  })

  test('is a part by its name, or another category with those that are open', () => {
    const picks = said([held('ncsf-cpt', '2026-01-15')])
    expect(picks.map(pickTitle)).toEqual(['Ethics and professional practice', 'General education'])
    const cscs = { ...held('cscs', '2023-03-03'), expiresOn: day('2026-12-31') }
    const done = course({ category: 'conference', on: '2026-03-01', worth: { cscs: '5.9' } })
    const [another] = picksOf(suggest({ credentials: [cscs, longCard], courses: [done] }))
    expect(another === undefined ? '' : pickTitle(another)).toBe('Another category')
    expect(another === undefined ? '' : timeOf(another)).toMatch(/^5 hours in one or more courses \(B: .*; C: .*; or D: .*\) by Dec 1$/)
  })

  test('says how many courses it takes where each counts only so much', () => {
    const all = { id: 'all', label: 'All', min: amount('1'), max: amount('1'), categories: ['course'] as const, maxPerCourse: amount('0.4') }
    const [pick] = said([cpt({ rule: { ...cpt().rule, requirement: all } })])
    expect(pick === undefined ? '' : timeOf(pick)).toBe(`10 hours in 3 or more courses by ${on('2027-12-16')}`)
  })

  test('is an amount of credit if the unit has no hours', () => {
    const [pick] = said([ownCertification()])
    expect(pick === undefined ? '' : timeOf(pick)).toBe(`3.0 CECs in one or more courses by ${on('2027-12-16')}`)
  })

  test('is a class where the credit of a known one does not fit', () => {
    const own = ownCertification()
    const rule = { ...own.rule, requirement: { id: 'cpr', label: 'CPR', min: amount('1'), max: null, categories: ['cpr'] as const } }
    const [pick] = said([{ ...own, rule }])
    expect(pick === undefined ? '' : pickTitle(pick)).toBe('CPR/AED class')
    expect(pick === undefined ? '' : timeOf(pick)).toBe(`By ${on('2027-12-16')}`)
  })
})

describe('a step', () => {
  test('says that credit is calculated from a known course’s hours', () => {
    const picks = picksOf(suggest({ credentials: [cpt(), held('ace-cpt', '2026-02-01'), longCard] }))
    expect(picks.map(servesText)).toContain('1.9 CEUs for NASM-CPT, 1.9 CECs for ACE-CPT (estimated from hours)')
  })

  test('says what counts of a planned course, and how many hours that is', () => {
    const pes = planned({ id: 'pes', title: 'PES', on: '2027-03-01', category: 'specialization', hours: '19', worth: '1.9' })
    const picks = picksOf(suggest({ credentials: [cpt(), longCard], courses: [cpr(), course({ on: '2026-03-01', worth: '1.2' })], planned: [pes] }))
    expect(picks.map((pick) => [pickTitle(pick), servesText(pick)])).toEqual([['PES', '0.7 of 1.9 CEUs for NASM-CPT']])
    expect(totalsText(picks)).toBe('7 of 19 contact hours count')
    expect(detailsText(picks)).toBe('7 of 19 contact hours count')
  })

  test('adds up the known costs', () => {
    const plans = ['99.5', '100'].map((cost, index) =>
      planned({ id: `${index}`, title: `Seminar ${index}`, on: '2027-03-01', hours: '9.5', cost, worth: '0.95' }),
    )
    const given = { credentials: [cpt(), longCard], planned: plans }
    expect(totalsText(picksOf(suggest({ ...given, courses: [cpr()] })))).toBe('19 contact hours · cost 199.50')
    expect(totalsText(picksOf(suggest(given)))).toBe('20 contact hours · cost 199.50 · cost unknown for 1 course')
  })

  test('has an hour of one', () => {
    const picks = picksOf(suggest({ credentials: [cpt(), longCard], courses: [course({ on: '2026-03-01', worth: '1.9' })] }))
    expect(totalsText(picks)).toBe('1 contact hour')
    expect(detailsText(picks)).toBe('')
  })

  test('names the certifications that need a card', () => {
    const certifications = [cpt(), held('issa-cpt', '2026-01-15')]
    expect(cardToRenewText({ topic: 'insurance', certifications, by: day('2027-12-16') })).toBe(
      `Renew it by ${on('2027-12-16')}, for NASM-CPT and ISSA-CPT.`,
    )
  })

  test('says what can’t be earned any more', () => {
    const all = { id: 'all', label: 'All', min: amount('1'), max: amount('1'), categories: ['course'] as const, maxPerYear: amount('0.4') }
    const { steps } = suggest({ credentials: [cpt({ rule: { ...cpt().rule, requirement: all } }), longCard] })
    expect(steps.flatMap(({ outcomes }) => outcomes.map((outcome) => [outcomeText(outcome), remainingText(outcome)]))).toEqual([
      ['0.0 → 0.8 of 1.0 CEU', `0.2 CEU (2 contact hours) can’t be earned by ${on('2028-01-15')}. The rule’s limits don’t allow it.`],
    ])
  })
})

test('a planned course that no cycle needs says what happens to it', () => {
  const [candidate] = picksOf(suggest({ credentials: [cpt(), longCard] })).map((pick) => pick.candidate)
  if (candidate === undefined) throw new Error('a course is suggested')
  expect(unneededText({ candidate, from: null, moves: false })).toBe('It counts toward none of your certifications.')
  expect(unneededText({ candidate, from: day('2030-01-16'), moves: true })).toBe(
    `Not needed in these cycles. “Add to plan” moves it to ${on('2030-01-16')}, when it counts again.`,
  )
  expect(unneededText({ candidate, from: day('2030-01-16'), moves: false })).toBe('Not needed in these cycles. It takes no credit from the others.')
})
