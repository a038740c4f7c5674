import { localDay, type PlainDate } from '../values/plainDate'
import type { AutosaveTrouble } from './autosave'
import { isClockBehind } from './clock'
import type { Offline } from './installation'
import type { Safety } from './safety'
import type { BlockedMove, SaveFailure } from './saveFailure'
import type { Space } from './space'

/** What the news are about, as the store has it. */
export type KeepingState = {
  readonly today: PlainDate
  readonly viewedDay: PlainDate | null
  readonly installation: { readonly isDisconnected: boolean; readonly offline: Offline }
  readonly safety: Omit<Safety, 'copy' | 'backup'>
  readonly saveFailure: SaveFailure | BlockedMove | null
  readonly shortSpace: Space | null
  readonly autosaveTrouble: AutosaveTrouble | null
  readonly setAside: readonly unknown[]
}

type Facts = ReturnType<typeof factsOf>

/** Something to say above every screen, and what it's about. */
export type KeepingNews = { [Kind in keyof Facts]: readonly [kind: Kind, about: NonNullable<Facts[Kind]>] }[keyof Facts]

/** How safe the records are, viewing another day, being offline: all there's to say, in the order in which it's said. */
export function keepingNews(state: KeepingState): readonly KeepingNews[] {
  // safe: each of them is about what its kind is about
  return Object.entries(factsOf(state)).filter(([, about]) => about) as unknown as readonly KeepingNews[]
}

/** There's nothing to say about what's false, null or 0. */
function factsOf({ today, viewedDay, installation, safety, saveFailure, shortSpace, autosaveTrouble, setAside }: KeepingState) {
  const { kept, trouble, found, recovered, left, latestSave, cutOff } = safety
  const savedOn = latestSave === null ? null : localDay(new Date(latestSave))
  return {
    viewedDay,
    isOffline: installation.isDisconnected && installation.offline === 'works',
    isInMemory: kept === 'memory',
    saveFailure,
    shortSpace,
    autosaveTrouble,
    found,
    cutOff,
    recovered,
    left,
    savedLater: isClockBehind(today, savedOn) ? savedOn : null,
    newer: trouble.newer.length,
    setAside: setAside.length,
    damaged: trouble.damaged.length,
  }
}
