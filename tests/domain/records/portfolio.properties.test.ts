import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareCourses, type Course } from '../../../src/domain/records/course'
import { applyChanges, type Change, invert, isLatest } from '../../../src/domain/records/change'
import type { Portfolio } from '../../../src/domain/records/portfolio'
import { courseId, cpt, credentialId, day, portfolio } from '../../support/portfolio'
import { contentsOf } from '../../support/world'
import { anyCourses, anyDay } from '../arbitraries'

const today = day('2026-11-20')

type Step = {
  readonly kind: Change['kind']
  readonly verb: 'add' | 'edit' | 'delete' | 'bringBack'
  readonly pick: number
  readonly text: string
  readonly on: string
}

const anySteps = fc.array(
  fc.record<Step>({
    kind: fc.constantFrom('course', 'credential'),
    verb: fc.constantFrom('add', 'edit', 'delete', 'bringBack'),
    pick: fc.nat(1000),
    text: fc.string({ maxLength: 5 }),
    on: anyDay(),
  }),
  { maxLength: 20, size: 'max' },
)

const courseOf = (id: string, { text, on }: Step): Course => ({
  id: courseId(id),
  title: text,
  provider: '',
  completedOn: day(on),
  category: 'course',
  contactHours: null,
  cost: null,
  awards: [],
})

/** A change a trainer could make to the current portfolio; null if there's nothing to change. */
function changeFor(current: Portfolio, step: Step, index: number): Change | null {
  const { kind, verb, pick, text } = step
  const gone = current.deleted.filter((entry) => entry.kind === kind)
  const brought = gone[pick % gone.length]
  if (kind === 'course') {
    const before = current.courses[pick % current.courses.length]
    if (verb === 'add') return { kind, before: null, after: courseOf(`c${index}`, step) }
    if (verb === 'bringBack') return brought?.kind === 'course' ? { kind, before: null, after: brought.record } : null
    return before === undefined ? null : { kind, before, after: verb === 'edit' ? courseOf(before.id, step) : null }
  }
  const before = current.credentials[pick % current.credentials.length]
  if (verb === 'add') return { kind, before: null, after: cpt({ id: credentialId(`k${index}`), name: text }) }
  if (verb === 'bringBack') return brought?.kind === 'credential' ? { kind, before: null, after: brought.record } : null
  return before === undefined ? null : { kind, before, after: verb === 'edit' ? { ...before, name: text } : null }
}

/** The portfolio after the steps, and the changes that led there. */
function walk(from: Portfolio, steps: readonly Step[], firstId: number): { readonly end: Portfolio; readonly changes: readonly Change[] } {
  let end = from
  const changes: Change[] = []
  for (const [index, step] of steps.entries()) {
    const change = changeFor(end, step, firstId + index)
    if (change === null) continue
    changes.push(change)
    end = applyChanges(end, [change], today)
  }
  return { end, changes }
}

test('undoing a whole series of changes restores every record', () => {
  fc.assert(
    fc.property(anySteps, anySteps, (first, then) => {
      const start = walk(portfolio(), first, 0).end
      const { end, changes } = walk(start, then, first.length)
      const back = applyChanges(end, invert(changes), today)
      expect(back.courses).toEqual(start.courses)
      expect(back.credentials).toEqual(start.credentials)
      const again = applyChanges(back, changes, today)
      expect([again.courses, again.credentials]).toEqual([end.courses, end.credentials])
    }),
  )
})

test('changes applied together do the same as one by one, and are then the latest', () => {
  fc.assert(
    fc.property(anySteps, (steps) => {
      const { end, changes } = walk(portfolio(), steps, 0)
      expect(contentsOf(applyChanges(portfolio(), changes, today))).toEqual(contentsOf(end))
      expect(isLatest(end, changes.slice(-1))).toBe(true)
    }),
  )
})

test('many changes applied at once leave the same as one by one', () => {
  fc.assert(
    fc.property(fc.array(anySteps, { minLength: 2, maxLength: 4 }), (steps) => {
      const { end, changes } = walk(portfolio(), steps.flat(), 0)
      // Enough untouched courses to make it many changes.
      const extra = Array.from({ length: 20 }, (_, index): Change => ({
        kind: 'course',
        before: null,
        after: courseOf(`x${index}`, { kind: 'course', verb: 'add', pick: 0, text: '', on: '2026-01-01' }),
      }))
      const single = applyChanges(end, extra.slice(0, 10), today)
      const oneByOne = applyChanges(single, extra.slice(10), today)
      const together = applyChanges(portfolio(), [...changes, ...extra], today)
      expect(contentsOf(together)).toEqual(contentsOf(oneByOne))
      expect(isLatest(together, extra)).toBe(true)
      expect(isLatest(together, invert(extra))).toBe(false)
    }),
  )
})

test('no record is ever both current and recently deleted, or there twice', () => {
  fc.assert(
    fc.property(anySteps, (steps) => {
      const { end } = walk(portfolio(), steps, 0)
      const ids = [...end.courses.map(({ id }) => id), ...end.credentials.map(({ id }) => id), ...end.deleted.map(({ record }) => record.id)]
      expect(new Set(ids).size).toBe(ids.length)
    }),
  )
})

test('adding a course keeps the counting order', () => {
  fc.assert(
    fc.property(anyCourses, (courses) => {
      const filled = courses.reduce((held, after) => applyChanges(held, [{ kind: 'course', before: null, after }], today), portfolio())
      expect(filled.courses).toEqual(courses.toSorted(compareCourses))
    }),
  )
})
