import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** The headers of some paths: `/*` is everything. */
export type HeaderRule = { readonly path: string; readonly headers: Readonly<Record<string, string>> }

/** The file of headers, in `public` and in a build. */
export const headersName = '_headers'

/** What `public/_headers` says: the headers that a host should send, but for the digests of what's inside the page (`contentSecurityPolicy`). */
export const headerRules = readHeaderRules(readFileSync(new URL('../../public/_headers', import.meta.url), 'utf8'))

/** The headers of every file. */
export const headersOfAll = headersOf('/anything', headerRules)

/** Reads a `_headers` file: a path, and below it, indented, its headers. */
export function readHeaderRules(text: string): readonly HeaderRule[] {
  return text
    .split(/\n(?=\S)/)
    .map((block) => block.trim().split(/\n\s+/))
    .map(([path = '', ...lines]) => ({
      path,
      headers: Object.fromEntries(lines.map((line) => [nameOf(line), line.slice(nameOf(line).length + 1).trim()])),
    }))
}

/** All headers of a path. */
export function headersOf(path: string, rules: readonly HeaderRule[]): Readonly<Record<string, string>> {
  return Object.assign({}, ...rules.filter((rule) => rule.path === '/*' || rule.path === path).map(({ headers }) => headers)) as Record<
    string,
    string
  > // safe: of records
}

function nameOf(line: string): string {
  return line.slice(0, line.indexOf(':'))
}

/** The headers of every file of a build. */
export function headersOfBuild(folder: string): Readonly<Record<string, string>> {
  const file = join(folder, headersName)
  return existsSync(file) ? headersOf('/anything', readHeaderRules(readFileSync(file, 'utf8'))) : headersOfAll
}

/** Writes a build's headers for Apache, too, which reads them from the folder it serves, and has `npm start` send them. */
export function hostHeaders(): Plugin {
  return {
    name: 'host-headers',
    config: ({ build }, { isPreview }) => (isPreview === true ? { preview: { headers: headersOfBuild(build?.outDir ?? 'dist') } } : {}),
    writeBundle: {
      sequential: true,
      handler({ dir = 'dist' }) {
        writeFileSync(join(dir, '.htaccess'), htaccess(readHeaderRules(readFileSync(join(dir, headersName), 'utf8'))))
      },
    },
  }
}

export function htaccess(rules: readonly HeaderRule[]): string {
  const parts = rules.map(({ path, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `Header always set ${name} "${value}"`)
    return path === '/*' ? lines.join('\n') : [`<Files "${path.slice(1)}">`, ...lines, '</Files>'].join('\n')
  })
  return `<IfModule mod_headers.c>\n${parts.join('\n')}\n</IfModule>\n`
}
