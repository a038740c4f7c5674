import { type CardClass, cardsFor, classOfCourse, isClassFor, servesOn } from '../counting/cards'
import type { CycleOutlook } from '../counting/outlook'
import type { Course } from '../records/course'
import type { Portfolio } from '../records/portfolio'
import { type CardTopic, cardTopics } from '../rule/rule'
import { laterOf, type PlainDate } from '../values/plainDate'

/** The cycles that can't be renewed on their expiry with the cards and classes so far. */
export type CardNeed = { readonly topic: CardTopic; readonly cycles: readonly CycleOutlook[] }

/** What's missing on each topic, with these courses done; topics that lack nothing are left out. */
export function cardNeeds(
  cycles: readonly CycleOutlook[],
  held: Pick<Portfolio, 'credentials'>,
  courses: readonly Course[],
  today: PlainDate,
): readonly CardNeed[] {
  return cardTopics
    .map((topic) => {
      const [cards, classes] = [cardsFor(topic, held), classesFor(topic, courses)]
      const lacks = ({ certification: { rule }, count: { cycle } }: CycleOutlook) => {
        const condition = rule.cards.find((each) => each.topic === topic)
        return condition !== undefined && !servesOn(condition, cards, classes, laterOf(cycle.expiry, today))
      }
      return { topic, cycles: cycles.filter(lacks) }
    })
    .filter((need) => need.cycles.length > 0)
}

export function classesFor(topic: CardTopic, courses: readonly Course[]): readonly CardClass[] {
  return courses.filter((course) => isClassFor(topic, course)).map(classOfCourse)
}
