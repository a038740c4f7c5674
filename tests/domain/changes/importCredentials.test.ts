import { describe, expect, test } from 'vitest'
import { type FoundCredential, importCredentials } from '../../../src/domain/changes/importCredentials'
import type { Card } from '../../../src/domain/records/credential'
import { applyChanges, invert } from '../../../src/domain/records/change'
import type { Portfolio } from '../../../src/domain/records/portfolio'
import { without } from '../../../src/domain/values/without'
import { card, day, portfolio } from '../../support/portfolio'

const today = day('2026-11-20')

function found(changes: Partial<Card>, renews: Card | null = null): FoundCredential {
  return { credential: without(card(changes), 'id'), renews }
}

function imported(before: Portfolio, ...all: readonly FoundCredential[]) {
  let count = 0
  const act = importCredentials(all)(before, { today, newId: () => `new-${(count += 1)}` })
  if (!act.ok) throw new Error(act.error.kind)
  return { act: act.value, after: applyChanges(before, act.value.changes, today) }
}

const shortly = ({ credentials }: Portfolio) =>
  credentials.map((credential) => [
    credential.name,
    credential.expiresOn,
    credential.number,
    ...(credential.kind === 'card' ? (credential.periods ?? []).map(({ expiresOn }) => expiresOn) : []),
  ])

const bls = { name: 'BLS Provider', number: '21', certifiedOn: day('2024-09-10'), expiresOn: day('2026-09-30') }
const next = { name: 'BLS Provider', number: '22', certifiedOn: day('2026-09-12'), expiresOn: day('2028-09-30') }

describe('credentials from a file', () => {
  test('are added as one act', () => {
    const { act, after } = imported(portfolio(), found(bls), found({ name: 'Lifeguard', expiresOn: day('2027-05-03') }))
    expect(act.subject).toEqual({ kind: 'credentials', count: 2 })
    expect(shortly(after)).toEqual([
      ['BLS Provider', '2026-09-30', '21'],
      ['Lifeguard', '2027-05-03', undefined],
    ])
    expect(applyChanges(after, invert(act.changes), today).credentials).toEqual([])
  })

  test('of one name become one card with its history, in whatever order they come', () => {
    const { after, act } = imported(portfolio(), found(next), found(bls))
    expect(shortly(after)).toEqual([['BLS Provider', '2028-09-30', '22', '2026-09-30']])
    expect(act.changes).toHaveLength(1)
    expect(act.subject).toEqual({ kind: 'credentials', count: 1 })
  })

  test('of one name that end on the same day are two cards', () => {
    const { after } = imported(portfolio(), found(bls), found({ ...bls, number: '99' }))
    expect(shortly(after)).toEqual([
      ['BLS Provider', '2026-09-30', '21'],
      ['BLS Provider (2)', '2026-09-30', '99'],
    ])
  })

  test('that would renew the stored card to the same day are two cards', () => {
    const held = card(bls)
    const { after } = imported(portfolio({ credentials: [held] }), found(next, held), found({ ...next, number: '99' }, held))
    expect(shortly(after)).toEqual([
      ['BLS Provider', '2028-09-30', '22', '2026-09-30'],
      ['BLS Provider (2)', '2028-09-30', '99'],
    ])
  })

  test('that expire on the same day keep the order of the file', () => {
    const names = ['BLS Provider', 'First aid', 'Lifeguard', 'Oxygen']
    expect(imported(portfolio(), ...names.map((name) => found({ name }))).act.changes.map(({ after }) => (after as Card).name)).toEqual(names)
  })

  test('renew the stored card', () => {
    const held = card(bls)
    const { after, act } = imported(portfolio({ credentials: [held] }), found(next, held))
    expect(shortly(after)).toEqual([['BLS Provider', '2028-09-30', '22', '2026-09-30']])
    expect(act.changes[0]?.before).toBe(held)
  })

  test('give the stored card its issuer, and take away a number that only the old card has', () => {
    const held = card(bls)
    const redCross = { ...without(card({ ...next, presetId: 'red-cross-cpr' }), 'id', 'number') }
    const { after } = imported(portfolio({ credentials: [held] }), { credential: redCross, renews: held })
    expect(after.credentials).toMatchObject([{ presetId: 'red-cross-cpr', expiresOn: '2028-09-30' }])
    expect(after.credentials.map((credential) => 'number' in credential)).toEqual([false])
  })

  test('renew the stored card one after the other', () => {
    const held = card({ ...bls, expiresOn: day('2024-09-30'), certifiedOn: null })
    const { after } = imported(portfolio({ credentials: [held] }), found(next, held), found(bls, held))
    expect(shortly(after)).toEqual([['BLS Provider', '2028-09-30', '22', '2024-09-30', '2026-09-30']])
  })

  test('get a free name if they don’t renew the card that has it', () => {
    const { after } = imported(portfolio({ credentials: [card(bls)] }), found(next))
    expect(shortly(after).map(([name]) => name)).toEqual(['BLS Provider', 'BLS Provider (2)'])
  })

  test('change nothing if the stored card has changed meanwhile', () => {
    const act = importCredentials([found({ name: 'Lifeguard' }), found(next, card(bls))])(
      portfolio({ credentials: [card({ ...bls, number: '99' })] }),
      {
        today,
        newId: () => 'x',
      },
    )
    expect(act).toEqual({ ok: false, error: { kind: 'changedMeanwhile' } })
  })
})
