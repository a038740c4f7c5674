import { expect, test } from 'vitest'
import { certificationStatus } from '../../../src/domain/status/standing'
import type { Portfolio } from '../../../src/domain/records/portfolio'
import { barParts } from '../../../src/words/counting/barParts'
import { ces, cpt, day, pes, planned, portfolio } from '../../support/portfolio'

const partsOf = (kept: Partial<Portfolio>) => {
  const { count, forecast, credential } = certificationStatus(cpt(), portfolio({ credentials: [cpt()], ...kept }), day('2026-11-20'))
  return barParts(count, forecast, credential.rule).map(({ text }) => text)
}

test('a bar with only counted credit needs no legend', () => {
  expect(partsOf({})).toEqual([])
  expect(partsOf({ courses: [ces()] })).toEqual([])
})

test('planned and surplus credit are listed with their amounts', () => {
  const soon = planned({ id: 'cpr', on: '2027-02-01', category: 'cpr', worth: '0.1' })
  expect(partsOf({ courses: [ces(), pes()] })).toEqual(['1.9 CEUs counted', '1.9 CEUs surplus'])
  expect(partsOf({ courses: [ces(), pes()], planned: [soon] })).toEqual(['1.9 CEUs counted', '0.1 CEUs planned', '1.9 CEUs surplus'])
  expect(partsOf({ planned: [soon] })).toEqual(['0.1 CEUs planned'])
})
