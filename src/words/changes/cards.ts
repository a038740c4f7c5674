import type { CardRemark, CardRowState, CardUse } from '../../domain/files/cardRow'
import type { FieldError } from '../../domain/forms/fieldError'
import type { CredentialInput } from '../../domain/forms/readCredential'
import type { PlainDate } from '../../domain/values/plainDate'
import { cardChoices, cardColumns, cardFacts, cardKinds, cardLists, cardRemarks } from '../english/cardLists'
import { commas, dots, quoted } from '../english/series'
import { dayText, quantity } from '../values/dates'
import { countText } from '../values/numbers'
import { columnProblemText } from './importing'

export const cardsOfferText: string = cardLists.offer

export const nothingChosenText: string = cardLists.nothingChosen
export const orderUnknownText: string = cardLists.orderUnknown
export const personUnknownText: string = cardLists.personUnknown

/** A row's box: what happens to it. */
export type CardChoice = 'add' | 'renew' | 'leave'

export function cardChoiceText(choice: CardChoice, renewed: string): string {
  switch (choice) {
    case 'add':
      return renewed === '' ? cardChoices.add : cardChoices.addAnother
    case 'renew':
      return cardChoices.renew({ name: renewed })
    case 'leave':
      return cardChoices.leave
  }
}

/** "Card, issued Mar 14, 2024, expires Mar 31, 2026, number 226" */
export function foundCardText({
  kind,
  certifiedOn,
  expiresOn,
  number,
}: Pick<CredentialInput, 'kind' | 'certifiedOn' | 'expiresOn' | 'number'>): string {
  return commas([
    cardKinds[kind],
    ...(certifiedOn === null ? [] : [cardFacts.issued({ day: dayText(certifiedOn) })]),
    expiresOn === null ? cardFacts.neverExpires : cardFacts.expires({ day: dayText(expiresOn) }),
    ...(number === undefined ? [] : [cardFacts.number({ number })]),
  ])
}

type CardReading = {
  readonly state: CardRowState
  readonly credential: { readonly expiresOn: PlainDate | null } | null
  readonly problems: readonly FieldError<CardUse>[]
  readonly remarks: readonly CardRemark[]
}

/** What's wrong with a row, or what to know about it. */
export function cardReasons({ state, credential, problems, remarks }: CardReading): readonly string[] {
  return [
    ...problems.map(({ field, problem }) => columnProblemText(problem, cardColumns[field])),
    ...remarks.map((remark) => remarkText(remark, credential?.expiresOn ?? null)),
    ...(state === 'there' ? [cardRemarks.there] : []),
  ]
}

function remarkText(remark: CardRemark, expiresOn: PlainDate | null): string {
  const day = expiresOn === null ? '' : dayText(expiresOn)
  switch (remark.kind) {
    case 'noExpiry':
    case 'issuerUnknown':
    case 'hiddenRow':
      return cardRemarks[remark.kind]
    case 'calculated':
      return cardRemarks.calculated({ day })
    case 'toMonthEnd':
    case 'rangeEnd':
      return cardRemarks[remark.kind]({ text: remark.text, day })
    case 'monthOnly':
    case 'unreadable':
      return cardRemarks[remark.kind]({ text: remark.text, column: cardColumns[remark.use] })
    case 'notAName':
    case 'notValid':
    case 'unknownStatus':
      return cardRemarks[remark.kind]({ text: remark.text })
    case 'renews':
    case 'mayRenew':
    case 'laterHeld':
    case 'otherDays':
      return cardRemarks[remark.kind]({ name: remark.name })
  }
}

/** "2 to add · 1 to check · 1 already added · 3 can’t be added · 4 someone else’s" */
export function cardCountText(chosen: number, counts: Readonly<Record<Extract<CardRowState, 'ask' | 'there' | 'error'> | 'others', number>>): string {
  const states = (['ask', 'there', 'error', 'others'] as const).filter((state) => counts[state] > 0)
  return dots([cardLists.toAdd({ count: countText(chosen) }), ...states.map((state) => cardLists[state]({ count: countText(counts[state]) }))])
}

export function addCardsLabel(count: number): string {
  return count === 0 ? cardLists.add : cardLists.addCredentials({ credentials: quantity(count, 'credential') })
}

/** Columns with something in them that a credential has no place for. */
export function notKeptText(headings: readonly string[]): string {
  return cardLists.notImported({ columns: commas(headings.map(quoted)) })
}

/** Asks for the order of day and month. */
export function cardOrderText(sample: string): string {
  return cardLists.order({ sample })
}
