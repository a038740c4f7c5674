import type { Certification } from '../records/credential'
import { awardOf, type Course } from '../records/course'
import { type CarriedCount, carryIn } from './carried'
import { countCourse, type CourseCount } from './courseCount'
import { type CycleWindow, cycleOf, requirementOf } from './cycle'
import { type Balance, createLedger } from './ledger'
import { creditedIn } from '../records/renewal'
import type { Requirement } from '../rule/rule'
import type { Shelf } from '../values/shelf'

/** What a certification's courses give its running cycle: each of them, and all of them together. */
export type CycleTally = { readonly parts: Shelf<CourseCount>; readonly balance: Balance }

type Part = { readonly counts: readonly CourseCount[]; readonly balance: Balance }

/** What counting begins with. */
export type Opening = {
  readonly certification: Certification
  readonly cycle: CycleWindow
  readonly requirement: Requirement
  readonly carriedIn: readonly CarriedCount[]
  readonly credited: ReturnType<typeof creditedIn>
  readonly balance: Balance
}

const openings = new WeakMap<Certification, Opening>()

export function openingOf(certification: Certification): Opening {
  const found = openings.get(certification) ?? openingAnew(certification)
  openings.set(certification, found)
  return found
}

/**
 * Counts the courses completed on the cycle's days, one piece of the shelf after the other. A piece that follows on the same balance as before
 * isn't counted again, so a changed course costs its own piece and the ones after it.
 */
export function tally(opening: Opening, own: Shelf<Course>): CycleTally {
  const parts: (readonly CourseCount[])[] = []
  let { balance } = opening
  for (const piece of own) {
    if (!overlaps(piece, opening.cycle)) continue
    const part = tallyOf(piece, balance, opening)
    if (part.counts.length > 0) parts.push(part.counts)
    balance = part.balance
  }
  return { parts, balance }
}

export function isInCycle({ completedOn }: Course, { start, educationEnds }: CycleWindow): boolean {
  return completedOn >= start && completedOn <= educationEnds
}

/** By piece and by the balance before it. A balance belongs to one opening. */
const remembered = new WeakMap<readonly Course[], WeakMap<Balance, Part>>()

function tallyOf(piece: readonly Course[], before: Balance, opening: Opening): Part {
  const known = remembered.get(piece) ?? new WeakMap<Balance, Part>()
  const found = known.get(before) ?? tallyAnew(piece, before, opening)
  remembered.set(piece, known.set(before, found))
  return found
}

function tallyAnew(piece: readonly Course[], before: Balance, { certification, cycle, requirement, credited }: Opening): Part {
  const ledger = createLedger(requirement, certification.rule, before)
  const counts = piece.flatMap((course) => {
    const award = isInCycle(course, cycle) ? awardOf(course, certification.id) : null
    return award === null ? [] : [countCourse(course, award, ledger, credited.get(course.id) ?? null)]
  })
  return { counts, balance: counts.length === 0 ? before : ledger.close() }
}

function openingAnew(certification: Certification): Opening {
  const { rule, renewals, certifiedOn } = certification
  const cycle = cycleOf(certification)
  const requirement = requirementOf(rule, certifiedOn, cycle)
  const ledger = createLedger(requirement, rule)
  const carriedIn = carryIn(ledger.allocation, requirement, renewals.at(-1))
  return { certification, cycle, requirement, carriedIn, credited: creditedIn(renewals), balance: ledger.close() }
}

function overlaps(piece: readonly Course[], { start, educationEnds }: CycleWindow): boolean {
  const [first, last] = [piece[0], piece.at(-1)]
  return first !== undefined && last !== undefined && last.completedOn >= start && first.completedOn <= educationEnds
}
