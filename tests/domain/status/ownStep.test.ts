import { expect, test } from 'vitest'
import { nextStepsOf } from '../../../src/domain/status/nextSteps'
import { ownStep } from '../../../src/domain/status/ownStep'
import { statusesOf } from '../../../src/domain/status/standing'
import { certificationsOf, type Portfolio } from '../../../src/domain/records/portfolio'
import { hold } from '../../support/held'
import { card, ces, course, cpr, cpt, credentialId, day, planned, portfolio } from '../../support/portfolio'

const longCard = card({ expiresOn: day('2029-12-31') })

/** The kind of the step of each certification. */
function kindsOn(today: string, kept: Partial<Portfolio>) {
  const all = portfolio(kept)
  const steps = nextStepsOf(statusesOf(all, day(today)), all, day(today))
  return certificationsOf(all).map((certification) => ownStep(steps, certification)?.kind ?? null)
}

test('the step of a certification is the first that’s for it', () => {
  const ace = { ...hold('ace-cpt', { on: '2026-01-15' }), id: credentialId('ace') }
  const soon = card({ certifiedOn: null, expiresOn: day('2026-12-20') })
  const done = course({ on: '2026-03-01', worth: { ace: '2.0' } })
  expect(kindsOn('2026-11-20', { credentials: [cpt(), ace, longCard], courses: [done] })).toEqual(['earn', null])
  expect(kindsOn('2026-11-20', { credentials: [cpt(), ace, soon], courses: [done] })).toEqual(['card', 'card'])
})

test('a planned course is a step of those it counts toward', () => {
  const late = planned({ id: 'late', title: 'Webinar', on: '2027-06-01', worth: { cpt: '0.1' } })
  const other = hold('nasm-cwc', { on: '2026-01-15', id: credentialId('cwc'), name: 'CWC' })
  const kept = { credentials: [cpt(), other, longCard], courses: [ces(), cpr(), course({ id: 'more', on: '2026-03-01', worth: { cwc: '1.9' } })] }
  expect(kindsOn('2026-11-20', { ...kept, planned: [late] })).toEqual(['shouldWait', null])
})

test('a card to renew is a step of those it’s for and of those that its class gives credit', () => {
  const soon = card({ certifiedOn: null, expiresOn: day('2026-12-20') })
  const others = [hold('ace-cpt', { on: '2026-01-15', id: credentialId('ace') }), hold('nasm-cwc', { on: '2026-01-15', id: credentialId('cwc') })]
  const done = course({ on: '2026-03-01', worth: { ace: '2.0', cwc: '1.9', cpt: '1.9' } })
  expect(kindsOn('2026-11-20', { credentials: [...others, cpt(), soon], courses: [done] })).toEqual(['card', null, 'card'])
})

test('a class that gives several certifications credit is a step of each, and a card to add of none', () => {
  const soon = card({ certifiedOn: null, expiresOn: day('2026-12-20') })
  const others = [hold('nasm-cwc', { on: '2026-01-15', id: credentialId('cwc') }), cpt({ id: credentialId('other') })]
  const done = course({ on: '2026-03-01', worth: { cwc: '1.9', cpt: '1.9', other: '1.9' } })
  const uncarded = others.map((each) => (each.id === 'other' ? { ...each, rule: { ...each.rule, cards: [] } } : each))
  expect(kindsOn('2026-11-20', { credentials: [...uncarded, cpt(), soon], courses: [done] })).toEqual([null, 'card', 'card'])
  const taken = course({ id: 'class', category: 'cpr', on: '2026-11-20', worth: '0.1' })
  expect(kindsOn('2026-11-20', { credentials: [cpt(), soon], courses: [course({ worth: '1.2' }), taken] })).toEqual(['earn'])
})

test('an overdue course is a step of all that it counts toward', () => {
  const [one, other] = [cpt(), cpt({ id: credentialId('other') })]
  const late = planned({ id: 'late', on: '2026-11-01', worth: { cpt: '0.2', other: '0.2' } })
  const done = course({ on: '2026-03-01', worth: { cpt: '1.5', other: '1.5' } })
  const kept = { credentials: [one, other, cpt({ id: credentialId('third') }), longCard], courses: [done, cpr()], planned: [late] }
  const all = portfolio(kept)
  const steps = nextStepsOf(statusesOf(all, day('2026-11-20')), all, day('2026-11-20')).filter(({ kind }) => kind === 'overdue')
  expect(certificationsOf(all).map((certification) => ownStep(steps, certification)?.kind ?? null)).toEqual(['overdue', 'overdue', null])
})

test('what’s done on the certification’s own page isn’t a step there', () => {
  expect(kindsOn('2027-11-20', { credentials: [cpt(), longCard], courses: [ces(), cpr()] })).not.toContain('renew')
  expect(kindsOn('2030-11-20', { credentials: [cpt(), card({ expiresOn: day('2035-12-31') })] })).toEqual([null])
})
