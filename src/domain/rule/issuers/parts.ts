import { type Amount, hundredths } from '../../values/amount'
import { type Category, educationCategories } from '../category'
import type { PlainDate } from '../../values/plainDate'
import { noSpan, type Span } from '../../values/span'
import type { CardCondition, Cycle, LateWindow, Requirement, RequirementGroup, RequirementLeaf } from '../rule'
import type { Confidence, Fact, Provenance, Topic } from './preset'

/** Short ways to write what presets are made of. Credit and money are written as they're printed: `units(1.9)`, `units(99)`. */

export function units(count: number): Amount {
  return hundredths(Math.round(count * 100))
}

/** The root of a rule with several parts: a renewal asks so much and counts no more. */
export function renewal(required: number, children: readonly Requirement[]): RequirementGroup {
  return { id: 'renewal', label: 'Renewal', min: units(required), max: units(required), children }
}

/** The whole requirement of a rule with nothing to tell apart. */
export function singleLeaf(required: number, categories: readonly Category[] = educationCategories): RequirementLeaf {
  return { id: 'education', label: 'Continuing education', min: units(required), max: units(required), categories }
}

/** No `min`: this part need not be there. No `max`: nothing limits it. */
type Limits = { readonly min?: number; readonly max?: number; readonly maxPerYear?: number; readonly maxPerCourse?: number; readonly from?: string }

export function leaf(
  id: string,
  label: string,
  { min = 0, max, maxPerYear, maxPerCourse, from }: Limits,
  categories: readonly Category[],
): RequirementLeaf {
  return {
    id,
    label,
    min: units(min),
    max: max === undefined ? null : units(max),
    categories,
    ...(maxPerYear === undefined ? {} : { maxPerYear: units(maxPerYear) }),
    ...(maxPerCourse === undefined ? {} : { maxPerCourse: units(maxPerCourse) }),
    ...(from === undefined ? {} : { from: from as PlainDate }), // safe: presets write real days
  }
}

/** Parts that count at most so much together. */
export function together(id: string, label: string, max: number, children: readonly Requirement[]): RequirementGroup {
  return { id, label, min: units(0), max: units(max), children }
}

/** A CPR/AED card that's valid on the day of the renewal. */
export function cprCard(terms: Partial<CardCondition> = {}): CardCondition {
  return { topic: 'cpr', validOn: 'renewal', daysBeyond: 0, issuedWithinMonths: null, ...terms }
}

/** Education of every kind but these: what other parts of the rule take. */
export function educationBut(...taken: readonly Category[]): readonly Category[] {
  return educationCategories.filter((category) => !taken.includes(category))
}

export function fact(topic: Topic, confidence: Exclude<Confidence, 'notFound'>, sources: readonly string[], remark = ''): Fact {
  return { topic, confidence, sources, remark }
}

export function notFound(topic: Topic, remark: string): Fact {
  return { topic, confidence: 'notFound', sources: [], remark }
}

/** What was read on the first day, and not again since. */
export function readIn(sources: readonly string[], confidence: Provenance['confidence'], remark: string): Provenance {
  return { sources, checkedOn: '2026-11-20', confidence, remark }
}

/** What was read or looked for again since. */
export function readAgain(sources: readonly string[], confidence: Provenance['confidence'], remark: string): Provenance {
  return { sources, checkedOn: '2026-11-28', confidence, remark }
}

/** A cycle that ends on the same days for everyone; `endsOn` is one of them. */
export function fixedCycle(months: number, endsOn: string): Cycle {
  return { months, ends: 'fixed', endsOn: endsOn as PlainDate } // safe: presets write real days
}

/** Education has to be done by the expiry; the application is accepted for so long after it. */
export function lateApplication(application: Span, fees: LateWindow['fees'], isConfirmed: boolean): LateWindow {
  return { education: noSpan, application, fees, isConfirmed }
}
