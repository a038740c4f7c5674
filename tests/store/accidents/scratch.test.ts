import { test, vi } from 'vitest'
import { readFileSync } from 'node:fs'
import { breathe } from './browser'
import { happenings } from './happenings'
import { choose, doings } from './trainer'
import { bury, createWorld, openTab } from './world'

const steps: any = { ...doings, ...happenings }
const short = (raw: string | null | undefined) => {
  if (!raw) return String(raw)
  try {
    const j = JSON.parse(raw)
    return j.rev === undefined ? raw : `r${j.rev}${j.deletedOn ? ' del' : ''} ${j.record?.title ?? j.record?.name}`
  } catch {
    return raw
  }
}
test('scratch', async () => {
  const story = JSON.parse(readFileSync('/tmp/story.json', 'utf8'))
  await Promise.all([import('../../../src/storage/records/writeBatch'), import('../../../src/storage/records/batchMark')])
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const world = createWorld()
  await breathe()
  const dump = async (name: string) => {
    const { browser } = world
    console.log(
      '==',
      name,
      '\n local',
      [...browser.local.live].map(([k, v]) => `${k}: ${short(v)}`).join(' | '),
      '\n flushed',
      [...browser.local.flushed].map(([k, v]) => `${k}: ${short(v)}`).join(' | '),
      '\n copy',
      [...(await browser.copy.rows()).values()].map((e: any) => `${e.key}: r${e.rev} ${short(e.raw)}`).join(' | '),
      '\n tabs',
      browser
        .tabs()
        .map(
          (t) =>
            `${t.name} copy=${t.state().safety.copy} acc=${JSON.stringify(t.storage.accident)} dead=${t.storage.isDead} shows ${[...t.state().portfolio.courses, ...t.state().portfolio.planned].map((c) => c.title)}/del ${t.state().portfolio.deleted.map((d) => d.record.id)}`,
        )
        .join('; '),
      '\n chains',
      JSON.stringify(
        [...world.ledger.chains].map(([k, c]) => [
          k,
          c.map((v: any) => `${v.text.slice(-60)}#${v.act} ${[...v.places]}${v.isDoubtful ? '?' : ''}`),
        ]),
      ),
      world.wrong,
    )
  }
  for (const [name, index, by] of [...story, ['check', 0, 0]]) {
    const { browser } = world
    for (const dead of browser.tabs().filter(({ storage }) => storage.isDead)) await browser.leave(dead, true)
    bury(world)
    const tab = choose(browser.tabs(), index) ?? openTab(world)
    await steps[name](world, tab, by)
    await breathe()
    await dump(`${name} ${index} ${by}`)
    if (world.wrong.length) break
  }
  vi.useRealTimers()
})
