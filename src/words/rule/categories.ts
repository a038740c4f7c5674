import { categories, type Category } from '../../domain/rule/category'
import { midSentence } from '../counting/progress'
import { acceptsLines, categoryWords } from '../english/categories'
import { commas } from '../english/series'
import { countText } from '../values/numbers'

export { categoryWords } from '../english/categories'

/** Which kinds of courses a part accepts: "Accepts conference or event, ethics", "Accepts everything except first aid". */
export function acceptsText(accepted: readonly Category[]): string {
  const named = (some: readonly Category[]) => commas(some.map((category) => midSentence(categoryWords[category])))
  const kinds = categories.filter((category) => accepted.includes(category))
  const others = categories.filter((category) => !accepted.includes(category))
  if (kinds.length === 0) return acceptsLines.nothing
  if (others.length === 0) return acceptsLines.everything
  if (kinds.length <= mostNamed) return acceptsLines.named({ kinds: named(kinds) })
  if (others.length <= mostNamed) return acceptsLines.allExcept({ kinds: named(others) })
  return acceptsLines.many({ count: countText(kinds.length) })
}

/** More names than this are hard to read. */
const mostNamed = 4
