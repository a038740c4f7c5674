import { vi } from 'vitest'
import { breathe } from './browser'
import { happenings } from './happenings'
import { choose, doings } from './trainer'
import { bury, check, createWorld, openTab, type World } from './world'

const steps = { ...doings, ...happenings }

/** What is done or happens, in which tab, and a number that decides the rest. */
export type Step = readonly [name: keyof typeof steps, tab: number, by: number]

export const stepNames = Object.keys(steps) as readonly (keyof typeof steps)[] // safe: the type of its own keys

/** Plays the steps on a fresh browser, and checks at the end. Returns every promise that was broken. */
export async function play(story: readonly Step[]): Promise<readonly string[]> {
  // Loaded on demand, which takes longer the first time than a step waits.
  await Promise.all([import('../../../src/storage/records/writeBatch'), import('../../../src/storage/records/batchMark')])
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    const world = createWorld()
    await breathe()
    for (const step of [...story, ['check', 0, 0] satisfies Step]) {
      await playStep(world, step)
      if (world.wrong.length > 0) return world.wrong
    }
    world.browser.copy.behavior = 'works'
    await check(world)
    const changed = [...world.newer].filter(([key, raw]) => world.browser.local.live.get(key) !== raw)
    return [...world.wrong, ...changed.map(([key]) => `${key} was written by a newer version, and changed`)]
  } finally {
    vi.useRealTimers()
  }
}

async function playStep(world: World, [name, index, by]: Step): Promise<void> {
  const { browser } = world
  for (const dead of browser.tabs().filter(({ storage }) => storage.isDead)) await browser.leave(dead, true)
  bury(world)
  const tab = choose(browser.tabs(), index) ?? openTab(world)
  await steps[name](world, tab, by)
  await breathe()
  const texts = new Set(browser.local.live.values())
  world.wrong.push(...world.unreadable.filter((raw) => !texts.has(raw)).map((raw) => `the unreadable ${raw} is gone`))
}
