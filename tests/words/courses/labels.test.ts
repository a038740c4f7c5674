import { expect, test } from 'vitest'
import { categories } from '../../../src/domain/rule/category'
import { standings } from '../../../src/domain/status/standing'
import { categoryWords } from '../../../src/words/rule/categories'
import { copyWords, keptWords } from '../../../src/words/device/safety'
import { saveFailureWords } from '../../../src/words/changes/saveFailures'
import { standingWords } from '../../../src/words/status/standings'

const everySentence = (words: object): readonly unknown[] => Object.values(words)

test('every category has its own label, and CPR is called CPR/AED', () => {
  expect(categoryWords.cpr).toBe('CPR/AED')
  expect(new Set(categories.map((category) => categoryWords[category])).size).toBe(categories.length)
})

test('every standing has its own word', () => {
  expect(standings.map((standing) => standingWords[standing])).toEqual([
    'Late window',
    'Urgent',
    'Expired',
    'Lapsed',
    'Behind',
    'On track',
    'Complete',
    'Never expires',
  ])
})

test('every failure says first that nothing was saved, then what to do', () => {
  expect(Object.keys(saveFailureWords)).toEqual(['full', 'refused', 'changedElsewhere', 'newerVersion'])
  for (const text of everySentence(saveFailureWords)) expect(text).toMatch(/^Not saved: .+\. .+\.$/)
})

test('the place where records are kept is described in full sentences', () => {
  for (const text of [...everySentence(keptWords), ...everySentence(copyWords)]) expect(text).toMatch(/^[A-Z].+\.$/)
})
