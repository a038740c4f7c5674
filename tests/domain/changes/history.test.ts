import { expect, test } from 'vitest'
import type { Act } from '../../../src/domain/changes/act'
import { emptyHistory, fittingAct, type History, withActFor, withoutAct, withAct } from '../../../src/domain/changes/history'
import type { Change } from '../../../src/domain/records/change'
import { emptyPortfolio } from '../../../src/domain/records/portfolio'
import { added, certification, course, edited } from '../../support/records'

const act = (title: string, ...changes: readonly Change[]): Act => ({ verb: 'logged', subject: { kind: 'course', title }, changes })
const log = (id: string) => act(id, added(course(id)))
const nameOf = ({ subject }: Act) => (subject.kind === 'course' ? subject.title : subject.kind)
const names = ({ done, undone }: History) => ({ done: done.map(nameOf), undone: undone.map(nameOf) })

test('what was undone can be redone until something new is done', () => {
  const [a, b, c] = [log('a'), log('b'), log('c')]
  const undone = withAct(withAct(withAct(emptyHistory, a, false), b, false), b, true)
  expect(names(undone)).toEqual({ done: ['a'], undone: ['b'] })
  expect(names(withAct(undone, b, false))).toEqual({ done: ['a', 'b'], undone: [] })
  expect(names(withAct(undone, c, false))).toEqual({ done: ['a', 'c'], undone: [] })
})

test('the latest hundred acts are kept', () => {
  const history = Array.from({ length: 103 }, (_, index) => log(`c${index}`)).reduce((kept, each) => withAct(kept, each, false), emptyHistory)
  expect(history.done).toHaveLength(100)
  expect(history.done.map(nameOf)[0]).toBe('c3')
})

test('dropping a blocked act also drops acts on the same records, and nothing else', () => {
  const [first, second] = [log('a'), act('edit a', edited(course('a'), { title: 'A' }))]
  expect(names(withoutAct({ done: [first, log('b'), second], undone: [log('c')] }, second))).toEqual({ done: ['b'], undone: ['c'] })
})

test('after a reload, an act applies to records with the same content', () => {
  const here = course('a', { title: 'A' })
  const portfolio = { ...emptyPortfolio, courses: [here] }
  const fitting = fittingAct(act('a', added(course('a', { title: 'A' }))), portfolio, true)
  expect(fitting?.changes[0]?.after).toBe(here)
  expect(fittingAct(act('a', added(course('a', { title: 'Other' }))), portfolio, true)).toBeNull()
  expect(fittingAct(log('a'), portfolio, false)).toBeNull()
  expect(fittingAct(log('gone'), portfolio, true)).toBeNull()
})

test('an undo never gives two credentials the same name', () => {
  const portfolio = { ...emptyPortfolio, credentials: [certification('other', { name: 'NASM-CPT' })] }
  const removal = act('cpt', { kind: 'credential', before: certification('cpt', { name: 'nasm-cpt' }), after: null })
  expect(fittingAct(removal, portfolio, true)).toBeNull()
  expect(fittingAct(removal, emptyPortfolio, true)).toBe(removal)
})

test('an act is replaced by one that does the same, wherever it is', () => {
  const [a, b, c] = [log('a'), log('b'), log('c')]
  const replaced = log('replaced')
  expect(names(withActFor({ done: [a, b], undone: [c] }, b, replaced))).toEqual({ done: ['a', 'replaced'], undone: ['c'] })
  expect(names(withActFor({ done: [a, b], undone: [c] }, c, replaced))).toEqual({ done: ['a', 'b'], undone: ['replaced'] })
})
