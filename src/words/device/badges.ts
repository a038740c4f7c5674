import type { PlainDate } from '../../domain/values/plainDate'
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
  const { title, completedOn, expiresOn, credits, isElsewhere, isRevoked } = badge
  return [
    ...(isRevoked ? ['Its issuer has revoked this badge.'] : []),
    ...(isElsewhere ? [title === null ? nothingInsideText : partElsewhereText] : []),
    ...(completedOn !== null && completedOn > today ? [`The badge’s day is still to come: ${dayText(completedOn)}.`] : []),
    ...(credits === null ? [] : [`The badge says “${credits}” for credit, but not in which unit. Check what it’s worth.`]),
    ...(expiresOn === null ? [] : [`The badge expires on ${dayText(expiresOn)}. To keep track of that, add it under Credentials, too.`]),
    isKept
      ? 'This picture has an Open Badge inside, so it’s kept exactly as it is.'
      : 'Only what the badge says is used. To keep proof, attach its picture or PDF.',
  ]
}

const nothingInsideText =
  'What this badge is for is only on its issuer’s site, and Recert looks nothing up there. Type it in, or download the badge as JSON.'
const partElsewhereText = 'Part of this badge is only on its issuer’s site, and Recert looks nothing up there.'

/** For a file with more badges than one course can be. */
export function severalBadgesText(count: number): string {
  return `This file has ${quantity(count, 'badge')}. Bring them in under “Import courses”.`
}
