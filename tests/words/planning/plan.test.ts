import { describe, expect, test } from 'vitest'
import type { Certification } from '../../../src/domain/records/credential'
import { studyPace } from '../../../src/domain/planning/studyPace'
import { type SuggestOptions, suggestPlan, type Suggestion } from '../../../src/domain/planning/suggest'
import type { Portfolio } from '../../../src/domain/records/portfolio'
import { certificationStatus } from '../../../src/domain/status/standing'
import { dayText } from '../../../src/words/values/dates'
import {
  cardOpenText,
  keepText,
  keptText,
  objectiveWords,
  outcomeText,
  paceText,
  servesText,
  startText,
  stepAbout,
  stepTitle,
  suggestionText,
  totalsText,
} from '../../../src/words/planning/plan'
import { hold } from '../../support/held'
import { amount, card, ces, course, cpr, cpt, credentialId, day, planned, portfolio } from '../../support/portfolio'

const on = (text: string) => dayText(day(text))
const today = day('2026-11-20')
const longCard = card({ expiresOn: day('2029-12-31') })

test('each objective says what it minimizes', () => {
  expect(objectiveWords).toEqual({ hours: 'Fewest contact hours', cost: 'Least money', waste: 'Least surplus' })
})

describe('the pace', () => {
  function said(certification: Certification, held: Partial<Portfolio>, marginDays: number, from = today): string | null {
    const { count } = certificationStatus(certification, portfolio({ credentials: [certification], ...held }), from)
    const pace = studyPace(count, certification.rule, marginDays, from)
    return pace === null ? null : paceText(pace, false)
  }

  test('is hours a week, rounded up to a tenth, with the total hours and the last day', () => {
    expect(said(cpt(), {}, 30)).toBe(`0.4 h a week from today: 20 contact hours by ${on('2027-12-16')}.`)
    expect(said(cpt(), {}, 0, day('2027-12-18'))).toBe(`5 h a week from today: 20 contact hours by ${on('2028-01-15')}.`)
  })

  test('has an hour of one', () => {
    expect(said(cpt(), { courses: [ces()] }, 30)).toBe(`0.1 h a week from today: 1 contact hour by ${on('2027-12-16')}.`)
  })

  test('says if all of it is planned', () => {
    const pace = { hours: amount('20'), readyBy: day('2027-12-16'), hoursAWeek: amount('0.36') }
    expect(paceText(pace, true)).toBe(`0.4 h a week from today: 20 contact hours by ${on('2027-12-16')}. All of it is planned.`)
  })

  test('is empty if nothing is missing', () => {
    expect(said(cpt(), { courses: [ces(), cpr()] }, 30)).toBeNull()
  })
})

test('the day to begin a course comes with its hours and the pace, rounded up', () => {
  expect(startText({ start: day('2027-05-03'), hours: amount('19'), hoursAWeek: amount('2') })).toBe(
    `19 h: begin by ${on('2027-05-03')}, at 2 h a week`,
  )
  expect(startText({ start: day('2027-05-03'), hours: amount('1.5'), hoursAWeek: amount('0.41') })).toBe(
    `1.5 h: begin by ${on('2027-05-03')}, at 0.5 h a week`,
  )
})

describe('a suggested plan', () => {
  const usual: SuggestOptions = { objective: 'hours', cycles: 2, oneSpecialization: true, marginDays: 30 }
  const suggest = (held: Partial<Portfolio>, options: Partial<SuggestOptions> = {}): Suggestion =>
    suggestPlan(portfolio(held), today, { ...usual, ...options })
  const picksOf = ({ steps }: Suggestion) => steps.flatMap(({ picks }) => picks)

  const soon = card({ certifiedOn: null, expiresOn: day('2027-04-30') })
  const alone = suggest({ credentials: [cpt(), soon] })
  const afaa = { ...hold('afaa-pft', { on: '2026-02-01' }), id: credentialId('afaa') }
  const both = suggest({ credentials: [cpt(), afaa, longCard] }, { cycles: 1 })

  test('says for each step when it is and which cycles it covers', () => {
    expect(alone.steps.map((step) => stepTitle(step, today))).toEqual(['Now', `Keep for later, from ${on('2028-01-16')}`])
    expect(alone.steps.map(stepAbout)).toEqual([`NASM-CPT until ${on('2028-01-15')}`, `NASM-CPT until ${on('2030-01-15')}`])
    expect(both.steps.map(stepAbout)).toEqual([`NASM-CPT until ${on('2028-01-15')}, AFAA-PFT until ${on('2028-02-01')}`])
  })

  test('says for each course how much it counts, and if that is estimated from its hours', () => {
    expect(picksOf(alone).map(servesText)).toEqual([
      '0.1 CEUs for NASM-CPT, a new CPR/AED card',
      '1.9 CEUs for NASM-CPT',
      '0.1 CEUs for NASM-CPT, a new CPR/AED card',
      '1.9 CEUs for NASM-CPT',
    ])
    expect(picksOf(both).map(servesText)).toContain('1.9 CEUs for NASM-CPT, 19.0 CEUs for AFAA-PFT (by its hours)')
  })

  test('says when courses for a later cycle start to count', () => {
    expect(picksOf(alone).map(keepText)).toEqual([
      null,
      null,
      `It counts from ${on('2028-01-16')}.`,
      `Keep it for then: it counts from ${on('2028-01-16')}.`,
    ])
  })

  test('adds up a step', () => {
    expect(alone.steps.map(({ picks }) => totalsText(picks))).toEqual([
      '2 courses · 20 contact hours · cost not known for 2',
      '2 courses · 20 contact hours · cost not known for 2',
    ])
  })

  test('adds up the known costs', () => {
    const [first, second] = ['99.5', '100'].map((cost, index) =>
      planned({ id: `${index}`, title: `Seminar ${index}`, on: '2027-03-01', hours: '9.5', cost, worth: '0.95' }),
    )
    if (first === undefined || second === undefined) throw new Error('two courses are planned')
    const { steps } = suggest({ credentials: [cpt(), longCard], courses: [cpr()], planned: [first, second] }, { cycles: 1 })
    expect(steps.map(({ picks }) => totalsText(picks))).toEqual(['2 courses · 19 contact hours · cost 199.50'])
  })

  test('has an hour of one', () => {
    const { steps } = suggest({ credentials: [cpt(), longCard], courses: [ces()] }, { cycles: 1 })
    expect(steps.map(({ picks }) => totalsText(picks))).toEqual(['1 course · 1 contact hour · cost not known for 1'])
  })

  test('says what a certification still needs, also in hours', () => {
    const nsca = hold('cscs', { on: '2023-06-01' })
    const open = suggest({ credentials: [nsca, longCard] }, { cycles: 1 })
    expect(open.steps.flatMap(({ outcomes }) => outcomes.map(outcomeText))).toEqual([
      'CSCS still needs 4.1 CEUs, 41 contact hours of what it accepts.',
    ])
  })

  test('leaves out the hours if the unit has no rate', () => {
    const own = cpt({ id: credentialId('own'), name: 'Coach', rule: { ...cpt().rule, unit: { name: 'points', hoursPerUnit: null } }, presetId: null })
    const open = suggest({ credentials: [own, longCard], courses: [course({ worth: { own: '0.4' } })] }, { cycles: 1 })
    expect(open.steps.flatMap(({ outcomes }) => outcomes.map(outcomeText))).toEqual(['Coach still needs 1.5 points.'])
  })
})

test('a suggestion is summed up in one line, with the certifications that still lack a card', () => {
  const { steps, kept } = suggestPlan(portfolio({ credentials: [cpt(), longCard] }), today, {
    objective: 'hours',
    cycles: 1,
    oneSpecialization: true,
    marginDays: 30,
  })
  expect(suggestionText({ steps, kept })).toBe('2 courses suggested in 1 group, 0 planned courses not needed.')
  expect(suggestionText({ steps: [], kept: [] })).toBe('0 courses suggested in 0 groups, 0 planned courses not needed.')
  const [step] = steps
  if (step === undefined) throw new Error('a step is suggested')
  expect(cardOpenText({ ...step, cardOpen: [cpt(), hold('issa-cpt', { on: '2026-01-15' })] })).toBe(
    'No CPR/AED card on the day of renewal yet: NASM-CPT and ISSA-CPT.',
  )
})

test('a planned course that no cycle needs says when it would count', () => {
  expect(keptText(null)).toBe('Not needed for any cycle of this plan.')
  expect(keptText(day('2030-01-16'))).toBe(`Not needed in this plan: keep it. From ${on('2030-01-16')} it counts toward the cycle after.`)
})
