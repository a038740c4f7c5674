import { expect, test } from 'vitest'
import type { Act } from '../../../src/domain/changes/act'
import { emptyHistory, fittingAct, type History, withActFor, withoutAct, withAct } from '../../../src/domain/changes/history'
import type { Change } from '../../../src/domain/records/change'
import type { Certification } from '../../../src/domain/records/credential'
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
  const both = withAct(undone, a, true)
  expect(names(both)).toEqual({ done: [], undone: ['b', 'a'] })
  expect(names(withAct(both, a, false))).toEqual({ done: ['a'], undone: ['b'] })
  expect(withAct(undone, c, true)).toBe(undone)
  expect(names(withAct({ done: [a, b, c], undone: [] }, c, true))).toEqual({ done: ['a', 'b'], undone: ['c'] })
})

test('the latest hundred acts are kept', () => {
  const history = Array.from({ length: 103 }, (_, index) => log(`c${index}`)).reduce((kept, each) => withAct(kept, each, false), emptyHistory)
  expect(history.done).toHaveLength(100)
  expect(history.done.map(nameOf)[0]).toBe('c3')
})

test('dropping a blocked act also drops acts on the same records, and nothing else', () => {
  const [first, second] = [log('a'), act('edit a', edited(course('a'), { title: 'A' }))]
  expect(names(withoutAct({ done: [first, log('b'), second], undone: [log('c')] }, second))).toEqual({ done: ['b'], undone: ['c'] })
  const both = act('c and a', added(course('c')), edited(course('a'), { title: 'A' }))
  expect(names(withoutAct({ done: [both, log('b')], undone: [log('c'), log('a')] }, first))).toEqual({ done: ['b'], undone: ['c'] })
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

test('a redo applies to records with the same content as before the act', () => {
  const [one, other] = [course('a', { title: 'A' }), course('b')]
  const portfolio = { ...emptyPortfolio, courses: [one, other] }
  const redo = act('both', edited(other, { title: 'B' }), edited(course('a', { title: 'A' }), { title: 'AA' }))
  const fitting = fittingAct(redo, portfolio, false)
  expect(fitting?.changes.map(({ before }) => before)).toEqual([other, one])
  expect([fitting?.changes[0] === redo.changes[0], fitting?.changes[1]?.before === one]).toEqual([true, true])
})

test('a redo never gives two credentials the same name, and another credential with another name is no obstacle', () => {
  const added = act('cpt', { kind: 'credential', before: null, after: certification('cpt', { name: 'NASM-CPT' }) })
  const named = (name: string) => ({ ...emptyPortfolio, credentials: [certification('other', { name })] })
  expect(fittingAct(added, named('nasm-cpt'), false)).toBeNull()
  expect(fittingAct(added, named('ACE'), false)).toBe(added)
  const renamed = act('cpt', { kind: 'credential', before: certification('cpt', { name: 'Old' }), after: added.changes[0]?.after as Certification })
  const held = { ...emptyPortfolio, credentials: [certification('cpt', { name: 'NASM-CPT' }), certification('other', { name: 'Old' })] }
  expect(fittingAct(renamed, held, true)).toBeNull()
})

test('an undo never gives two credentials the same name', () => {
  const portfolio = { ...emptyPortfolio, credentials: [certification('other', { name: 'NASM-CPT' })] }
  const removal = act('cpt', { kind: 'credential', before: certification('cpt', { name: 'nasm-cpt' }), after: null })
  expect(fittingAct(removal, portfolio, true)).toBeNull()
  expect(fittingAct(removal, emptyPortfolio, true)).toBe(removal)
})

test('taking back a replacement gives the credential before it its name again, and putting it back does, too', () => {
  const [mine, restored] = [certification('mine', { name: 'NASM-CPT' }), certification('restored', { name: 'nasm-cpt' })]
  const replaced = act('all', { kind: 'credential', before: null, after: restored }, { kind: 'credential', before: mine, after: null })
  const [before, after] = [mine, restored].map((credential) => ({ ...emptyPortfolio, credentials: [credential] }))
  expect(fittingAct(replaced, after ?? emptyPortfolio, true)).toBe(replaced)
  expect(fittingAct(replaced, before ?? emptyPortfolio, false)).toBe(replaced)
})

test('an act is replaced by one that does the same, wherever it is', () => {
  const [a, b, c] = [log('a'), log('b'), log('c')]
  const replaced = log('replaced')
  expect(names(withActFor({ done: [a, b], undone: [c] }, b, replaced))).toEqual({ done: ['a', 'replaced'], undone: ['c'] })
  expect(names(withActFor({ done: [a, b], undone: [c] }, c, replaced))).toEqual({ done: ['a', 'b'], undone: ['replaced'] })
})
