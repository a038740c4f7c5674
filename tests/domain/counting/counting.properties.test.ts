import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sum } from '../../../src/domain/values/amount'
import { countCycle, type CycleCount, leafCounts } from '../../../src/domain/counting/counting'
import type { Certification } from '../../../src/domain/records/credential'
import { compareCourses, type Course } from '../../../src/domain/records/course'
import { isLeaf, leavesOf, type Requirement, type RequirementLeaf } from '../../../src/domain/rule/rule'
import { courseId } from '../../support/portfolio'
import { anyCertification, anyCourses } from '../arbitraries'

const runs = { numRuns: 200 }

const count = (certification: Certification, courses: readonly Course[]): CycleCount => countCycle(certification, courses.toSorted(compareCourses))

/** Checks every rule with every list of courses. */
function always(holds: (counted: CycleCount, certification: Certification, courses: readonly Course[]) => void): void {
  fc.assert(
    fc.property(anyCertification, anyCourses, (certification, courses) => {
      holds(count(certification, courses), certification, courses)
    }),
    runs,
  )
}

/** The same for a rule in which the day a course was completed decides nothing: no cap across the parts, and repeats count. */
function alwaysInAnyOrder(holds: (counted: CycleCount, certification: Certification, courses: readonly Course[]) => void): void {
  fc.assert(
    fc.property(anyCertification.map(inAnyOrder), anyCourses, (certification, courses) => {
      holds(count(certification, courses), certification, courses)
    }),
    runs,
  )
}

function inAnyOrder(certification: Certification): Certification {
  return { ...certification, rule: { ...certification.rule, caps: [], repeats: true } }
}

const nodesOf = (requirement: Requirement): readonly Requirement[] =>
  isLeaf(requirement) ? [requirement] : [requirement, ...requirement.children.flatMap(nodesOf)]

/** How much a course gives which leaf, straight from the rule: chosen by hand (except CPR/AED), else by category; null if rejected. */
function creditOf({ completedOn, category, awards }: Course, { id, rule }: Certification): { leaf: RequirementLeaf; amount: number } | null {
  const award = awards.find(({ credentialId }) => credentialId === id)
  if (award === undefined || award.submission?.state === 'rejected') return null
  if (completedOn < '2026-01-15' || completedOn > '2028-04-14') return null
  const leaves = leavesOf(rule.requirement)
  const byHand = leaves.find((one) => one.id === award.requirementId && (category !== 'cpr' || one.categories.length === 0))
  const leaf = byHand ?? leaves.find((one) => one.categories.includes(category))
  if (leaf === undefined || completedOn < (leaf.from ?? '')) return null
  return { leaf, amount: award.amount }
}

/** What each node has, assigning the courses one hundredth at a time: each goes as far up as there's room. */
function handOut(certification: Certification, courses: readonly Course[]): ReadonlyMap<Requirement, number> {
  const has = new Map<Requirement, number>()
  const inYear = new Map<string, number>()
  const { rule, renewals } = certification
  const give = (node: Requirement, leaf: Requirement): boolean => {
    const inside = node === leaf || (!isLeaf(node) && node.children.some((child) => give(child, leaf)))
    const before = has.get(node) ?? 0
    if (!inside || (node.max !== null && before >= node.max)) return false
    has.set(node, before + 1)
    return true
  }
  for (const { requirementId, amount } of renewals.at(-1)?.carried ?? []) {
    const leaf = leavesOf(rule.requirement).find(({ id }) => id === requirementId)
    for (let given = 0; leaf !== undefined && given < amount; given += 1) give(rule.requirement, leaf)
  }
  for (const course of courses) {
    const credit = creditOf(course, certification)
    for (let given = 0; credit !== null && given < Math.min(credit.amount, credit.leaf.maxPerCourse ?? Infinity); given += 1) {
      const year = `${credit.leaf.id} in ${course.completedOn.slice(0, 4)}`
      const before = inYear.get(year) ?? 0
      if (credit.leaf.maxPerYear !== undefined && before >= credit.leaf.maxPerYear) continue
      inYear.set(year, before + 1)
      give(rule.requirement, credit.leaf)
    }
  }
  return has
}

/** Whether the rule says the renewal is earned. A rule that requires nothing is met. */
function isMet(certification: Certification, courses: readonly Course[]): boolean {
  const { requirement, checks } = certification.rule
  if (requirement.min === 0) return true
  const has = handOut(certification, courses)
  const tree = nodesOf(requirement).every((node) => (has.get(node) ?? 0) >= node.min)
  const fulfilled = checks.every((check) => {
    if (check.kind === 'spread') return leavesOf(requirement).filter((leaf) => (has.get(leaf) ?? 0) > 0).length >= check.atLeast
    const serves = ({ provider, awards: [award] }: Course) =>
      check.kind === 'ticked' ? award?.ticked?.includes('ticked') : /\b(nasm|national academy)\b/i.test(provider)
    return courses.filter(serves).reduce((total, course) => total + (creditOf(course, certification)?.amount ?? 0), 0) >= check.min
  })
  return tree && fulfilled
}

test('what counts of a course and what does not add up to its award', () => {
  always(({ courses }) => {
    for (const { award, counted, surplus } of courses) {
      expect(counted + surplus).toBe(award)
      expect(counted).toBeGreaterThanOrEqual(0)
      expect(surplus).toBeGreaterThanOrEqual(0)
    }
  })
})

test('there is a reason exactly when something does not count', () => {
  always(({ courses }) => {
    for (const { surplus, reason } of courses) expect(reason !== null).toBe(surplus > 0)
  })
})

test('what counts of all courses, plus what carried over, is what the rule counted', () => {
  always(({ courses, root, carriedIn }) => {
    expect(sum([...courses, ...carriedIn].map(({ counted }) => counted))).toBe(root.counted)
  })
})

test('no requirement counts more than its limit, in the tree or across courses', () => {
  always((counted, { rule: { requirement } }) => {
    for (const node of nodesOf(requirement)) {
      if (node.max === null) continue
      const takes = leavesOf(node)
      const below = counted.courses.filter((entry) => entry.requirement !== null && takes.includes(entry.requirement))
      expect(sum(below.map((entry) => entry.counted))).toBeLessThanOrEqual(node.max)
    }
    const check = (node: CycleCount['root']): void => {
      if (node.requirement.max !== null) expect(node.counted).toBeLessThanOrEqual(node.requirement.max)
      node.children.forEach(check)
    }
    check(counted.root)
  })
})

test('no requirement counts more from one calendar year than its yearly limit', () => {
  always(({ courses }, { rule: { requirement } }) => {
    for (const leaf of leavesOf(requirement)) {
      for (const year of ['2026', '2027', '2028']) {
        const ofYear = courses.filter((entry) => entry.requirement === leaf && entry.course.completedOn.startsWith(year))
        expect(sum(ofYear.map(({ counted }) => counted))).toBeLessThanOrEqual(leaf.maxPerYear ?? Infinity)
      }
    }
  })
})

test('no course counts more than the most its part counts of one, and none from before the part’s first day', () => {
  always(({ courses }) => {
    for (const { course, requirement, counted } of courses) {
      expect(counted).toBeLessThanOrEqual(requirement?.maxPerCourse ?? Infinity)
      if (counted > 0) expect(course.completedOn >= (requirement?.from ?? '')).toBe(true)
    }
  })
})

test('ticked courses count no more together than their cap', () => {
  always(({ courses }, { rule: { caps } }) => {
    const capped = courses.filter(({ course }) => course.awards[0]?.ticked?.includes('cap'))
    for (const { max } of caps) expect(sum(capped.map(({ counted }) => counted))).toBeLessThanOrEqual(max)
  })
})

test('each part of the rule shows what it has within its own limits', () => {
  alwaysInAnyOrder(({ root }, certification, courses) => {
    const has = handOut(certification, courses)
    for (const { requirement, counted } of leafCounts(root)) expect(counted).toBe(has.get(requirement) ?? 0)
  })
})

test('a rejected course counts nothing; outside of the cycle, the reason given is its day', () => {
  always(({ courses, cycle }) => {
    const rejected = courses.filter(({ course }) => course.awards[0]?.submission?.state === 'rejected')
    for (const { course, counted, reason } of rejected) {
      const late = course.completedOn > cycle.educationEnds ? 'tooLate' : 'rejected'
      expect([counted, reason]).toEqual([0, { kind: course.completedOn < cycle.start ? 'tooEarly' : late }])
    }
  })
})

test('progress and what is needed add up to what the renewal requires', () => {
  always(({ progress, needed, required }, { rule: { requirement } }) => {
    expect(required).toBe(requirement.min)
    expect(progress + needed).toBe(required)
    expect(progress).toBeGreaterThanOrEqual(0)
    expect(progress).toBeLessThanOrEqual(required)
  })
})

test('nothing is needed exactly when every minimum of the rule and every check is met', () => {
  alwaysInAnyOrder((counted, certification, courses) => {
    expect(counted.needed === 0).toBe(isMet(certification, courses))
  })
})

test('one more course never lowers the progress', () => {
  fc.assert(
    fc.property(anyCertification.map(inAnyOrder), anyCourses, fc.nat(13), (certification, courses, index) => {
      const without = courses.filter((_, at) => at !== index)
      expect(count(certification, courses).progress).toBeGreaterThanOrEqual(count(certification, without).progress)
    }),
    runs,
  )
})

test('the order courses are logged in does not affect progress', () => {
  const inTwoOrders = anyCourses.chain((courses) =>
    fc.tuple(fc.constant(courses), fc.shuffledSubarray([...courses], { minLength: courses.length, maxLength: courses.length })),
  )
  fc.assert(
    fc.property(anyCertification.map(inAnyOrder), inTwoOrders, (certification, [courses, others]) => {
      const relogged = others.map((course, index) => ({ ...course, id: courseId(`c${String(index).padStart(3, '0')}`) }))
      const [one, other] = [count(certification, courses), count(certification, relogged)]
      expect([other.progress, other.carriedIn]).toEqual([one.progress, one.carriedIn])
      expect([other.root, other.checks]).toEqual([one.root, one.checks])
    }),
    runs,
  )
})
