import { expect, test } from 'vitest'
import { dayText } from '../../../src/words/values/dates'
import { offerText } from '../../../src/words/forms/offers'
import { card, day } from '../../support/portfolio'

const [certifiedOn, expiresOn] = [day('2026-09-10'), day('2028-09-30')]

test('a specialization is offered as a credential', () => {
  expect(offerText({ kind: 'recordSpecialization', presetId: 'nasm-ces', name: 'NASM-CES', certifiedOn })).toBe(
    'Also add NASM-CES to your credentials (never expires)',
  )
})

test('a card is offered with its expiry', () => {
  expect(offerText({ kind: 'recordCard', presetId: 'cpr-aed', name: 'CPR/AED card', certifiedOn, expiresOn })).toBe(
    `Also add a CPR/AED card, valid through ${dayText(expiresOn)}`,
  )
})

test('a newer expiry is offered along with the old one', () => {
  const older = card({ expiresOn: day('2026-09-30') })
  expect(offerText({ kind: 'moveExpiry', card: older, certifiedOn, expiresOn })).toBe(
    `Also move the CPR/AED card expiry from ${dayText(day('2026-09-30'))} to ${dayText(expiresOn)}`,
  )
})
