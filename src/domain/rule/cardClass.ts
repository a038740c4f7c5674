import type { Category } from './category'
import type { CardTopic } from './rule'

/** Only called so: no card comes of “Mental Health First Aid” or “CPR for Your Business”. */
const otherAid =
  /\b(?:mental[\s-]+health|psychological|emotional|financial|business|nutrition|pet|dog|cat|canine)\s+(?:first[\s-]*aid|cpr)\b|\bcpr for (?:your |a )?business\b/i

const leftOut =
  /\b(?:without|excluding|no|non|not)[\s-]+(?:cpr|aed|first[\s-]*aid)\b(?:\s*(?:\/|&|,|and|or)\s*(?:cpr|aed)\b)*|\bcpr(?:\W+aed)?\s+not\s+included/gi

const firstAid = /\b(?:first|1st)[\s-]*aid\b|\bfa\/cpr\b/i

const cprItself = /\b(?:cpr|aed|bls|cardio[\s-]?pulmonary resuscitation|automated external defibrillat\w*)\b/i

/** Names of classes, except those that say first aid and nothing of CPR. */
const cprByName =
  /\b(?:acls|(?:basic|advanced)(?:\s+(?:cardiac|cardiovascular|pediatric))?\s+life support|heartsaver(?!\s+bloodborne)|pals provider)\b/i

/** The cards that a class with this name is for; none if it doesn't say. */
export function topicsOf(title: string): readonly CardTopic[] {
  if (otherAid.test(title)) return []
  const name = withoutDots(title).replace(leftOut, '')
  const isFirstAid = firstAid.test(name)
  // In small letters, pals are friends.
  const isCpr = cprItself.test(name) || (!isFirstAid && (cprByName.test(name) || /\bPALS\b/.test(name)))
  return [...(isCpr ? (['cpr'] as const) : []), ...(isFirstAid ? (['firstAid'] as const) : [])]
}

/** "C.P.R." is CPR. */
function withoutDots(title: string): string {
  return title.replace(/\b([a-z])\.(?=[a-z]\b)/gi, '$1')
}

/** Whether a class or card with this name makes instructors. */
export function makesInstructors(title: string): boolean {
  const what = title.replace(/\bfor\s.*/i, '')
  return /\b(?:instructors?|train[\s-]the[\s-]trainer|teach(?:ing)?)\b/i.test(what)
}

/**
 * The category of a class whose name says which card it gives: “Heartsaver CPR AED”, “BLS Provider”, “Adult First Aid”. Null for any
 * other course; one that makes instructors is no such class.
 */
export function cardClassNamed(title: string): Extract<Category, CardTopic> | null {
  if (makesInstructors(title)) return null
  const topics = topicsOf(title)
  if (topics.includes('cpr')) return 'cpr'
  return topics.includes('firstAid') ? 'firstAid' : null
}
