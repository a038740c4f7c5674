import { type CertificationStatus, isPastExpiry, type Standing } from '../../domain/status/standing'
import type { Verdict, VerdictState } from '../../domain/status/verdict'
import { listed } from '../counting/progress'
import { lateOutlookText } from '../counting/late'
import { countText } from '../values/numbers'
import { leftText } from './left'
import { standingWords } from './standings'

export type VerdictText = { readonly title: string; readonly about: string }

/** "1 of 3 needs work", "NASM-CPT is behind. CSCS and ACE-CPT are complete." */
export function verdictText({ state, found, others }: Verdict): VerdictText {
  const [first] = found
  if (first === undefined) return { title: '', about: '' }
  if (found.length + others.length === 1) return { title: titleOfOne(first), about: leftText(first) }
  return { title: titleOfMany(state, found, others), about: aboutMany(state, found, others) }
}

function titleOfOne({ standing, credential }: CertificationStatus): string {
  return isPastExpiry(standing) ? `${credential.name} expired` : standingWords[standing]
}

function titleOfMany(state: VerdictState, found: readonly CertificationStatus[], others: readonly CertificationStatus[]): string {
  const all = found.length + others.length
  const [first] = found
  switch (state) {
    case 'expired':
      return found.length === 1 && first !== undefined
        ? `${first.credential.name} expired`
        : `${countText(found.length)} of ${countText(all)} expired`
    case 'needsWork':
      return found.length === 1 ? `1 of ${countText(all)} needs work` : `${countText(found.length)} of ${countText(all)} need work`
    case 'onTrack':
      return others.length === 0 ? `All ${countText(all)} on track` : 'On track'
    case 'complete':
      return `All ${countText(all)} complete`
  }
}

function aboutMany(state: VerdictState, found: readonly CertificationStatus[], others: readonly CertificationStatus[]): string {
  const [first] = found
  if (state === 'expired') return found.length === 1 && first !== undefined ? lateOutlookText(first) : 'See below what you can still do.'
  if (state === 'complete') return 'Nothing is missing. Renew each on time.'
  if (state === 'onTrack' && others.length === 0) return 'Keep going at this pace.'
  const groups = standingsOf([...found, ...others]).map(([standing, names]) => groupText(standing, names))
  return groups.join(' ')
}

/** The names in each standing, in order. */
function standingsOf(statuses: readonly CertificationStatus[]): readonly (readonly [Standing, readonly string[]])[] {
  const groups = new Map<Standing, string[]>()
  for (const { standing, credential } of statuses) groups.set(standing, [...(groups.get(standing) ?? []), credential.name])
  return [...groups]
}

/** "NASM-CPT is behind.", "4 are complete." */
function groupText(standing: Standing, names: readonly string[]): string {
  const word = standingWords[standing].toLowerCase()
  const [only, another] = names
  if (only !== undefined && another === undefined) return `${only} is ${word}.`
  return names.length === 2 ? `${listed(names)} are ${word}.` : `${countText(names.length)} are ${word}.`
}
