import { chromium } from '@playwright/test'
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serveCompressed } from '../browser/compressedSite.mjs'
import { findBrowser } from '../browser/findBrowser.mjs'
import { launchOptions } from '../browser/launchOptions.mjs'

/**
 * Lighthouse on a phone, with sample data: `npm run lighthouse`. Needs the network: `npx` fetches Lighthouse, which is too big for a
 * dependency that so few need. Fails below 100 in any category.
 */

/** The last one that runs on every Node.js that Recert supports. */
const lighthouse = 'lighthouse@12.8.2'
const categories = ['performance', 'accessibility', 'best-practices', 'seo']
const debuggingPort = 9333

const { executablePath } = await findBrowser()
const site = await serveCompressed('dist')
const profile = await mkdtemp(join(tmpdir(), 'recert-lighthouse-'))
const options = launchOptions(executablePath)
const context = await chromium.launchPersistentContext(profile, {
  ...options,
  args: [...options.args, `--remote-debugging-port=${debuggingPort}`],
})
try {
  const page = await context.newPage()
  await page.goto(site.url)
  await page.getByRole('button', { name: /sample data/ }).click()
  await page.getByRole('progressbar').first().waitFor()
  // Until the safety copy is written and the worker has filled its cache.
  await page.waitForTimeout(10_000)
  await page.close()
  await mkdir('test-results', { recursive: true })
  const report = 'test-results/lighthouse.json'
  await run('npx', [
    '--yes',
    lighthouse,
    site.url,
    `--port=${debuggingPort}`,
    // Keeps the sample data.
    '--disable-storage-reset',
    `--only-categories=${categories.join(',')}`,
    '--output=json',
    `--output-path=${report}`,
    '--quiet',
  ])
  /** @type {{ categories: Record<string, { score: number | null }>, audits: Record<string, { title: string, score: number | null, displayValue?: string }> }} */
  const result = JSON.parse(await readFile(report, 'utf8'))
  const scores = categories.map((name) => ({ name, score: Math.round((result.categories[name]?.score ?? 0) * 100) }))
  for (const { name, score } of scores) console.log(`${String(score).padStart(3)}  ${name}`)
  if (scores.some(({ score }) => score < 100)) {
    const short = Object.values(result.audits).filter(({ score }) => score !== null && score < 0.9)
    for (const { title, displayValue = '' } of short) console.log(`     ${title} ${displayValue}`)
    process.exitCode = 1
  }
} finally {
  await context.close()
  site.close()
  await rm(profile, { recursive: true, force: true })
}

/**
 * @param {string} command
 * @param {readonly string[]} parts
 * @returns {Promise<void>}
 */
function run(command, parts) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parts, { stdio: ['ignore', 'inherit', 'inherit'] })
    child.on('error', reject)
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${command} ended with ${String(code)}`))))
  })
}
