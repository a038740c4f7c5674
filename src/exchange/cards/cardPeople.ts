import { finish } from '../../domain/values/steps'
import { everyone, findPeople, type People } from '../csv/people'
import type { CardTable } from './cardTable'

/** The people whose cards are in a list; null if there's only one. */
export function peopleIn({ body, headings, uses }: CardTable): People | null {
  return finish(findPeople(headings, (column) => uses[column] !== 'ignore', body))
}

/** The rows of one of them, or of `everyone`. */
export function cardsOf({ body }: CardTable, people: People | null, mine: string): CardTable['body'] {
  return people === null || mine === everyone ? body : body.filter((_, index) => (people.ofRows[index] ?? mine) === mine)
}
