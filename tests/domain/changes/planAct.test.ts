import { expect, test } from 'vitest'
import { newIn, takeSuggestion } from '../../../src/domain/changes/planAct'
import { pickOf } from '../../../src/domain/planning/step'
import type { Suggestion } from '../../../src/domain/planning/suggest'
import { cpt, day, planned, portfolio } from '../../support/portfolio'
import { taken } from '../../support/taken'

const today = day('2026-11-20')
const plan = (id: string, on: string) => planned({ id, title: id, on, worth: '1' })
const take = (id: string, on: string) => taken([plan(id, on)], [cpt()])

/** A course on its day, one on another, one still to find, one that moves, and one that stays. */
function suggestion(wanted: number): Suggestion {
  const [yoga, late] = [take('yoga', '2027-03-01'), { ...take('late', '2027-12-01'), day: day('2027-09-01') }]
  const open = Array.from({ length: wanted }, () => ({ ...take('open', '2027-04-01'), wanted: { kind: 'any' } as const }))
  const picks = [yoga, late, ...open].map((each) => pickOf(each, new Map()))
  const [moves, stays] = [take('moves', '2027-05-01').candidate, take('stays', '2027-06-01').candidate]
  return {
    steps: [{ from: today, isNow: true, picks, cards: [], outcomes: [], isExact: true }],
    unneeded: [
      { candidate: moves, from: day('2028-01-16'), moves: true },
      { candidate: stays, from: day('2028-01-16'), moves: false },
    ],
  }
}

test('taking a plan changes only the courses that aren’t on their days yet', () => {
  const act = takeSuggestion(suggestion(0))(portfolio(), { today, newId: () => 'new' })
  expect(act.ok && act.value.changes.map(({ after }) => after)).toEqual([plan('late', '2027-09-01'), plan('moves', '2028-01-16')])
  expect(newIn(suggestion(0))).toBe(2)
})

test.each([
  [0, { kind: 'courses', count: 3 }],
  [1, { kind: 'plan', count: 3, open: 1 }],
  [2, { kind: 'plan', count: 3, open: 2 }],
])('a plan with %i courses still to find says so', (wanted, expected) => {
  const act = takeSuggestion(suggestion(wanted))(portfolio(), { today, newId: () => 'new' })
  expect(act.ok && act.value.subject).toEqual(expected)
})
