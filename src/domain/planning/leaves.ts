import { type Category, educationCategories } from '../rule/category'
import { leafFor, leavesOf, type Requirement, type RequirementLeaf } from '../rule/rule'

/** The leaves under a node: those that take courses first, then other education, then classes. */
export function inOrder(node: Requirement): readonly RequirementLeaf[] {
  const rank = (leaf: RequirementLeaf) => (leaf.categories.includes('course') ? 0 : isEducation(leaf) ? 1 : 2)
  return leavesOf(node).toSorted((a, b) => rank(a) - rank(b))
}

/** A leaf without categories takes what the trainer puts there. */
export function isEducation({ categories }: RequirementLeaf): boolean {
  return categories.length === 0 || categories.some((category) => educationCategories.includes(category))
}

/** The parts of a node that education can be taken in, in the same order. */
export function educationIn(node: Requirement): readonly RequirementLeaf[] {
  return inOrder(node).filter(isEducation)
}

/** A category that counts under the leaf, by itself or by hand; a CPR/AED class can't be placed by hand. */
export function categoryFor(leaf: RequirementLeaf, root: Requirement): Category | null {
  const usual: readonly Category[] = ['course', ...educationCategories, 'cpr', 'firstAid']
  const byItself = usual.find((category) => leafFor(leavesOf(root), category, undefined)?.id === leaf.id)
  return byItself ?? (leaf.categories.length === 0 ? 'course' : (leaf.categories.find((category) => category !== 'cpr') ?? null))
}
