import type { Page } from '@playwright/test'
import { addCustomCertification, logCourse, renewalBar } from '../../e2e/support/trainer'
import { screenSize } from './loading'

/** What localStorage holds, by key. */
export type World = Readonly<Record<string, string>>

const coursePrefix = 'recert/course/'
const dayMs = 86_400_000

/** One certification that never fills up, with one course: what the other worlds are made of. */
export async function createFirstWorld(page: Page, url: string): Promise<World> {
  await page.goto(url)
  await addCustomCertification(page, { name: 'Long haul', required: '1000', unitName: 'points', certifiedOn: isoDay(60) })
  await logCourse(page, { course: 'Template', on: isoDay(30), amounts: { 'Long haul points': '0.01' } })
  await renewalBar(page, 'Long haul').waitFor()
  return storedIn(page)
}

/** The first world with so many courses more, of different names, two a day: most of them before the running cycle. */
export function withCourses(first: World, count: number): World {
  const [template = ''] = Object.entries(first).flatMap(([key, text]) => (key.startsWith(coursePrefix) ? [text] : []))
  const { record, ...envelope } = JSON.parse(template) as { readonly record: object } // safe: the format of a course
  const copies = Array.from({ length: count }, (_, index) => {
    const id = `000000000-${String(index).padStart(5, '0')}`
    const copy = { ...envelope, record: { ...record, id, title: `Stored ${String(index + 1)}`, completedOn: isoDay(2 + index / 2) } }
    return [coursePrefix + id, JSON.stringify(copy)] as const
  })
  return { ...first, ...Object.fromEntries(copies) }
}

/** Puts a world where there is none, and opens it. Waits until the safety copy has it too. */
export async function openWorld(page: Page, url: string, world: World): Promise<void> {
  // A page without scripts: the app must not see half of it.
  await page.goto(`${url}robots.txt`)
  await page.evaluate((entries) => {
    localStorage.clear()
    for (const [key, text] of entries) localStorage.setItem(key, text)
  }, Object.entries(world))
  await page.goto(url)
  await renewalBar(page, 'Long haul').waitFor()
  await page.waitForTimeout(1000 + Object.keys(world).length / 2)
}

/** The world with what a visit on a phone leaves for the next one. */
export async function asLastSeen(page: Page, url: string, world: World): Promise<World> {
  await page.setViewportSize(screenSize)
  await openWorld(page, url, world)
  await page.waitForFunction(() => 'recert/last-seen' in localStorage)
  return storedIn(page)
}

function storedIn(page: Page): Promise<World> {
  return page.evaluate(() => Object.fromEntries(Object.keys(localStorage).map((key) => [key, localStorage.getItem(key) ?? ''])))
}

function isoDay(daysAgo: number): string {
  return new Date(Date.now() - daysAgo * dayMs).toISOString().slice(0, 10)
}
