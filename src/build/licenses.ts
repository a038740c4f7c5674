import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** Plain text, not Markdown: every browser shows it, and every host knows its type. */
export const licensesName = 'licenses.txt'

/** Vite writes the licenses of packages that the page bundles. This adds those of workers, of copied files, of code built into a package, and our own. */
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
        const bundled = String(licenses.source)
        const sections = [...[...inWorkers].flatMap((folder) => ofPackage(folder, bundled)), `Recert (MIT)\n\n${own}`, coreJs(own), ...copied()]
        // The byte-order mark gives the encoding if the host doesn't.
        licenses.source = `\uFEFF${bundled}${sections.map((section) => `\n## ${section.trim()}\n`).join('')}`
      },
    },
  }
}

/** The folders of packages that workers bundle: workers are built on their own, before the page is. */
const inWorkers = new Set<string>()

/** Notes which packages a worker bundles, for `licensesOfCopies`. */
export function packagesOfWorkers(): Plugin {
  return {
    name: 'packages-of-workers',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue
        for (const id of chunk.moduleIds) {
          const folder = /.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0]
          if (folder !== undefined) inWorkers.add(folder)
        }
      }
    },
  }
}

/** Empty if the page bundles the package too. */
function ofPackage(folder: string, bundled: string): readonly string[] {
  // safe: npm requires a name and a version, and a package without a license has no license file either.
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Readonly<Record<string, string>>
  const title = `${name} - ${version} (${license})`
  if (bundled.includes(`\n## ${title}\n`)) return []
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  if (file === undefined) throw new Error(`${title} has no license file: look where its license is`)
  return [`${title}\n\n${readFileSync(join(folder, file), 'utf8')}`]
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
