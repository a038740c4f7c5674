import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { minifySync, type Plugin } from 'vite'
import { changeFile } from './changeFile.ts'

const sheet = /<link rel="stylesheet"[^>]* href="(\.\/assets\/index-[^"]+)">/
const look = /<script src="(\.\/look\.js)"([^>]*)><\/script>/

/**
 * A page, without its indentation, with its first styles and `look.js` inside, so that the first paint waits for one answer of the host, not two. The link to the styles stays, disabled:
 * with it, no part that loads later asks for them, and it's there for pages whose styles are blocked (`app/boot/blocked`). `read` gives the text of a file. Throws if the page lacks
 * either.
 */
export function withFirstPaint(html: string, read: (path: string) => string): string {
  const replaced = (page: string, link: RegExp, inside: (path: string, found: string, attributes: string) => string) => {
    const [found = '', path = '', attributes = ''] = link.exec(page) ?? []
    if (path === '') throw new Error(`The page has no ${link.source}`)
    return page.replace(found, () => inside(path, found, attributes))
  }
  const styled = replaced(
    html.replace(/\n\s+/g, '\n'),
    sheet,
    (path, found) => `<style>${read(path).trim()}</style>${found.replace('>', ' disabled>')}`,
  )
  return replaced(styled, look, (path, _, attributes) => `<script${attributes}>${read(path).trim()}</script>`)
}

/** Puts what the first paint needs into the built page. `public` has `look.js` with its comments. */
export function firstPaint(): Plugin {
  return {
    name: 'first-paint',
    apply: 'build',
    // Only the files on disk are final.
    writeBundle: {
      sequential: true,
      handler({ dir = 'dist' }) {
        changeFile(dir, 'look.js', (code) => minifySync('look.js', code).code)
        changeFile(dir, 'index.html', (html) => withFirstPaint(html, (path) => readFileSync(join(dir, path), 'utf8')))
      },
    },
  }
}
