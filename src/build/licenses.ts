import { readdirSync, readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

/** Plain text, not Markdown: every browser shows it, and every host knows its type. */
export const licensesName = 'licenses.txt'

/** Vite writes the licenses of bundled packages. This adds those of copied files, of code built into a package, and our own. */
export function licensesOfCopies(): Plugin {
  return {
    name: 'licenses-of-copies',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const licenses = bundle[licensesName]
        if (licenses?.type !== 'asset') return this.error(`${licensesName} was not written`)
        const own = read('LICENSE')
        const sections = [`Recert (MIT)\n\n${own}`, coreJs(own), ...copied()]
        // The byte-order mark gives the encoding if the host doesn't.
        licenses.source = `\uFEFF${String(licenses.source)}${sections.map((section) => `\n## ${section.trim()}\n`).join('')}`
      },
    },
  }
}

/** The license files next to the fonts, maps and decoders that `pdfFiles` copies. */
function copied(): readonly string[] {
  return ['cmaps', 'standard_fonts', 'wasm'].flatMap((folder) =>
    readdirSync(new URL(`node_modules/pdfjs-dist/${folder}/`, root))
      .filter((name) => name.startsWith('LICENSE'))
      .map((name) => `pdfjs-dist/${folder}: ${name}\n\n${read(`node_modules/pdfjs-dist/${folder}/${name}`)}`),
  )
}

/** The legacy build of pdf.js includes core-js without its license: MIT, like ours. */
function coreJs(mit: string): string {
  const [, copyright] = /copyright: '(©[^']+)'/.exec(read('node_modules/pdfjs-dist/legacy/build/pdf.mjs')) ?? []
  if (copyright === undefined) throw new Error('pdf.js no longer says whose core-js is: look what it has built in now')
  return `core-js, built into pdfjs-dist (MIT)\n\n${mit.replace(/^Copyright .*$/m, copyright)}`
}

const root = new URL('../../', import.meta.url)

function read(path: string): string {
  return readFileSync(new URL(path, root), 'utf8')
}
