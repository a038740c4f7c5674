import type { Page } from '@playwright/test'
import { play, prepare } from '../e2e/support/monkey'
import { createRandom } from '../e2e/support/random'
import { expect, siteUrl, test } from '../e2e/support/recert'
import { expectShown } from '../e2e/support/trainer'

const minutes = Number(process.env.MINUTES ?? 1)
const seed = Number(process.env.SEED ?? 20_261_129)

/** The completed courses on disk that aren't deleted. */
function countCourses(page: Page): Promise<number> {
  return page.evaluate(() => {
    const texts = Object.entries(localStorage).flatMap(([key, raw]) => (key.startsWith('recert/course/') ? [raw as string] : [])) // safe: the browser's own texts
    // safe: the format of each record
    const entries = texts.map((raw) => JSON.parse(raw) as { readonly deletedOn: string | null; readonly record: { readonly completedOn?: string } })
    return entries.filter(({ deletedOn, record }) => deletedOn === null && record.completedOn !== undefined).length
  })
}

/** Every page, as an address without what's particular about it. */
const pageOf = (address: string) => new URL(address).hash.replace(/\?.*/, '').replace(/(?<=#\/credentials\/)[^/]+/, 'one')

/** What was saved is as it was saved, and the list shows what's on disk. */
async function checkAll(tabs: readonly Page[], trail: readonly string[]): Promise<void> {
  const story = `SEED=${seed} ${trail.slice(-40).join(' > ')}`
  // Nothing may be in the middle of being saved.
  for (const tab of tabs) await tab.goto('about:blank')
  for (const tab of tabs) {
    await tab.bringToFront()
    await tab.goto(`${siteUrl()}#/data`)
    await tab.getByRole('button', { name: 'Check now' }).click()
    await expect(tab.getByText('There’s room for about'), story).toBeVisible()
    expect(await tab.getByText(/read back as|missing or damaged|doesn’t answer|is behind/).allInnerTexts(), story).toEqual([])
    const count = await countCourses(tab)
    await tab.goto(`${siteUrl()}#/courses`)
    await tab.reload()
    if (count === 0) await expect(tab.getByText('No courses yet'), story).toBeVisible()
    else await expectShown(tab, count.toLocaleString('en-US'))
  }
}

test('whatever is pressed, typed and dropped in two tabs, on or off the network, no page fails, and all that was saved is there', async ({
  page,
  context,
  tolerate,
}) => {
  test.setTimeout((minutes + 5) * 60_000)
  const random = createRandom(seed)
  // The page that a broken address names isn't an asset, and without a network there's no newer version to look for.
  tolerate(/net::ERR_ABORTED|ERR_INTERNET_DISCONNECTED/)
  const tabs = [page, await context.newPage()] as const
  for (const tab of tabs) {
    await prepare(tab, random)
    await tab.goto(siteUrl())
  }
  await page.getByRole('button', { name: 'Try with sample data' }).click()
  await page.goto(`${siteUrl()}#/data`)
  await expect(page.getByText(/^Works offline/)).toBeVisible()
  const trail: string[] = []
  const seen = new Map<string, number>()
  const end = Date.now() + minutes * 60_000
  while (Date.now() < end) {
    const tab = tabs[random() < 0.7 ? 0 : 1]
    // A press may lead to another page before the next one is done.
    trail.push(await play(tab, random).catch((cause: unknown) => `no: ${String(cause).slice(0, 80)}`))
    const fault = tab.getByText(/Get your records without this page|This part of Recert couldn’t be loaded/)
    // This fails too if the page doesn't answer.
    await expect(fault, `SEED=${seed} deed ${trail.length}: ${trail.slice(-40).join(' > ')}`).toHaveCount(0)
    seen.set(pageOf(tab.url()), (seen.get(pageOf(tab.url())) ?? 0) + 1)
    if (trail.length % 1000 > 0) continue
    await context.setOffline(false)
    await checkAll(tabs, trail)
  }
  expect(trail.filter((deed) => deed.startsWith('no: ')).length, 'deeds that failed').toBeLessThan(trail.length / 10)
  test.info().annotations.push({ type: 'monkey', description: `${trail.length} deeds, SEED=${seed}, ${JSON.stringify([...seen])}` })
  await context.setOffline(false)
  await checkAll(tabs, trail)
})
