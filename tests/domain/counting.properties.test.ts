import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sum } from '../../src/domain/amount'
import { countCycle, type CycleCount } from '../../src/domain/counting'
import type { Certification } from '../../src/domain/credential'
import { compareCourses, type Course } from '../../src/domain/course'
import { isLeaf, leavesOf, type Requirement } from '../../src/domain/rule'
import { certificationAsking, courseId } from '../support/portfolio'
import { anyCourses, anyRequirement } from './arbitraries'

const runs = { numRuns: 200 }

const count = (requirement: Requirement, courses: readonly Course[]): CycleCount =>
  countCycle(certificationAsking(requirement), courses.toSorted(compareCourses))

/** Every rule with every list of courses. */
function always(holds: (counted: CycleCount, requirement: Requirement, courses: readonly Course[]) => void): void {
  fc.assert(
    fc.property(anyRequirement, anyCourses, (requirement, courses) => {
      holds(count(requirement, courses), requirement, courses)
    }),
    runs,
  )
}

const nodesOf = (requirement: Requirement): readonly Requirement[] =>
  isLeaf(requirement) ? [requirement] : [requirement, ...requirement.children.flatMap(nodesOf)]

/** What each node has, by handing out the courses one hundredth at a time: it goes as far up as there is room. */
function handOut(certification: Certification, courses: readonly Course[]): ReadonlyMap<Requirement, number> {
  const has = new Map<Requirement, number>()
  const give = (node: Requirement, categoryLeaf: Requirement): boolean => {
    const inside = node === categoryLeaf || (!isLeaf(node) && node.children.some((child) => give(child, categoryLeaf)))
    const before = has.get(node) ?? 0
    if (!inside || (node.max !== null && before >= node.max)) return false
    has.set(node, before + 1)
    return true
  }
  const { requirement } = certification.rule
  for (const { category, completedOn, awards } of courses) {
    const leaf = leavesOf(requirement).find((candidate) => isLeaf(candidate) && candidate.categories.includes(category))
    const amount = awards.find(({ credentialId }) => credentialId === certification.id)?.amount ?? 0
    if (leaf === undefined || completedOn < '2026-01-15' || completedOn > '2028-04-14') continue
    for (let given = 0; given < amount; given += 1) give(requirement, leaf)
  }
  return has
}

test('what counts of a course and what does not are together its award', () => {
  always(({ courses }) => {
    for (const { award, counted, surplus } of courses) expect(counted + surplus).toBe(award)
  })
})

test('there is a reason exactly where something does not count', () => {
  always(({ courses }) => {
    for (const { surplus, reason } of courses) expect(reason !== null).toBe(surplus > 0)
  })
})

test('what counts of all courses together is what the rule counted', () => {
  always(({ courses, root }) => {
    expect(sum(courses.map(({ counted }) => counted))).toBe(root.counted)
  })
})

test('no requirement counts more than its limit, in the tree or over the courses', () => {
  always((counted, requirement) => {
    for (const node of nodesOf(requirement)) {
      if (node.max === null) continue
      const takes = leavesOf(node)
      const below = counted.courses.filter(({ course }) => {
        const leaf = leavesOf(requirement).find(({ categories }) => categories.includes(course.category))
        return leaf !== undefined && takes.includes(leaf)
      })
      expect(sum(below.map((entry) => entry.counted))).toBeLessThanOrEqual(node.max)
    }
    const check = (node: CycleCount['root']): void => {
      if (node.requirement.max !== null) expect(node.counted).toBeLessThanOrEqual(node.requirement.max)
      node.children.forEach(check)
    }
    check(counted.root)
  })
})

test('progress and what is needed are together what the renewal requires', () => {
  always(({ progress, needed, required }, requirement) => {
    expect(required).toBe(requirement.min)
    expect(progress + needed).toBe(required)
    expect(progress).toBeGreaterThanOrEqual(0)
    expect(progress).toBeLessThanOrEqual(required)
  })
})

test('nothing is needed exactly when every minimum of the rule is met', () => {
  always((counted, requirement, courses) => {
    const has = handOut(certificationAsking(requirement), courses)
    const isMet = nodesOf(requirement).every((node) => (has.get(node) ?? 0) >= node.min)
    expect(counted.needed === 0).toBe(isMet)
  })
})

test('one more course never lowers the bar', () => {
  fc.assert(
    fc.property(anyRequirement, anyCourses, (requirement, courses) => {
      expect(count(requirement, courses).progress).toBeGreaterThanOrEqual(count(requirement, courses.slice(1)).progress)
    }),
    runs,
  )
})

test('the order in which courses are logged does not matter for the bar', () => {
  const inTwoOrders = anyCourses.chain((courses) =>
    fc.tuple(fc.constant(courses), fc.shuffledSubarray([...courses], { minLength: courses.length, maxLength: courses.length })),
  )
  fc.assert(
    fc.property(anyRequirement, inTwoOrders, (requirement, [courses, others]) => {
      const relogged = others.map((course, index) => ({ ...course, id: courseId(`c${String(index).padStart(3, '0')}`) }))
      expect(count(requirement, relogged).progress).toBe(count(requirement, courses).progress)
      expect(count(requirement, relogged).root).toEqual(count(requirement, courses).root)
    }),
    runs,
  )
})
