import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'

export type LaterBuild = { readonly folder: string; readonly remove: () => Promise<void> }

/** A later release of Recert, with records of the next version, which the build under test doesn't know. */
export async function buildLater(): Promise<LaterBuild> {
  const folder = await mkdtemp(join(tmpdir(), 'recert-later-'))
  const root = fileURLToPath(new URL('../../..', import.meta.url))
  await build({ root, mode: 'production', logLevel: 'silent', plugins: [nextRecordVersion()], build: { outDir: folder, emptyOutDir: true } })
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}

function nextRecordVersion(): Plugin {
  const steps = 'released: readonly Migration[] = [toVersion2'
  let isFound = false
  return {
    name: 'next-record-version',
    enforce: 'pre',
    transform(code) {
      if (!code.includes(steps)) return null
      isFound = true
      return code.replace(steps, `${steps}, (record: unknown) => record`)
    },
    buildEnd() {
      if (!isFound) throw new Error('the migrations are not where this test looks for them')
    },
  }
}
