import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'

/** Files the page never requests, and those only some PDFs need, which are cached on first use. */
const notKept = /^(_headers|\.htaccess|licenses\.txt|recert\.schema\.json|robots\.txt|service-worker\.js|pdf\/.*|.*\.map)$/

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
    async writeBundle({ dir = 'dist' }) {
      const paths = readdirSync(dir, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name).slice(join(dir, sep).length).split(sep).join('/'))
        .filter((path) => !notKept.test(path))
        .toSorted()
      const files = paths.map((path) => ({
        // Hosts redirect "index.html" to the folder, and a redirected response can't be used for the page.
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
