import type { PlainDate } from '../../domain/values/plainDate'
import { badgeLines } from '../english/badges'
import { dayText, quantity } from '../values/dates'

/** What an Open Badge says beside its title, issuer and day. */
type BadgeSaying = {
  readonly title: string | null
  readonly completedOn: PlainDate | null
  readonly expiresOn: PlainDate | null
  readonly credits: string | null
  readonly isElsewhere: boolean
  readonly isRevoked: boolean
}

/** What to know about a badge that's used for a course. `isKept`: its file is kept as a certificate. */
export function badgeRemarks(badge: BadgeSaying, isKept: boolean, today: PlainDate): readonly string[] {
  const { completedOn, expiresOn, credits } = badge
  return [
    ...limits(badge),
    ...(completedOn !== null && completedOn > today ? [badgeLines.future({ day: dayText(completedOn) })] : []),
    ...(credits === null ? [] : [badgeLines.credit({ credit: credits })]),
    ...(expiresOn === null ? [] : [badgeLines.expires({ day: dayText(expiresOn) })]),
    isKept ? badgeLines.unchanged : badgeLines.onlyFacts,
  ]
}

/** The same of one that's used for a credential. */
export function credentialBadgeRemarks(badge: Pick<BadgeSaying, 'title' | 'isElsewhere' | 'isRevoked'>, isKept: boolean): readonly string[] {
  return [...limits(badge), isKept ? badgeLines.unchanged : badgeLines.onlyFacts]
}

/** What a badge can't say, or isn't any more. */
function limits({ title, isElsewhere, isRevoked }: Pick<BadgeSaying, 'title' | 'isElsewhere' | 'isRevoked'>): readonly string[] {
  return [...(isRevoked ? [badgeLines.revoked] : []), ...(isElsewhere ? [title === null ? badgeLines.nothingInside : badgeLines.partElsewhere] : [])]
}

/** For a file with more badges than one course can be. */
export function severalBadgesText(count: number): string {
  return badgeLines.several({ badges: quantity(count, 'badge') })
}
