import type { CardRemark, CardRowState, CardUse } from '../../domain/files/cardRow'
import type { FieldError } from '../../domain/forms/fieldError'
import type { CredentialInput } from '../../domain/forms/readCredential'
import type { PlainDate } from '../../domain/values/plainDate'
import { dayText, quantity } from '../values/dates'
import { countText } from '../values/numbers'
import { problemText } from '../forms/problems'

export const cardsOfferText = 'These look like cards and badges. Add them to Credentials.'

export const nothingChosenText = 'Check at least one of them.'
export const orderUnknownText = 'Say first how the dates are to be read.'

const useWords: Readonly<Record<CardUse, string>> = {
  name: 'Name',
  issuer: 'Issuer',
  issuedOn: 'Issued on',
  expiresOn: 'Expires on',
  validFor: 'Valid for',
  number: 'Number',
  status: 'Status',
  ignore: 'Not kept',
}

/** A row's box: what happens to it. */
export type CardChoice = 'add' | 'renew' | 'leave'

export function cardChoiceText(choice: CardChoice, renewed: string): string {
  switch (choice) {
    case 'add':
      return renewed === '' ? 'Add it' : 'Add it as another card'
    case 'renew':
      return `Renew ${renewed}`
    case 'leave':
      return 'Leave it out'
  }
}

const kindWords: Readonly<Record<CredentialInput['kind'], string>> = { certification: 'Certification', specialization: 'Badge', card: 'Card' }

/** "Card, issued Mar 14, 2024, expires Mar 31, 2026, number 226" */
export function foundCardText({
  kind,
  certifiedOn,
  expiresOn,
  number,
}: Pick<CredentialInput, 'kind' | 'certifiedOn' | 'expiresOn' | 'number'>): string {
  return [
    kindWords[kind],
    ...(certifiedOn === null ? [] : [`issued ${dayText(certifiedOn)}`]),
    expiresOn === null ? 'never expires' : `expires ${dayText(expiresOn)}`,
    ...(number === undefined ? [] : [`number ${number}`]),
  ].join(', ')
}

type CardReading = {
  readonly state: CardRowState
  readonly credential: { readonly expiresOn: PlainDate | null } | null
  readonly problems: readonly FieldError<CardUse>[]
  readonly remarks: readonly CardRemark[]
}

/** What's wrong with a row, or what to know about it. */
export function cardReasons({ state, credential, problems, remarks }: CardReading): readonly string[] {
  const wrong = problems.map(({ field, problem }) => {
    const text = problemText(problem, useWords[field])
    return text.startsWith(useWords[field]) ? text : `${useWords[field]}: ${text}`
  })
  const isThere = state === 'there' ? ['You already have it, or it’s in a row above.'] : []
  return [...wrong, ...remarks.map((remark) => remarkText(remark, credential?.expiresOn ?? null)), ...isThere]
}

function remarkText(remark: CardRemark, expiresOn: PlainDate | null): string {
  const until = expiresOn === null ? '' : dayText(expiresOn)
  switch (remark.kind) {
    case 'notAName':
      return `“${remark.text}” is an address or a code, not a name.`
    case 'noExpiry':
      return 'Nothing here says when it expires. Add it under Credentials, with the day on the card.'
    case 'calculated':
      return `The list has no expiry. Recert worked out ${until}: check it against the card.`
    case 'toMonthEnd':
      return `${remark.text} → ${until}: Heart Association cards last until the end of the month.`
    case 'rangeEnd':
      return `${remark.text} → the last day, ${until}.`
    case 'monthOnly':
      return `${useWords[remark.use]}: “${remark.text}” is only a month, so the day is left empty.`
    case 'unreadable':
      return `${useWords[remark.use]}: “${remark.text}” can’t be used, so it’s left empty.`
    case 'notValid':
      return `The list says “${remark.text}”.`
    case 'unknownStatus':
      return `The list says “${remark.text}”, which Recert doesn’t know.`
    case 'issuerUnknown':
      return 'The list doesn’t say who issued it. It’s kept as valid until the day in the list.'
    case 'renews':
      return `It runs longer than your ${remark.name}. That one becomes its history.`
    case 'mayRenew':
      return `You have ${remark.name}, which is for the same. Is this its renewal, or another card?`
    case 'laterHeld':
      return `Your ${remark.name} runs longer.`
    case 'otherDays':
      return `You have ${remark.name} with other dates. Compare them under Credentials.`
  }
}

/** "2 to add, 1 to decide, 1 already there, 3 that can’t be read" */
export function cardCountText(chosen: number, counts: Readonly<Record<Extract<CardRowState, 'ask' | 'there' | 'error'>, number>>): string {
  const parts = [
    `${countText(chosen)} to add`,
    ...(counts.ask > 0 ? [`${countText(counts.ask)} to decide`] : []),
    ...(counts.there > 0 ? [`${countText(counts.there)} already there`] : []),
    ...(counts.error > 0 ? [`${countText(counts.error)} that can’t be added`] : []),
  ]
  return `${parts.join(', ')}.`
}

export function addCardsLabel(count: number): string {
  return count === 0 ? 'Add to Credentials' : `Add ${quantity(count, 'credential')}`
}

/** Columns with something in them that a credential has no place for. */
export function notKeptText(headings: readonly string[]): string {
  return `Not kept: ${headings.map((heading) => `“${heading}”`).join(', ')}.`
}

/** Asks for the order of day and month. */
export function cardOrderText(sample: string): string {
  return `How is ${sample} to be read?`
}
