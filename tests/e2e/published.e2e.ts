import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Validator } from '@cfworker/json-schema'
import { expect, siteUrl, test } from './support/recert'

const root = fileURLToPath(new URL('../..', import.meta.url))

test('the help links to the licenses of everything bundled or copied', async ({ page, open }) => {
  await open('#/help')
  const address = await page.getByRole('link', { name: /^Licenses for Recert/ }).getAttribute('href')
  const answer = await page.request.get(new URL(address ?? '', siteUrl()).href)
  expect(answer.headers()['content-type']).toContain('text/plain')
  const text = await answer.text()
  const { dependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { readonly dependencies: object }
  for (const name of ['Recert', 'core-js', ...Object.keys(dependencies)]) expect(text).toMatch(new RegExp(`^## ${name}\\b`, 'm'))
  const beside = (await readdir(join(root, 'dist/pdf'), { recursive: true })).filter((path) => path.includes('LICENSE'))
  expect(beside.length).toBeGreaterThanOrEqual(9)
  for (const path of beside) expect(text).toContain((await readFile(join(root, 'dist/pdf', path), 'utf8')).trim())
})

test('the published schema accepts a frozen backup', async ({ request }) => {
  const schema = (await (await request.get(`${siteUrl()}recert.schema.json`)).json()) as object
  const backup: unknown = JSON.parse(await readFile(join(root, 'tests/fixtures/backup/v3-records-3.json'), 'utf8'))
  expect(new Validator(schema, '2020-12').validate(backup).errors).toEqual([])
})
