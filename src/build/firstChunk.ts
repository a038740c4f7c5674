import { readFileSync } from 'node:fs'
import { parseSync, type Plugin, version } from 'vite'

/** Where the first chunk leaves what it exports: inside a page, a script can't be imported from. */
const shelf = 'globalThis.recertParts'

/** A file that's inside the page: its name on the shelf, and what its exports are called in it. Under these names they're on the shelf: shorter than the names they're exported under. */
export type Inside = { readonly name: string; readonly locals: ReadonlyMap<string, string> }

type Replaced = { readonly start: number; readonly end: number; readonly by: string }

/**
 * Code whose imports from the files `inside` are taken from the shelf. If it's one of them itself, `own`, what it exports is put there, as it is at the end. Throws if the code imports or
 * exports in another way than the bundler does, or names one of the files elsewhere: a second copy of it would be loaded.
 */
export function withShelf(code: string, inside: ReadonlyMap<string, Inside>, own?: Inside): string {
  const replaced = statementsOf(code).flatMap((node): readonly Replaced[] => {
    const { start, end } = node
    const refuse = () => {
      throw new Error(`Not known: ${code.slice(start, end)}`)
    }
    if (node.type === 'ImportDeclaration') {
      const from = inside.get(fileOf(node.source.value))
      if (from === undefined) return []
      const names = node.specifiers.map((found) =>
        found.type === 'ImportSpecifier' ? `${from.locals.get(nameOf(found.imported)) ?? refuse()}:${found.local.name}` : refuse(),
      )
      return [{ start, end, by: names.length === 0 ? '' : `const{${names.join()}}=${shelf}.${from.name};` }]
    }
    if (own === undefined || node.type !== 'ExportNamedDeclaration') return []
    if (node.declaration !== null || node.source !== null) refuse()
    return [{ start, end, by: `(${shelf}??={}).${own.name}={${[...new Set(own.locals.values())].toSorted().join()}};` }]
  })
  const found = replaced.toReversed().reduce((text, { start, end, by }) => text.slice(0, start) + by + text.slice(end), code)
  for (const file of inside.keys()) if (found.includes(file)) throw new Error(`${file} is loaded in a way that isn't known`)
  return found
}

/** What the code exports, and what it's called in the code. */
export function localsOf(code: string): ReadonlyMap<string, string> {
  const exported = statementsOf(code).flatMap((node) => (node.type === 'ExportNamedDeclaration' ? node.specifiers : []))
  return new Map(exported.map(({ exported, local }) => [nameOf(exported), nameOf(local)]))
}

function statementsOf(code: string) {
  const { program, errors } = parseSync('chunk.js', code)
  if (errors.length > 0) throw new Error(`The chunk can't be read: ${errors.map(({ message }) => message).join()}`)
  return program.body
}

function fileOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

type Name = { readonly type: 'Identifier'; readonly name: string } | { readonly type: 'Literal'; readonly value: unknown }

function nameOf(name: Name): string {
  return name.type === 'Identifier' ? name.name : String(name.value)
}

/**
 * Makes React and the first chunk scripts without imports and exports, so that they can be inside the page (`firstPaint`). Other chunks take what they need from a global. The first
 * chunk's file is in the page's own folder: from there, what it loads has the same address as from inside the page.
 */
export function firstChunk(): Plugin {
  return {
    name: 'first-chunk',
    apply: 'build',
    config: () => ({ build: { rolldownOptions: { output: { entryFileNames: '[name]-[hash].js' } } } }),
    // A file's name is made before it's changed here, and browsers keep a file by its name.
    augmentChunkHash: () => readFileSync(new URL(import.meta.url), 'utf8') + version,
    // After Vite, which may put a list of styles in front.
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
        const entry = chunks.find(({ isEntry }) => isEntry)
        const react = chunks.find(({ name }) => name === 'react')
        // The bundler's own code for old modules, which React is made of.
        const runtime = chunks.find(({ fileName }) => react?.imports.includes(fileName) === true)
        if (entry === undefined || react === undefined || runtime === undefined) this.error('There is no first chunk, or it has no React')
        if (entry.imports.length > 2) this.error(`The first chunk needs more than React: ${entry.imports.join()}`)
        const inside = new Map(
          [runtime, react, entry].map(({ fileName, name, code }) => [
            fileOf(fileName),
            { name: name.replaceAll(/\W/g, '_'), locals: localsOf(code) },
          ]),
        )
        for (const chunk of chunks) chunk.code = withShelf(chunk.code, inside, inside.get(fileOf(chunk.fileName)))
        react.code = `(()=>{${runtime.code}})();${react.code}`
        Reflect.deleteProperty(bundle, runtime.fileName)
      },
    },
  }
}
