import type { ColumnEvidence } from '../../../domain/files/columnEvidence'
import { type ColumnUse, isCreditUse, type PlainUse } from '../../../domain/files/columnUse'
import { folded } from '../../../domain/values/folded'
import { certificationNamed } from './certificationNames'
import { headingWords } from './concepts'
import { type ContentContext, type Sample, suits } from './content'
import { headings } from './headings'
import { bareDate, bareName, certificateNumber, meaningsOf } from './headingMeaning'

/** A use a column may have. Below `sure`, the trainer confirms it. */
type Candidate = { readonly use: ColumnUse; readonly score: number }

export type Candidates = { readonly list: readonly Candidate[]; readonly evidence: ColumnEvidence }

export const sure = 4
export const least = 2
export const exact = 20
/** What cells that can't be what the heading says take from its score. */
const unsuited = 6

/** What a column may hold, by its heading; what its cells hold makes a use more or less likely. */
export function candidatesFor(heading: string, sample: Sample, context: ContentContext): Candidates {
  const own = ownUse(heading, context)
  if (own !== null) return { list: [{ use: own, score: exact }], evidence: 'heading' }
  const words = headingWords(withoutIssuers(heading, context))
  const meanings = meaningsOf(words)
  const named = certificationNamed(heading, context.certifications)
  const list = meanings.flatMap((meaning): readonly Candidate[] => {
    if (meaning.use === null) return []
    const use = meaning.use === 'credit' ? creditUse(named, context) : meaning.use
    if (use === null) return []
    // "Precision CEUs" and "Hire date" may be anything.
    const isOdd =
      words.unknown.length > 0 && ((meaning.use === 'credit' && named.kind === 'none') || (meaning.use === 'completedOn' && meaning.score < bareDate))
    const isPerson = meaning.use === 'title' && meaning.score <= bareName && isSame(sample)
    const isOwnNumber = meaning.use === 'number' && meaning.score <= certificateNumber && isSame(sample)
    const isSuited = suits(meaning.use, sample, context) && !isPerson && !isOwnNumber
    const score = (isOdd ? least + 1 : meaning.score + (isCreditUse(use) ? 1 : 0)) - (isSuited ? 0 : unsuited)
    return score < leastFor(meaning.use) ? [] : [{ use, score }]
  })
  const isNameOnly = meanings.length === 0 && named.kind === 'one' && suits('credit', sample, context)
  const other = meanings.find((meaning) => meaning.use === null)
  const isForNobody = context.certifications.length === 0 && meanings[0]?.use === 'credit' && suits('credit', sample, context)
  const isOtherCredit = isForNobody || (named.kind === 'other' && words.concepts.has('credit'))
  return {
    list: isNameOnly ? [{ use: `award:${named.id}`, score: sure + 3 }] : list,
    evidence: other?.use === null ? other.evidence : isOtherCredit ? 'otherCredit' : 'none',
  }
}

/** What leaves rows out, or gives their credit to others, isn't guessed; nor is a price. */
function leastFor(use: PlainUse): number {
  return use === 'status' || use === 'certification' || use === 'cost' ? sure : least
}

/** The words of an issuer's name say nothing about the column: "National Academy of Sports Medicine credits". */
function withoutIssuers(heading: string, { certifications }: ContentContext): string {
  return certifications.reduce((text, { issuer }) => (issuer === '' ? text : text.replace(issuer, ' ')), heading)
}

/** One name or number all the way down is a person's. */
function isSame(sample: Sample): boolean {
  return sample.length >= 3 && new Set(sample).size === 1
}

/** The use of a heading that Recert writes, where it isn't clear from its words. */
function ownUse(heading: string, { certifications }: ContentContext): ColumnUse | null {
  const text = folded(heading)
  const award = certifications.find(({ name, rule }) => text === folded(`${name} ${rule.unit.name}`))
  if (award !== undefined) return `award:${award.id}`
  const own = Object.values(headings).find((written) => folded(written) === text)
  if (own === undefined) {
    const named = certifications.find(({ name }) => text === folded(name))
    return named === undefined ? null : `award:${named.id}`
  }
  return own === headings.certificates ? 'ignore' : own === headings.details ? 'details' : own === headings.id ? 'id' : null
}

/** Credit for the certification that's named, else for the only one; null for one that isn't held. */
function creditUse(named: ReturnType<typeof certificationNamed>, { certifications }: ContentContext): ColumnUse | null {
  if (named.kind === 'one') return `award:${named.id}`
  const [only, another] = certifications
  if (named.kind === 'other' || only === undefined) return null
  return another === undefined ? `award:${only.id}` : 'credit'
}
