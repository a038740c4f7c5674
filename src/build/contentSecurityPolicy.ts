import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { changeFile } from './changeFile.ts'
import { keptPage } from './firstPaint.ts'
import { headersOfAll, headersName } from './hostHeaders.ts'

/** The whole policy, as a header says it to a worker. */
const policy = headersOfAll['Content-Security-Policy'] ?? ''

/** Only a header can say it; in a page it does nothing. */
const framing = "frame-ancestors 'none'"

/** For the decoders in the PDF worker. A worker has the policy of its own header, never the page's. */
const wasm = " 'wasm-unsafe-eval'"

/** What the dev server sends: it adds scripts and styles to the page that the rest would block. */
export const headersOfDevelopment = { ...headersOfAll, 'Content-Security-Policy': framing }

/** A text with the policy in it, which then allows the scripts and styles inside the page: these very texts and no others. */
export function withDigests(text: string, html: string): string {
  const digestsOf = (element: string) =>
    [...html.matchAll(new RegExp(`<${element}(?![^>]* src=)[^>]*>([^]*?)</${element}>`, 'g'))]
      .map(([, inside = '']) => ` 'sha256-${createHash('sha256').update(inside).digest('base64')}'`)
      .join('')
  return ['script', 'style'].reduce((found, element) => found.replace(new RegExp(`${element}-src [^;]+`), (own) => own + digestsOf(element)), text)
}

/** The page with its own policy: a certificate file could contain code, so only our own scripts may run (see DECISIONS.md). */
export function withPolicy(html: string): string {
  const own = withDigests(policy.replace(`${framing}; `, '').replace(wasm, ''), html)
  return html.replace('<head>', () => `<head>\n<meta http-equiv="Content-Security-Policy" content="${own}">`)
}

/** The policy is in the built page itself, so it applies on any static host. A host's header has to allow what's inside the page, too. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    // Only the page on disk is final.
    writeBundle: {
      sequential: true,
      handler({ dir = 'dist' }) {
        // Whatever the other page has inside, this one has, too.
        const html = readFileSync(join(dir, 'index.html'), 'utf8')
        changeFile(dir, headersName, (text) => withDigests(text, html))
        for (const page of ['index.html', keptPage]) changeFile(dir, page, withPolicy)
      },
    },
  }
}
