import { type Check, type Requirement, type RequirementLeaf } from '../rule/rule'
import { educationIn } from './leaves'
import type { Opening } from './openings'

/**
 * What to look for, where no known course is suggested. All of it counts in each part that's named, whichever the trainer takes.
 * - `any`: any education the certification accepts.
 * - `part`: courses for one part of the rule, or for one of several.
 * - `another`: courses for one of these parts, because the issuer wants credit in several.
 * - `check`: courses of a provider, or those the trainer ticks for something; without `labels`, for any part.
 * - `class`: a CPR/AED or first aid class, for its credit.
 */
export type Wanted =
  | { readonly kind: 'any' }
  | { readonly kind: 'part' | 'another'; readonly labels: readonly string[] }
  | { readonly kind: 'check'; readonly check: Exclude<Check, { kind: 'spread' }>; readonly labels: readonly string[] }
  | { readonly kind: 'class' }

/** What to say of an opening, if the trainer may take it in these parts. */
export function wantedIn({ purpose }: Opening, parts: readonly RequirementLeaf[], root: Requirement): Wanted {
  const labels = parts.map(({ label }) => label)
  const isAll = (node: Requirement) => educationIn(node).every(({ id }) => parts.some((part) => part.id === id))
  switch (purpose.kind) {
    case 'class':
      return { kind: 'class' }
    case 'another':
      return { kind: 'another', labels }
    case 'check':
      return { kind: 'check', check: purpose.check, labels: isAll(root) ? [] : labels }
    case 'node':
      if (isAll(root)) return { kind: 'any' }
      return { kind: 'part', labels: isAll(purpose.node) ? [purpose.node.label] : labels }
  }
}
