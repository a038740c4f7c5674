import { expect, test } from 'vitest'
import { cardsOf, peopleIn } from '../../../src/exchange/cards/cardPeople'
import { everyone } from '../../../src/exchange/csv/people'
import { tableOf } from './cardWorld'

const listed = (...rows: readonly string[]) => {
  const table = tableOf(['Name,Course,Issue Date,Renew By,eCard Code', ...rows].join('\n'))
  if (table === null) throw new Error('not a list of cards')
  const people = peopleIn(table)
  return { people, codesOf: (mine: string) => cardsOf(table, people, mine).map(({ cells }) => cells.at(-1)) }
}

test('of a class’s list of cards, only the chosen person’s are the trainer’s', () => {
  const { people, codesOf } = listed('Ana Ruiz,BLS Provider,09/10/2026,09/2028,21', 'Bo Lee,BLS Provider,09/10/2026,09/2028,22')
  expect(people?.names).toEqual(['Ana Ruiz', 'Bo Lee'])
  expect(codesOf('Bo Lee')).toEqual(['22'])
  expect(codesOf(everyone)).toEqual(['21', '22'])
})

test('a list of one person’s cards is all theirs', () => {
  const { people, codesOf } = listed('Ana Ruiz,BLS Provider,09/10/2026,09/2028,21', 'Ana Ruiz,Heartsaver CPR AED,09/10/2026,09/2028,22')
  expect(people).toBeNull()
  expect(codesOf('Ana Ruiz')).toEqual(['21', '22'])
})
