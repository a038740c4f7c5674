import type { PlainDate } from '../values/plainDate'

/** The days courses were first taken, in layers: each is bigger than the next, so there are few, and adding to them copies little. */
export type TakenCourses = readonly ReadonlyMap<string, PlainDate>[]

export const nothingTaken: TakenCourses = []

/** Folded titles and providers never have a line break. */
const separator = '\n'

export function createTaken(before: TakenCourses) {
  const added = new Map<string, PlainDate>()
  const dayOf = (key: string) => {
    for (const layer of before) {
      const day = layer.get(key)
      if (day !== undefined) return day
    }
    return added.get(key) ?? null
  }
  return {
    /** The first day this course was taken; null if that's now. One without a provider could be anyone's, so it's taken for the one it repeats. */
    take(title: string, provider: string, day: PlainDate): PlainDate | null {
      const own = title + separator + provider
      const first = dayOf(own) ?? dayOf(title + separator) ?? (provider === '' ? dayOf(title) : null)
      if (first !== null) return first
      added.set(own, day)
      if (dayOf(title) === null) added.set(title, day)
      return null
    },
    all: () => (added.size === 0 ? before : withLayer(before, added)),
  }
}

/** Layers no bigger than the new one become one with it. */
function withLayer(layers: TakenCourses, added: ReadonlyMap<string, PlainDate>): TakenCourses {
  const last = layers.at(-1)
  if (last === undefined || last.size > added.size) return [...layers, added]
  return withLayer(layers.slice(0, -1), new Map([...last, ...added]))
}
