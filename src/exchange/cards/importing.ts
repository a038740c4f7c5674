/** Everything an import of cards and badges loads, in one chunk. */
export { readBadges } from '../badges/readBadges'
export { badgeCourseRows, badgeRows } from './badgeRows'
export { countCards, dateOrderIn, headingsLeftOut, knownOrder, orderOf } from './cardColumns'
export { cardsOf, peopleIn } from './cardPeople'
export { proposedChoice } from './cardChoice'
export { createCardReader } from './cardRows'
export { cardTableOf } from './cardTable'
export { everyone } from '../csv/people'
