import { describe, expect, test } from 'vitest'
import type { Certification } from '../../../src/domain/records/credential'
import { cycleOf } from '../../../src/domain/counting/cycle'
import { presets } from '../../../src/domain/rule/issuers/presets'
import { dayText } from '../../../src/words/values/dates'
import { ladderLines } from '../../../src/words/counting/ladder'
import { hold } from '../../support/held'
import { cpt, day, ownCertification } from '../../support/portfolio'

const on = (text: string) => dayText(day(text))
const linesOf = (certification: Certification) => ladderLines(certification.rule, cycleOf(certification))

/** "2028-01-16 to 2028-04-14: Education still counts +$30" */
const ladderOf = (certification: Certification) =>
  linesOf(certification).map(({ from, through, what, fee }) => `${from ?? ''} to ${through ?? ''}: ${what} ${fee}`.trim())

describe('the late ladder', () => {
  test('of NASM accepts education for 90 days and the application for a year', () => {
    expect(ladderOf(cpt())).toEqual([
      'to 2028-01-15: On time No late fee',
      '2028-01-16 to 2028-04-14: Education still counts +$30',
      '2028-04-15 to 2029-01-15: Application only +$50',
      '2029-01-16 to : Too late to renew. Ask your issuer how to recertify.',
    ])
  })

  test('says until when each step lasts', () => {
    expect(linesOf(cpt()).map(({ when }) => when)).toEqual([
      `By ${on('2028-01-15')}`,
      `By ${on('2028-04-14')}`,
      `By ${on('2029-01-15')}`,
      'After that',
    ])
  })

  test('of ACSM accepts education and the application for six months', () => {
    expect(ladderOf(hold('acsm-cpt', { on: '2024-05-20' }))).toEqual([
      'to 2026-12-31: On time No late fee',
      '2027-01-01 to 2027-06-30: Education still counts +$80',
      '2027-07-01 to : Too late to renew. Ask your issuer how to recertify.',
    ])
  })

  test('of ISSA is not confirmed, and costs more as months pass', () => {
    expect(ladderOf(hold('issa-cpt', { on: '2026-01-15' }))).toEqual([
      'to 2028-01-15: On time No late fee',
      '2028-01-16 to 2028-04-15: You may still apply (not confirmed). Ask your issuer. Late fee unknown',
      '2028-04-16 to 2028-07-15: You may still apply (not confirmed). Ask your issuer. +$40',
      '2028-07-16 to 2029-01-15: You may still apply (not confirmed). Ask your issuer. +$50',
      '2029-01-16 to : Not confirmed. Ask your issuer.',
    ])
  })

  test('of NETA says that a late fee is due but its amount is not known', () => {
    expect(ladderOf(hold('neta-pt', { on: '2026-01-15' }))[1]).toBe('2028-01-16 to 2028-07-13: Application only Late fee unknown')
  })

  test('of a custom rule has no late window', () => {
    expect(ladderOf(ownCertification())).toEqual(['to 2028-01-15: On time', '2028-01-16 to : Not confirmed. Ask your issuer.'])
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
    expect(new Set(lines.map(({ when }) => when)).size).toBe(lines.length)
    for (const { what } of lines) expect(what).toMatch(/^[A-Z](?:[^.]*[a-z]|[^.]*\. [A-Z][^.]*\.)$/)
  })
})
