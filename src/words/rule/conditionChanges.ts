import type { CardTopic, LateWindow } from '../../domain/rule/rule'
import { isDeepEqual } from '../../domain/values/isDeepEqual'
import type { Span } from '../../domain/values/span'
import { cardName } from '../counting/cardTopics'
import { cardChangeLines, cycleChangeLines, lateChangeLines } from '../english/conditionChanges'
import type { Rules } from './byId'
import { cycleLength } from './cycles'
import { isNone, spanText } from './spans'

/** What changes in when a cycle ends. */
export function cycleChanges({ from: { cycle: from }, to: { cycle: to } }: Rules): readonly string[] {
  return [
    ...(from.months === to.months ? [] : [cycleChangeLines.length({ now: cycleLength(to), before: cycleLength(from) })]),
    ...(from.ends === to.ends ? [] : [endChange(from.ends, to.ends)]),
  ]
}

type End = Rules['to']['cycle']['ends']

function endChange(from: End, to: End): string {
  if (from === 'monthEnd' && to !== 'fixed' && to !== 'yearEnd') return cycleChangeLines.notMonthEnd
  if (from === 'dayBefore' && to === 'anniversary') return cycleChangeLines.oneDayLater
  if (from === 'anniversary' && to === 'dayBefore') return cycleChangeLines.oneDayEarlier
  return cycleChangeLines[to]
}

export function cardChanges({ from: { cards: from }, to: { cards: to } }: Rules): readonly string[] {
  const topics = [...new Set<CardTopic>([...from, ...to].map(({ topic }) => topic))]
  return topics.flatMap((topic) => {
    const [before, after] = [from, to].map((cards) => cards.find((card) => card.topic === topic))
    const card = cardName(topic)
    if (before === undefined) return [cardChangeLines.added({ card })]
    if (after === undefined) return [cardChangeLines.gone({ card })]
    return isDeepEqual(before, after) ? [] : [cardChangeLines.changed({ card })]
  })
}

export function lateChanges({ from: { lateWindow: from }, to: { lateWindow: to } }: Rules): readonly string[] {
  const [before, now] = [applicationText(from), applicationText(to)]
  const application = before === now ? [] : [lateChangeLines.application({ now, before })]
  if (from === null || to === null) return application
  const [then, late] = [educationText(from.education), educationText(to.education)]
  return [
    ...application,
    ...(then === late ? [] : [lateChangeLines.education({ now: late, before: then })]),
    ...(from.isConfirmed === to.isConfirmed ? [] : [to.isConfirmed ? lateChangeLines.confirmed : lateChangeLines.notConfirmed]),
    ...(isDeepEqual(from.fees, to.fees) ? [] : [lateChangeLines.fees]),
  ]
}

function applicationText(late: LateWindow | null): string {
  return late === null ? lateChangeLines.unknown : educationText(late.application)
}

function educationText(span: Span): string {
  return isNone(span) ? lateChangeLines.none : spanText(span)
}
