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

test('whatever is pressed and typed in two tabs, no page fails, and the list has as many courses as the disk', async ({
  page,
  open,
  context,
  tolerate,
}) => {
  test.setTimeout((minutes + 5) * 60_000)
  const random = createRandom(seed)
  // The page that a broken address names isn't an asset.
  tolerate(/net::ERR_ABORTED/)
  await prepare(page, random)
  await open()
  await page.getByRole('button', { name: 'Try with sample data' }).click()
  const other = await context.newPage()
  await prepare(other, random)
  await other.goto(siteUrl())
  const trail: string[] = []
  const end = Date.now() + minutes * 60_000
  while (Date.now() < end) {
    const tab = random() < 0.7 ? page : other
    // A press may lead to another page before the next one is done.
    trail.push(await play(tab, random).catch((cause: unknown) => `no: ${String(cause).slice(0, 80)}`))
    const fault = tab.getByText('Get your records without this page')
    expect(await fault.count(), `SEED=${seed} ${trail.slice(-15).join(' > ')}`).toBe(0)
  }
  expect(trail.filter((deed) => deed.startsWith('no: ')).length, 'deeds that failed').toBeLessThan(trail.length / 2)
  test.info().annotations.push({ type: 'monkey', description: `${trail.length} times, SEED=${seed}` })
  for (const tab of [page, other]) {
    await tab.goto('about:blank')
    await tab.goto(`${siteUrl()}#/data`)
    await tab.getByRole('button', { name: 'Check now' }).click()
    await expect(tab.getByText('Everything is as you saved it.')).toBeVisible()
  }
  await page.goto(`${siteUrl()}#/courses`)
  await page.reload()
  await expectShown(page, (await countCourses(page)).toLocaleString('en-US'))
})
