import { type Change, idOf } from '../../../src/domain/records/change'
import { type Deleted, isDue, type Portfolio } from '../../../src/domain/records/portfolio'
import type { PlainDate } from '../../../src/domain/values/plainDate'
import { recordKey } from '../../../src/storage/format/keys'

/** A record as a text: as it is, among the recently deleted, or not there at all. */
type Text = string

export const gone: Text = 'gone'

type Version = {
  readonly text: Text
  /** Changes of one act have its number. */
  readonly act: number
  /** Where it surely is: on the disk of localStorage, in the safety copy. */
  readonly places: ReadonlySet<Place>
  /** How often Recert had been started when it was made. */
  readonly starts: number
  /** A record isn't there, but maybe only because that place lost it. */
  readonly isDoubtful?: boolean
  /**
   * One of its copies was damaged, or it was made on an older localStorage before the safety copy had answered. The other changes of its act
   * may be there without it.
   */
  readonly isTorn?: boolean
}

export type Place = 'local' | 'copy'

/** What was promised, and what may be there instead. This is the whole model: it knows nothing of how Recert stores. */
export type Ledger = {
  /** Each record's versions, oldest first. Everything before the last sure one is over. */
  readonly chains: ReadonlyMap<string, readonly Version[]>
  /** The days of all starts. */
  readonly starts: readonly PlainDate[]
  readonly acts: number
}

export const emptyLedger: Ledger = { chains: new Map(), starts: [], acts: 0 }

const everywhere: ReadonlySet<Place> = new Set(['local', 'copy'])
const nowhere: ReadonlySet<Place> = new Set()
const never: Version = { text: gone, act: 0, places: everywhere, starts: 0 }

/** Something was done, but nothing promised yet. */
export function withAct({ chains, starts, acts }: Ledger, texts: Iterable<readonly [key: string, text: Text]>, isTorn = false): Ledger {
  const next = new Map(chains)
  for (const [key, text] of texts) next.set(key, [...chainOf(chains, key), { text, act: acts + 1, places: nowhere, starts: starts.length, isTorn }])
  return { chains: next, starts, acts: acts + 1 }
}

/** It was said that an act failed: no part may ever show up. */
export function withoutAct(ledger: Ledger, act: number): Ledger {
  return mapped(ledger, (_, chain) => chain.filter((version) => version.act !== act))
}

/** What an act left is what's there now: what was done since it began was undone before it was written. */
export function asLatest(ledger: Ledger, act: number, shown: ReadonlyMap<string, Text>): Ledger {
  return mapped(ledger, (key, chain) => {
    const index = chain.findIndex((version) => version.act === act)
    const own = chain[index]
    if (own === undefined || own.text !== shown.get(key) || chain.at(-1)?.text !== chain[index - 1]?.text) return chain
    return [...chain.filter((version) => version !== own), own]
  })
}

/** It was said to be done. */
export function promised(ledger: Ledger, act: number): Ledger {
  return mapped(ledger, (_, chain) => chain.map((version) => (version.act === act ? placed(version, 'copy') : version)))
}

/** This is on disk now. */
export function kept(ledger: Ledger, place: Place, found: ReadonlyMap<string, Text>): Ledger {
  return mapped(ledger, (key, chain) => {
    const index = chain.findLastIndex(({ text, isDoubtful = false }) => text === (found.get(key) ?? gone) && !isDoubtful)
    return chain.map((version, at) => (at === index ? placed(version, place) : version))
  })
}

/** That place lost everything, or this record. */
export function lost(ledger: Ledger, place: Place, only?: string): Ledger {
  return mapped(ledger, (key, chain) =>
    only !== undefined && only !== key
      ? chain
      : chain.map((version) => {
          if (version.text === gone && version.starts === 0) return version
          const places = new Set([...version.places].filter((each) => each !== place))
          return {
            ...version,
            places,
            isTorn: version.isTorn === true || only !== undefined,
            ...(version.text === gone && places.size === 0 ? { isDoubtful: true } : {}),
          }
        }),
  )
}

export function forgotten({ chains, starts, acts }: Ledger, key: string): Ledger {
  return { chains: new Map([...chains].filter(([each]) => each !== key)), starts, acts }
}

export function started(ledger: Ledger, day: PlainDate): Ledger {
  return { ...ledger, starts: [...ledger.starts, day] }
}

/** What's wrong with what's there, by the places that answer. Empty: nothing. */
export function broken({ chains, starts }: Ledger, found: ReadonlyMap<string, Text>, places: ReadonlySet<Place>): readonly string[] {
  const wrong: string[] = []
  const sides = new Map<number, Set<'before' | 'after'>>()
  for (const key of new Set([...chains.keys(), ...found.keys()])) {
    const chain = chainOf(chains, key)
    const text = found.get(key) ?? gone
    const sure = sureOf(chain, places)
    const possible = chain.flatMap((version, index) => (index >= sure && version.text === text ? [index] : []))
    // What an older disk shows while the safety copy doesn't answer.
    if (sure < 0 && !places.has('copy')) continue
    const isAnyLost = chain.every((version) => version.places.size === 0)
    const isPurged = text === gone && chain.slice(Math.max(0, sure)).some((version) => isOver(version, starts))
    if (possible.length === 0 && !isAnyLost && !isPurged) {
      wrong.push(
        `${key} is ${text}, and should be one of ${chain
          .slice(Math.max(0, sure))
          .map((version) => version.text)
          .join(' | ')}`,
      )
    }
    const last = chain.at(-1)
    // Of an act, what wasn't changed since is there or not there together.
    if (last === undefined || last.act === 0 || !places.has('copy') || possible.length !== 1 || sure === chain.length - 1 || last.isTorn === true)
      continue
    sides.set(last.act, (sides.get(last.act) ?? new Set()).add(possible[0] === chain.length - 1 ? 'after' : 'before'))
  }
  for (const [act, side] of sides) if (side.size > 1) wrong.push(`act ${act} is half there`)
  return wrong
}

/** From here on, what was found is what has to be there. */
export function settled({ chains, starts, acts }: Ledger, found: ReadonlyMap<string, Text>): Ledger {
  const keys = new Set([...chains.keys(), ...found.keys()])
  const next = [...keys].map((key) => {
    const text = found.get(key) ?? gone
    const made = chainOf(chains, key).findLast((version) => version.text === text)?.starts ?? starts.length
    return [key, [{ text, act: 0, places: new Set<Place>(['copy']), starts: made }]] as const
  })
  return { chains: new Map(next), starts, acts }
}

/** Whether what's there shows if the act was done: nothing was done to the record since, and it was different before. */
export function isTelling({ chains }: Ledger, key: string, act: number): boolean {
  const [before, last] = chainOf(chains, key).slice(-2)
  return last?.act === act && last.text !== before?.text
}

export function textsOf({ credentials, courses, planned, deleted }: Portfolio): ReadonlyMap<string, Text> {
  return new Map([
    ...credentials.map((record) => [recordKey('credential', record.id), textOf(record)] as const),
    ...[...courses, ...planned].map((record) => [recordKey('course', record.id), textOf(record)] as const),
    ...deleted.map((entry) => [recordKey(entry.kind, entry.record.id), deletedText(entry)] as const),
  ])
}

/** What changes leave of the records they touch. */
export function textsAfter(changes: readonly Change[], today: PlainDate): readonly (readonly [string, Text])[] {
  return changes.map((change) => [
    recordKey(change.kind, idOf(change)),
    change.after === null ? deletedText({ kind: change.kind, record: change.before, deletedOn: today } as Deleted) : textOf(change.after), // safe: a change has a record
  ])
}

const textOf = (record: object) => JSON.stringify(sorted(record))
const deletedText = ({ record, deletedOn }: Deleted) => `deleted ${deletedOn} ${textOf(record)}`

/** The order of fields doesn't matter, nor one without a value. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, field]) => [name, sorted(field)]),
  )
}

/** Recently deleted, and found due on one day and on a later one. */
function isOver(version: Version, starts: readonly PlainDate[]): boolean {
  const deletedOn = /^deleted (\S+)/.exec(version.text)?.[1]
  if (deletedOn === undefined) return false
  const days = starts.slice(version.starts)
  return days.some((day, index) => isDue(deletedOn as PlainDate, day) && days.slice(index + 1).some((later) => later > day)) // safe: it was one
}

function sureOf(chain: readonly Version[], places: ReadonlySet<Place>): number {
  return chain.findLastIndex((version) => [...version.places].some((place) => places.has(place)))
}

function chainOf(chains: Ledger['chains'], key: string): readonly Version[] {
  return chains.get(key) ?? [never]
}

function placed(version: Version, place: Place): Version {
  return { ...version, places: new Set([...version.places, place]) }
}

function mapped({ chains, starts, acts }: Ledger, change: (key: string, chain: readonly Version[]) => readonly Version[]): Ledger {
  return { chains: new Map([...chains].map(([key, chain]) => [key, change(key, chain)])), starts, acts }
}
