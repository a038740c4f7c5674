import type { Plugin } from 'vite'

/** The chunks that only a visit with records draws its first screen with. */
const chunks: ReadonlySet<string> = new Set(['dashboard', 'common'])

/** Names the files of later visits in the page, so that `look.js` can have the browser fetch them together with the first chunk. */
export function laterVisits(): Plugin {
  return {
    name: 'later-visits',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const files = Object.values(bundle).flatMap((file) =>
          file.type === 'chunk' && chunks.has(file.name) ? [file.fileName, ...(file.viteMetadata?.importedCss ?? [])] : [],
        )
        if (files.length === 0) throw new Error('There is no chunk for the dashboard')
        return html.replace('src="./look.js"', `src="./look.js" data-later="${files.map((file) => `./${file}`).join(' ')}"`)
      },
    },
  }
}
