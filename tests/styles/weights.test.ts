import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const sheets = ['src', 'public'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((file) => (file.endsWith('.css') ? [`${folder}/${file}`] : [])),
)

test('no text is heavier than bold: asked for 750, Windows takes its black', () => {
  const weights = sheets.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/font-weight:\s*(\d+)/g)].map(([, weight]) => Number(weight)))
  expect(weights).toContain(700)
  expect(Math.max(...weights)).toBe(700)
})
