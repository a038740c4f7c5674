import type { Stored } from '../../../src/domain/records/stored'
import { vi } from 'vitest'
import { localDay } from '../../../src/domain/values/plainDate'
import type { KeyValue } from '../../../src/storage/browser/keyValue'
import { createCodec } from '../../../src/storage/format/codec'
import { batchPrefix, readRecordKey, stagedPrefix } from '../../../src/storage/format/keys'
import { portfolioOf } from '../../../src/storage/format/portfolioOf'
import { type Browser, breathe, createBrowser, type Tab } from './browser'
import { broken, emptyLedger, isTelling, kept, type Ledger, type Place, settled, started, textsOf } from './ledger'

type Running = {
  readonly tab: Tab
  readonly act: number
  readonly count: number
  readonly texts: readonly (readonly [string, string])[]
  readonly signal: { aborted: boolean }
}

export type World = {
  readonly browser: Browser
  ledger: Ledger
  /** Imports and restores under way. */
  running: readonly Running[]
  /** Those that a killed page left. */
  cutOff: readonly Running[]
  /** The sizes of those of which nobody knows what a start should say: a record of them was damaged. */
  unclear: readonly number[]
  backup: readonly Stored[]
  /** Texts that nobody can read, and those of a newer version by their keys. None may ever be gone. */
  unreadable: readonly string[]
  readonly newer: Map<string, string>
  names: number
  /**
   * What localStorage has may be older than the safety copy: a kill brought it back, or it was evicted. What's saved then while the
   * safety copy can't be read isn't known to be later: it may have been restored from an old backup.
   */
  isOld: boolean
  /** What broke a promise. */
  readonly wrong: string[]
}

export function createWorld(): World {
  const browser = createBrowser({ now: new Date(2027, 2, 15, 9, 30) })
  const world: World = {
    browser,
    ledger: emptyLedger,
    running: [],
    cutOff: [],
    unclear: [],
    backup: [],
    unreadable: [],
    newer: new Map(),
    names: 0,
    isOld: false,
    wrong: [],
  }
  openTab(world)
  return world
}

export function openTab(world: World, session?: KeyValue): Tab {
  world.ledger = started(world.ledger, localDay(world.browser.clock.now))
  return world.browser.open(session)
}

/** Those whose page is gone end without a word. */
export function bury(world: World): void {
  const dead = world.running.filter(({ tab }) => tab.storage.isDead)
  world.cutOff = [...world.cutOff, ...dead]
  world.running = world.running.filter((running) => !dead.includes(running))
}

export function pass(world: World, ms: number): void {
  world.browser.clock.now = new Date(world.browser.clock.now.getTime() + ms)
  vi.advanceTimersByTime(Math.max(0, ms))
}

/** Writes everything of localStorage to the disk. */
export function flush(world: World): void {
  world.browser.local.flush()
  if (!world.isOld) world.ledger = kept(world.ledger, 'local', textsIn(world.browser.local.live))
}

const codec = createCodec()

/** The records of localStorage. */
function textsIn(live: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const stored = [...live].flatMap(([key, raw]) => {
    const place = readRecordKey(key)
    const decoded = place === null ? null : codec.decode(place.kind, place.id, raw)
    return decoded?.state === 'read' ? [decoded] : []
  })
  return textsOf(portfolioOf(stored))
}

/** No page at work and no IndexedDB that hangs takes longer. */
const longMs = 26_000

/** Everything that's under way comes to its end, and no accident happens meanwhile. */
async function settle(world: World): Promise<void> {
  const { browser } = world
  bury(world)
  for (const { storage } of browser.tabs()) storage.accident = null
  browser.local.makeRoom()
  for (let waits = 0; waits < 3; waits += 1) {
    for (let quiet = 0; quiet < 2;) {
      await breathe()
      let isBusy = await browser.copy.turn(false)
      for (const tab of browser.tabs()) {
        isBusy = notice(tab, Infinity) || isBusy
        for (const resume of tab.pauses.splice(0)) {
          resume()
          isBusy = true
        }
      }
      quiet = isBusy ? 0 : quiet + 1
    }
    if (waits < 2) pass(world, longMs)
  }
}

/** The tab hears of so many writes of others. */
export function notice(tab: Tab, most: number): boolean {
  const keys = tab.events.splice(0, most)
  for (const key of keys) tab.recordStore.noticeKey(key)
  return keys.length > 0
}

/** Whether every promise was kept, as a tab sees it that opens now. */
export async function check(world: World): Promise<void> {
  const { browser, wrong } = world
  await settle(world)
  if (world.running.length > 0) wrong.push('an import never ends')
  const tab = openTab(world)
  await settle(world)
  const found = textsOf(tab.state().portfolio)
  const isAnswering = browser.copy.behavior === 'works'
  wrong.push(...broken(world.ledger, found, new Set<Place>(isAnswering ? ['local', 'copy'] : ['local'])))
  if (isAnswering) {
    for (const other of browser.tabs()) wrong.push(...differences(found, textsOf(other.state().portfolio)).map((what) => `${other.name}: ${what}`))
    wrong.push(...(await disagreements(world)), ...misreported(world, found))
    world.ledger = settled(world.ledger, found)
    world.cutOff = []
    world.unclear = []
    world.isOld = false
  }
  await browser.leave(tab, false)
}

/** What one store has and the other hasn't, and what was to be cleared away. */
async function disagreements({ browser: { local, copy }, newer }: World): Promise<readonly string[]> {
  const rows = await copy.rows()
  const isComparable = (key: string) => {
    const place = readRecordKey(key)
    const raw = local.live.get(key) ?? rows.get(key)?.raw ?? null
    return place !== null && !newer.has(key) && (raw === null || codec.decode(place.kind, place.id, raw).state !== 'damaged')
  }
  const keys = new Set([...local.live.keys(), ...rows.keys()].filter(isComparable))
  const apart = [...keys].filter((key) => (local.live.get(key) ?? null) !== (rows.get(key)?.raw ?? null))
  const left = [...local.live.keys(), ...rows.keys()].filter((key) => key.startsWith(stagedPrefix) || key.startsWith(batchPrefix))
  return [
    ...apart.map((key) => `${key} is ${local.live.get(key)} here, and ${rows.get(key)?.raw} in the copy`),
    ...left.map((key) => `${key} is left`),
  ]
}

function differences(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...one.keys(), ...other.keys()])].flatMap((key) =>
    one.get(key) === other.get(key) ? [] : [`${key} shows ${other.get(key)}, not ${one.get(key)}`],
  )
}

/** A start says of an import that was cut off whether it's there. */
function misreported({ browser, cutOff, unclear, ledger }: World, found: ReadonlyMap<string, string>): readonly string[] {
  return browser.tabs().flatMap((tab) => {
    const said = tab.state().safety.cutOff
    if (said === null || unclear.includes(said.count)) return []
    const meant = cutOff.filter(({ count, act, texts }) => count === said.count && texts.every(([key]) => isTelling(ledger, key, act)))
    const isTrue = meant.some(({ texts }) => texts.some(([key, text]) => found.get(key) === text) === said.isWhole)
    return isTrue || meant.length === 0 ? [] : [`${tab.name} says of ${said.count} records: ${said.isWhole ? 'all' : 'none'} there`]
  })
}
