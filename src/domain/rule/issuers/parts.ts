import { type Amount, hundredths } from '../../values/amount'
import { type Category, educationCategories } from '../category'
import type { Requirement, RequirementGroup, RequirementLeaf } from '../rule'
import type { Confidence, Fact, Provenance, Topic } from './preset'

/** Short ways to write what presets are made of. Credit and money stand here as they are printed: `units(1.9)`, `units(99)`. */

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
type Limits = { readonly min?: number; readonly max?: number; readonly maxPerYear?: number }

export function leaf(id: string, label: string, { min = 0, max, maxPerYear }: Limits, categories: readonly Category[]): RequirementLeaf {
  return {
    id,
    label,
    min: units(min),
    max: max === undefined ? null : units(max),
    categories,
    ...(maxPerYear === undefined ? {} : { maxPerYear: units(maxPerYear) }),
  }
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

/** All presets were read on one day. */
export function readIn(sources: readonly string[], confidence: Provenance['confidence'], remark: string): Provenance {
  return { sources, checkedOn: '2026-11-20', confidence, remark }
}
