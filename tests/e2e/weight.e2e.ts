import { keptPage } from '../../src/build/firstPaint'
import type { Page, Response } from '@playwright/test'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { BUILD } from './support/oneSite'
import { expect, siteUrl, test } from './support/recert'
import { numberedCourses, storeCourses } from './support/storing'
import { addCustomCertification, logCourse, renewalBar } from './support/trainer'

/** The most a file may weigh, in kilobytes (about one above what it does), and what it's there for. */
type Budget = readonly [file: string, most: number, why: string]

/** In brotli, as the next. An empty page with React is 58.3 kB; all of it together may be 1.3 times as much. */
const firstScreen: readonly Budget[] = [
  [
    'index.html',
    75.25,
    'a skeleton, the question of the first visit, tokens, layout, the frame, and look.js: the chosen colors, what was last seen, which files to fetch; and the first chunk: React (58.3), the frame, the records read at sight, the first steps',
  ],
  ['blocked.js', 0.3, 'the page as files, if a host blocks what’s inside it'],
]
const firstVisit = 75.45

/** With records. All of it is asked for at once. */
const dashboard: readonly Budget[] = [
  ['common.js', 4, 'what both the dashboard and what keeps the records use'],
  ['dashboard.css', 3, 'its styles'],
  ['dashboard.js', 20.5, 'counting, standings, next steps, and their words'],
]
const laterVisit = 102

/** What loads when it's used, if it's larger than most. In gzip: brotli would take most of a minute. */
const onDemand: readonly Budget[] = [
  ['keeping.js', 19.4, 'after the first screen: checks, keeps and changes the records, and looks for notices in them'],
  ['kept.html', 8, 'the page that the worker keeps, with React and the first chunk as files'],
  ['react.js', 68.5, 'React'],
  ['index.js', 22, 'the first chunk'],
  ['shared.js', 59.5, 'what several later screens share'],
  ['shared.css', 7, 'the same'],
  ['issuers.js', 27, 'the presets of all issuers, and the catalog'],
  ['charts.js', 19, 'd3'],
  ['planning.js', 12.5, 'the planner'],
  ['importing.js', 24, 'reads tables of any kind'],
  ['ImportDialog.js', 18.5, 'shows what was read, and asks whose rows they are'],
  ['CoursesPage.js', 24.5, 'the list (react-virtual draws the rows of a long one), its filters, and what changes many courses'],
  ['CredentialPage.js', 14, 'progress, courses, rule and history of one'],
  ['sheetWorker.js', 13, 'opens a file as sheets: its kind, its letters, its rows'],
  ['htmlSheets.js', 24, 'htmlparser2'],
  ['zip.js', 70, 'zip.js'],
  ['zip-reader.js', 23, 'zip.js, where it only reads'],
  ['workbook.js', 107, 'hucre'],
  ['pdf.js', 140, 'pdf.js'],
  ['pdfWorker.js', 376, 'pdf.js'],
]
const others = 12

/** A file's name without the digest of its build. */
function plainName(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return name === '' ? 'index.html' : name.replace(/(\.js)?-[\w-]{8}(?=\.\w+$)/, '')
}

/** Without the digests in it: they're random, so with them the same code would weigh up to 0.1 kB more or less in every build. */
function kilobytes(bytes: Buffer): number {
  const text = bytes
    .toString()
    .replace(/-[\w-]{8}(?=\.(js|css))/g, '')
    .replace(/sha256-[\w+/=]+/g, '')
  return brotliCompressSync(text).length / 1000
}

/** What's over its budget, with the reason for the budget. */
function overBudget(weights: readonly (readonly [file: string, weight: number])[], budgets: readonly Budget[], most = 0): readonly string[] {
  return weights.flatMap(([file, weight]) => {
    const [, limit, why] = budgets.find(([name]) => name === file) ?? [file, most, 'not in the table']
    return weight > limit ? [`${file}: ${weight.toFixed(1)} kB of ${limit} (${why})`] : []
  })
}

/** Empty if the page has left before it came: it asks for it again. */
function bodyOf(response: Response): Promise<Buffer> {
  return response.body().catch(() => Buffer.alloc(0))
}

/** The pages, scripts and styles that the page asks for from now on. */
function weigh(page: Page) {
  const loaded = new Map<string, Promise<Buffer>>()
  const addresses: string[] = []
  page.on('response', (response) => {
    addresses.push(response.url())
    const { pathname } = new URL(response.url())
    if (/\/$|\.(html|js|css)$/.test(pathname)) loaded.set(plainName(pathname), bodyOf(response))
  })
  return async (what: string) => {
    const weights = await Promise.all([...loaded].map(async ([file, body]) => [file, kilobytes(await body)] as const))
    expect(addresses.filter((address) => !address.startsWith(siteUrl()))).toEqual([])
    return { what, weights }
  }
}

/** Prints a line a file, and returns the sum of those that the first screen needs. */
function report({ what, weights }: Awaited<ReturnType<ReturnType<typeof weigh>>>, budgets: readonly Budget[]): number {
  const lines = budgets.flatMap(([file, most, why]) => {
    const weight = weights.find(([name]) => name === file)?.[1]
    return weight === undefined ? [] : [`${weight.toFixed(1).padStart(6)} of ${String(most).padStart(4)} kB  ${file}: ${why}`]
  })
  const total = weights.reduce((sum, [file, weight]) => sum + (budgets.some(([name]) => name === file) ? weight : 0), 0)
  const description = [`${what}: ${total.toFixed(1)} kB (brotli)`, ...lines].join('\n')
  test.info().annotations.push({ type: 'weight', description })
  console.log(description)
  return total
}

declare global {
  interface Window {
    formats?: string[]
  }
}

/** The first of the browser's own formats loads its language data, which takes longer than drawing the bar. */
function noteFormats(): void {
  const noted: string[] = []
  window.formats = noted
  for (const name of ['NumberFormat', 'DateTimeFormat', 'PluralRules', 'ListFormat', 'RelativeTimeFormat'] as const) {
    const construct = (target: new () => object, given: []) => {
      noted.push(name)
      return new target(...given)
    }
    Reflect.set(Intl, name, new Proxy(Intl[name], { construct }))
  }
}

test('the first screen loads nothing it can do without, from its own origin, within the budget of each file', async ({ page, open, at }) => {
  await at('2026-11-20')
  const first = weigh(page)
  await open()
  await expect(page.getByRole('button', { name: 'Add credential' })).toBeVisible()
  const visit = await first('first visit')
  expect(visit.weights.map(([file]) => file).sort()).toEqual(firstScreen.map(([file]) => file).sort())
  expect(overBudget(visit.weights, firstScreen)).toEqual([])
  expect(report(visit, firstScreen)).toBeLessThanOrEqual(firstVisit)
  // Compiled while they arrive, not function by function on the main thread.
  const early = readdirSync(join(BUILD, 'assets')).filter((file) => ['common.js', 'dashboard.js'].includes(plainName(file)))
  expect(early.map((file) => readFileSync(join(BUILD, 'assets', file), 'utf8').split('\n')[0])).toEqual(
    early.map(() => '//# allFunctionsCalledOnLoad'),
  )
  expect(early).toHaveLength(2)
  // Nothing has to arrive before the first paint but the page, nor before it's usable.
  const [head = ''] = readFileSync(join(BUILD, 'index.html'), 'utf8').split('</head>')
  expect(head.match(/<(script|style|link rel="stylesheet"|link rel="modulepreload")/g)).toEqual(['<style', '<link rel="stylesheet"', '<script'])
  expect(head.match(/<link rel="stylesheet"[^>]*>/)?.[0]).toMatch(/ disabled>$/)

  await addCustomCertification(page, { name: 'Long haul', required: '10', unitName: 'points', certifiedOn: '2026-01-15' })
  await expect(renewalBar(page, 'Long haul')).toBeVisible()
  const later = weigh(page)
  await page.addInitScript(noteFormats)
  await page.reload()
  await expect(renewalBar(page, 'Long haul')).toBeVisible()
  // Checked, so whatever loads right behind the first screen was asked for.
  await expect(page.getByText('No backup yet')).toBeVisible()
  const budgets = [...firstScreen, ...dashboard]
  const again = await later('later visit')
  // Two seconds after the load comes what watches for newer versions. A slow machine gets there first.
  const files = again.weights.map(([file]) => file).filter((file) => !['ownScript.js', 'watchInstalled.js'].includes(file))
  expect(files.sort()).toEqual([...budgets.map(([file]) => file), 'keeping.js'].sort())
  expect(await page.evaluate(() => window.formats)).toEqual([])
  expect(
    overBudget(
      again.weights.filter(([file]) => budgets.some(([name]) => name === file)),
      budgets,
    ),
  ).toEqual([])
  expect(report(again, budgets)).toBeLessThanOrEqual(laterVisit)
  // Asked for by the page itself, before any of its scripts: one wave, no chain.
  const wave = await page.evaluate(() => [...document.head.querySelectorAll('link')].map(({ rel, href }) => [rel, href.replace(/.*\//, '')] as const))
  const preloaded = wave.filter(([rel]) => rel === 'modulepreload' || rel === 'stylesheet').map(([, file]) => plainName(file))
  expect(preloaded).toEqual(expect.arrayContaining(dashboard.map(([file]) => file)))
})

test('the first press asks for everything its form needs at once, and says that it’s opening', async ({ page, open, at }) => {
  await at('2026-11-20')
  await open()
  const asked: string[] = []
  let answer: (() => void) | undefined
  const answered = new Promise<void>((resolve) => (answer = resolve))
  await page.route('**/assets/**', async (route) => {
    asked.push(plainName(route.request().url()))
    await answered
    await route.continue()
  })
  await page.getByRole('button', { name: 'NASM-CPT' }).click()
  const form = [
    'CredentialDialog.css',
    'CredentialDialog.js',
    'Dialogs.js',
    'common.js',
    'issuers.js',
    'keeping.js',
    'services.js',
    'shared.css',
    'shared.js',
  ]
  await expect.poll(() => asked).toEqual(expect.arrayContaining(form))
  await expect(page.getByRole('status').filter({ hasText: 'Opening…' })).toBeVisible()
  answer?.()
  await expect(page.getByRole('dialog', { name: 'Add credential' })).toBeVisible()
})

test('what loads on demand is within its budget too', () => {
  const files = [keptPage, ...readdirSync(BUILD).filter((file) => file.startsWith('index-'))].concat(
    readdirSync(join(BUILD, 'assets'))
      .filter((file) => /\.(js|css)$/.test(file))
      .map((file) => `assets/${file}`),
  )
  const early = new Set([...firstScreen, ...dashboard].map(([file]) => file))
  const weights = files.map((file) => [plainName(file), gzipSync(readFileSync(join(BUILD, file))).length / 1000] as const)
  expect(
    overBudget(
      weights.filter(([file]) => !early.has(file)),
      onDemand,
      others,
    ),
  ).toEqual([])
})

test('saving a course writes one record, no matter how many there are', async ({ page, open, at }) => {
  await at('2026-11-20')
  await open()
  await addCustomCertification(page, { name: 'Long haul', required: '1000', unitName: 'points', certifiedOn: '2026-01-15' })
  await logCourse(page, { course: 'Template', on: '2026-02-01', amounts: { 'Long haul points': '0.01' } })
  await storeCourses(page, numberedCourses(200))
  await expect(renewalBar(page, 'Long haul')).toHaveAttribute('aria-valuetext', '2.01 of 1000.0 points, 997.99 to go')
  await page.evaluate(() => {
    const write = Storage.prototype.setItem.bind(localStorage)
    const written: string[] = []
    Object.assign(window, { written })
    Storage.prototype.setItem = (key, value) => {
      written.push(key)
      write(key, value)
    }
  })
  await logCourse(page, { course: 'One more', on: '2026-02-02', amounts: { 'Long haul points': '0.01' } })
  await expect(renewalBar(page, 'Long haul')).toHaveAttribute('aria-valuetext', '2.02 of 1000.0 points, 997.98 to go')
  const written = await page.evaluate(() => (window as unknown as { readonly written: readonly string[] }).written) // safe: set above
  expect(written.filter((key) => key.startsWith('recert/c'))).toHaveLength(1)
})
