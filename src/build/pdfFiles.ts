import { readdirSync, readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

/** Fonts, character maps and decoders that some PDFs need. pdf.js fetches them by name when one does. */
export function pdfFiles(): Plugin {
  const folders = { cmaps: 'cmaps', standard_fonts: 'fonts', wasm: 'wasm' }
  return {
    name: 'pdf-files',
    apply: 'build',
    generateBundle() {
      for (const [from, to] of Object.entries(folders)) {
        const folder = new URL(`../../node_modules/pdfjs-dist/${from}/`, import.meta.url)
        for (const name of readdirSync(folder)) {
          this.emitFile({ type: 'asset', fileName: `pdf/${to}/${name}`, source: readFileSync(new URL(name, folder)) })
        }
      }
    },
  }
}
