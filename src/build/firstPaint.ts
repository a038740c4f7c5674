import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { minifySync, type Plugin } from 'vite'
import { changeFile } from './changeFile.ts'

const sheet = /<link rel="stylesheet"[^>]* href="(\.\/assets\/index-[^"]+)">/
const look = /<script src="(\.\/look\.js)"([^>]*)><\/script>/
const modules = /<script type="module"[^>]* src="([^"]+)"><\/script>\n?/g

/** The page that the service worker keeps. Its first chunk is a file, since browsers keep what they have compiled of a file. */
export const keptPage = 'kept.html'

/** Scripts of a page that don't wait for all of it may run in any order. */
const afterReact = 'while(!globalThis.recertParts?.react)await new Promise((then)=>setTimeout(then));'

/** `read` gives the text of a file. */
type Read = (path: string) => string

/**
 * A page, without its indentation, with its first styles and `look.js` inside, so that the first paint waits for one answer of the host, not two. The link to the styles stays, disabled:
 * with it, no part that loads later asks for them, and it's there for pages whose styles are blocked (`public/blocked.js`). Throws if the page lacks either.
 */
export function withFirstPaint(html: string, read: Read): string {
  const styled = withInside(
    html.replace(/\n\s+/g, '\n'),
    sheet,
    (path, found) => `<style>${read(path).trim()}</style>${found.replace('>', ' disabled>')}`,
  )
  return withInside(styled, look, (path, _, attributes) => `<script${attributes}>${read(path).trim()}</script>`)
}

/**
 * The page with React and the first chunk inside, too, so that a first visit is usable after one answer. They come last, each a script that runs when it's read: what's before them is
 * painted, and React made ready, while the rest arrives. Throws if a text would end its script, or if the page lacks one.
 */
export function withFirstChunk(html: string, read: Read): string {
  const [react, first] = [...html.matchAll(modules)].map(([, path = '']) => read(path).trim())
  if (react === undefined || first === undefined) throw new Error('The page has no first chunk, or no React')
  if (/<\/script|<!--/i.test(react + first)) throw new Error('The first chunk would end its script')
  const scripts = [`>${react}`, `>${afterReact}${first}`, ' src="./blocked.js">'].map((rest) => `<script type="module" async${rest}</script>\n`)
  return html.replaceAll(modules, '').replace('</body>', () => `${scripts.join('')}</body>`)
}

function withInside(page: string, element: RegExp, inside: (path: string, found: string, attributes: string) => string): string {
  const [found = '', path = '', attributes = ''] = element.exec(page) ?? []
  if (path === '') throw new Error(`The page has no ${element.source}`)
  return page.replace(found, () => inside(path, found, attributes))
}

/** Puts what the first visit needs into the built page. `public` has the small scripts with their comments. */
export function firstPaint(): Plugin {
  return {
    name: 'first-paint',
    apply: 'build',
    // Only the files on disk are final.
    writeBundle: {
      sequential: true,
      handler({ dir = 'dist' }) {
        const read = (path: string) => readFileSync(join(dir, path), 'utf8')
        for (const name of ['look.js', 'blocked.js']) changeFile(dir, name, (code) => minifySync(name, code, { module: name === 'blocked.js' }).code)
        const kept = withFirstPaint(read('index.html'), read)
        writeFileSync(join(dir, keptPage), kept)
        writeFileSync(join(dir, 'index.html'), withFirstChunk(kept, read))
      },
    },
  }
}
