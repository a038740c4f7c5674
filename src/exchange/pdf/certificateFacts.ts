import { topicsOf } from '../../domain/rule/cardClass'
import type { Amount } from '../../domain/values/amount'
import type { PlainDate } from '../../domain/values/plainDate'
import { certificateDay } from './certificateDay'
import { certificateExpiry } from './certificateExpiry'
import { certificateHours } from './certificateHours'
import { announcedTitle, certificateTitle } from './certificateTitle'
import { certifiedAs } from './certifiedAs'
import { withDayFirst } from './dayFirst'

/** What a certificate says about its course or its credential, each null if it couldn't be found. A proposal only: certificates are laid out freely. */
export type CertificateFacts = {
  readonly title: string | null
  /** The preset it's a certificate of, by its name. */
  readonly credential: string | null
  readonly completedOn: PlainDate | null
  readonly expiresOn: PlainDate | null
  readonly hours: Amount | null
}

/** Reads the lines of a certificate, each trimmed and none of them blank (see `linesOf`). A scanned one has none. */
export function certificateFacts(printed: readonly string[], today: PlainDate): CertificateFacts {
  const lines = withDayFirst(printed)
  const title = certificateTitle(lines)
  return {
    title,
    credential: certifiedAs(lines, announcedTitle(lines)),
    completedOn: certificateDay(lines, today),
    expiresOn: certificateExpiry(lines, title !== null && topicsOf(title).length > 0),
    hours: certificateHours(lines),
  }
}
