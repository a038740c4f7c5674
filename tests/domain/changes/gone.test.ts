import { expect, test } from 'vitest'
import type { Act } from '../../../src/domain/changes/act'
import { areSomeGone, touchesGone, withoutGone } from '../../../src/domain/changes/gone'
import { added, certification, course, day, planned } from '../../support/records'
import { portfolio } from '../../support/portfolio'

const held = portfolio({
  credentials: [certification('cpt')],
  courses: [course('a'), course('b'), course('c')],
  planned: [planned('p'), planned('q')],
  deleted: [{ kind: 'course', record: course('deleted'), deletedOn: day('2027-03-01') }],
})
const act = (...ids: readonly string[]): Act => ({
  verb: 'logged',
  subject: { kind: 'courses', count: ids.length },
  changes: ids.map((id) => added(course(id))),
})

test('a change to a record that was deleted for good touches it, whatever else it changes', () => {
  expect(touchesGone(act('a', 'deleted', 'q').changes, held)).toBe(false)
  expect(touchesGone(act('a', 'gone').changes, held)).toBe(true)
})

test('nothing that was done or undone with such a record is kept', () => {
  const [kept, gone] = [act('a'), act('gone')]
  expect(withoutGone({ done: [kept, gone], undone: [gone, kept] }, held)).toEqual({ done: [kept], undone: [kept] })
})

test('some are gone once there are fewer, deleted ones among them, of any kind', () => {
  for (const kind of ['courses', 'planned', 'credentials', 'deleted'] as const)
    expect([kind, areSomeGone({ ...held, [kind]: held[kind].slice(1) }, held), areSomeGone(held, { ...held, [kind]: held[kind].slice(1) })]).toEqual([
      kind,
      true,
      false,
    ])
  expect([areSomeGone(held, held), areSomeGone({ ...held }, held)]).toEqual([false, false])
})
