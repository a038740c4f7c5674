import { describe, expect, test } from 'vitest'
import type { Certification } from '../../../src/domain/records/credential'
import { cycleOf } from '../../../src/domain/counting/cycle'
import { presets } from '../../../src/domain/rule/issuers/presets'
import { dayText } from '../../../src/words/values/dates'
import { ladderLines } from '../../../src/words/counting/late'
import { hold } from '../../support/held'
import { cpt, day, ownCertification } from '../../support/portfolio'

const on = (text: string) => dayText(day(text))
const linesOf = (certification: Certification) => ladderLines(certification.rule, cycleOf(certification))

/** "2028-01-16 to 2028-04-14: Expired." */
const ladderOf = (certification: Certification) =>
  linesOf(certification).map(({ from, through, text }) => `${from ?? ''} to ${through ?? ''}: ${text}`)

describe('the late ladder', () => {
  test('of NASM accepts education for 90 days and the application for a year', () => {
    expect(ladderOf(cpt())).toEqual([
      ' to 2028-01-15: Renew on time, without a late fee.',
      '2028-01-16 to 2028-04-14: Expired. You can still finish education and apply. Late fee 30 USD.',
      `2028-04-15 to 2029-01-15: Expired. You can still apply if all education was done by ${on('2028-04-14')}. Late fee 50 USD.`,
      '2029-01-16 to : Lapsed: you’d have to earn the certification again.',
    ])
  })

  test('of ACSM accepts education and the application for six months', () => {
    expect(ladderOf(hold('acsm-cpt', { on: '2024-05-20' }))).toEqual([
      ' to 2026-12-31: Renew on time, without a late fee.',
      '2027-01-01 to 2027-06-30: Expired. You can still finish education and apply. Late fee 80 USD.',
      '2027-07-01 to : Lapsed: you’d have to earn the certification again.',
    ])
  })

  test('of ISSA is not confirmed, and costs more as months pass', () => {
    expect(ladderOf(hold('issa-cpt', { on: '2026-01-15' }))).toEqual([
      ' to 2028-01-15: Renew on time, without a late fee.',
      '2028-01-16 to 2028-04-15: Not confirmed, ask the issuer: Expired. You can still apply if all education was done by the expiry. Late fee: not known.',
      '2028-04-16 to 2028-07-15: Not confirmed, ask the issuer: Expired. You can still apply if all education was done by the expiry. Late fee 40 USD.',
      '2028-07-16 to 2029-01-15: Not confirmed, ask the issuer: Expired. You can still apply if all education was done by the expiry. Late fee 50 USD.',
      '2029-01-16 to : Expired. Whether it can still be renewed isn’t confirmed: ask the issuer.',
    ])
  })

  test('of NSCA has no late window', () => {
    expect(ladderOf(hold('cscs', { on: '2023-06-01' }))).toEqual([
      ' to 2026-12-31: Renew on time.',
      '2027-01-01 to : Expired. Whether it can still be renewed isn’t confirmed: ask the issuer.',
    ])
  })

  test('of NETA says that a late fee is due but its amount is not known', () => {
    expect(ladderOf(hold('neta-pt', { on: '2026-01-15' }))[1]).toBe(
      '2028-01-16 to 2028-07-13: Expired. You can still apply if all education was done by the expiry. Late fee: not known.',
    )
  })

  test('of a custom rule has no late window', () => {
    expect(linesOf(ownCertification()).map(({ text }) => text)).toEqual([
      'Renew on time.',
      'Expired. Whether it can still be renewed isn’t confirmed: ask the issuer.',
    ])
  })
})

describe('the late ladder of every preset', () => {
  const held = presets.filter((preset) => preset.kind === 'certification').map(({ id }) => hold(id, { on: '2026-01-31' }))

  test.each(held.map((certification) => [certification.name, certification] as const))('of %s has no gaps and no repeated lines', (_, of) => {
    const lines = linesOf(of)
    expect(lines.at(0)).toMatchObject({ from: null, through: of.expiresOn })
    expect(lines.at(-1)?.through).toBeNull()
    lines.slice(1).forEach(({ from }, index) => {
      const before = lines[index]?.through ?? null
      if (from === null || before === null) throw new Error('a line without its day')
      expect(Date.parse(from) - Date.parse(before)).toBe(86_400_000)
    })
    lines.slice(1, -1).forEach(({ from, through }) => expect(from !== null && through !== null && from <= through).toBe(true))
    expect(new Set(lines.map(({ text }) => text)).size).toBe(lines.length)
    for (const { text } of lines) expect(text).toMatch(/^[A-Z].*\.$/)
  })
})
