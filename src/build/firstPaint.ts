import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { minifySync, type Plugin } from 'vite'
import { changeFile } from './changeFile.ts'

const sheet = /<link rel="stylesheet"[^>]* href="(\.\/assets\/index-[^"]+)">/
const look = /<script src="(\.\/look\.js)"([^>]*)><\/script>/
const first = /<script type="module"[^>]* src="(\.\/index-[^"]+)"><\/script>/

/** The page that the service worker keeps. Its first chunk is a file, since browsers keep what they have compiled of a file. */
export const keptPage = 'kept.html'

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
 * The page with the first chunk inside, too, so that a first visit is usable after one answer. It comes last, and runs when it's read: what's before it is painted meanwhile. Throws if its text would end
 * the script, or if the page has none.
 */
export function withFirstChunk(html: string, read: Read): string {
  let script = ''
  const rest = withInside(html, first, (path) => {
    script = read(path).trim()
    return ''
  })
  if (/<\/script|<!--/i.test(script)) throw new Error('The first chunk would end its script')
  return rest.replace(
    '</body>',
    () => `<script type="module" async>${script}</script>\n<script type="module" async src="./blocked.js"></script>\n</body>`,
  )
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
