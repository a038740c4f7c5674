import { isEducationOver } from '../../domain/status/deadlines'
import { type CertificationStatus, isPastExpiry, type Standing } from '../../domain/status/standing'
import type { Verdict, VerdictState } from '../../domain/status/verdict'
import { listed, midSentence } from '../counting/progress'
import { lateOutlookText } from '../counting/late'
import { sentences } from '../english/series'
import { verdictDetails, verdicts } from '../english/verdict'
import { countText } from '../values/numbers'
import { leftText } from './left'
import { standingWords } from './standings'

/** The worst ones: where a line is short, a third sentence wouldn't be on it. */
const mostGroups = 2

export type VerdictText = { readonly title: string; readonly about: string }

/** "1 of 3 needs work", "NASM-CPT is behind. CSCS and ACE-CPT are complete."; "Two are complete." where two names would take more than a line. */
export function verdictText({ state, found, others }: Verdict, isNarrow = false): VerdictText {
  const [first] = found
  if (first === undefined) return { title: '', about: '' }
  if (found.length + others.length === 1) return { title: titleOfOne(first), about: leftText(first) }
  return { title: titleOfMany(state, found, others), about: aboutMany(state, found, others, isNarrow) }
}

function titleOfOne({ standing, credential }: CertificationStatus): string {
  return isPastExpiry(standing) ? verdicts.expired({ name: credential.name }) : standingWords[standing]
}

function titleOfMany(state: VerdictState, found: readonly CertificationStatus[], others: readonly CertificationStatus[]): string {
  const all = countText(found.length + others.length)
  const number = countText(found.length)
  const [first, another] = found
  switch (state) {
    case 'expired':
      return first !== undefined && another === undefined ? verdicts.expired({ name: first.credential.name }) : verdicts.someExpired({ number, all })
    case 'needsWork':
      return verdicts.needsWork({ number, all }, found.length)
    case 'onTrack':
      if (others.length > 0) return verdicts.onTrack
      return found.length === 2 ? verdicts.bothOnTrack : verdicts.allOnTrack({ all })
    case 'complete':
      return found.length === 2 ? verdicts.bothComplete : verdicts.allComplete({ all })
  }
}

function aboutMany(state: VerdictState, found: readonly CertificationStatus[], others: readonly CertificationStatus[], isNarrow: boolean): string {
  const [first, another] = found
  if (state === 'expired') return first !== undefined && another === undefined ? expiredText(first, isNarrow) : verdictDetails.expired
  if (state === 'complete') return verdictDetails.complete
  if (state === 'onTrack' && others.length === 0) return verdictDetails.onTrack
  const groups = standingsOf([...found, ...others]).map(([standing, names]) => groupText(standing, names, isNarrow))
  return sentences(...(isNarrow ? groups.slice(0, mostGroups) : groups))
}

/** On a line; the next step says until when. */
function expiredText(status: CertificationStatus, isNarrow: boolean): string {
  const isOpen = status.standing === 'late window' && !isEducationOver(status)
  return isNarrow && isOpen ? verdictDetails.lateOpen : lateOutlookText(status)
}

/** The names in each standing, in order. */
function standingsOf(statuses: readonly CertificationStatus[]): readonly (readonly [Standing, readonly string[]])[] {
  const groups = new Map<Standing, string[]>()
  for (const { standing, credential } of statuses) groups.set(standing, [...(groups.get(standing) ?? []), credential.name])
  return [...groups]
}

/** "NASM-CPT is behind.", "4 are complete." */
function groupText(standing: Standing, names: readonly string[], isNarrow: boolean): string {
  const who = names.length > 2 ? countText(names.length) : names.length === 2 && isNarrow ? verdictDetails.two : listed(names)
  return verdictDetails.group({ who, standing: midSentence(standingWords[standing]) }, names.length)
}
