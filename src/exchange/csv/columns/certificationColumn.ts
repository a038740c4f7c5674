import { isCreditUse } from '../../../domain/files/columnUse'
import { readStatus } from '../cells/statusCell'
import { type Candidates, least, sure } from './candidates'
import { certificationNamed, type Named } from './certificationNames'
import { headingWords, splitHeading } from './concepts'
import { type ContentContext, type Sample, suits } from './content'

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const purposes = setOf('for to toward towards fur pour para per used credited')
const organizations = setOf('organization organisation association organismo organizacion organizacao organizzazione verband')

/**
 * Where no heading says "Certification", the column whose cells name those that are held says which one a row's credit is for: "Cert", "Credited to",
 * "For". Under any other heading, the trainer confirms it. An organization may be the provider, so it's asked only where credit doesn't say whose it is.
 */
export function withCertification(
  candidates: readonly Candidates[],
  names: readonly string[],
  samples: readonly Sample[],
  context: ContentContext,
): readonly Candidates[] {
  const firsts = candidates.map(({ list }) => list[0]?.use ?? 'ignore')
  const isShared = firsts.includes('credit') || firsts.includes('contactHours')
  if (firsts.includes('certification') || !(isShared || firsts.some(isCreditUse))) return candidates
  const scores = names.map((name, column) => {
    const words = splitHeading(name).map((word) => word.toLowerCase())
    const first = firsts[column] ?? 'ignore'
    const isOpen = first === 'ignore' || !suits(isCreditUse(first) ? 'credit' : first, samples[column] ?? [], context)
    const isOrganization = first === 'provider' && isShared && context.certifications.length > 1 && words.some((word) => organizations.has(word))
    if (!isOpen && !isOrganization) return 0
    const named = shareNamed(samples[column] ?? [], context)
    if (named.held < 0.5) return 0
    const { concepts } = headingWords(name)
    const isPurpose = concepts.has('proof') || concepts.has('certification') || words.some((word) => purposes.has(word))
    if (isPurpose && !isOrganization) return sure + 2
    return named.any === 1 ? least : 0
  })
  const best = Math.max(0, ...scores)
  const at = best === 0 ? -1 : scores.indexOf(best)
  return candidates.map((each, column) => (column === at ? { list: [{ use: 'certification', score: best }], evidence: 'heading' } : each))
}

/** The share of cells that name a certification, and of those that name one that's held. The name of a certificate's file is no such name. */
function shareNamed(sample: Sample, { certifications }: ContentContext): { readonly any: number; readonly held: number } {
  const kinds = sample.map((cell) => (isPlain(cell) ? certificationNamed(cell, certifications).kind : 'none'))
  const share = (test: (kind: Named['kind']) => boolean) => (kinds.length === 0 ? 0 : kinds.filter(test).length / kinds.length)
  return { any: share((kind) => kind !== 'none'), held: share((kind) => kind === 'one') }
}

function isPlain(cell: string): boolean {
  return !/\.\p{L}{2,4}$/u.test(cell.trim()) && readStatus(cell, false) === 'unknown'
}
