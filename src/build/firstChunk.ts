import { parseSync, type Plugin, type Rolldown } from 'vite'

/** Where the first chunk leaves what it exports: inside a page, a script can't be imported from. */
const shelf = 'globalThis.recertParts'

type Replaced = { readonly start: number; readonly end: number; readonly by: string }

/**
 * Code that takes what it imports from the `inside` files (by name; the text is what they're called on the shelf) from the shelf. With a name `own`, what it exports goes there. Throws
 * if it names one of the files in another way: a second copy of it would be loaded.
 */
export function withShelf(code: string, inside: ReadonlyMap<string, string>, own?: string): string {
  const replaced = parseSync('chunk.js', code).program.body.flatMap((node): readonly Replaced[] => {
    const { start, end } = node
    if (node.type === 'ImportDeclaration') {
      const from = inside.get(fileOf(node.source.value))
      if (from === undefined) return []
      const names = node.specifiers.map((found) =>
        found.type === 'ImportSpecifier' ? `${nameOf(found.imported)}:${found.local.name}` : refuse(code, start, end),
      )
      return [{ start, end, by: names.length === 0 ? '' : `const{${names.join()}}=${shelf}.${from};` }]
    }
    if (own === undefined || node.type !== 'ExportNamedDeclaration') return []
    const names = node.specifiers.map(({ exported, local }) => `${nameOf(exported)}:${nameOf(local)}`)
    return [{ start, end, by: `(${shelf}??={}).${own}={${names.join()}};` }]
  })
  const found = replaced.toReversed().reduce((text, { start, end, by }) => text.slice(0, start) + by + text.slice(end), code)
  for (const file of inside.keys()) if (found.includes(file)) throw new Error(`${file} is loaded in a way that isn't known`)
  return found
}

function fileOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

type Name = { readonly type: 'Identifier'; readonly name: string } | { readonly type: 'Literal'; readonly value: unknown }

function nameOf(name: Name): string {
  return name.type === 'Identifier' ? name.name : JSON.stringify(name.value)
}

function refuse(code: string, start: number, end: number): never {
  throw new Error(`Not known: ${code.slice(start, end)}`)
}

/**
 * Makes the first chunk one file without imports, which all others take their share of it from without asking for it: so it can be inside the page (`firstPaint`). It's in the
 * page's own folder, since what it loads is found from there in both places.
 */
export function firstChunk(): Plugin {
  return {
    name: 'first-chunk',
    apply: 'build',
    config: () => ({ build: { rolldownOptions: { output: { entryFileNames: '[name]-[hash].js' } } } }),
    // A file's name is made before it's changed here, and browsers keep a file by its name.
    augmentChunkHash: () => withShelf.toString(),
    // After Vite, which may put a list of styles in front.
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
        const entry = chunks.find(({ isEntry }) => isEntry)
        if (entry === undefined) this.error('There is no first chunk')
        // What it can't do without, which is the bundler's own code for old modules.
        const needed = entry.imports.flatMap((path) => chunks.filter(({ fileName }) => fileName === path))
        const inside = new Map([...needed, entry].map((chunk) => [fileOf(chunk.fileName), shelfName(chunk)]))
        const codeOf = (chunk: Rolldown.OutputChunk) => withShelf(chunk.code, inside, inside.get(fileOf(chunk.fileName)))
        const first = [...needed.map((chunk) => `(()=>{${codeOf(chunk)}})();`), codeOf(entry)].join('')
        for (const chunk of chunks) chunk.code = codeOf(chunk)
        entry.code = first
        for (const { fileName } of needed) Reflect.deleteProperty(bundle, fileName)
      },
    },
  }
}

function shelfName({ name }: Rolldown.OutputChunk): string {
  return name.replaceAll(/\W/g, '_')
}
