import { recordKey } from '../../../src/storage/format/keys'
import type { Tab } from './browser'
import { choose } from './trainer'
import { bury, check, flush, notice, openTab, pass, type World } from './world'
import { forgotten, lost } from './ledger'
import type { Accident } from './localDisk'
import type { Behavior } from './safetyCopy'
import { batchPrefix, readRecordKey } from '../../../src/storage/format/keys'

const hourMs = 3_600_000
const dayMs = 24 * hourMs

const accidents: readonly NonNullable<Accident>['kind'][] = ['dies', 'full once', 'full', 'forgets']
const behaviors: readonly Behavior[] = ['works', 'works', 'works', 'refuses', 'full', 'hangs']
const clockMoves = [100, 3500, 16_000, hourMs, dayMs, dayMs, 40 * dayMs, 366 * dayMs, -2 * hourMs, -3 * dayMs, -366 * dayMs]

type Happening = (world: World, tab: Tab, by: number) => void | Promise<void>

/** What happens to a browser, whatever the trainer does. */
export const happenings = {
  answer: async ({ browser }, _, by) => {
    for (let turns = 0; turns <= by % 4; turns += 1) await browser.copy.turn(false)
  },
  answerSilently: async ({ browser }) => void (await browser.copy.turn(true)),
  flush,
  notice: (_, tab, by) => void notice(tab, 1 + (by % 3)),
  comeBack: (_, tab) => tab.recordStore.noticeReturn(),
  goOn(_, tab) {
    for (const resume of tab.pauses.splice(0)) resume()
  },
  wait: (world, tab, by) => {
    pass(world, choose(clockMoves, by) ?? 0)
    if (by % 2 === 0) tab.state().lookAtClock()
  },
  openTab: (world) => {
    if (world.browser.tabs().length < 3) openTab(world)
  },
  async reload(world, tab, by) {
    await world.browser.leave(tab, by % 2 === 0)
    bury(world)
    openTab(world, tab.session)
  },
  async crash(world, tab) {
    await world.browser.leave(tab, true)
    bury(world)
    if (world.browser.tabs().length === 0) openTab(world)
  },
  async kill(world, _, by) {
    const { local } = world.browser
    await end(world, by % 3 === 0 ? local.unflushed() : by % (local.unflushed() + 1))
  },
  async evict(world, _, by) {
    const { browser } = world
    flush(world)
    await end(world, Infinity, async () => {
      if (by % 2 === 0) {
        browser.local.flushed.clear()
        const rows = await browser.copy.rows()
        for (const [key, raw] of world.newer) if (rows.get(key)?.raw !== raw) world.newer.delete(key)
        world.unreadable = []
        world.ledger = lost(world.ledger, 'local')
        world.isOld = true
      } else {
        for (const [key, raw] of world.newer) if (browser.local.flushed.get(key) !== raw) world.newer.delete(key)
        await browser.copy.empty()
        world.ledger = lost(world.ledger, 'copy')
      }
    })
  },
  async damage(world, _, by) {
    flush(world)
    await end(world, Infinity, () => damageSomething(world, by))
  },
  accident: (_, { storage }, by) => {
    storage.accident = { kind: accidents[by % 4] ?? 'dies', at: storage.writes + 1 + (by % 7) }
  },
  behave: ({ browser: { copy } }, _, by) => {
    copy.behavior = choose(behaviors, by) ?? 'works'
  },
  check: async (world) => check(world),
} satisfies Record<string, Happening>

/** The browser ends, and starts again. */
async function end(world: World, writes: number, meanwhile: () => void | Promise<void> = () => undefined): Promise<void> {
  await world.browser.kill(writes)
  world.isOld ||= writes !== Infinity
  bury(world)
  await meanwhile()
  world.browser.local.lose()
  openTab(world)
}

async function damageSomething(world: World, by: number): Promise<void> {
  const { browser } = world
  const { flushed } = browser.local
  const rows = await browser.copy.rows()
  const key = choose(
    [...flushed.keys()].filter((each) => readRecordKey(each) !== null && !world.newer.has(each)),
    by,
  )
  const mirrored = choose(
    [...rows.values()].filter(({ key: each, raw }) => raw !== null && readRecordKey(each) !== null && !world.newer.has(each)),
    by,
  )
  const kind = by % 6
  world.names += 1
  // What a start says of an import holds for what can be read.
  world.unclear = [...world.unclear, ...world.cutOff.map(({ count }) => count)]
  world.cutOff = []
  if (kind === 0 && key !== undefined) {
    const raw = `{"v":3,"rev":${world.names},"reco`
    flushed.set(key, raw)
    world.unreadable = [...world.unreadable, raw]
    world.ledger = lost(world.ledger, 'local', key)
  } else if (kind === 1 && key !== undefined) {
    const rev = 1000 + world.names
    const raw = `{"v":99,"rev":${rev},"what":"nobody knows yet"}`
    flushed.set(key, raw)
    await browser.copy.plant(key, { rev, raw })
    world.newer.set(key, raw)
    world.ledger = forgotten(world.ledger, key)
  } else if (kind === 2 && mirrored !== undefined) {
    await browser.copy.plant(mirrored.key, { rev: mirrored.rev, raw: '{"v":3,"re' })
    world.ledger = lost(world.ledger, 'copy', mirrored.key)
  } else if (kind === 3) await browser.copy.plant(by, { rev: 1, raw: 'a numeric key' })
  else if (kind === 4 && mirrored !== undefined) {
    await browser.copy.plant(mirrored.key, { rev: '7', raw: null })
    world.ledger = lost(world.ledger, 'copy', mirrored.key)
  } else await browser.copy.plant(by % 2 === 0 ? `${batchPrefix}torn` : recordKey('course', 'torn'), { rev: 1, raw: '{"v":1,"kind":"imp' })
}
