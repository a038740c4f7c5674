import { expect, test } from 'vitest'
import { addFirstCycle, addGroup, addPart } from '../../../src/domain/forms/rule/ruleEdits'
import { allParts } from '../../../src/domain/forms/rule/requirementDraft'
import { draftOfRule } from '../../../src/domain/forms/rule/ruleDraft'
import { firstCycleName, named, partName } from '../../../src/words/forms/rowNames'
import { cpt } from '../../support/portfolio'

test('a part is called by its name, or by its place while it has none', () => {
  const { requirement } = addGroup(addPart(draftOfRule(cpt().rule)))
  expect(allParts(requirement.parts).map((part) => partName(part, requirement))).toEqual(['Education', 'CPR/AED', 'Part 3', 'Part 4', 'Part 5'])
})

test.each([
  ['', 'New row'],
  ['0', 'Certified during the cycle'],
  [' 12 ', 'Certified 12 or more months in'],
])('a row for newcomers from month "%s" is called "%s"', (fromMonth, expected) => {
  const [row] = addFirstCycle(draftOfRule(cpt().rule)).firstCycles
  expect(row && firstCycleName({ ...row, fromMonth })).toBe(expected)
})

test('a row is called what was typed, or something else', () => {
  expect([named('Members', 'Price 1'), named(' ', 'Price 1')]).toEqual(['Members', 'Price 1'])
})
