import { deeds, type Done, storedTexts } from '../e2e/support/acknowledged'
import { createRandom } from '../e2e/support/random'
import { expect, siteUrl, test } from '../e2e/support/recert'

const kills = Number(process.env.KILLS ?? 20)
const seed = Number(process.env.SEED ?? 20_261_129)

test('a browser killed up to two seconds after something is said to be done has it at the next start', async ({ profile }) => {
  test.setTimeout(kills * 60_000)
  const random = createRandom(seed)
  let page = await profile.start()
  await page.goto(siteUrl())
  const names = Object.keys(deeds)
  const has: string[] = []
  const hasNot: string[] = []
  for (let number = 0; number < kills; number += 1) {
    const name = names[number % names.length] ?? ''
    // Each kind of deed is followed at once by its first kill.
    const ms = number < names.length ? 0 : Math.floor(random() * 2000)
    const done = (await deeds[name]?.(page, number)) ?? { has: [], hasNot: [] }
    if (ms > 0) await page.waitForTimeout(ms)
    await profile.kill()
    page = await profile.start()
    await page.goto(siteUrl())
    await expect
      .poll(async () => broken(await storedTexts(page), { has: [...done.has, ...has], hasNot: [...done.hasNot, ...hasNot] }), {
        message: `${name} ${number}, killed after ${ms} ms, SEED=${seed}`,
      })
      .toEqual([])
    // What's recently deleted may be deleted for good later.
    has.push(...done.has.filter((text) => !text.startsWith('deleted')))
    hasNot.push(...done.hasNot)
  }
})

function broken(texts: string, { has, hasNot }: Done): readonly string[] {
  return [...has.filter((text) => !texts.includes(text)), ...hasNot.filter((text) => texts.includes(text)).map((text) => `${text} is there`)]
}
