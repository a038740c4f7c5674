import { fileURLToPath } from 'node:url'
import { startSite } from './site'

/** The folder of the build. */
export const BUILD = fileURLToPath(new URL('../../../dist', import.meta.url))
const ADDRESS = 'RECERT_SITE'

/** Playwright calls this once before all tests, and the returned function after them. */
export default async function startOneSite() {
  const site = await startSite(BUILD)
  process.env[ADDRESS] = site.url
  return () => site.close()
}

export function siteUrl(): string {
  const url = process.env[ADDRESS]
  if (!url) throw new Error('The site is started by Playwright: run "npm run test:e2e"')
  return url
}
