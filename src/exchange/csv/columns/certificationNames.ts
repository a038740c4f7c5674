import type { CredentialId } from '../../../domain/records/ids'
import type { Certification } from '../../../domain/records/credential'
import { plainText } from '../../plainText'
import { headingWords, splitHeading } from './concepts'

/**
 * Which certification a text names: by its whole name, by the short name it begins with ("NASM CEUs" for NASM-CPT), or by its issuer's name.
 * `several` if it fits more than one alike; `other` if it names one that isn't held; `none` if it names none.
 */
export type Named = { readonly kind: 'one'; readonly id: CredentialId } | { readonly kind: 'several' | 'other' | 'none' }

/** Short names written in capitals that name no certification. */
const plainCapitals = /^(?:CE|CEUS?|CECS?|CPD|PDUS?|CPR|AED|ID|URL|NO|USD|EUR|GBP|CAD|AUD|YES|MM|DD|YYYY|YY|UTC|HRS?|MIN|PTS?|TOTAL)$/

export function certificationNamed(whole: string, certifications: readonly Certification[]): Named {
  const text = whole.trim().slice(0, longestName)
  const words = splitHeading(text).map((word) => word.toLowerCase())
  const scored = certifications
    .map((certification) => ({ id: certification.id, score: scoreOf(words, text, certification) }))
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score)
  const [best, next] = scored
  const ownWords = new Set(certifications.filter(({ id }) => id === best?.id).flatMap(wordsOfName))
  const isOther = splitHeading(text).some(
    (word) => /^\p{Lu}{2,6}$/u.test(word) && !plainCapitals.test(word) && !ownWords.has(word.toLowerCase()) && isUnknown(word),
  )
  if (isOther) return { kind: 'other' }
  if (best === undefined) return { kind: 'none' }
  return next?.score === best.score ? { kind: 'several' } : { kind: 'one', id: best.id }
}

/** Kilobytes name nothing. */
const longestName = 200

function isUnknown(word: string): boolean {
  return headingWords(word).unknown.length > 0
}

function scoreOf(words: readonly string[], text: string, certification: Certification): number {
  const { name, issuer, rule } = certification
  const plain = plainText(text)
  if (plain === plainText(name) || plain === plainText(`${name} ${rule.unit.name}`)) return 100
  const own = splitHeading(name)
  const isWhole = own.length > 0 && own.every((word) => words.includes(word.toLowerCase()))
  const isIssuer = issuer !== '' && plain.includes(plainText(issuer))
  const short = own.filter((word) => /^\p{Lu}{2,}$/u.test(word) && words.includes(word.toLowerCase())).length
  return (isWhole ? 50 : 0) + (isIssuer ? 10 : 0) + short
}

function wordsOfName({ name, issuer }: Certification): readonly string[] {
  return [...splitHeading(name), ...splitHeading(issuer)].map((word) => word.toLowerCase())
}
