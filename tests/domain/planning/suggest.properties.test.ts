import fc, { type Arbitrary } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hundredths, minus, zero } from '../../../src/domain/values/amount'
import { takeSuggestion } from '../../../src/domain/changes/planAct'
import { countCycle } from '../../../src/domain/counting/counting'
import { cycleAfter } from '../../../src/domain/counting/cycle'
import { previewCounting } from '../../../src/domain/counting/preview'
import { outlookOf } from '../../../src/domain/counting/outlook'
import { countForRenewal, renewed } from '../../../src/domain/counting/renewing'
import { creditForHours, hoursForCredit } from '../../../src/domain/rule/credit'
import { studyPace } from '../../../src/domain/planning/studyPace'
import type { Pick, Served } from '../../../src/domain/planning/step'
import type { SuggestOptions } from '../../../src/domain/planning/context'
import { suggestPlan, type Suggestion } from '../../../src/domain/planning/suggest'
import { compareCourses, comparePlanned, type Course, type PlannedCourse } from '../../../src/domain/records/course'
import type { Certification } from '../../../src/domain/records/credential'
import { applyChanges } from '../../../src/domain/records/change'
import { certificationsOf, type Portfolio } from '../../../src/domain/records/portfolio'
import { type Category, isCardClass } from '../../../src/domain/rule/category'
import { leavesOf, type Requirement, type RequirementLeaf } from '../../../src/domain/rule/rule'
import { attentionsOf } from '../../../src/domain/status/attention'
import { statusesOf } from '../../../src/domain/status/standing'
import { anyCertification, anyCourses, anyDay } from '../arbitraries'
import { hold } from '../../support/held'
import { amount, card, courseId, credentialId, day, planned, portfolio } from '../../support/portfolio'

const today = day('2026-11-20')

type World = { readonly held: Portfolio; readonly options: SuggestOptions }

const anyOptions: Arbitrary<SuggestOptions> = fc.record({
  objective: fc.constantFrom('hours', 'cost', 'waste'),
  cycles: fc.constantFrom(1, 2, 3),
  oneSpecialization: fc.boolean(),
  marginDays: fc.constantFrom(0, 30, 90),
})

const presets = ['nasm-cpt', 'ace-cpt', 'cscs', 'acsm-cpt', 'issa-cpt', 'afaa-gfi', 'neta-pt', 'ncsf-cpt', 'nfpt-cpt', 'cimspa-practitioner']

const anyHeld: Arbitrary<readonly Certification[]> = fc
  .uniqueArray(fc.record({ presetId: fc.constantFrom(...presets), on: anyDay({ from: '2025-12-01', to: '2026-11-01' }) }), {
    selector: ({ presetId }) => presetId,
    minLength: 1,
    maxLength: 4,
  })
  .map((all) => all.map(({ presetId, on }) => ({ ...hold(presetId, { on, today }), id: credentialId(presetId) })))

const anyKind = fc.constantFrom<Category>('specialization', 'course', 'course', 'conference', 'quiz', 'ethics', 'cpr')

/** Courses of 1 to 20 hours, completed or planned, each worth its hours to some of the certifications. */
function coursesFor(held: readonly Certification[], from: string, to: string, name: string): Arbitrary<readonly PlannedCourse[]> {
  return fc
    .array(
      fc.record({
        on: anyDay({ from, to }),
        category: anyKind,
        hours: fc.integer({ min: 1, max: 20 }),
        cost: fc.option(fc.integer({ min: 20, max: 600 })),
        provider: fc.constantFrom('NASM', 'NETA', 'Elsewhere'),
        countsFor: fc.subarray([...held], { minLength: 1 }),
      }),
      { maxLength: 5 },
    )
    .map((all) =>
      all.map(({ on, category, hours, cost, provider, countsFor }, index): PlannedCourse => {
        const awards = countsFor.map(({ id, rule: { unit } }) => ({
          credentialId: id,
          amount: creditForHours(amount(`${hours}`), unit) ?? amount('1'),
        }))
        const facts = { id: `${name}${index}`, title: `${name} ${index}`, on, category, provider, hours: `${hours}` }
        return { ...planned(cost === null ? facts : { ...facts, cost: `${cost}` }), awards }
      }),
    )
}

const completed = ({ plannedFor, ...facts }: PlannedCourse): Course => ({ ...facts, completedOn: plannedFor })

const anyRealWorld: Arbitrary<World> = anyHeld.chain((held) =>
  fc
    .record({
      done: coursesFor(held, '2025-12-01', '2026-11-20', 'done'),
      plans: coursesFor(held, '2026-11-01', '2029-06-01', 'plan'),
      cards: fc.subarray([card()]),
      options: anyOptions,
    })
    .map(({ done, plans, cards, options }) => ({
      held: portfolio({
        credentials: [...held, ...cards],
        courses: done.toSorted(comparePlanned).map(completed),
        planned: plans.toSorted(comparePlanned),
      }),
      options,
    })),
)

/** Any rule at all, for one certification. */
const anyOddWorld: Arbitrary<World> = fc
  .record({ certification: anyCertification, courses: anyCourses, options: anyOptions })
  .map(({ certification, courses, options }) => {
    const sorted = courses.toSorted((a, b) => (a.completedOn === b.completedOn ? (a.id < b.id ? -1 : 1) : a.completedOn < b.completedOn ? -1 : 1))
    const later = sorted
      .filter(({ completedOn }) => completedOn > today)
      .map(({ completedOn, ...facts }): PlannedCourse => ({ ...facts, plannedFor: completedOn }))
    return {
      held: portfolio({ credentials: [certification], courses: sorted.filter(({ completedOn }) => completedOn <= today), planned: later }),
      options,
    }
  })

const picksOf = ({ steps }: Suggestion) => steps.flatMap(({ picks }) => picks)

const asPlanned = ({ completedOn, ...facts }: Course): PlannedCourse => ({ ...facts, plannedFor: completedOn })

/** The plan as taken over: with one button for the known courses, and by planning a course for each of the others. */
function taken(held: Portfolio, suggestion: Suggestion): Portfolio {
  const news = picksOf(suggestion).filter(({ candidate, wanted }) => wanted === null && candidate.planned === null)
  const ids = news.map(({ courses: [first] }) => first?.id ?? courseId('')).values()
  const act = takeSuggestion(suggestion)(held, { today, newId: () => ids.next().value ?? '' })
  if (!act.ok) throw new Error('a suggestion can be taken')
  const known = applyChanges(held, act.value.changes, today)
  const others = picksOf(suggestion).flatMap(({ wanted, courses }) => (wanted === null ? [] : courses.map(asPlanned)))
  return { ...known, planned: [...known.planned, ...others].toSorted(comparePlanned) }
}

/** The certification renewed as soon as its cycle is over by then: on the expiry if it's complete, else after the late days. */
function renewedBy(certification: Certification, held: Portfolio, on: string): Certification {
  const { cycle } = countCycle(certification, held.courses)
  const isComplete = countForRenewal(certification, held, cycle.expiry).needed === zero
  const renewedOn = isComplete ? cycle.expiry : cycle.educationEnds
  if (renewedOn >= on) return certification
  const { start: nextStart, expiry: expiresOn } = cycleAfter(cycle, certification.rule)
  return renewedBy(renewed(certification, held, { renewedOn, fee: null, expiresOn, nextStart }), held, on)
}

/** Completes everything planned in order, renewing in between, and hands each course over as it's about to be completed. */
function live(held: Portfolio, see: (course: Course, before: Portfolio, after: Portfolio) => void): void {
  let now = held
  for (const before of held.planned) {
    const course = completed({ ...before, plannedFor: before.plannedFor < today ? today : before.plannedFor })
    now = {
      ...now,
      credentials: now.credentials.map((each) => (each.kind === 'certification' ? renewedBy(each, now, course.completedOn) : each)),
    }
    const after = applyChanges(now, [{ kind: 'course', before, after: course }], today)
    see(course, now, after)
    now = after
  }
}

const runs = { numRuns: 20 }

describe.each([
  ['real rules', anyRealWorld],
  ['any rule', anyOddWorld],
])('with %s', (_, anyWorld) => {
  test('what a step gives is what counts once it is completed, and what the log dialog says before', () => {
    fc.assert(
      fc.property(anyWorld, ({ held, options }) => {
        const suggestion = suggestPlan(held, today, options)
        const owner = new Map(picksOf(suggestion).flatMap((pick) => pick.courses.map(({ id }) => [id, pick] as const)))
        const counted = new Map<Pick, Map<string, number>>()
        live(taken(held, suggestion), (course, before, after) => {
          const pick = owner.get(course.id)
          if (pick === undefined) return
          for (const certification of certificationsOf(after)) {
            const entry = countCycle(certification, after.courses).courses.find((each) => each.course.id === course.id)
            const preview = previewCounting(certification, before, course, course.completedOn).course
            expect(preview?.counted).toBe(entry?.counted)
            const sums = counted.get(pick) ?? new Map<string, number>()
            if (entry !== undefined) counted.set(pick, sums.set(certification.id, (sums.get(certification.id) ?? 0) + entry.counted))
          }
        })
        for (const pick of picksOf(suggestion)) {
          const said = pick.serves.flatMap(({ certification, counted: credit }) => (credit > 0 ? [[certification.id, credit]] : []))
          const found = [...(counted.get(pick) ?? new Map<string, number>())].filter(([, credit]) => credit > 0)
          expect(found.toSorted()).toEqual(said.toSorted())
        }
      }),
      runs,
    )
  })

  test('no step is told to wait, neither with the whole plan nor by itself', () => {
    fc.assert(
      fc.property(anyWorld, ({ held, options }) => {
        const suggestion = suggestPlan(held, today, options)
        const waiting = (then: Portfolio) =>
          attentionsOf(statusesOf(then, today), then, today).flatMap((each) => (each.kind === 'shouldWait' ? [each.planned.id] : []))
        const ids = new Set(picksOf(suggestion).flatMap(({ courses }) => courses.map(({ id }) => id)))
        expect(waiting(taken(held, suggestion)).filter((id) => ids.has(id))).toEqual([])
        for (const { candidate, courses } of picksOf(suggestion).filter(({ candidate }) => candidate.planned === null)) {
          const alone = { ...held, planned: [...held.planned, ...courses.map(asPlanned)].toSorted(comparePlanned) }
          const own = new Set(courses.map(({ id }) => id))
          expect([candidate.title, ...waiting(alone).filter((id) => own.has(id))]).toEqual([candidate.title])
        }
      }),
      runs,
    )
  })

  test('the hours that the pace has left go down by no more than a step gives', () => {
    fc.assert(
      fc.property(anyWorld, ({ held, options }) => {
        const suggestion = suggestPlan(held, today, options)
        const owner = new Map(picksOf(suggestion).flatMap((pick) => pick.courses.map(({ id }) => [id, pick] as const)))
        live(taken(held, suggestion), (course, before, after) => {
          const pick = owner.get(course.id)
          for (const certification of certificationsOf(after)) {
            const hours = (then: Portfolio) =>
              studyPace(countCycle(certification, then.courses), certification.rule, 0, course.completedOn)?.hours ?? zero
            const fewer = minus(hours(before), hours(after))
            if (pick === undefined || fewer === zero) continue
            const served = pick.serves.find((each) => each.certification.id === certification.id)
            const most = hoursForCredit(mostOf(served, certification), certification.rule.unit) ?? zero
            expect(fewer).toBeLessThanOrEqual(most)
          }
        })
      }),
      runs,
    )
  })
})

/** The parts a step names: by their own names, or by that of a group; all that take education if it names none. */
function partsOf(requirement: Requirement, labels: readonly string[]): readonly RequirementLeaf[] {
  const nodes = (node: Requirement): readonly Requirement[] => ('children' in node ? [node, ...node.children.flatMap(nodes)] : [node])
  const education = leavesOf(requirement).filter(({ categories }) => categories.length === 0 || categories.some((each) => !isCardClass(each)))
  if (labels.length === 0) return education
  const named = nodes(requirement).filter(({ label }) => labels.includes(label))
  return education.filter((leaf) => named.some((node) => leavesOf(node).includes(leaf)))
}

test('the whole amount of what to look for counts in each part it names, and closes as much', () => {
  fc.assert(
    fc.property(anyRealWorld, fc.infiniteStream(fc.nat(20)), ({ held, options }, choices) => {
      const suggestion = suggestPlan(held, today, options)
      const then = taken(held, suggestion)
      const choose = <T>(all: readonly T[]): T | undefined => all[(choices.next().value ?? 0) % all.length]
      for (const certification of certificationsOf(held)) {
        const { requirement } = certification.rule
        // Each step in a part of the trainer's choice, all of them at once.
        const chosen = new Map(
          picksOf(suggestion).flatMap((pick) => {
            const served = pick.serves.find((each) => each.certification.id === certification.id)
            if (served === undefined || pick.wanted === null || pick.wanted.kind === 'class') return []
            const isOwn = pick.serves[0] === served || pick.wanted.kind !== 'any'
            const labels = served.under.length > 0 ? served.under : isOwn && 'labels' in pick.wanted ? pick.wanted.labels : []
            const part = choose(partsOf(requirement, labels))
            return part === undefined ? [] : pick.courses.map(({ id }) => [id, part] as const)
          }),
        )
        const moved = then.planned.map((each): PlannedCourse => {
          const part = chosen.get(each.id)
          const awards = each.awards.map((award) =>
            award.credentialId !== certification.id || part === undefined ? award : { ...award, requirementId: part.id },
          )
          return { ...each, awards, category: part === undefined || each.category !== 'cpr' ? each.category : 'course' }
        })
        const counts = (plans: readonly PlannedCourse[]) => {
          const found = new Map<string, number>()
          live({ ...then, planned: plans }, (course, _, after) => {
            const own = certificationsOf(after).find(({ id }) => id === certification.id)
            const entry = own === undefined ? undefined : countCycle(own, after.courses).courses.find((each) => each.course.id === course.id)
            if (chosen.has(course.id)) found.set(course.id, entry?.counted ?? 0)
          })
          return found
        }
        expect(counts(moved)).toEqual(counts(then.planned))
        const done = (plans: readonly PlannedCourse[]) => [...then.courses, ...plans.map(completed)].toSorted(compareCourses)
        const needed = (plans: readonly PlannedCourse[]) => outlookOf(certification, done(plans), options.cycles).map(({ count }) => count.needed)
        expect([certification.name, ...needed(moved)]).toEqual([certification.name, ...needed(then.planned)])
      }
    }),
    runs,
  )
})

/** Toward a check, all of the credit helps; a part's first credit helps as much as the issuer's smallest credit. */
function mostOf(served: Served | undefined, { rule }: Certification) {
  if (served === undefined) return zero
  const each = Math.max(0, ...rule.checks.map((check) => (check.kind === 'spread' ? check.each * check.atLeast : 0)))
  return hundredths(Math.max(served.counted + (served.toward.length > 0 ? served.surplus : 0), each))
}

test('with real rules, nothing is left open', () => {
  fc.assert(
    fc.property(anyRealWorld, ({ held, options }) => {
      const { steps } = suggestPlan(held, today, options)
      expect(
        steps.flatMap(({ outcomes }) => outcomes.filter(({ remaining }) => remaining > 0).map(({ certification }) => certification.name)),
      ).toEqual([])
    }),
    runs,
  )
})
