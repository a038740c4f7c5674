import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'

/** What the page itself never asks for, and what only some PDFs do: that is kept once it was used. */
const notKept = /^(_headers|licenses\.txt|recert\.schema\.json|robots\.txt|service-worker\.js|pdf\/.*|.*\.map)$/

/** The service worker, which carries the list of the files of this very build with their digests. Its address must never change: browsers look there for newer versions. */
export function serviceWorker(): Plugin {
  const source = fileURLToPath(new URL('../worker/worker.ts', import.meta.url))
  return {
    name: 'service-worker',
    apply: 'build',
    // Only what stands on the disk is final.
    async writeBundle({ dir = 'dist' }) {
      const paths = readdirSync(dir, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name).slice(join(dir, sep).length).split(sep).join('/'))
        .filter((path) => !notKept.test(path))
        .toSorted()
      const files = paths.map((path) => ({
        // Hosts send "index.html" on to the folder, and a page that was sent on cannot be kept.
        path: path === 'index.html' ? './' : `./${path}`,
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
      const name = createHash('sha256').update(JSON.stringify(files)).update(worker.code).digest('hex').slice(0, 12)
      writeFileSync(join(dir, 'service-worker.js'), `const BUILD = ${JSON.stringify({ name, files })};\n${worker.code}`)
    },
  }
}
