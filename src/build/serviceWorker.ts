import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'
import { keptPage } from './firstPaint.ts'
import { headersOfBuild } from './hostHeaders.ts'

/** Files the page never requests, or only without the worker, which has a page of its own and sends the headers that belong to it (`firstPaint`). */
const notKept =
  /^(_headers|\.htaccess|assets\/index-.*\.css|blocked\.js|goodbye-worker\.js|index\.html|licenses\.txt|look\.js|recert\.schema\.json|robots\.txt|service-worker\.js|pdf\/.*LICENSE.*|.*\.map)$/

/** Files that only some PDFs need, which are cached on first use. */
const usedLater = /^\.\/pdf\//

/** Set to "yes" for a build that replaces one that does harm (see docs/deploy.md). */
const urgentVariable = 'RECERT_URGENT'

/**
 * The service worker, with a list of this build's files and their digests. Its address must never change: browsers check it for newer
 * versions.
 */
export function serviceWorker(): Plugin {
  const source = fileURLToPath(new URL('../worker/worker.ts', import.meta.url))
  return {
    name: 'service-worker',
    apply: 'build',
    // Only the files on disk are final.
    writeBundle: {
      sequential: true,
      async handler({ dir = 'dist' }) {
        const paths = readdirSync(dir, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map(({ parentPath, name }) => join(parentPath, name).slice(join(dir, sep).length).split(sep).join('/'))
          .filter((path) => !notKept.test(path))
          .toSorted()
        const listed = paths.map((path) => ({
          path: `./${path}`,
          integrity: `sha256-${createHash('sha256')
            .update(readFileSync(join(dir, path)))
            .digest('base64')}`,
        }))
        const made = await build({
          configFile: false,
          publicDir: false,
          logLevel: 'silent',
          build: { write: false, rolldownOptions: { input: source, output: { format: 'iife' } } },
        })
        const [worker] = 'output' in made ? made.output : []
        if (worker === undefined) this.error('the service worker was not built')
        const [later, files] = [true, false].map((isLater) => listed.filter(({ path }) => usedLater.test(path) === isLater))
        const parts = { isUrgent: process.env[urgentVariable] === 'yes', headers: headersOfBuild(dir), page: `./${keptPage}`, files, later }
        const name = createHash('sha256').update(JSON.stringify(parts)).update(worker.code).digest('hex').slice(0, 12)
        writeFileSync(join(dir, 'service-worker.js'), `const BUILD = ${JSON.stringify({ name, ...parts })};\n${worker.code}`)
      },
    },
  }
}
