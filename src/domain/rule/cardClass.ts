import type { Category } from './category'
import type { CardTopic } from './rule'

/** Called first aid, but no card comes of it: “Mental Health First Aid”. */
const otherAid = /\b(?:mental[\s-]+health|psychological|emotional|pet|canine)\s+(?:first[\s-]*aid|cpr)\b/i

/** The cards that a class with this name is for; none if it doesn't say. */
export function topicsOf(title: string): readonly CardTopic[] {
  if (otherAid.test(title)) return []
  const name = title.replace(/\bwithout\s+(?:cpr|aed)\b(?:\W+aed\b)?/i, '')
  const isFirstAid = /\bfirst[\s-]*aid\b|\bfa\/cpr\b/i.test(name)
  // In small letters, pals are friends.
  const isCpr =
    /\b(?:cpr|aed|bls|acls|(?:basic|advanced)\s.*life support|heartsaver|pals provider|cardio[\s-]?pulmonary resuscitation)\b/i.test(name) ||
    /\bPALS\b/.test(name)
  const isOnlyFirstAid = isFirstAid && !/\b(?:cpr|aed|bls)\b/i.test(name)
  return [...(isCpr && !isOnlyFirstAid ? (['cpr'] as const) : []), ...(isFirstAid ? (['firstAid'] as const) : [])]
}

/**
 * The category of a class whose name says which card it gives: “Heartsaver CPR AED”, “BLS Provider”, “Adult First Aid”. Null for any
 * other course; one for instructors is no such class.
 */
export function cardClassNamed(title: string): Extract<Category, CardTopic> | null {
  if (/\b(?:instructors?|train[\s-]the[\s-]trainer|teach\w*)\b/i.test(title)) return null
  const topics = topicsOf(title)
  if (topics.includes('cpr')) return 'cpr'
  return topics.includes('firstAid') ? 'firstAid' : null
}
