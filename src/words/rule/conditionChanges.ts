import type { CardTopic, LateWindow } from '../../domain/rule/rule'
import { isDeepEqual } from '../../domain/values/isDeepEqual'
import { type Span, spanText } from '../../domain/values/span'
import { cardName } from '../counting/cardTopics'
import type { Rules } from './byId'
import { cycleLength } from './cycles'

/** What changes in when a cycle ends. */
export function cycleChanges({ from: { cycle: from }, to: { cycle: to } }: Rules): readonly string[] {
  return [
    ...(from.months === to.months ? [] : [`A cycle is ${cycleLength(to)} instead of ${cycleLength(from)}`]),
    ...(from.ends === to.ends ? [] : [endChange(from.ends, to.ends)]),
  ]
}

type End = Rules['to']['cycle']['ends']

function endChange(from: End, to: End): string {
  if (from === 'monthEnd' && to !== 'fixed' && to !== 'yearEnd') return 'A cycle no longer ends with the month'
  switch (to) {
    case 'anniversary':
      return from === 'dayBefore' ? 'A cycle ends one day later' : 'A cycle ends on the anniversary'
    case 'dayBefore':
      return from === 'anniversary' ? 'A cycle ends one day earlier' : 'A cycle ends the day before the anniversary'
    case 'monthEnd':
      return 'A cycle ends with the month'
    case 'yearEnd':
      return 'A cycle ends on December 31'
    case 'fixed':
      return 'Everyone’s cycle ends on the same day'
  }
}

export function cardChanges({ from: { cards: from }, to: { cards: to } }: Rules): readonly string[] {
  const topics = [...new Set<CardTopic>([...from, ...to].map(({ topic }) => topic))]
  return topics.flatMap((topic) => {
    const [before, after] = [from, to].map((cards) => cards.find((card) => card.topic === topic))
    if (before === undefined) return [`${cardName(topic)} required`]
    if (after === undefined) return [`${cardName(topic)} no longer required`]
    return isDeepEqual(before, after) ? [] : [`${cardName(topic)}: other conditions`]
  })
}

export function lateChanges({ from: { lateWindow: from }, to: { lateWindow: to } }: Rules): readonly string[] {
  const [before, after] = [applicationText(from), applicationText(to)]
  if (from === null || to === null) return before === after ? [] : [`Late renewal: ${after} instead of ${before}`]
  const [late, then] = [educationText(from.education), educationText(to.education)]
  return [
    ...(before === after ? [] : [`Late renewal: ${after} instead of ${before}`]),
    ...(late === then ? [] : [`Late education: ${then} instead of ${late}`]),
    ...(from.isConfirmed === to.isConfirmed ? [] : [`Late renewal is ${to.isConfirmed ? 'confirmed' : 'not confirmed'}`]),
    ...(isDeepEqual(from.fees, to.fees) ? [] : ['Other late fees']),
  ]
}

function applicationText(late: LateWindow | null): string {
  if (late === null) return 'not known'
  return educationText(late.application)
}

function educationText(span: Span): string {
  return spanText(span) === '' ? 'none' : spanText(span)
}
