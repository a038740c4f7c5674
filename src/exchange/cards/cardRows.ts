import type { CardRemark, CardRowState, CardUse } from '../../domain/files/cardRow'
import type { FieldError } from '../../domain/forms/fieldError'
import { longestNumber, readName, readText } from '../../domain/forms/fieldInput'
import type { CredentialInput } from '../../domain/forms/readCredential'
import type { Card } from '../../domain/records/credential'
import type { Portfolio } from '../../domain/records/portfolio'
import type { SlashOrder } from '../../domain/values/dateOrder'
import { folded } from '../../domain/values/folded'
import type { PlainDate } from '../../domain/values/plainDate'
import type { Row } from '../csv/table'
import { type CardDates, readCardDates } from './cardDates'
import { type CardKind, cardKindOf } from './cardKind'
import { isName } from './cardName'
import { statusRemark } from './cardStatus'
import type { CardTable } from './cardTable'
import { matchHeld } from './matchHeld'

export type CardRow = {
  readonly row: Row
  readonly state: CardRowState
  /** What it becomes; null if it can't be read. */
  readonly credential: CredentialInput | null
  /** A stored card that it would renew, instead of becoming another one. */
  readonly renews: Card | null
  readonly problems: readonly FieldError<CardUse>[]
  readonly remarks: readonly CardRemark[]
}

export type CardContext = { readonly portfolio: Portfolio; readonly today: PlainDate; readonly order: SlashOrder }

/** Reads the rows of a list of cards and badges, in order; remembers them, to find one that's there twice. */
export function createCardReader({ uses, isHeart }: Pick<CardTable, 'uses' | 'isHeart'>, context: CardContext): (row: Row) => CardRow {
  const { portfolio, today, order } = context
  const seen = new Set<string>()
  return (row) => {
    const cellAt = (use: CardUse) => (uses.includes(use) ? (row.cells[uses.indexOf(use)]?.trim() ?? '') : '')
    const refused = (problems: CardRow['problems'], remarks: CardRow['remarks']): CardRow => {
      return { row, state: 'error', credential: null, renews: null, problems, remarks }
    }
    const name = readName(cellAt('name'))
    if (!name.ok) return refused([{ field: 'name', problem: name.error }], [])
    if (!isName(name.value)) return refused([], [{ kind: 'notAName', text: name.value.slice(0, 60) }])

    const kind = cardKindOf(name.value, cellAt('issuer'), isHeart)
    const dates = readCardDates(cellAt, kind, order, today)
    if (dates.problems.length > 0 || dates.remarks.some((remark) => remark.kind === 'noExpiry')) return refused(dates.problems, dates.remarks)
    const number = readText(cellAt('number'), longestNumber)
    const credential = credentialFrom(kind, name.value, number.ok ? number.value : '', dates)

    const key = JSON.stringify([folded(name.value), dates.certifiedOn, dates.expiresOn, credential.number ?? ''])
    const isTwice = seen.has(key)
    seen.add(key)
    const held = isTwice ? ({ state: 'there' } as const) : matchHeld(credential, portfolio)
    const status = statusRemark(cellAt('status'))
    const remarks: readonly CardRemark[] = [
      ...(row.isHidden === true ? [{ kind: 'hiddenRow' } as const] : []),
      ...(status === null ? [] : [status]),
      ...(kind.kind === 'card' && kind.issuer === null ? [{ kind: 'issuerUnknown' } as const] : []),
      ...(number.ok ? [] : [{ kind: 'unreadable', use: 'number', text: cellAt('number').slice(0, longestNumber) } as const]),
      ...dates.remarks,
      ...('remark' in held ? [held.remark] : []),
    ]
    const isDoubtful =
      row.isHidden === true ||
      status !== null ||
      remarks.some(({ kind, ...rest }) => kind === 'unreadable' && 'use' in rest && rest.use === 'expiresOn')
    const state = held.state === 'there' ? 'there' : held.state === 'ask' || isDoubtful ? 'ask' : remarks.length > 0 ? 'remark' : 'ready'
    return { row, state, credential, renews: 'renews' in held ? held.renews : null, problems: [], remarks }
  }
}

function credentialFrom(kind: CardKind, name: string, number: string, { certifiedOn, expiresOn }: CardDates): CredentialInput {
  const dated = { name, certifiedOn, ...(number === '' ? {} : { number }) }
  if (kind.kind === 'badge') return { ...dated, kind: 'specialization', presetId: null, expiresOn }
  if (kind.kind === 'preset' && kind.preset.kind === 'specialization')
    return { ...dated, name: kind.preset.name, kind: 'specialization', presetId: kind.preset.id, expiresOn }
  if (expiresOn === null) throw new Error('without an expiry, the days of a card have a problem')
  if (kind.kind === 'card') return { ...dated, kind: 'card', presetId: kind.presetId, expiresOn, cycle: kind.cycle, covers: kind.covers }
  const { preset } = kind
  if (preset.kind !== 'certification') throw new Error('any other preset is a certification')
  const { id, title, issuer, rule } = preset
  return {
    ...dated,
    name: preset.name,
    kind: 'certification',
    presetId: id,
    title,
    issuer: issuer.name,
    expiresOn,
    rule,
    ruleEdited: false,
    renewals: [],
  }
}
