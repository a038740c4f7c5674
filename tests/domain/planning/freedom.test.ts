import { expect, test } from 'vitest'
import { limitedTo, movedTo, turnsOf } from '../../../src/domain/planning/freedom'
import { educationIn } from '../../../src/domain/planning/leaves'
import type { Course } from '../../../src/domain/records/course'
import type { RequirementLeaf } from '../../../src/domain/rule/rule'
import { course, credentialId, group, leaf } from '../../support/portfolio'

const root = group('all', {}, [
  leaf('a', { takes: ['course'] }),
  leaf('b', { takes: ['quiz'] }),
  leaf('hand', { takes: ['course'] }),
  leaf('cpr', { takes: ['cpr'] }),
])
const parts = educationIn(root)
const [a, hand, b] = parts
if (a === undefined || hand === undefined || b === undefined) throw new Error('the rule has three parts for education')

const named = (id: string) => course({ id, worth: { mine: '1', other: '2' } })
const [first, second, third] = [named('first'), named('second'), named('third')]
const mine = credentialId('mine')

/** "first course mine other:x": the category, and the parts chosen by hand. */
const text = ({ id, category, awards }: Course) =>
  [id, category, ...awards.map((award) => [award.credentialId, award.requirementId].filter((part) => part !== undefined).join(':'))].join(' ')

test('a course moves to a part by its category, or by hand where its category counts elsewhere', () => {
  const moved = (part: RequirementLeaf) => movedTo(part, { courses: [first], credentialId: mine, root }).map(text)
  expect([moved(a), moved(b), moved(hand)]).toEqual([['first course mine other'], ['first quiz mine other'], ['first course mine:hand other']])
})

test('a course keeps its part of another certification, and gives up the one that it moves from', () => {
  const placed = { ...first, awards: first.awards.map((award) => ({ ...award, requirementId: 'x' })) }
  expect(movedTo(b, { courses: [placed], credentialId: mine, root }).map(text)).toEqual(['first quiz mine other:x'])
})

test('a course cannot move to a part that takes no category by itself', () => {
  const again = group('all', {}, [leaf('one', { takes: ['cpr'] }), leaf('two', { takes: ['cpr'] })])
  const two: RequirementLeaf = { ...a, id: 'two', categories: ['cpr'] }
  expect(movedTo(two, { courses: [first], credentialId: mine, root: again }).map(text)).toEqual(['first course mine other'])
})

test('each part has a turn with all that may be taken there', () => {
  const free = (courses: readonly Course[], ...among: readonly RequirementLeaf[]) => ({ credentialId: mine, root, courses, parts: among })
  const freedoms = [free([first], a, b), free([second], b, hand), { ...free([third], b), credentialId: credentialId('other') }]
  expect(turnsOf([first, second, third], freedoms, mine).map((turn) => turn.map(text))).toEqual([
    ['first course mine other', 'second course mine other', 'third course mine other'],
    ['first course mine other', 'second course mine other', 'third course mine other'],
    ['first quiz mine other', 'second quiz mine other', 'third course mine other'],
    ['first course mine other', 'second course mine:hand other', 'third course mine other'],
  ])
})

test('parts are named unless they are all', () => {
  const freedom = { credentialId: mine, root, courses: [first] }
  expect(limitedTo({ ...freedom, parts })).toEqual([])
  expect(limitedTo({ ...freedom, parts: [a, b] })).toEqual([{ credentialId: 'mine', labels: ['a', 'b'] }])
})
