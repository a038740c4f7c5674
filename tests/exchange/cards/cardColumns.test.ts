import { expect, test } from 'vitest'
import { openBadge } from '../../../src/exchange/badges/openBadge'
import { badgeCourseRows, badgeRows } from '../../../src/exchange/cards/badgeRows'
import { countCards, dateOrderIn, headingsLeftOut, knownOrder, orderOf } from '../../../src/exchange/cards/cardColumns'
import { cardTableOf } from '../../../src/exchange/cards/cardTable'
import { assertion } from '../../support/badges'
import { readCards, tableOf } from './cardWorld'

const list = (text: string) => {
  const table = tableOf(text)
  if (table === null) throw new Error('not a list of cards')
  return table
}

test('only the columns of days say how they’re written', () => {
  const table = list('Badge,Issued,Expires,Certificate Number\nYoga,03/05/2026,14/05/2028,5/21/2025')
  expect(dateOrderIn(table)).toEqual({ order: 'dayFirst', sample: '03/05/2026' })
})

test('the Heart Association writes the month first; others are asked', () => {
  const [heart, other] = [list('Course,Issue Date,Renew By,eCard Code\nBLS,03/05/2026,03/2028,1'), list('Badge,Issued,Expires\nYoga,03/05/2026,')]
  expect([knownOrder('either', heart), knownOrder('both', heart), knownOrder('either', other)]).toEqual(['monthFirst', 'monthFirst', null])
  expect(knownOrder('dayFirst', heart)).toBe('dayFirst')
  expect([orderOf(null, 'dayFirst', other), orderOf('either', 'dayFirst', heart), orderOf('either', null, other)]).toEqual([
    'monthFirst',
    'dayFirst',
    null,
  ])
})

test('columns with something in them that isn’t kept are named', () => {
  expect(headingsLeftOut(list('Badge,Issuer,Expires,Badge URL,Notes,\nYoga,Iron Academy,2028-05-03,https://x.example,,x'))).toEqual([
    'Issuer',
    'Badge URL',
  ])
})

test('what the trainer has to decide is counted', () => {
  const rows = readCards('Badge,Issued,Expires,State\nYoga,2026-05-03,,\nYoga,2026-05-03,,\nCPR,2026-05-03,soon,\nStrength,2026-05-03,,revoked')
  expect(countCards(rows)).toEqual({ ask: 1, there: 1, error: 1 })
})

test('Open Badges become a list of badges, or one of courses', () => {
  const badges = [openBadge(assertion), openBadge({ ...assertion, revoked: true })].filter((badge) => badge !== null)
  const rows = badgeRows(badges)
  expect(rows.map(({ cells }) => cells.at(-1))).toEqual(['Status', '', 'revoked'])
  expect(cardTableOf(rows)?.uses).toEqual(['name', 'issuer', 'issuedOn', 'expiresOn', 'status'])
  expect(badgeCourseRows(badges)[1]?.cells).toEqual(['Kettlebell Foundations', 'Iron Academy', '2026-05-03'])
})

test('a table of thousands of rows isn’t a list of what someone holds', () => {
  const rows = Array.from({ length: 501 }, (_, index) => `Badge ${index},2026-05-03,2028-05-03`)
  expect(tableOf(['Badge,Issued,Expires', ...rows].join('\n'))).toBeNull()
})

test('cells of 200 kB and hundreds of columns are read quickly', () => {
  const long = `${'@'.repeat(100_000)} ${'basic '.repeat(16_000)}`
  const rows = Array.from({ length: 40 }, () => `${long},2026-05-03,2028-05-03`)
  expect(tableOf(['Badge,Issued,Expires', ...rows].join('\n'))).toBeNull()
  expect(
    readCards(['Badge,Issued,Expires', 'CPR,2026-05-03,2028-05-03', 'AED,2026-05-03,2028-05-03', rows[0]].join('\n')).map(({ state }) => state),
  ).toEqual(['remark', 'remark', 'error'])
  const wide = Array.from({ length: 400 }, () => Array.from({ length: 199 }, (_, index) => `Column ${index}`).join(','))
  expect(tableOf(wide.join('\n'))).toBeNull()
})
